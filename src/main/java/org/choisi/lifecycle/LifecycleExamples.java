package org.choisi.lifecycle;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.choisi.measure.Quoted;
import org.choisi.measure.Refused;
import org.choisi.measure.Text;
import org.choisi.policy.ExampleSheet;
import org.choisi.policy.Nearest;

/**
 * The examples that stand beside the lifecycle tables: equipment that the owner describes, and the advice expected for it.
 * A blank expectation expects nothing in particular. A row named in {@code without} is taken away first: what answers when
 * nothing else does can be shown so.
 */
public final class LifecycleExamples {

    private static final String FILE = "lifecycle/examples.csv";
    private static final List<String> VERDICTS =
            Arrays.stream(Verdict.values()).map(Verdict::name).toList();
    private static final List<String> OWN = List.of(
            "example", "as_of", "expected_verdict", "expected_rule", "expected_actions", "expected_destination");

    private static final String WITHOUT = "without";
    private static final List<String> KNOWN = Stream.concat(
                    Stream.concat(OWN.stream(), Stream.of(WITHOUT)),
                    Arrays.stream(AssetColumn.values()).map(AssetColumn::label))
            .toList();

    private final AdviceDesk desk;
    private final ExampleSheet sheet;
    private final Map<LocalDate, LifecycleAdvisor> advisors = new TreeMap<>();

    private LifecycleExamples(AdviceDesk desk, ExampleSheet sheet) {
        this.desk = desk;
        this.sheet = sheet;
    }

    /** Runs every example of a rule set; a set without examples has none that fail. */
    public static ExampleSheet.Result run(AdviceDesk desk) {
        return ExampleSheet.of(desk.rules().files(), FILE)
                .map(sheet -> new LifecycleExamples(desk, sheet).run())
                .orElse(ExampleSheet.Result.NONE);
    }

    private ExampleSheet.Result run() {
        for (String column : sheet.header()) {
            if (!OWN.contains(column)
                    && !WITHOUT.equals(column)
                    && AssetColumn.labelled(column).isEmpty()) {
                Text nearest = Nearest.to(column, KNOWN);
                sheet.inHeader(
                        column,
                        new Text(
                                "la colonne « %s » n'est pas une colonne d'inventaire%s"
                                        .formatted(Quoted.of(column), nearest.fr()),
                                "column '%s' is not an inventory column%s".formatted(Quoted.of(column), nearest.en())));
            }
        }
        sheet.mustHave(OWN);
        return sheet.run(this::run);
    }

    private void run(ExampleSheet.Example example) {
        try {
            LocalDate asOf = LocalDate.parse(example.cell("as_of"));
            Asset asset = desk.intake(asOf).take(line(example));
            Decision decision = advisor(example, asOf).decide(asset.profile());
            expect(example, "expected_verdict", decision.verdict().name());
            expect(example, "expected_rule", decision.reasons().get(0).row().id());
            expect(example, "expected_actions", String.join(" | ", decision.actions()));
            expect(
                    example,
                    "expected_destination",
                    decision.whereTo().map(Decision.Destination::channel).orElse("none"));
        } catch (DateTimeParseException e) {
            example.fail("as_of", new Text("une date est attendue (AAAA-MM-JJ)", "a date is expected (YYYY-MM-DD)"));
        } catch (AssetRefused refused) {
            example.fail(refused.column().label(), refused.reason());
        } catch (Refused refused) {
            example.fail("as_of", refused.text());
        }
    }

    private LifecycleAdvisor advisor(ExampleSheet.Example example, LocalDate asOf) {
        String without = example.cell(WITHOUT);
        return without.isEmpty()
                ? advisors.computeIfAbsent(asOf, desk::advisor)
                : desk.without(Set.of(without)).advisor(asOf);
    }

    private AssetLine line(ExampleSheet.Example example) {
        var line = new AssetLine(example.line());
        line.set(AssetColumn.ID, example.cell("example"));
        for (String column : sheet.header()) {
            AssetColumn.labelled(column).ifPresent(known -> line.set(known, example.cell(column)));
        }
        return line;
    }

    private static void expect(ExampleSheet.Example example, String column, String found) {
        String expected = example.cell(column);
        if (column.equals("expected_verdict") && !expected.isEmpty() && !VERDICTS.contains(expected)) {
            Text nearest = Nearest.to(expected, VERDICTS);
            example.fail(
                    column,
                    new Text(
                            "« %s » n'est pas un avis%s".formatted(Quoted.of(expected), nearest.fr()),
                            "'%s' is no verdict%s".formatted(Quoted.of(expected), nearest.en())));
        } else if (!expected.isEmpty() && !expected.equals(found)) {
            example.differs(column, expected, found);
        }
    }
}
