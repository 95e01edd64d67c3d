package org.choisi.tender.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.choisi.measure.Refused;
import org.choisi.measure.Text;
import org.choisi.policy.Edition;
import org.choisi.policy.ExampleSheet;
import org.choisi.policy.Expected;
import org.choisi.policy.Nearest;
import org.choisi.policy.RuleSet;
import org.choisi.tender.PolicyAnswers;

/**
 * Examples of what the tables say of a bid's incident, and of something that scores show, each with the row that is to
 * answer.
 */
final class FactExamples {

    private static final String INCIDENTS = "purchasing/bid-examples.csv";
    private static final String SCORES = "purchasing/score-examples.csv";
    private static final String NONE = "none";
    private static final List<String> INCIDENT_COLUMNS =
            List.of("example", "as_of", "incident", "expected_rule", "expected_status");
    private static final List<String> SCORE_COLUMNS =
            List.of("example", "as_of", "about", "dimension", "amount", "expected");

    private final RuleSet rules;

    private FactExamples(RuleSet rules) {
        this.rules = rules;
    }

    static ExampleSheet.Result run(RuleSet rules) {
        var examples = new FactExamples(rules);
        return sheet(rules, INCIDENTS, INCIDENT_COLUMNS, examples::incident)
                .and(sheet(rules, SCORES, SCORE_COLUMNS, examples::score));
    }

    private static ExampleSheet.Result sheet(RuleSet rules, String path, List<String> columns, Running running) {
        return ExampleSheet.of(rules.files(), path)
                .map(sheet -> {
                    sheet.mustHaveOnly(columns, List.of());
                    return sheet.run(example -> run(example, running, rules));
                })
                .orElse(ExampleSheet.Result.NONE);
    }

    /** What is done with one example on its day. */
    private interface Running {
        void on(ExampleSheet.Example example, Edition edition);
    }

    private static void run(ExampleSheet.Example example, Running running, RuleSet rules) {
        try {
            running.on(example, rules.on(TenderPolicy.TOPIC, LocalDate.parse(example.cell("as_of"))));
        } catch (DateTimeParseException e) {
            example.fail("as_of", new Text("une date est attendue (AAAA-MM-JJ)", "a date is expected (YYYY-MM-DD)"));
        } catch (Refused refused) {
            example.fail("as_of", refused.text());
        }
    }

    private void incident(ExampleSheet.Example example, Edition edition) {
        String kind = example.cell("incident");
        if (!isWord(example, "incident", edition.words("incident"))) {
            return;
        }
        PolicyAnswers.Ruling ruling = new PurchasingAnswers(edition)
                .admission(List.of(new PolicyAnswers.Incident(kind, kind, null, null)))
                .get(0);
        expect(example, "expected_rule", Expected.ROW, ruling.reason().rule());
        expect(example, "expected_status", Expected.STATUS, ruling.status().name());
    }

    private void score(ExampleSheet.Example example, Edition edition) {
        boolean words = isWord(example, "about", edition.words("about"));
        words &= isWord(example, "dimension", edition.words("dimension"));
        String amount = example.cell("amount");
        if (!amount.matches("|\\d{1,12}(\\.\\d{1,6})?")) {
            example.fail("amount", new Text("un nombre est attendu, ou rien", "a number is expected, or nothing"));
        } else if (words) {
            var fact = new ScoredFact(
                    example.cell("about"),
                    "",
                    example.cell("dimension"),
                    amount.isEmpty() ? null : new BigDecimal(amount),
                    null,
                    null);
            expect(example, "expected", Expected.CHECKS, ids(Asked.of(edition, List.of(fact)), fact));
        }
    }

    private static String ids(Asked<ScoredFact> asked, ScoredFact fact) {
        Set<String> ids =
                asked.findings(fact).stream().map(hit -> hit.row().id()).collect(Collectors.toCollection(TreeSet::new));
        return ids.isEmpty() ? NONE : String.join(" | ", ids);
    }

    private static boolean isWord(ExampleSheet.Example example, String column, Set<String> known) {
        String word = example.cell(column);
        if (known.contains(word)) {
            return true;
        }
        Text nearest = Nearest.to(word, known);
        example.fail(
                column,
                new Text(
                        "« %s » n'est pas un mot connu%s".formatted(word, nearest.fr()),
                        "'%s' is not a known word%s".formatted(word, nearest.en())));
        return false;
    }

    private static void expect(ExampleSheet.Example example, String column, Expected what, String found) {
        if (!example.cell(column).equals(found)) {
            example.differs(column, what, example.cell(column), found);
        }
    }
}
