package org.choisi.lifecycle;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.choisi.measure.Finding;
import org.choisi.measure.Refused;
import org.choisi.measure.Text;
import org.choisi.policy.Nearest;
import org.choisi.reference.CsvSheet;
import org.choisi.reference.FileSet;

/**
 * The examples that stand beside the lifecycle tables: equipment that the owner describes, and the advice expected for it.
 * A blank expectation expects nothing in particular.
 */
public final class LifecycleExamples {

    private static final String FILE = "lifecycle/examples.csv";
    private static final List<String> VERDICTS =
            Arrays.stream(Verdict.values()).map(Verdict::name).toList();
    private static final List<String> OWN = List.of(
            "example", "as_of", "expected_verdict", "expected_rule", "expected_actions", "expected_destination");

    private final AdviceDesk desk;
    private final CsvSheet sheet;
    private final List<Finding> failures = new ArrayList<>();
    private final Map<LocalDate, LifecycleAdvisor> advisors = new TreeMap<>();

    private LifecycleExamples(AdviceDesk desk, CsvSheet sheet) {
        this.desk = desk;
        this.sheet = sheet;
    }

    /** How many examples were run, and what is wrong with those that fail. */
    public record Result(int count, List<Finding> failures) {}

    /** Runs every example of a rule set; a set without examples has none that fail. */
    public static Result run(AdviceDesk desk) {
        FileSet files = desk.rules().files();
        Optional<byte[]> content = files.content(FILE);
        if (content.isEmpty()) {
            return new Result(0, List.of());
        }
        CsvSheet sheet = CsvSheet.read(files.nameOf(FILE), content.get());
        var examples = new LifecycleExamples(desk, sheet);
        examples.failures.addAll(sheet.problems());
        examples.checkHeader();
        if (examples.failures.isEmpty()) {
            sheet.rows().forEach(examples::run);
        }
        return new Result(sheet.rows().size(), List.copyOf(examples.failures));
    }

    private void checkHeader() {
        for (String column : sheet.header()) {
            if (!OWN.contains(column) && AssetColumn.labelled(column).isEmpty()) {
                failures.add(new Finding(
                        sheet.file(),
                        1,
                        sheet.column(column) + 1,
                        new Text(
                                "la colonne « %s » n'est pas une colonne d'inventaire".formatted(column),
                                "column '%s' is not an inventory column".formatted(column))));
            }
        }
        for (String column : OWN) {
            if (!sheet.header().contains(column)) {
                failures.add(new Finding(
                        sheet.file(),
                        1,
                        0,
                        new Text(
                                "il manque la colonne « %s »".formatted(column),
                                "column '%s' is missing".formatted(column))));
            }
        }
    }

    private void run(CsvSheet.Row row) {
        try {
            LocalDate asOf = LocalDate.parse(cell(row, "as_of"));
            Asset asset = desk.intake(asOf).take(line(row));
            Decision decision = advisors.computeIfAbsent(asOf, desk::advisor).decide(asset.profile());
            expect(row, "expected_verdict", decision.verdict().name());
            expect(row, "expected_rule", decision.reasons().get(0).row().id());
            expect(row, "expected_actions", String.join(" | ", decision.actions()));
            expect(
                    row,
                    "expected_destination",
                    decision.whereTo().map(Decision.Destination::channel).orElse("none"));
        } catch (DateTimeParseException e) {
            fail(row, "as_of", new Text("une date est attendue (AAAA-MM-JJ)", "a date is expected (YYYY-MM-DD)"));
        } catch (AssetRefused refused) {
            fail(row, refused.column().label(), refused.reason());
        } catch (Refused refused) {
            fail(row, "as_of", refused.text());
        }
    }

    private AssetLine line(CsvSheet.Row row) {
        var line = new AssetLine(row.line());
        line.set(AssetColumn.ID, cell(row, "example"));
        for (String column : sheet.header()) {
            AssetColumn.labelled(column).ifPresent(known -> line.set(known, cell(row, column)));
        }
        return line;
    }

    private void expect(CsvSheet.Row row, String column, String found) {
        String expected = cell(row, column);
        if (column.equals("expected_verdict") && !expected.isEmpty() && !VERDICTS.contains(expected)) {
            Text nearest = Nearest.to(expected, VERDICTS);
            fail(
                    row,
                    column,
                    new Text(
                            "« %s » n'est pas un avis%s".formatted(expected, nearest.fr()),
                            "'%s' is no verdict%s".formatted(expected, nearest.en())));
        } else if (!expected.isEmpty() && !expected.equals(found)) {
            fail(
                    row,
                    column,
                    new Text(
                            "exemple « %s » : %s attendu, %s obtenu".formatted(cell(row, "example"), expected, found),
                            "example '%s': %s expected, %s found".formatted(cell(row, "example"), expected, found)));
        }
    }

    private String cell(CsvSheet.Row row, String column) {
        return row.cells().get(sheet.column(column));
    }

    private void fail(CsvSheet.Row row, String column, Text text) {
        failures.add(new Finding(sheet.file(), row.line(), sheet.column(column) + 1, text));
    }
}
