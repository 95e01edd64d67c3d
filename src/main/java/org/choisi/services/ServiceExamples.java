package org.choisi.services;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.choisi.measure.Refused;
import org.choisi.measure.Text;
import org.choisi.policy.ExampleSheet;
import org.choisi.policy.Expected;
import org.choisi.policy.Hit;
import org.choisi.policy.RuleSet;
import org.choisi.reference.ReferenceData;

/**
 * The examples that stand beside the tables about services. Those of one {@code scene} are reviewed together, the others each
 * alone. A blank expectation expects nothing in particular; {@code expected_also} is a row among the other findings.
 */
public final class ServiceExamples {

    private static final String FILE = "services/examples.csv";
    private static final List<String> OWN = List.of(
            "example",
            "scene",
            "as_of",
            "expected_advice",
            "expected_rule",
            "expected_with",
            "expected_when",
            "expected_also");

    private final ServiceDesk desk;
    private final ServiceIntake intake;
    private final ExampleSheet sheet;
    private final Map<String, List<Case>> scenes = new LinkedHashMap<>();

    private record Case(ExampleSheet.Example example, DigitalService service) {}

    private ServiceExamples(RuleSet rules, ReferenceData reference, ExampleSheet sheet) {
        this.desk = new ServiceDesk(rules, reference);
        this.intake = new ServiceIntake(reference);
        this.sheet = sheet;
    }

    /** Runs every example of a rule set; a set without examples has none that fail. */
    public static ExampleSheet.Result run(RuleSet rules, ReferenceData reference) {
        return ExampleSheet.of(rules.files(), FILE)
                .map(sheet -> new ServiceExamples(rules, reference, sheet).run())
                .orElse(ExampleSheet.Result.NONE);
    }

    private ExampleSheet.Result run() {
        List<String> optional = ServiceColumn.labels();
        sheet.mustHaveOnly(OWN, optional);
        sheet.run(this::take);
        scenes.values().forEach(this::review);
        // Scenes are complete only once every row was taken: what they showed is told now.
        return sheet.run(example -> {});
    }

    private void take(ExampleSheet.Example example) {
        var line = new ServiceLine(example.line());
        for (ServiceColumn column : ServiceColumn.values()) {
            line.set(column, example.cell(column.label()));
        }
        String scene = example.cell("scene");
        String key = example.cell("as_of") + " " + (scene.isEmpty() ? "line " + example.line() : scene);
        try {
            scenes.computeIfAbsent(key, any -> new ArrayList<>()).add(new Case(example, intake.take(line)));
        } catch (ServiceRefused refused) {
            example.fail(refused.column().label(), refused.reason());
        }
    }

    private void review(List<Case> scene) {
        ExampleSheet.Example first = scene.get(0).example();
        try {
            LocalDate asOf = LocalDate.parse(first.cell("as_of"));
            List<Review> reviews =
                    desk.reviewer(asOf).review(scene.stream().map(Case::service).toList());
            for (int index = 0; index < reviews.size(); index++) {
                expect(scene.get(index).example(), reviews.get(index));
            }
        } catch (DateTimeParseException e) {
            first.fail("as_of", new Text("une date est attendue (AAAA-MM-JJ)", "a date is expected (YYYY-MM-DD)"));
        } catch (Refused refused) {
            first.fail("as_of", refused.text());
        }
    }

    private static void expect(ExampleSheet.Example example, Review review) {
        expect(example, "expected_advice", Expected.ADVICE, review.advice().name());
        expect(
                example,
                "expected_rule",
                Expected.ROW,
                review.reasons().get(0).row().id());
        expect(
                example,
                "expected_with",
                Expected.TARGET,
                review.target().map(target -> target.service().name().id()).orElse("none"));
        expect(
                example,
                "expected_when",
                Expected.ROW,
                review.when().map(when -> when.reasons().get(0).row().id()).orElse("none"));
        String also = example.cell("expected_also");
        String found = Stream.concat(review.reasons().stream().skip(1), review.otherFindings().stream())
                .map(Hit::row)
                .map(row -> row.id())
                .collect(Collectors.joining(" | "));
        if (!also.isEmpty() && !List.of(found.split(" \\| ")).contains(also)) {
            example.differs("expected_also", Expected.ROW, also, found);
        }
    }

    private static void expect(ExampleSheet.Example example, String column, Expected what, String found) {
        String expected = example.cell(column);
        if (!expected.isEmpty() && !expected.equals(found)) {
            example.differs(column, what, expected, found);
        }
    }
}
