package org.choisi.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.choisi.lifecycle.AssetColumn.BOUGHT_ON;
import static org.choisi.lifecycle.AssetColumn.CATEGORY;
import static org.choisi.lifecycle.AssetColumn.FUNCTIONAL;
import static org.choisi.lifecycle.AssetColumn.ID;
import static org.choisi.lifecycle.AssetColumn.IN_SERVICE_ON;
import static org.choisi.lifecycle.AssetColumn.MODEL;
import static org.choisi.lifecycle.AssetColumn.NAME;
import static org.choisi.lifecycle.AssetColumn.QUANTITY;
import static org.choisi.lifecycle.AssetColumn.REPLACEMENT_COST;
import static org.choisi.lifecycle.AssetColumn.SERIAL;
import static org.choisi.lifecycle.AssetColumn.WARRANTY_UNTIL;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;

class WorkbookTest {

    @Test
    void a_canonical_workbook_is_read_with_its_dates_and_numbers() {
        var read = Reading.of(workbook(sheet -> {
            row(sheet, 0, "id", "category", "bought_on", "in_service_on", "quantity", "replacement_cost", "functional");
            row(sheet, 1, "PC-1", "laptop", LocalDate.of(2020, 3, 15), "2020-04-01", 3, 899.9, "no");
            row(sheet, 2, "PC-2", "desktop", 43905, "", 1, "1 200,50 €", true);
        }));

        assertThat(read.report().format()).isEqualTo("canonical");
        assertThat(OtherToolsTest.said(read.assets.get(0)))
                .isEqualTo(Map.of(
                        ID,
                        "PC-1",
                        CATEGORY,
                        "laptop",
                        BOUGHT_ON,
                        "2020-03-15",
                        IN_SERVICE_ON,
                        "2020-04-01",
                        QUANTITY,
                        "3",
                        REPLACEMENT_COST,
                        "899.9",
                        FUNCTIONAL,
                        "no"));
        assertThat(OtherToolsTest.said(read.assets.get(1)))
                .isEqualTo(Map.of(
                        ID,
                        "PC-2",
                        CATEGORY,
                        "desktop",
                        BOUGHT_ON,
                        "2020-03-15",
                        QUANTITY,
                        "1",
                        REPLACEMENT_COST,
                        "1200.50",
                        FUNCTIONAL,
                        "yes"));
        assertThat(read.assets).extracting(asset -> asset.line()).containsExactly(2, 3);
    }

    @Test
    void a_hand_made_sheet_is_found_behind_a_cover_and_its_titles() {
        var read = Reading.of(workbook(
                cover -> row(cover, 0, "Direction du numérique"),
                sheet -> {
                    row(sheet, 0, "Inventaire 2026");
                    row(sheet, 2, "N° inventaire", "Type de matériel", "Modèle", "Date d'achat", "Prix");
                    row(sheet, 3, 1204, "Portable", "Latitude 5420", LocalDate.of(2021, 9, 1), 900);
                    row(sheet, 5, 1205, "Écran", "P2419H", "15/03/2022", 150);
                    row(sheet, 6, "TOTAL", "", "", "", 1050);
                },
                other -> row(other, 0, "id", "category")));

        assertThat(read.report().format()).isEqualTo("spreadsheet");
        assertThat(read.all(ID)).containsExactly("1204", "1205");
        assertThat(read.all(MODEL)).containsExactly("Latitude 5420", "P2419H");
        assertThat(read.all(BOUGHT_ON)).containsExactly("2021-09-01", "2022-03-15");
        assertThat(read.assets).extracting(asset -> asset.line()).containsExactly(4, 6);
        assertThat(read.notes)
                .extracting(note -> note.en())
                .containsExactly(
                        "Only sheet \"Feuille 2\" is read; sheets left out: Feuille 3.",
                        "1 line(s) of totals left out.");
    }

    @Test
    void formulas_give_their_value_and_numbers_too_long_to_be_exact_are_no_identifiers() {
        var read = Reading.of(workbook(sheet -> {
            row(sheet, 0, "id", "category", "name", "serial", "warranty_until");
            row(sheet, 1, "PC-1", "laptop", "", 352214000000000L, "");
            row(sheet, 2, 1.2345678901234567E19, "laptop", "", "", "");
            row(sheet, 3, "PC-3", "laptop", "#REF!", 1.2345678901234567E19, "#N/A");
        }));

        assertThat(read.all(ID)).containsExactly("PC-1", "PC-3");
        assertThat(read.all(SERIAL)).containsExactly("352214000000000", "");
        assertThat(read.all(NAME)).containsExactly("", "");
        assertThat(read.all(WARRANTY_UNTIL)).containsExactly("", "");
        assertThat(read.rejects).extracting(Reject::line).containsExactly(3);
        assertThat(read.notes)
                .singleElement()
                .satisfies(note -> assertThat(note.fr()).startsWith("1 numéro(s) de série"));
    }

    @SafeVarargs
    static byte[] workbook(Consumer<Worksheet>... sheets) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Choisi", "1.0")) {
            for (int i = 0; i < sheets.length; i++) {
                sheets[i].accept(workbook.newWorksheet("Feuille " + (i + 1)));
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return bytes.toByteArray();
    }

    static void row(Worksheet sheet, int row, Object... cells) {
        for (int i = 0; i < cells.length; i++) {
            if (cells[i] instanceof LocalDate date) {
                sheet.value(row, i, date);
                sheet.style(row, i).format("dd/mm/yyyy").set();
            } else if (cells[i] instanceof Number number) {
                sheet.value(row, i, number);
            } else if (cells[i] instanceof Boolean bool) {
                sheet.value(row, i, bool);
            } else if (!cells[i].equals("")) {
                sheet.value(row, i, (String) cells[i]);
            }
        }
    }
}
