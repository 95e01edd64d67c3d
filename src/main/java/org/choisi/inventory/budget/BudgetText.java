package org.choisi.inventory.budget;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.choisi.budget.BudgetReport;
import org.choisi.budget.BudgetTotal;
import org.choisi.budget.Colour;
import org.choisi.budget.ColouredLine;
import org.choisi.measure.KgCo2e;
import org.choisi.measure.Language;
import org.choisi.policy.Spoken;

/** A coloured budget for people: totals, the heaviest lines, and what was not matched. */
public final class BudgetText {

    private static final int HEAVIEST = 10;
    private static final int UNMATCHED_SHOWN = 10;
    private static final MathContext THREE_FIGURES = new MathContext(3, RoundingMode.HALF_UP);

    private final Language language;

    private BudgetText(Language language) {
        this.language = language;
    }

    public static String of(BudgetReport report, Language language) {
        return new BudgetText(language).text(report);
    }

    /** One line about each year, for the end of a run. */
    public static List<String> summary(BudgetReport report, Language language) {
        var writer = new BudgetText(language);
        return report.totals().stream()
                .filter(total -> total.entity().isEmpty())
                .map(writer::total)
                .toList();
    }

    private String text(BudgetReport report) {
        List<String> lines = new ArrayList<>();
        for (BudgetTotal total : report.totals()) {
            lines.add((total.entity().isPresent() ? "  " : "") + total(total));
            total.colour()
                    .map(colour -> colour.reasons().get(0))
                    .ifPresent(hit -> lines.add("      " + hit.text(language) + " ["
                            + hit.row().id() + ", " + hit.row().at() + "]"));
        }
        heaviest(lines, report);
        unmatched(lines, report);
        return String.join("\n", lines) + "\n";
    }

    private String total(BudgetTotal total) {
        String year = total.year() == null
                ? say("sans année", "no year")
                : total.year().toString();
        String name = total.entity()
                .map(entity -> entity.isEmpty() ? say("(sans entité)", "(no entity)") : entity)
                .orElse(year);
        String colour = total.colour()
                .map(known -> OurColumns.colour(known.name()).in(language))
                .orElse(say("sans couleur", "no colour"));
        String missing = total.unmatchedLines() == 0
                ? ""
                : say(", non rapproché : ", ", not matched: ") + total.unmatchedLines() + say(" ligne", " line")
                        + plural(total.unmatchedLines()) + ", "
                        + Spoken.value("Percent", total.unmatchedPercent(), language)
                        + say(" de la dépense", " of the spending");
        return name + say(" : ", ": ") + colour + ", "
                + total.kgCo2e().map(this::tonnes).orElse(say("empreinte inconnue", "footprint unknown"))
                + say(" pour ", " for ")
                + Spoken.value("Euros", total.eurosBeforeTax().setScale(0, RoundingMode.HALF_UP), language)
                + say(" hors taxes, ", " before tax, ") + total.lines() + say(" ligne", " line")
                + plural(total.lines()) + missing;
    }

    private String plural(int count) {
        boolean one = language == Language.EN ? count == 1 : count < 2;
        return one ? "" : "s";
    }

    private void heaviest(List<String> lines, BudgetReport report) {
        List<ColouredLine> heavy = report.lines().stream()
                .filter(line -> line.weight().isPresent())
                .sorted(Comparator.comparing((ColouredLine line) ->
                                line.weight().orElseThrow().kgCo2e().mid())
                        .reversed())
                .limit(HEAVIEST)
                .toList();
        if (!heavy.isEmpty()) {
            lines.add("");
            lines.add(say("Les lignes les plus lourdes", "The heaviest lines"));
            heavy.forEach(line -> heavy(lines, line));
        }
    }

    private void heavy(List<String> lines, ColouredLine line) {
        var weight = line.weight().orElseThrow();
        String colour = line.colour()
                .map(Colour::name)
                .map(name -> OurColumns.colour(name).in(language))
                .orElse("—");
        lines.add("  " + say("ligne ", "line ") + line.line().line() + ", "
                + line.line().label() + say(" : ", ": ") + colour + ", " + tonnes(weight.kgCo2e()));
        lines.add(
                "      " + weight.match().text(language) + " " + weight.factor().in(language) + ", "
                        + weight.uncertainty().in(language) + " ["
                        + weight.match().row().id() + ", "
                        + weight.match().row().at() + "]");
        line.notes().forEach(note -> lines.add("      " + note.in(language)));
    }

    private void unmatched(List<String> lines, BudgetReport report) {
        List<ColouredLine> unmatched = report.notMatched();
        if (unmatched.isEmpty()) {
            return;
        }
        lines.add("");
        lines.add(
                say("Non rapprochées, dont personne ne connaît le poids : ", "Not matched, whose weight nobody knows: ")
                        + unmatched.size());
        unmatched.stream()
                .limit(UNMATCHED_SHOWN)
                .forEach(line -> lines.add("  " + say("ligne ", "line ")
                        + line.line().line() + ", "
                        + line.line().code() + " " + line.line().label() + say(" : ", ": ")
                        + line.notes().stream().map(note -> note.in(language)).collect(Collectors.joining(", "))));
        if (unmatched.size() > UNMATCHED_SHOWN) {
            lines.add(say("  … les autres dans le CSV ou le classeur", "  … the others in the CSV or the workbook"));
        }
    }

    private String tonnes(KgCo2e kg) {
        boolean exact = kg.low().compareTo(kg.high()) == 0;
        return number(kg.mid()) + " tCO2e"
                + (exact ? "" : " (" + number(kg.low()) + say(" à ", " to ") + number(kg.high()) + ")");
    }

    private String number(BigDecimal kg) {
        BigDecimal tonnes = kg.movePointLeft(3).round(THREE_FIGURES);
        return Spoken.number(tonnes, Math.max(0, tonnes.scale()), language);
    }

    private String say(String fr, String en) {
        return language == Language.EN ? en : fr;
    }
}
