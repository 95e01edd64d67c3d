package org.choisi.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.choisi.measure.Refused;
import org.choisi.reference.CsvSheet;
import org.choisi.reference.FileSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableSheetTest {

    private static final FileSet RULES = FileSet.ofDirectory("rules", Path.of("rules"));

    @TempDir
    Path folder;

    private byte[] thereAndBack(String path, byte[] csv) throws IOException {
        Path workbook = Files.write(folder.resolve("table.xlsx"), TableSheet.workbook(path, csv));
        return TableSheet.read(csv, workbook);
    }

    @Test
    void every_shipped_table_comes_back_from_a_workbook_to_the_byte() throws IOException {
        for (String path : RULES.paths(".csv")) {
            byte[] csv = RULES.content(path).orElseThrow();

            assertThat(thereAndBack(path, csv)).as(path).isEqualTo(csv);
        }
    }

    @Test
    void cells_that_a_spreadsheet_would_change_or_run_come_back_as_they_were() throws IOException {
        String csv = "id;a;b;c;d\n007;7.10;=1+1;2023-09-29;\"@SUM(A1);« é » 👍\"\n-1;+2;1E5;' ;* \n";

        byte[] back = thereAndBack("x.csv", csv.getBytes(StandardCharsets.UTF_8));

        assertThat(CsvSheet.read("", back).rows())
                .isEqualTo(
                        CsvSheet.read("", csv.getBytes(StandardCharsets.UTF_8)).rows());
    }

    @Test
    void a_csv_file_is_taken_as_it_is_and_what_is_no_table_is_refused() throws IOException {
        Path csv = Files.writeString(folder.resolve("t.csv"), "id;x\r\nA;1\r\n");
        Path torn = Files.writeString(folder.resolve("t.xlsx"), "PK\u0003\u0004 nothing else");

        assertThat(TableSheet.read(new byte[0], csv)).isEqualTo(Files.readAllBytes(csv));
        assertThatThrownBy(() -> TableSheet.read("id\n".getBytes(), torn)).isInstanceOf(Refused.class);
    }
}
