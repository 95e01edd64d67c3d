package org.choisi.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.choisi.reference.FileSet;
import org.junit.jupiter.api.Test;

class RowChangesTest {

    private static final FileSet RULES = FileSet.ofDirectory("rules", Path.of("rules"));
    private static final String LIFETIMES = "lifecycle/lifetimes.csv";

    private static FileSet with(String path, String content) {
        return RULES.with(path, content.getBytes(StandardCharsets.UTF_8));
    }

    private static String content(String path) {
        return new String(RULES.content(path).orElseThrow(), StandardCharsets.UTF_8);
    }

    @Test
    void a_changed_cell_is_said_with_what_it_was_what_it_is_and_from_when() {
        FileSet draft = with(LIFETIMES, content(LIFETIMES).replace("L-07;laptop;*;*;7;5.1", "L-07;laptop;*;*;6;5.1"));

        List<RowChange> changes = RowChanges.between(RULES, draft);

        assertThat(changes).singleElement().satisfies(change -> {
            assertThat(change.text().fr()).isEqualTo("L-07 (lifetimes.csv) : target_years 7 → 6");
            assertThat(change.cells()).containsExactly(new RowChange.CellChange("target_years", "7", "6"));
            assertThat(change.from()).contains(LocalDate.of(2023, 9, 29));
            assertThat(change.to()).isEmpty();
        });
    }

    @Test
    void rows_come_and_go_by_their_id() {
        String added = "L-90;server;*;Mairie;9;*;policy;2027-01-01;2030-12-31;Essai;Délibération";
        List<String> lines = new ArrayList<>(content(LIFETIMES).lines().toList());
        lines.removeIf(line -> line.startsWith("L-22;"));
        lines.add(2, added);

        List<RowChange> changes = RowChanges.between(RULES, with(LIFETIMES, String.join("\n", lines)));

        assertThat(changes)
                .extracting(change -> change.id() + " " + change.change())
                .containsExactly("L-90 ADDED", "L-22 REMOVED");
        assertThat(changes.get(0).from()).contains(LocalDate.of(2027, 1, 1));
        assertThat(changes.get(0).to()).contains(LocalDate.of(2030, 12, 31));
    }

    @Test
    void a_text_that_is_no_table_shows_the_lines_that_differ() {
        String path = "lifecycle/parameters.yaml";

        List<RowChange> changes =
                RowChanges.between(RULES, with(path, content(path).replace("value: 50", "value: 60")));

        assertThat(changes)
                .singleElement()
                .satisfies(change -> assertThat(change.text().fr())
                        .startsWith("parameters.yaml : l. ")
                        .endsWith("value: 50 → value: 60"));
    }

    @Test
    void the_order_of_rows_is_no_change_and_a_comparison_the_other_way_is_its_mirror() {
        var random = new Random(20261124);
        for (int time = 0; time < 300; time++) {
            String path =
                    RULES.paths(".csv").get(random.nextInt(RULES.paths(".csv").size()));
            List<String> lines = new ArrayList<>(content(path).lines().toList());
            List<String> rows = lines.subList(1, lines.size());
            Collections.shuffle(rows, random);
            FileSet shuffled = with(path, String.join("\n", lines));
            assertThat(RowChanges.between(RULES, shuffled)).as(path).isEmpty();

            rows.remove(0);
            FileSet fewer = with(path, String.join("\n", lines));
            assertThat(RowChanges.between(RULES, fewer))
                    .extracting(RowChange::change)
                    .containsExactly(RowChange.Kind.REMOVED);
            assertThat(RowChanges.between(fewer, RULES))
                    .extracting(RowChange::change)
                    .containsExactly(RowChange.Kind.ADDED);
        }
    }

    @Test
    void an_edited_line_leaves_every_other_line_its_bytes() {
        var random = new Random(7);
        for (String path : RULES.paths(".csv")) {
            List<String> before = content(path).lines().toList();
            int line = 2 + random.nextInt(before.size() - 1);

            byte[] after = TableEdit.of(RULES.content(path).orElseThrow())
                    .replace(line, Arrays.asList("x;y", "a \"b\"", "", "é\n€"))
                    .toBytes();

            List<String> expected = new ArrayList<>(before);
            expected.set(line - 1, "\"x;y\";\"a \"\"b\"\"\";;é €");
            assertThat(new String(after, StandardCharsets.UTF_8).lines().toList())
                    .as(path)
                    .isEqualTo(expected);
        }
    }
}
