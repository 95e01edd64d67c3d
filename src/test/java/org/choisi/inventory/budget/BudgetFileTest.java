package org.choisi.inventory.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.choisi.TestDesk;
import org.choisi.budget.BudgetDesk;
import org.choisi.budget.BudgetLine;
import org.choisi.budget.BudgetReport;
import org.choisi.budget.Tax;
import org.choisi.measure.Language;
import org.choisi.measure.Refused;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BudgetFileTest {

    private static final Path SAMPLE = Path.of("src/test/resources/budgets/budget-numerique.csv");

    @TempDir
    private Path folder;

    private static BudgetFile file() {
        return new BudgetFile(TestDesk.shipped().reference(), null);
    }

    private BudgetFile read(String name, String content) throws IOException {
        BudgetFile file = file();
        file.read(Files.writeString(folder.resolve(name), content), name);
        return file;
    }

    private static BudgetReport coloured(BudgetFile file) {
        return new BudgetDesk(TestDesk.shipped().rules(), TestDesk.shipped().reference(), LocalDate.of(2026, 11, 24))
                .colour(file.lines());
    }

    @Test
    void the_columns_of_finance_software_are_understood_below_a_title() {
        BudgetFile file = file();
        file.read(SAMPLE, "budget.csv");

        BudgetLine first = file.lines().get(0);
        assertThat(first.line()).isEqualTo(3);
        assertThat(first.code()).isEqualTo("21838");
        assertThat(first.label()).isEqualTo("Ordinateurs portables, renouvellement");
        assertThat(first.entity()).isEqualTo("Numérique");
        assertThat(first.year()).isEqualTo(2026);
        assertThat(first.tax()).isEqualTo(Tax.WITH);
        assertThat(first.euros()).isEqualByComparingTo("648000");
        assertThat(first.quantity()).isEqualByComparingTo("600");
        assertThat(file.lines().get(14).income()).isTrue();
        assertThat(file.lines().get(15).euros()).isEqualByComparingTo("-1234.50");
    }

    @Test
    void what_came_in_comes_back_as_it_came_with_our_columns_beside() throws Exception {
        BudgetFile file = file();
        file.read(SAMPLE, "budget.csv");

        List<String> in = Files.readAllLines(SAMPLE);
        List<String> out =
                BudgetCsv.of(file, coloured(file), Language.FR).lines().toList();

        assertThat(out).hasSameSizeAs(in.subList(1, in.size()));
        for (int index = 0; index < out.size(); index++) {
            String line = in.get(index + 1);
            if (line.contains("HYPERLINK")) {
                // What a spreadsheet would run is preceded by an apostrophe: the one change.
                assertThat(out.get(index)).contains(";\"'=HYPERLINK(");
            } else {
                assertThat(out.get(index)).startsWith(line + ";");
            }
        }
        assertThat(out.get(0)).endsWith(String.join(";", OurColumns.HEADER));
    }

    @Test
    void two_files_with_other_columns_share_one_header() throws Exception {
        BudgetFile file = file();
        file.read(Files.writeString(folder.resolve("a.csv"), "nature;libellé;montant ht\n205;Licences;10\n"), "a.csv");
        file.read(Files.writeString(folder.resolve("b.csv"), "libellé;note;montant ht\nToners;vu;20\n"), "b.csv");

        List<String> out =
                BudgetCsv.of(file, coloured(file), Language.FR).lines().toList();

        assertThat(out.get(0)).startsWith("nature;libellé;montant ht;note;choisi_file;choisi_line;choisi_year;");
        assertThat(out.get(1)).startsWith("205;Licences;10;;a.csv;2;");
        assertThat(out.get(2)).startsWith(";Toners;20;vu;b.csv;2;");
    }

    @Test
    void cells_beyond_the_header_and_names_that_stand_twice_are_kept() throws Exception {
        BudgetFile file = read("a.csv", "libellé;montant ht;note;note\nLicences;10;a;b;en trop\n");

        List<String> out =
                BudgetCsv.of(file, coloured(file), Language.FR).lines().toList();

        assertThat(out.get(0)).startsWith("libellé;montant ht;note;note (2);choisi_unnamed_5;choisi_year;");
        assertThat(out.get(1)).startsWith("Licences;10;a;b;en trop;");
    }

    @Test
    void a_workbook_has_the_lines_the_totals_and_what_was_not_matched() throws Exception {
        BudgetFile file = file();
        file.read(SAMPLE, "budget.csv");
        var bytes = new ByteArrayOutputStream();

        BudgetWorkbook.write(file, coloured(file), Language.FR, bytes);

        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes.toByteArray()))) {
            List<Row> lines = workbook.getSheets().toList().get(0).read();
            assertThat(lines).hasSize(21);
            assertThat(lines.get(1).getCellAsString(2)).contains("21838");
            assertThat(lines.get(1).getCellAsNumber(7).orElseThrow()).isEqualByComparingTo("648000");
            assertThat(lines.get(1).getCellAsNumber(14).orElseThrow()).isEqualByComparingTo("111054");
            assertThat(lines.get(19).getCellText(4)).startsWith("=HYPERLINK");
            assertThat(lines.get(19).getCell(4).getFormula()).isNull();
            assertThat(workbook.getSheets().toList().get(2).read()).hasSize(5);
        }
        // And it is a budget itself.
        BudgetFile again = file();
        again.read(Files.write(folder.resolve("b.xlsx"), bytes.toByteArray()), "b.xlsx");
        assertThat(again.lines().get(0).euros()).isEqualByComparingTo("648000");
    }

    /** 20 lines, 4 of them not matched: they stand on two sheets of the workbook and count once when it is read again. */
    @Test
    void a_coloured_workbook_read_again_has_as_many_lines_as_before() throws Exception {
        BudgetFile file = file();
        file.read(SAMPLE, "budget.csv");
        var bytes = new ByteArrayOutputStream();
        BudgetWorkbook.write(file, coloured(file), Language.FR, bytes);

        BudgetFile again = file();
        again.read(Files.write(folder.resolve("colore.xlsx"), bytes.toByteArray()), "colore.xlsx");

        assertThat(again.lines()).hasSameSizeAs(file.lines()).hasSize(20);
    }

    @Test
    void amounts_below_zero_are_read_however_they_are_written() throws Exception {
        BudgetFile file = read("a.csv", "libellé;montant ht\na;-1 234,5\nb;(20)\nc;30-\nd;-\n");

        assertThat(file.lines().stream().map(BudgetLine::euros).toList().toString())
                .isEqualTo("[-1234.5, -20, -30, null]");
    }

    @Test
    void lines_that_name_no_year_take_the_one_that_is_given() throws Exception {
        var file = new BudgetFile(TestDesk.shipped().reference(), 2026);
        file.read(
                Files.writeString(
                        folder.resolve("a.csv"), "libellé;montant ht;exercice\nLicences;10;\nToners;5;2025\n"),
                "a.csv");

        assertThat(file.lines().stream().map(BudgetLine::year)).containsExactly(2026, 2025);
    }

    @Test
    void a_file_that_is_no_budget_is_refused() {
        for (Map.Entry<String, String> one :
                Map.of("x.csv", "a;b\n1;2\n", "y.csv", "serial\nX\n").entrySet()) {
            assertThatThrownBy(() -> read(one.getKey(), one.getValue()))
                    .isInstanceOfSatisfying(
                            Refused.class,
                            refused -> assertThat(refused.text().fr()).startsWith("Ce n'est pas un budget"));
        }
    }
}
