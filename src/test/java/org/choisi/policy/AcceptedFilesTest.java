package org.choisi.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.choisi.TestDesk;
import org.choisi.lifecycle.AdviceDesk;
import org.choisi.lifecycle.LifecycleExamples;
import org.choisi.measure.Finding;
import org.choisi.measure.Language;
import org.choisi.policy.drools.DroolsCompiler;
import org.choisi.reference.FileSet;
import org.choisi.reference.ReferenceData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What spreadsheets do to a table without changing its meaning changes nothing; examples that fail are told at their cell. */
class AcceptedFilesTest {

    private static final String REPAIRS = "lifecycle/repairs.csv";
    private static final String EXAMPLES = "lifecycle/examples.csv";
    private static final ReferenceData REFERENCE =
            ReferenceData.read(FileSet.ofDirectory("reference-data", Path.of("reference-data")));

    @ParameterizedTest
    @ValueSource(
            strings = {"mark", "windows ends", "commas", "spaces", "no-break spaces", "empty cells", "empty rows", "all"
            })
    void a_table_written_by_a_spreadsheet_has_the_same_rows(String how) {
        FileSet rules = TestDesk.rules().with(REPAIRS, rewritten(how).getBytes(StandardCharsets.UTF_8));

        assertThat(repairs(open(rules))).isEqualTo(repairs(open(TestDesk.rules())));
    }

    @Test
    void a_table_written_by_a_spreadsheet_decides_the_same() {
        FileSet rules = TestDesk.rules().with(REPAIRS, rewritten("all").getBytes(StandardCharsets.UTF_8));

        assertThat(LifecycleExamples.run(open(rules)).failures()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Non affecté", "Pessac, Mérignac", "Culture / Sports", "CCAS-2", "33000", "Notre-Dame", "Allées"
            })
    void a_free_name_is_any_name(String name) {
        String laptop = "L-99;laptop;*;%s;7;*;policy;2023-09-29;*;r;r\n".formatted(name);
        String tables = Breakage.shipped("lifecycle/lifetimes.csv") + laptop;

        AdviceDesk desk =
                open(TestDesk.rules().with("lifecycle/lifetimes.csv", tables.getBytes(StandardCharsets.UTF_8)));

        boolean several = name.contains(",") || name.contains("/");
        assertThat(desk.rules().analysed().stream().map(finding -> finding.in(Language.FR)))
                .filteredOn(line -> line.contains("se lit comme un seul nom"))
                .hasSize(several ? 1 : 0);
    }

    @Test
    void a_set_that_lists_no_folders_may_have_any() {
        var files = new TreeMap<>(TestDesk.rulesWith(
                        "ruleset.yaml",
                        "topics: [lifecycle, purchasing, indicators, ecoscore, services, catalogue, budgets]",
                        "")
                .files());
        files.keySet().removeIf(path -> path.startsWith("purchasing/"));

        assertThat(open(new FileSet("rules", files)).rules().hash()).startsWith("sha256:");
    }

    @Test
    void examples_that_fail_are_told_all_at_once_each_at_its_cell() {
        // Lines 2 to 4 of the shipped examples: a kept laptop, a replaced one, a kept one.
        String[] lines = Breakage.shipped(EXAMPLES).split("\n");
        lines[1] = lines[1].replace(";KEEP;", ";REPLACE;");
        lines[2] = lines[2].replace(";REPLACE;", ";REPLAC;");
        lines[3] = lines[3].replace("2026-11-21", "21/11/2026");

        assertThat(failures(String.join("\n", lines)))
                .satisfiesExactly(
                        line -> assertThat(line)
                                .startsWith("rules/lifecycle/examples.csv:2:24: ")
                                .contains("avis attendu remplacer (REPLACE), obtenu garder (KEEP)"),
                        line -> assertThat(line)
                                .startsWith("rules/lifecycle/examples.csv:3:24: ")
                                .contains("peut-être « REPLACE »"),
                        line -> assertThat(line)
                                .startsWith("rules/lifecycle/examples.csv:4:2: ")
                                .contains("une date est attendue"));
    }

    @Test
    void an_unknown_column_of_examples_is_told_at_the_header() {
        assertThat(failures(Breakage.shipped(EXAMPLES).replaceFirst(";bought_on;", ";bougt_on;")))
                .containsExactly("rules/lifecycle/examples.csv:1:6: la colonne « bougt_on » n'est pas une colonne"
                        + " d'inventaire ; peut-être « bought_on » ?");
    }

    private static List<String> failures(String examples) {
        FileSet rules = TestDesk.rules().with(EXAMPLES, examples.getBytes(StandardCharsets.UTF_8));
        return LifecycleExamples.run(open(rules)).failures().stream()
                .map((Finding finding) -> finding.in(Language.FR))
                .toList();
    }

    private static AdviceDesk open(FileSet rules) {
        return AdviceDesk.open(rules, REFERENCE, new WhenAsked(new DroolsCompiler()));
    }

    private static List<Row> repairs(AdviceDesk desk) {
        return desk.rules().rowsReadByRules().stream()
                .filter(row -> row.file().equals("rules/" + REPAIRS))
                .toList();
    }

    private static String rewritten(String how) {
        String text = Breakage.shipped(REPAIRS);
        return switch (how) {
            case "mark" -> "\ufeff" + text;
            case "windows ends" -> text.replace("\n", "\r\n");
            // A cell with a comma of its own stands between quotation marks.
            case "commas" -> text.lines().map(AcceptedFilesTest::withCommas).collect(Collectors.joining("\n"));
            case "spaces" -> text.replace(";", " ; ");
            case "no-break spaces" -> text.replace(";", "\u00a0;\u202f");
            case "empty cells" -> text.replace("\n", ";;;\n");
            case "empty rows" -> text + ";;;\n\n\n";
            default -> "\ufeff" + text.replace(";", " ; ").replace("\n", ";;\r\n") + "\r\n;;;\r\n";
        };
    }

    private static String withCommas(String line) {
        return List.of(line.split(";")).stream()
                .map(cell -> cell.contains(",") ? '"' + cell + '"' : cell)
                .collect(Collectors.joining(","));
    }
}
