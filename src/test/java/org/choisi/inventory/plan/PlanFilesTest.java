package org.choisi.inventory.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.choisi.TestDesk;
import org.choisi.inventory.InventorySource;
import org.choisi.lifecycle.plan.Lot;
import org.choisi.lifecycle.plan.Lots;
import org.choisi.lifecycle.plan.PlanOptions;
import org.choisi.lifecycle.plan.ReplacementPlan;
import org.choisi.measure.Language;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PlanFilesTest {

    private static final String FLEET = """
            id;name;category;entity;quantity;in_service_on;replacement_cost;status
            PC-1;=HYPERLINK("http://x");laptop;+Ville;2;2015-01-01;950.50;
            PC-2;"<script>alert(1)</script>";laptop;Ville;1;2026-01-01;;
            EC-1;Écran;monitor;Ville;3;2015-01-01;;
            ??-1;?;grille-pain;Ville;1;2015-01-01;;
            """;

    private final ReplacementPlan plan = plan(FLEET, null);
    private final List<Lot> lots = Lots.of(plan, TestDesk.shipped());

    private static ReplacementPlan plan(String csv, String cap) {
        var options = new PlanOptions(5, Optional.ofNullable(cap).map(BigDecimal::new), 0);
        var fleet = new FleetPlan(TestDesk.shipped(), LocalDate.of(2026, 11, 24), options);
        var stream = new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8));
        fleet.add(InventorySource.of("parc.csv", stream), reject -> {});
        return fleet.plan();
    }

    private static TableWords words(Language language) {
        return new TableWords(TestDesk.shipped().reference().categories(), language);
    }

    /** Writes a file. */
    private interface Writing {
        void to(ByteArrayOutputStream out) throws IOException;
    }

    private static byte[] written(Writing writing) throws IOException {
        var out = new ByteArrayOutputStream();
        writing.to(out);
        return out.toByteArray();
    }

    @Test
    void the_csv_holds_a_line_for_each_step_and_no_formula() throws IOException {
        String csv =
                new String(written(out -> PlanFiles.planCsv(plan, words(Language.FR), out)), StandardCharsets.UTF_8);

        assertThat(csv.lines()).hasSize(3);
        assertThat(csv).startsWith("year;due_year;funded;step;urgency;id;file;line;");
        // The monitor reaches ten years in 2025: due now. 2 × 950.50 = 1901.00; 3 × 180 = 540.00
        assertThat(csv).contains(";1901.00;inventory;").contains(";540.00;reference_data;");
        assertThat(csv).contains("\"'=HYPERLINK(\"\"http://x\"\")\";'+Ville");
    }

    @Test
    void the_workbook_holds_no_formula_whatever_the_inventory_says() throws IOException {
        for (byte[] file : List.of(
                written(out -> PlanFiles.planWorkbook(plan, words(Language.FR), out)),
                written(out -> PlanFiles.lotsWorkbook(lots, words(Language.EN), out)))) {
            try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
                for (var sheet : workbook.getSheets().toList()) {
                    for (var row : sheet.read()) {
                        row.stream()
                                .filter(cell -> cell != null)
                                .forEach(cell -> assertThat(cell.getType()).isNotEqualTo(CellType.FORMULA));
                    }
                }
            }
        }
    }

    @Test
    void the_workbook_s_years_add_up_to_the_plan() throws IOException {
        byte[] file = written(out -> PlanFiles.planWorkbook(plan, words(Language.FR), out));

        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            var years = workbook.getFirstSheet().read();
            assertThat(years).hasSize(6);
            BigDecimal sum = years.stream()
                    .skip(1)
                    .map(row -> row.getCellAsNumber(7).orElseThrow())
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(sum).isEqualByComparingTo("2441"); // 1901 + 540
        }
    }

    @Test
    void the_json_says_what_is_not_planned_too() {
        var out = new ByteArrayOutputStream();
        PlanJson.write(plan, lots, Language.EN, out);
        JsonNode json = JsonMapper.shared().readTree(out.toByteArray());

        assertThat(json.at("/pieces/REVIEW").asInt()).isEqualTo(1);
        assertThat(json.at("/pieces/STAYS").asInt()).isEqualTo(1);
        assertThat(json.at("/pieces/LEAVES").asInt()).isEqualTo(5);
        assertThat(json.at("/byYear").size()).isEqualTo(5);
        assertThat(json.at("/total/eurBeforeTax").decimalValue()).isEqualByComparingTo("2441");
        assertThat(json.at("/lots/0/duties").size()).isPositive();
    }

    @Test
    void the_lots_name_each_line_and_leave_room_for_what_is_filled_in_by_hand() throws IOException {
        String csv =
                new String(written(out -> PlanFiles.lotsCsv(lots, words(Language.FR), out)), StandardCharsets.UTF_8);

        assertThat(csv.lines().findFirst().orElseThrow())
                .endsWith("erasure_certificate;erased_on;erased_by;slip_number;recipient;handed_over_on");
        assertThat(csv).contains("2026-recycling-001").contains(";PC-1;parc.csv;2;");
        assertThat(csv.lines().skip(1)).allSatisfy(line -> assertThat(line).endsWith(";;;;;;"));
    }

    @Test
    void a_plan_of_nothing_is_a_plan() throws IOException {
        ReplacementPlan empty = plan("id;category\n", "1000");

        assertThat(empty.total().eurBeforeTax()).isEqualByComparingTo("0");
        assertThat(written(out -> PlanFiles.planWorkbook(empty, words(Language.FR), out)))
                .isNotEmpty();
    }

    @Test
    void a_category_stands_with_its_name_in_the_language_asked_for() throws IOException {
        String steps =
                new String(written(out -> PlanFiles.planCsv(plan, words(Language.FR), out)), StandardCharsets.UTF_8);
        String items =
                new String(written(out -> PlanFiles.lotsCsv(lots, words(Language.EN), out)), StandardCharsets.UTF_8);

        assertThat(steps.lines().findFirst().orElseThrow()).contains(";category;category_name;manufacturer;");
        assertThat(steps).contains(";laptop;ordinateur portable;").contains(";monitor;écran;");
        assertThat(items.lines().findFirst().orElseThrow()).contains(";category;category_name;erasure;");
        assertThat(items).contains(";laptop;laptop;").contains(";monitor;monitor;");
        try (var workbook = new ReadableWorkbook(
                new ByteArrayInputStream(written(out -> PlanFiles.planWorkbook(plan, words(Language.FR), out))))) {
            var categories = workbook.findSheet("Catégories").orElseThrow().read();
            assertThat(categories.get(0).getCellText(1)).isEqualTo("nom de la catégorie");
            assertThat(categories).extracting(row -> row.getCellText(1)).contains("ordinateur portable", "écran");
        }
    }
}
