package org.choisi.ecoscore;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.choisi.measure.Refused;
import org.choisi.measure.Text;
import org.choisi.policy.ExampleSheet;
import org.choisi.policy.Expected;
import org.choisi.policy.RuleSet;
import org.choisi.reference.ReferenceData;

/**
 * The examples that stand beside the Ecoscore's tables: answers with the points expected of them, and whole projects with
 * the score, the grade and the limits expected.
 */
public final class EcoscoreExamples {

    private static final String ANSWERS = EcoscoreDesk.TOPIC + "/grid-examples.csv";
    private static final String PROJECTS = EcoscoreDesk.TOPIC + "/examples.csv";
    private static final String NONE = "none";
    private static final List<String> ANSWER_COLUMNS =
            List.of("example", "as_of", "kind", "question", "answer", "points");
    private static final List<String> PROJECT_COLUMNS =
            List.of("example", "as_of", "kind", "answers", "score", "grade", "limits");

    private final EcoscoreDesk desk;

    private EcoscoreExamples(EcoscoreDesk desk) {
        this.desk = desk;
    }

    /** Runs every example of a rule set; a set without examples has none that fail. */
    public static ExampleSheet.Result run(RuleSet rules, ReferenceData reference) {
        var examples = new EcoscoreExamples(new EcoscoreDesk(rules, reference));
        return sheet(rules, ANSWERS, ANSWER_COLUMNS, examples::answer)
                .and(sheet(rules, PROJECTS, PROJECT_COLUMNS, examples::project));
    }

    /** What is done with one example. */
    private interface Running {
        void on(ExampleSheet.Example example, LocalDate asOf);
    }

    private static ExampleSheet.Result sheet(RuleSet rules, String path, List<String> columns, Running running) {
        return ExampleSheet.of(rules.files(), path)
                .map(sheet -> {
                    sheet.mustHaveOnly(columns, List.of());
                    return sheet.run(example -> run(example, running));
                })
                .orElse(ExampleSheet.Result.NONE);
    }

    private static void run(ExampleSheet.Example example, Running running) {
        try {
            running.on(example, LocalDate.parse(example.cell("as_of")));
        } catch (DateTimeParseException e) {
            example.fail("as_of", new Text("une date est attendue (AAAA-MM-JJ)", "a date is expected (YYYY-MM-DD)"));
        } catch (Refused refused) {
            example.fail("as_of", refused.text());
        }
    }

    private Ecoscore score(ExampleSheet.Example example, Map<String, Object> answers, LocalDate asOf) {
        return desk.score(new Project("", "", example.cell("kind"), "", "", answers), asOf);
    }

    private void answer(ExampleSheet.Example example, LocalDate asOf) {
        String question = example.cell("question");
        Ecoscore score = score(example, Map.of(question, example.cell("answer")), asOf);
        String found = score.dimensions().stream()
                .flatMap(part -> part.lines().stream())
                .filter(line -> line.question().id().equals(question))
                .map(line -> line.points() == null
                        ? Answer.NOT_APPLICABLE
                        : Fractions.cut(line.points(), 2).toPlainString())
                .findFirst()
                .orElse(NONE);
        expect(example, "points", Expected.POINTS, found);
    }

    private void project(ExampleSheet.Example example, LocalDate asOf) {
        Map<String, Object> answers = new LinkedHashMap<>();
        for (String cell : example.cell("answers").split("\\|")) {
            int sign = cell.indexOf('=');
            if (sign > 0) {
                answers.put(
                        cell.substring(0, sign).strip(),
                        cell.substring(sign + 1).strip());
            }
        }
        Ecoscore score = score(example, answers, asOf);
        score.faults()
                .forEach(fault -> example.fail(
                        "answers",
                        new Text(
                                fault.question() + " : " + fault.text().fr(),
                                fault.question() + ": " + fault.text().en())));
        BigDecimal shown = score.score() == null ? null : Fractions.cut(score.score(), 2);
        expect(example, "score", Expected.SCORE, shown == null ? NONE : shown.toPlainString());
        expect(
                example,
                "grade",
                Expected.GRADE,
                score.grade() == null ? NONE : score.grade().name());
        expect(example, "limits", Expected.LIMITS, limits(score));
    }

    private static String limits(Ecoscore score) {
        var rows = score.limits().stream()
                .map(limit -> limit.reason().rule())
                .collect(Collectors.toCollection(TreeSet::new));
        return rows.isEmpty() ? NONE : String.join(" | ", rows);
    }

    private static void expect(ExampleSheet.Example example, String column, Expected what, String found) {
        if (!example.cell(column).equals(found)) {
            example.differs(column, what, example.cell(column), found);
        }
    }
}
