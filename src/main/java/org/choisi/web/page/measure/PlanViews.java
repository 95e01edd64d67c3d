package org.choisi.web.page.measure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.choisi.lifecycle.plan.Fate;
import org.choisi.lifecycle.plan.Lot;
import org.choisi.lifecycle.plan.PlanOptions;
import org.choisi.lifecycle.plan.ReplacementPlan;
import org.choisi.lifecycle.plan.Tally;
import org.choisi.store.Inventory;
import org.choisi.web.page.CategoryNames;
import org.choisi.web.page.Link;
import org.choisi.web.page.Speech;
import org.springframework.stereotype.Component;

/** Makes the page of a replacement plan. */
@Component
class PlanViews {

    static final int USUAL_YEARS = 5;
    private static final String ADDRESS = "/plan";
    private static final int MOST_LINES = 10;

    private final CategoryNames categories;

    PlanViews(CategoryNames categories) {
        this.categories = categories;
    }

    PlanView view(Inventory inventory, PlanPages.Planned planned, PlanOptions options, Speech speech) {
        ReplacementPlan plan = planned.plan();
        return new PlanView(
                Speech.unbroken(headline(plan, speech)),
                speech.day(plan.asOf()),
                Speech.unbroken(lead(inventory, plan, speech)),
                new PlanView.Asked(
                        String.valueOf(options.years()),
                        options.yearlyCapEur().map(cap -> cap.toPlainString()).orElse(""),
                        String.valueOf(options.refurbishedPercent())),
                tables(plan, speech),
                apart(plan, speech).stream().map(Speech::unbroken).toList(),
                lots(planned.lots(), speech),
                downloads(options, speech));
    }

    private static String headline(ReplacementPlan plan, Speech speech) {
        Tally first = plan.byYear().get(plan.firstYear());
        return speech.count("plan.headline", first.leaving(), String.valueOf(plan.firstYear()));
    }

    private static String lead(Inventory inventory, ReplacementPlan plan, Speech speech) {
        Tally total = plan.total();
        return speech.say(
                "plan.lead",
                String.valueOf(plan.firstYear()),
                String.valueOf(plan.lastYear()),
                speech.number(total.leaving()),
                speech.number(total.bought()),
                speech.euros(total.eurBeforeTax()),
                inventory.fileName());
    }

    private List<PlanView.Table> tables(ReplacementPlan plan, Speech speech) {
        return List.of(
                new PlanView.Table(
                        speech.say("plan.by-year"),
                        speech.say("plan.year"),
                        withTotal(lines(plan.byYear(), String::valueOf, Integer.MAX_VALUE, speech), plan, speech)),
                new PlanView.Table(
                        speech.say("plan.by-category"),
                        speech.say("column.category"),
                        lines(plan.byCategory(), code -> categories.said(code, speech), MOST_LINES, speech)),
                new PlanView.Table(
                        speech.say("plan.by-entity"),
                        speech.say("filter.entity"),
                        lines(
                                plan.byEntity(),
                                entity -> entity.isEmpty() ? speech.say("filter.no-entity") : entity,
                                MOST_LINES,
                                speech)));
    }

    /** Years in their order; what has a name by its budget, the largest first, the rest as one line. */
    private static <K> List<PlanView.Line> lines(
            Map<K, Tally> sums, Function<K, String> name, int most, Speech speech) {
        List<Map.Entry<K, Tally>> entries = new ArrayList<>(sums.entrySet());
        if (most < Integer.MAX_VALUE) {
            entries.sort(Comparator.comparing(
                            (Map.Entry<K, Tally> entry) -> entry.getValue().eurBeforeTax())
                    .reversed());
        }
        List<PlanView.Line> lines = new ArrayList<>();
        entries.stream()
                .limit(most)
                .forEach(entry -> lines.add(line(name.apply(entry.getKey()), entry.getValue(), speech)));
        if (entries.size() > most) {
            Tally rest = entries.stream().skip(most).map(Map.Entry::getValue).reduce(Tally.NONE, Tally::plus);
            lines.add(line(speech.count("plan.others", entries.size() - most), rest, speech));
        }
        return lines;
    }

    private static List<PlanView.Line> withTotal(List<PlanView.Line> lines, ReplacementPlan plan, Speech speech) {
        List<PlanView.Line> all = new ArrayList<>(lines);
        all.add(line(speech.say("plan.total"), plan.total(), speech));
        return all;
    }

    private static PlanView.Line line(String name, Tally tally, Speech speech) {
        return new PlanView.Line(
                name,
                List.of(
                        speech.number(tally.leaving()),
                        speech.number(tally.bought()),
                        speech.number(tally.refurbished()),
                        speech.number(tally.restored()),
                        Speech.unbroken(speech.euros(tally.eurBeforeTax())),
                        Speech.unbroken(speech.mass(tally.kgCo2eBought().mid()))));
    }

    private static List<String> apart(ReplacementPlan plan, Speech speech) {
        Tally unfunded = plan.unfunded();
        List<String> said = new ArrayList<>();
        if (unfunded.bought() + unfunded.restored() > 0) {
            said.add(speech.say(
                    "plan.unfunded",
                    speech.number(unfunded.bought()),
                    speech.number(unfunded.restored()),
                    speech.euros(unfunded.eurBeforeTax())));
        }
        said.add(speech.say(
                "plan.fates",
                pieces(plan, Fate.STAYS, speech),
                pieces(plan, Fate.REVIEW, speech),
                pieces(plan, Fate.OUT_OF_SCOPE, speech)));
        if (plan.total().notPriced() > 0) {
            said.add(speech.say("plan.not-priced", speech.number(plan.total().notPriced())));
        }
        return said;
    }

    private static String pieces(ReplacementPlan plan, Fate fate, Speech speech) {
        return speech.number(plan.pieces().getOrDefault(fate, 0L));
    }

    private static List<PlanView.Line> lots(List<Lot> lots, Speech speech) {
        Map<String, List<Lot>> byChannel = new TreeMap<>();
        lots.forEach(lot -> byChannel
                .computeIfAbsent(lot.channel(), channel -> new ArrayList<>())
                .add(lot));
        return byChannel.entrySet().stream()
                .map(entry -> new PlanView.Line(
                        speech.say("channel." + entry.getKey()),
                        List.of(
                                speech.number(entry.getValue().size()),
                                speech.number(entry.getValue().stream()
                                        .mapToLong(Lot::pieces)
                                        .sum()))))
                .toList();
    }

    private static List<Link.Shown> downloads(PlanOptions options, Speech speech) {
        List<Link.Shown> files = new ArrayList<>();
        for (String file : List.of("plan.csv", "plan.xlsx", "lots.csv", "lots.xlsx")) {
            String href = Link.to(ADDRESS + "/" + file)
                    .with("horizon", options.years())
                    .with(
                            "plafond",
                            options.yearlyCapEur()
                                    .map(cap -> cap.toPlainString())
                                    .orElse(""))
                    .with("reconditionne", options.refurbishedPercent())
                    .href();
            files.add(new Link.Shown(href, speech.say("plan." + file)));
        }
        return files;
    }
}
