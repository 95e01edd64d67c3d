package org.choisi.inventory.scenario;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import org.choisi.impact.scenario.Change;
import org.choisi.impact.scenario.Simulated;
import org.choisi.impact.scenario.YearFigures;
import org.choisi.measure.Language;
import org.choisi.measure.Quoted;
import org.choisi.measure.Text;

/** Simulations to be read on a screen: middle figures in whole units, what each lever does, what is taken for granted. */
public final class SimulationText {

    private static final String ROW = "%-6s%14s%14s%9s%14s%14s%11s%11s%14s%14s%n";
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Language language;
    private final StringBuilder text = new StringBuilder();

    private SimulationText(Language language) {
        this.language = language;
    }

    public static String written(FleetSimulation simulation, Language language) {
        var writing = new SimulationText(language);
        simulation.simulation().scenarios().forEach(writing::add);
        return writing.text.toString();
    }

    private void add(Simulated simulated) {
        say(Text.same("%s, %d-%d"
                .formatted(
                        Quoted.of(simulated.scenario().name()),
                        simulated.scenario().from(),
                        simulated.scenario().to())));
        say(new Text(
                "Référence (réf.) : les habitudes d'aujourd'hui ; chiffres du milieu, kgCO2e, kWh, équipements achetés, euros HT.",
                "Baseline (base): today's habits; middle figures, kgCO2e, kWh, devices bought, euros before tax."));
        header();
        for (int index = 0; index < simulated.baseline().size(); index++) {
            row(
                    String.valueOf(simulated.scenario().from() + index),
                    simulated.baseline().get(index),
                    simulated.years().get(index));
        }
        row("total", sum(simulated.baseline()), sum(simulated.years()));
        overdue(simulated);
        levers(simulated);
        simulated.assumptions().forEach(assumption -> say(new Text("- " + assumption.fr(), "- " + assumption.en())));
        text.append(System.lineSeparator());
    }

    private void header() {
        text.append(
                language == Language.EN
                        ? line(
                                "year",
                                "kg base",
                                "kg scen.",
                                "%",
                                "kWh base",
                                "kWh scen.",
                                "bought b.",
                                "bought s.",
                                "EUR base",
                                "EUR scen.")
                        : line(
                                "année",
                                "kg réf.",
                                "kg scén.",
                                "%",
                                "kWh réf.",
                                "kWh scén.",
                                "achats r.",
                                "achats s.",
                                "EUR réf.",
                                "EUR scén."));
    }

    private void row(String name, YearFigures before, YearFigures after) {
        BigDecimal kgBefore = before.footprint().kgPerYear().mid();
        BigDecimal kgAfter = after.footprint().kgPerYear().mid();
        text.append(line(
                name,
                whole(kgBefore),
                whole(kgAfter),
                percent(kgBefore, kgAfter),
                whole(before.footprint().useKwhPerYear().mid()),
                whole(after.footprint().useKwhPerYear().mid()),
                whole(bought(before)),
                whole(bought(after)),
                whole(before.euros()),
                whole(after.euros())));
    }

    private static BigDecimal bought(YearFigures year) {
        return year.purchases().bought().add(year.purchases().refurbished());
    }

    /** A large part of the first year's purchases may be owed to the past: said, or it would be taken for an effect. */
    private void overdue(Simulated simulated) {
        String before = whole(simulated.baseline().get(0).purchases().overdue());
        String after = whole(simulated.years().get(0).purchases().overdue());
        int first = simulated.scenario().from();
        say(new Text(
                "Dont rattrapage en %d : %s équipements avaient déjà dépassé leur durée, %s avec le scénario."
                        .formatted(first, before, after),
                "Catching up in %d included: %s devices were past their lifetime already, %s with the scenario."
                        .formatted(first, before, after)));
    }

    private void levers(Simulated simulated) {
        for (int step = 0; step < simulated.steps().size(); step++) {
            Change change = simulated.changesBy(step).stream().reduce(Change.NONE, Change::plus);
            Text lever = simulated.steps().get(step).lever().label();
            String figures = "%s kgCO2e, %s kWh, %s EUR"
                    .formatted(whole(change.kg().mid()), whole(change.useKwh().mid()), whole(change.euros()));
            say(new Text(
                    "%d. %s : %s".formatted(step + 1, lever.fr(), figures),
                    "%d. %s: %s".formatted(step + 1, lever.en(), figures)));
        }
    }

    private static YearFigures sum(List<YearFigures> years) {
        return years.stream().reduce(YearFigures.NONE, YearFigures::plus);
    }

    private static String line(String... cells) {
        return ROW.formatted((Object[]) cells);
    }

    private static String whole(BigDecimal number) {
        return grouped(number.setScale(0, RoundingMode.HALF_UP).toPlainString());
    }

    /** Plain spaces, so that columns stand straight in any terminal. */
    private static String grouped(String digits) {
        return digits.replaceAll("(?<=\\d)(?=(\\d{3})+$)", " ");
    }

    private static String percent(BigDecimal before, BigDecimal after) {
        if (before.signum() == 0) {
            return "";
        }
        return String.format(
                Locale.ROOT, "%+.1f", after.subtract(before).multiply(HUNDRED).divide(before, 1, RoundingMode.HALF_UP));
    }

    private void say(Text said) {
        text.append(said.in(language)).append(System.lineSeparator());
    }
}
