package org.choisi.lifecycle;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.choisi.measure.Quoted;
import org.choisi.measure.Refused;
import org.choisi.measure.Text;
import org.choisi.policy.ExampleSheet;
import org.choisi.policy.Expected;
import org.choisi.policy.Nearest;
import org.choisi.policy.RuleLabels;

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

    private static final String NONE = "none";
    private static final String WITHOUT = "without";
    private static final List<String> KNOWN = Stream.concat(
                    Stream.concat(OWN.stream(), Stream.of(WITHOUT)),
                    Arrays.stream(AssetColumn.values()).map(AssetColumn::label))
            .toList();

    private final AdviceDesk desk;
    private final ExampleSheet sheet;
    private final RuleLabels labels;
    private final Map<LocalDate, LifecycleAdvisor> advisors = new TreeMap<>();

    private LifecycleExamples(AdviceDesk desk, ExampleSheet sheet) {
        this.desk = desk;
        this.sheet = sheet;
        this.labels = desk.rules().labels();
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
            expectVerdict(example, decision.verdict().name());
            expect(
                    example,
                    "expected_rule",
                    Expected.ROW,
                    decision.reasons().get(0).row().id());
            expect(example, "expected_actions", Expected.ACTIONS, String.join(" | ", decision.actions()));
            expect(
                    example,
                    "expected_destination",
                    Expected.DESTINATION,
                    decision.whereTo().map(Decision.Destination::channel).orElse(NONE));
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

    private void expectVerdict(ExampleSheet.Example example, String found) {
        String expected = example.cell("expected_verdict");
        if (expected.isEmpty() || VERDICTS.contains(expected)) {
            expect(example, "expected_verdict", Expected.ADVICE, found);
            return;
        }
        Text nearest = Nearest.to(expected, VERDICTS);
        example.fail(
                "expected_verdict",
                new Text(
                        "« %s » n'est pas un avis%s".formatted(Quoted.of(expected), nearest.fr()),
                        "'%s' is no verdict%s".formatted(Quoted.of(expected), nearest.en())));
    }

    private void expect(ExampleSheet.Example example, String column, Expected what, String found) {
        String expected = example.cell(column);
        if (!expected.isEmpty() && !expected.equals(found)) {
            example.differs(column, what, spoken(what, expected), spoken(what, found));
        }
    }

    /** What owners call it, and the word itself as it stands in the cell. */
    private Text spoken(Expected what, String cell) {
        if (cell.isEmpty()) {
            return new Text("aucune", "none");
        }
        List<Text> words = Stream.of(cell.split("\\|"))
                .map(word -> word(what, word.strip()))
                .toList();
        return new Text(
                words.stream().map(Text::fr).collect(Collectors.joining(" | ")),
                words.stream().map(Text::en).collect(Collectors.joining(" | ")));
    }

    private Text word(Expected what, String word) {
        String written = Quoted.of(word);
        Text name = switch (what) {
            case ADVICE -> Verdict.valueOf(word).words();
            case ACTIONS -> labels.word("action", word);
            case DESTINATION -> NONE.equals(word) ? new Text("aucune", "none") : labels.word("answer", word);
            default -> Text.same(word);
        };
        return name.equals(Text.same(word))
                ? Text.same(written)
                : new Text(
                        "%s (%s)".formatted(small(name.fr()), written), "%s (%s)".formatted(small(name.en()), written));
    }

    /** As within a sentence; an abbreviation such as SSD keeps its capitals. */
    private static String small(String name) {
        return Character.toLowerCase(name.charAt(0)) + Quoted.of(name.substring(1));
    }
}
