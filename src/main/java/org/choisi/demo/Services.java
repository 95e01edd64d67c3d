package org.choisi.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The register of services, online and internal: how accessible they are, and who designed them. */
final class Services implements Register {

    private final World world;
    private final Settings settings;
    private final ByYear count;
    private final Map<String, Double> entities;

    Services(World world) {
        this.world = world;
        this.settings = world.settings().at("services");
        this.count = settings.byYear("count");
        this.entities = world.entities().shares(settings.number("metropolis"));
    }

    @Override
    public String file() {
        return "services.csv";
    }

    @Override
    public String[] columns() {
        return new String[] {"id", "name", "kind", "entity", "opened_on", "rgaa_rate_percent", "codesigned"};
    }

    @Override
    public void write(LocalDate day, Lines lines) {
        int start = world.settings().day("starts_on").getYear();
        int first = start - settings.whole("oldest_years");
        long each = Math.round(count.on(LocalDate.of(start, 1, 1)) / (start - first));
        for (int year = first; year <= day.getYear(); year++) {
            double grown = count.on(LocalDate.of(year + 1, 1, 1)) - count.on(LocalDate.of(year, 1, 1));
            Draw draw = Draw.about(world.seed(), "services " + year);
            List<LocalDate> days = Calendar.days(year, (int) (year < start ? each : Math.round(grown)), draw);
            for (int i = 0; i < days.size(); i++) {
                String[] service = service("S-%d-%03d".formatted(year, i + 1), days.get(i), draw);
                if (!days.get(i).isAfter(day)) {
                    lines.add(service);
                }
            }
        }
    }

    private String[] service(String id, LocalDate openedOn, Draw draw) {
        String kind = draw.weighted(settings.numbers("kinds"));
        String subject = draw.of(settings.words("subjects"));
        String name = settings.at("kind_names").text(kind) + " " + subject;
        String entity = draw.weighted(entities);
        boolean audited = draw.percent(settings.byYear("audited").on(openedOn));
        double rate = settings.byYear("rgaa").on(openedOn) + draw.spread() * settings.number("rgaa_spread");
        boolean codesigned = draw.percent(settings.byYear("codesigned").on(openedOn));
        return new String[] {
            id,
            name,
            kind,
            entity,
            openedOn.toString(),
            audited ? String.valueOf(Math.round(Math.max(0, Math.min(100, rate)))) : "",
            codesigned ? "yes" : "no"
        };
    }
}
