package org.choisi.tender.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.choisi.measure.Refused;
import org.choisi.measure.Text;
import org.choisi.policy.ExampleSheet;
import org.choisi.policy.Expected;
import org.choisi.policy.RuleSet;
import org.choisi.tender.Check;
import org.choisi.tender.Mark;
import org.choisi.tender.PolicyAnswers.GridPoints;
import org.choisi.tender.Severity;
import org.choisi.tender.Tender;

/**
 * The examples that stand beside the purchasing tables: small consultations with the checks expected of them, and answers
 * with the points expected of grids.
 */
public final class PurchasingExamples {

    private static final String CONSULTATIONS = "purchasing/examples.csv";
    private static final String ANSWERS = "purchasing/grid-examples.csv";
    private static final String NONE = "none";
    private static final List<String> COLUMNS =
            List.of("example", "as_of", "buyer", "value", "products", "clauses", "criteria", "expected", "unexpected");
    private static final List<String> OPTIONAL = List.of("procedure", "title", "texts", "demands", "aggregation");
    private static final List<String> GRID_COLUMNS = List.of("example", "as_of", "grid", "answer", "proof", "points");

    private final RuleSet rules;

    private PurchasingExamples(RuleSet rules) {
        this.rules = rules;
    }

    /** Runs every example of a rule set; a set without examples has none that fail. */
    public static ExampleSheet.Result run(RuleSet rules) {
        var examples = new PurchasingExamples(rules);
        return examples.consultations().and(examples.answers()).and(FactExamples.run(rules));
    }

    private ExampleSheet.Result consultations() {
        Optional<ExampleSheet> sheet = ExampleSheet.of(rules.files(), CONSULTATIONS);
        sheet.ifPresent(found -> found.mustHaveOnly(COLUMNS, OPTIONAL));
        return sheet.map(found -> found.run(this::consultation)).orElse(ExampleSheet.Result.NONE);
    }

    private void consultation(ExampleSheet.Example example) {
        try {
            Tender tender = ExampleTender.read(example::cell);
            List<Check> checks =
                    TenderPolicy.of(rules, tender, tender.launchedOn()).design(tender);
            compare(example, checks);
        } catch (IllegalArgumentException e) {
            example.fail(
                    e.getMessage(),
                    new Text("la cellule ne se lit pas comme prévu", "the cell cannot be read as expected"));
        } catch (Refused refused) {
            example.fail("as_of", refused.text());
        }
    }

    /** What blocks or warns must be expected, to the last; what only informs may be named or not. */
    private static void compare(ExampleSheet.Example example, List<Check> checks) {
        Set<String> expected = ids(example.cell("expected"));
        Set<String> found = checks.stream()
                .filter(check -> check.severity() != Severity.INFO || expected.contains(check.id()))
                .map(Check::id)
                .collect(Collectors.toCollection(TreeSet::new));
        if (!found.equals(expected)) {
            example.differs("expected", Expected.CHECKS, shown(expected), shown(found));
        }
        Set<String> unwanted = ids(example.cell("unexpected"));
        unwanted.retainAll(checks.stream().map(Check::id).collect(Collectors.toSet()));
        if (!unwanted.isEmpty()) {
            example.differs("unexpected", Expected.UNWANTED, NONE, shown(unwanted));
        }
    }

    private static Set<String> ids(String cell) {
        return Stream.of(cell.split("\\|"))
                .map(String::strip)
                .filter(id -> !id.isEmpty() && !NONE.equals(id))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String shown(Set<String> ids) {
        return ids.isEmpty() ? NONE : String.join(" | ", ids);
    }

    private ExampleSheet.Result answers() {
        Optional<ExampleSheet> sheet = ExampleSheet.of(rules.files(), ANSWERS);
        sheet.ifPresent(found -> found.mustHaveOnly(GRID_COLUMNS, List.of()));
        return sheet.map(found -> found.run(this::answer)).orElse(ExampleSheet.Result.NONE);
    }

    private void answer(ExampleSheet.Example example) {
        try {
            LocalDate asOf = LocalDate.parse(example.cell("as_of"));
            Optional<Mark.Proof> proof = proof(example.cell("proof"));
            if (proof.isEmpty()) {
                example.fail("proof", new Text("preuve inconnue", "unknown proof"));
                return;
            }
            Mark mark = mark(example.cell("answer"), proof.get());
            String found = new TenderPolicy(rules.on(TenderPolicy.TOPIC, asOf))
                    .answers()
                    .grid(example.cell("grid"), List.of(mark))
                    .get(0)
                    .map(PurchasingExamples::shown)
                    .orElse(NONE);
            if (!found.equals(example.cell("points"))) {
                example.differs("points", Expected.POINTS, example.cell("points"), found);
            }
        } catch (DateTimeParseException e) {
            example.fail("as_of", new Text("une date est attendue (AAAA-MM-JJ)", "a date is expected (YYYY-MM-DD)"));
        } catch (Refused refused) {
            example.fail("as_of", refused.text());
        }
    }

    private static String shown(GridPoints points) {
        return points.points().toPlainString() + "/" + points.outOf().toPlainString();
    }

    private static Optional<Mark.Proof> proof(String word) {
        return Arrays.stream(Mark.Proof.values())
                .filter(proof -> proof.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst();
    }

    private static Mark mark(String answer, Mark.Proof proof) {
        boolean number = answer.matches("\\d{1,12}(\\.\\d{1,6})?");
        return new Mark("", "", number ? new BigDecimal(answer) : null, number ? "" : answer, null, "", proof, "");
    }
}
