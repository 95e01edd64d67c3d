package org.choisi.budget;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.choisi.measure.Language;
import org.choisi.measure.Text;
import org.choisi.policy.Edition;
import org.choisi.policy.Hit;
import org.choisi.policy.RowFact;
import org.choisi.policy.RuleSet;
import org.choisi.policy.Spoken;
import org.choisi.policy.Words;
import org.choisi.reference.ReferenceData;

/** Colours budgets under one rule set, as of one day: what each line buys, what it weighs, its share of the year's target. */
public final class BudgetDesk {

    private static final String TOPIC = "budgets";
    private static final String LEFT_OUT = "left-out";

    private final Edition edition;
    private final ReferenceData reference;
    private final String ruleSet;
    private final Quantities quantities;
    private final Weighing weighing;
    private final Taxes taxes;
    private final Trajectory trajectory;
    private final Colours colours;
    private final Map<String, RowFact> matches;

    /** @throws org.choisi.measure.Refused when the rule set has no rules about budgets in force on that day */
    public BudgetDesk(RuleSet rules, ReferenceData reference, LocalDate asOf) {
        this.edition = rules.on(TOPIC, asOf);
        this.reference = reference;
        this.ruleSet = rules.hash();
        this.quantities = new Quantities(reference);
        this.weighing =
                new Weighing(edition, reference, quantities, rules.identity().country());
        this.taxes = new Taxes(edition);
        this.trajectory = new Trajectory(edition);
        this.colours = new Colours(edition);
        this.matches = edition.rows("matches").stream()
                .collect(Collectors.toMap(row -> row.row().id(), Function.identity()));
    }

    public BudgetReport colour(List<BudgetLine> lines) {
        Map<BudgetEntry, Optional<Hit>> known = matched(lines);
        List<ColouredLine> weighed =
                lines.stream().map(line -> weighed(line, known)).toList();
        List<ColouredLine> coloured = coloured(weighed);
        return new BudgetReport(
                coloured, new Totals(colours, trajectory).of(coloured), edition.asOf(), ruleSet, reference.hash());
    }

    /** What each distinct entry buys, also without its quantity in case that is not believed. */
    private Map<BudgetEntry, Optional<Hit>> matched(List<BudgetLine> lines) {
        Map<BudgetEntry, Optional<Hit>> known = new LinkedHashMap<>();
        for (BudgetLine line : lines) {
            BudgetEntry entry = BudgetEntry.of(line, quantities.countedIn(line));
            known.put(entry, Optional.empty());
            known.put(entry.withoutQuantity(), Optional.empty());
        }
        List<BudgetEntry> entries = List.copyOf(known.keySet());
        List<List<Hit>> answers = edition.ask(entries);
        for (int index = 0; index < entries.size(); index++) {
            known.put(entries.get(index), answers.get(index).stream().findFirst());
        }
        return known;
    }

    private ColouredLine weighed(BudgetLine line, Map<BudgetEntry, Optional<Hit>> known) {
        Optional<BeforeTax> euros = Optional.ofNullable(line.euros()).map(amount -> taxes.off(amount, line.tax()));
        List<Text> notes = new ArrayList<>(faults(line));
        if (line.income()) {
            notes.add(new Text("recette : non comptée", "income: not counted"));
            return unweighed(line, ColouredLine.Status.NOT_COUNTED, euros, notes);
        }
        BudgetEntry entry = BudgetEntry.of(line, quantities.countedIn(line));
        Optional<Hit> match = known.get(entry);
        if (match.filter(hit -> hit.outcome().answer().equals(LEFT_OUT)).isPresent()) {
            notes.add(said(match.get()));
            return unweighed(line, ColouredLine.Status.NOT_COUNTED, euros, notes);
        }
        if (line.euros() != null && line.euros().signum() < 0) {
            notes.add(new Text(
                    "montant négatif, avoir ou correction : à rapprocher à la main",
                    "amount below zero, credit note or correction: to be matched by hand"));
            return unweighed(line, ColouredLine.Status.NOT_MATCHED, euros, notes);
        }
        Optional<Text> doubt = match.flatMap(hit -> doubt(line, hit, euros));
        doubt.ifPresent(notes::add);
        return weighed(line, doubt.isPresent() ? known.get(entry.withoutQuantity()) : match, euros, notes);
    }

    private ColouredLine weighed(BudgetLine line, Optional<Hit> match, Optional<BeforeTax> euros, List<Text> notes) {
        Optional<Weight> weight = match.flatMap(
                hit -> weighing.of(line, hit, matches.get(hit.row().id()), euros));
        if (weight.isEmpty()) {
            notes.add(
                    match.isPresent()
                            ? new Text("ni montant ni quantité utilisable", "neither an amount nor a usable quantity")
                            : new Text(
                                    "aucune ligne de rules/budgets/matches.csv ne la reconnaît",
                                    "no row of rules/budgets/matches.csv recognises it"));
            return unweighed(line, ColouredLine.Status.NOT_MATCHED, euros, notes);
        }
        notUnderstood(line).ifPresent(notes::add);
        boolean supposed = weight.get().method().equals("money") && line.tax() == Tax.UNKNOWN;
        if (supposed) {
            notes.add(Text.same(euros.orElseThrow().row().reason()));
        }
        return new ColouredLine(line, ColouredLine.Status.WEIGHED, euros, weight, Optional.empty(), notes);
    }

    private Optional<Text> notUnderstood(BudgetLine line) {
        boolean lost = line.quantity() != null
                && !line.unit().isEmpty()
                && quantities.countedIn(line).equals(Quantities.UNKNOWN);
        return lost
                ? Optional.of(new Text(
                        "quantité en « " + line.unit() + " » non comprise : elle n'a pas servi",
                        "quantity in '" + line.unit() + "' not understood: it was not used"))
                : Optional.empty();
    }

    private static ColouredLine unweighed(
            BudgetLine line, ColouredLine.Status status, Optional<BeforeTax> euros, List<Text> notes) {
        return new ColouredLine(line, status, euros, Optional.empty(), Optional.empty(), notes);
    }

    private static List<Text> faults(BudgetLine line) {
        return line.faults().stream()
                .map(fault -> new Text(
                        fault.column().words().fr() + " « " + fault.value() + " » : "
                                + fault.reason().fr(),
                        fault.column().words().en() + " '" + fault.value() + "': "
                                + fault.reason().en()))
                .toList();
    }

    private static Text said(Hit hit) {
        return new Text(hit.text(Language.FR), hit.text(Language.EN));
    }

    /** Why a number of pieces is not believed: one piece would cost far more or less than they do. */
    private Optional<Text> doubt(BudgetLine line, Hit match, Optional<BeforeTax> euros) {
        if (!match.outcome().answer().equals("quantity") || euros.isEmpty()) {
            return Optional.empty();
        }
        String category = Weighing.category(matches.get(match.row().id()));
        BigDecimal each = euros.get().mid().divide(line.quantity(), MathContext.DECIMAL128);
        return reference
                .prices()
                .of(category)
                .flatMap(price -> edition.rows("unit-prices").stream()
                        .filter(row -> ((Words) row.fields().get("category")).accepts(category))
                        .filter(row -> each.compareTo(share(price.eurBeforeTax(), row, "leastPercent")) < 0
                                || each.compareTo(share(price.eurBeforeTax(), row, "mostPercent")) > 0)
                        .findFirst()
                        .map(row -> new Text(
                                "quantité non crue : %s la pièce, prix habituel %s (%s)"
                                        .formatted(
                                                euros(each, Language.FR),
                                                euros(price.eurBeforeTax(), Language.FR),
                                                row.row().at()),
                                "quantity not believed: %s a piece, usual price %s (%s)"
                                        .formatted(
                                                euros(each, Language.EN),
                                                euros(price.eurBeforeTax(), Language.EN),
                                                row.row().at()))));
    }

    private static BigDecimal share(BigDecimal whole, RowFact row, String percent) {
        return whole.multiply((BigDecimal) row.fields().get(percent)).movePointLeft(2);
    }

    private static String euros(BigDecimal amount, Language language) {
        return Spoken.value("Euros", amount, language);
    }

    private List<ColouredLine> coloured(List<ColouredLine> lines) {
        List<ColouredLine> heavy =
                lines.stream().filter(line -> line.weight().isPresent()).toList();
        List<Optional<Colour>> found =
                colours.of(heavy.stream().map(this::subject).toList());
        List<ColouredLine> coloured = new ArrayList<>(lines.size());
        int next = 0;
        for (ColouredLine line : lines) {
            coloured.add(
                    line.weight().isEmpty()
                            ? line
                            : new ColouredLine(
                                    line.line(),
                                    line.status(),
                                    line.beforeTax(),
                                    line.weight(),
                                    found.get(next++),
                                    line.notes()));
        }
        return coloured;
    }

    /** A line is compared with the target of the whole body, so that lines compare with each other. */
    private Colours.Subject subject(ColouredLine line) {
        Integer year = line.line().year();
        return new Colours.Subject(
                "line",
                line.weight().orElseThrow().kgCo2e(),
                line.beforeTax().map(BeforeTax::mid).orElse(null),
                trajectory.ofAll(year).or(() -> trajectory.of(year, line.line().entity())),
                null);
    }
}
