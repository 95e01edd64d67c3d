package org.choisi.budget;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.choisi.measure.Refused;
import org.choisi.measure.Text;
import org.choisi.policy.ExampleSheet;
import org.choisi.policy.Expected;
import org.choisi.policy.RuleSet;
import org.choisi.reference.ReferenceData;

/**
 * The examples that stand beside the tables about budgets: a line, the row that is to recognise it and its colour.
 * {@code expected_total} is the row that colours the year, or the entity where the line names one, and {@code none} means none.
 */
public final class BudgetExamples {

    private static final String FILE = "budgets/examples.csv";
    private static final String NONE = "none";
    private static final List<String> OWN =
            List.of("example", "as_of", "expected_rule", "expected_colour", "expected_total");

    private final RuleSet rules;
    private final ReferenceData reference;
    private final BudgetIntake intake;

    private BudgetExamples(RuleSet rules, ReferenceData reference) {
        this.rules = rules;
        this.reference = reference;
        this.intake = new BudgetIntake(reference);
    }

    /** Runs every example of a rule set; a set without examples has none that fail. */
    public static ExampleSheet.Result run(RuleSet rules, ReferenceData reference) {
        return ExampleSheet.of(rules.files(), FILE)
                .map(sheet -> {
                    sheet.mustHaveOnly(OWN, BudgetColumn.labels());
                    return sheet.run(new BudgetExamples(rules, reference)::run);
                })
                .orElse(ExampleSheet.Result.NONE);
    }

    private void run(ExampleSheet.Example example) {
        Map<BudgetColumn, String> cells = new EnumMap<>(BudgetColumn.class);
        for (BudgetColumn column : BudgetColumn.values()) {
            cells.put(column, example.cell(column.label()));
        }
        try {
            BudgetLine line = intake.take(example.line(), cells);
            LocalDate asOf = LocalDate.parse(example.cell("as_of"));
            expect(example, new BudgetDesk(rules, reference, asOf).colour(List.of(line)));
        } catch (DateTimeParseException e) {
            example.fail("as_of", new Text("une date est attendue (AAAA-MM-JJ)", "a date is expected (YYYY-MM-DD)"));
        } catch (Refused refused) {
            example.fail("as_of", refused.text());
        }
    }

    private static void expect(ExampleSheet.Example example, BudgetReport report) {
        ColouredLine line = report.lines().get(0);
        expect(
                example,
                "expected_rule",
                line.weight().map(weight -> weight.match().row().id()));
        expect(example, "expected_colour", line.colour().map(BudgetExamples::row));
        if (!example.cell("expected_total").isEmpty()) {
            boolean ofEntity = !line.line().entity().isEmpty();
            Optional<BudgetTotal> total = report.totals().stream()
                    .filter(one -> one.entity().isPresent() == ofEntity)
                    .findFirst();
            expect(example, "expected_total", total.flatMap(BudgetTotal::colour).map(BudgetExamples::row));
        }
    }

    private static String row(Colour colour) {
        return colour.reasons().get(0).row().id();
    }

    private static void expect(ExampleSheet.Example example, String column, Optional<String> found) {
        String expected = example.cell(column);
        if (!expected.isEmpty() && !expected.equals(found.orElse(NONE))) {
            example.differs(column, Expected.ROW, expected, found.orElse(NONE));
        }
    }
}
