package org.choisi.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The register of services, online and internal: how accessible they are, who designed them, and what a review of them reads.
 * Some tools were bought by many, each for itself.
 */
final class Services implements Register {

    private static final List<String> COLUMNS =
            List.of("id", "name", "kind", "entity", "opened_on", "rgaa_rate_percent", "codesigned", "function");

    private final World world;
    private final Settings settings;
    private final ByYear count;
    private final Map<String, Double> entities;
    private final ServiceUse use;

    Services(World world) {
        this.world = world;
        this.settings = world.settings().at("services");
        this.count = settings.byYear("count");
        this.entities = world.entities().shares(settings.number("metropolis"));
        this.use = new ServiceUse(settings.at("review"), world.seed());
    }

    @Override
    public String file() {
        return Metropolis.SERVICES;
    }

    @Override
    public String[] columns() {
        List<String> columns = new ArrayList<>(COLUMNS);
        columns.addAll(ServiceUse.COLUMNS);
        columns.add("replaces");
        return columns.toArray(String[]::new);
    }

    @Override
    public void write(LocalDate day, Lines lines) {
        var opening = new Opening(day);
        int start = world.settings().day("starts_on").getYear();
        int first = start - settings.whole("oldest_years");
        long each = Math.round(count.on(LocalDate.of(start, 1, 1)) / (start - first));
        for (int year = first; year <= day.getYear(); year++) {
            double grown = count.on(LocalDate.of(year + 1, 1, 1)) - count.on(LocalDate.of(year, 1, 1));
            Draw draw = Draw.about(world.seed(), "services " + year);
            List<LocalDate> days = Calendar.days(year, (int) (year < start ? each : Math.round(grown)), draw);
            for (int i = 0; i < days.size(); i++) {
                String[] service = opening.service("S-%d-%03d".formatted(year, i + 1), days.get(i), draw);
                if (!days.get(i).isAfter(day)) {
                    lines.add(service);
                }
            }
        }
    }

    /** Opens one service after the other, and knows what is there already. */
    private final class Opening {

        private final LocalDate day;
        private final Set<String> functions = new HashSet<>();
        private final Map<String, String> lastOfSubject = new HashMap<>();

        Opening(LocalDate day) {
            this.day = day;
        }

        String[] service(String id, LocalDate openedOn, Draw draw) {
            String kind = draw.weighted(settings.numbers("kinds"));
            String subject = draw.of(settings.words("subjects"));
            String entity = draw.weighted(entities);
            boolean audited = draw.percent(settings.byYear("audited").on(openedOn));
            double rate = settings.byYear("rgaa").on(openedOn) + draw.spread() * settings.number("rgaa_spread");
            boolean codesigned = draw.percent(settings.byYear("codesigned").on(openedOn));
            String tool = tool(id);
            String function = tool.isEmpty() ? task(id, subject, entity) : tool;
            List<String> cells = new ArrayList<>(List.of(
                    id,
                    tool.isEmpty() ? settings.at("kind_names").text(kind) + " " + function : tool + ", " + entity,
                    kind,
                    entity,
                    openedOn.toString(),
                    audited ? String.valueOf(Math.round(Math.max(0, Math.min(100, rate)))) : "",
                    codesigned ? "yes" : "no",
                    tool.isEmpty() ? function + ", " + entity : function));
            cells.addAll(use.of(id, tool.isEmpty() ? kind : "application", subject, openedOn, day));
            cells.add(replaces(id, subject + " " + entity, openedOn));
            return cells.toArray(String[]::new);
        }

        private String tool(String id) {
            Draw draw = Draw.about(world.seed(), "tool of " + id);
            return draw.percent(settings.number("tool_share")) ? draw.of(settings.words("tools")) : "";
        }

        /** The first task, from a drawn one on, that the entity has nothing for. */
        private String task(String id, String subject, String entity) {
            List<String> tasks = settings.words("tasks");
            int from = Draw.about(world.seed(), "task of " + id).between(0, tasks.size() - 1);
            for (int step = 0; step < tasks.size(); step++) {
                String function = subject + ", " + tasks.get((from + step) % tasks.size());
                if (functions.add(entity + function)) {
                    return function;
                }
            }
            return subject + ", " + tasks.get(from);
        }

        private String replaces(String id, String what, LocalDate openedOn) {
            Settings review = settings.at("review");
            String before = lastOfSubject.put(what, id);
            boolean replaces = before != null
                    && !openedOn.isBefore(review.day("replacing_since"))
                    && Draw.about(world.seed(), "what " + id + " replaces").percent(review.number("replacing"));
            return replaces ? before : "";
        }
    }
}
