package org.choisi.impact.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import org.choisi.measure.KgCo2e;
import org.choisi.measure.Language;
import org.choisi.measure.Refused;
import org.choisi.reference.Shipped;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class ActivitiesTest {

    private static final String HEADER = "id;activity;entity;year;amount;unit;country;note\n";

    @TempDir
    private Path folder;

    /**
     * Each figure of activity-factors.csv, once:
     * 100 reams × 500 sheets × 0.00458 = 229; 12.5 t.km by van × 0.541 = 6.7625; 1,000 km by car × 0.14225 = 142.25;
     * 40,000 km by electric car × 0.067365 = 2,694.6; 300 passenger.km × 0.00293 = 0.879;
     * 50,000 EUR of software = 50 kEUR × 75 = 3,750; 10 kEUR of maintenance × 110 = 1,100; 4 t of waste × 0.802 = 3,208;
     * 3 kEUR of toner × 216 = 648; 2 t.km by sea × 0.0078 = 0.0156; 10 kEUR of other services × 110 = 1,100.
     */
    @ParameterizedTest
    @CsvSource({
        "impression, 100, ramettes, 229",
        "Papier, 50000, feuilles, 229",
        "paper, 1, sheet, 0.00458",
        "fourgon, 12.5, t.km, 6.7625",
        "van, 12500, kg.km, 6.7625",
        "voiture, 1000, km, 142.25",
        "voiture électrique, 40000, kilomètres, 2694.6",
        "TGV, 300, voyageur.km, 0.879",
        "logiciels, 50000, € HT, 3750",
        "software, 50, kEUR, 3750",
        "maintenance, 10, k€, 1100",
        "DEEE, 4, tonnes, 3208",
        "toner, 3000, EUR, 648",
        "bateau, 2, tonne.km, 0.0156",
        "autres services spécialisés, 10, kEUR, 1100"
    })
    void an_amount_weighs_its_number_times_its_factor(String activity, String amount, String unit, BigDecimal kg) {
        ActivityLine line = one("L1;" + activity + ";Mairie;2026;" + amount + ";" + unit + ";;");

        assertThat(line.kgCo2e().mid()).isEqualByComparingTo(kg);
    }

    /**
     * 10,000 kWh read at the meter: 10,000 × grid. In a data centre × PUE too, 1.51 in 2022 and 1.46 after:
     * 2026 FR 10,000 × 0.0461 = 461; × 1.46 = 673.06. 2022 FR 10,000 × 1.51 × 0.052 = 785.2.
     * 2023 FR 10,000 × 1.46 × 0.058 = 846.8. 2026 DE 10,000 × 1.46 × 0.422 = 6,161.2.
     */
    @ParameterizedTest
    @CsvSource({
        "électricité, 2026, 10000, kWh, '', 461",
        "meter, 2026, 10, MWh, FR, 461",
        "data centre, 2026, 10000, kWh, France, 673.06",
        "datacenter, 2022, 10000, kWh, FR, 785.2",
        "datacenter, 2023, 10000, kWh, FR, 846.8",
        "datacenter, 2026, 10000, kWh, Allemagne, 6161.2",
        "cloud, 2026, 10000, kWh, FR, 673.06"
    })
    void electricity_weighs_what_the_grid_of_its_year_and_country_makes_it(
            String activity, int year, String amount, String unit, String country, BigDecimal kg) {
        ActivityLine line = one("L1;" + activity + ";;" + year + ";" + amount + ";" + unit + ";" + country + ";");

        assertThat(line.kgCo2e().mid()).isEqualByComparingTo(kg);
        assertThat(line.kwh()).isPresent();
        assertThat(line.grid()).isPresent();
        assertThat(line.weak()).isFalse();
    }

    /** Cloud: 1,000 kWh × 0.0461 × (1, 1.46, 1.75) = 46.1, 67.306, 80.675. Maintenance: 2 kEUR × (75, 110, 216). */
    @Test
    void the_range_of_a_factor_is_carried_through() {
        assertThat(one("L1;cloud;;2026;1000;kWh;FR;").kgCo2e())
                .usingComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                .usingRecursiveComparison()
                .isEqualTo(kg("46.1", "67.306", "80.675"));
        assertThat(one("L1;maintenance;;2026;2;kEUR;FR;").kgCo2e())
                .usingComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                .usingRecursiveComparison()
                .isEqualTo(kg("150", "220", "432"));
    }

    @Test
    void money_is_a_weak_measure_and_says_so_beside_its_source() {
        ActivityLine line = one("L1;cloud;;2026;2000;EUR;;");

        assertThat(line.weak()).isTrue();
        assertThat(line.factor().perUnit().provenance().get(0).at()).startsWith("reference-data/activity-factors.csv:");
        assertThat(line.factor().perUnit().provenance().get(0).status()).isEqualTo("secondary");
    }

    @Test
    void bad_lines_are_told_one_by_one_and_the_others_go_on() {
        ActivityReport report = read(HEADER
                + "L1;papeir;Mairie;2026;10;feuille;;\n"
                + "L2;paper;Mairie;2026;10;km;;\n"
                + "L3;paper;Mairie;2026;-10;sheet;;\n"
                + "L4;paper;Mairie;2026;beaucoup;sheet;;\n"
                + "L5;paper;Mairie;2026;10;sheet;;\n"
                + "L5;paper;Mairie;2026;20;sheet;;\n"
                + ";paper;Mairie;2026;20;sheet;;\n"
                + "L8;paper;Mairie;26;20;sheet;;\n"
                + "L9;paper;Mairie;2026;20;pages;;\n"
                + "L10;cloud;Mairie;2026;20;vCPU;;\n"
                + "L11;conseil;Mairie;2026;20;EUR TTC;;\n"
                + "L12;paper;Mairie;2026;1,234;sheet;;\n"
                + "L13;paper;Mairie;2026;1e999999999;sheet;;\n"
                + "L14;paper;Mairie;2026;NaN;sheet;;\n"
                + "L15;paper;Mairie;2026;20;sheet;;;;;\n"
                + "L16;paper;Mairie;2026;20;sheet;;;x\n"
                + "\n"
                + "L17;paper;;2026;20;;;\n");

        assertThat(report.lines()).extracting(ActivityLine::id).containsExactly("L5", "L15");
        assertThat(report.rejects())
                .extracting(RejectedLine::line, RejectedLine::column, RejectedLine::value)
                .containsExactly(
                        tuple(2, "activity", "papeir"),
                        tuple(3, "unit", "km"),
                        tuple(4, "amount", "-10"),
                        tuple(5, "amount", "beaucoup"),
                        tuple(7, "id", "L5"),
                        tuple(8, "id", ""),
                        tuple(9, "year", "26"),
                        tuple(10, "unit", "pages"),
                        tuple(11, "unit", "vCPU"),
                        tuple(12, "unit", "EUR TTC"),
                        tuple(13, "amount", "1,234"),
                        tuple(14, "amount", "1e999999999"),
                        tuple(15, "amount", "NaN"),
                        tuple(17, "", "9"),
                        tuple(19, "unit", ""));
        assertThat(report.rejects().get(0).reason().in(Language.FR)).contains("« paper »");
        assertThat(report.rejects().get(1).reason().in(Language.EN)).endsWith("units expected: sheet, ream");
        assertThat(report.rejects().get(4).reason().in(Language.EN)).contains("line 6");
        assertThat(report.rejects().get(8).reason().in(Language.EN)).endsWith("kWh, MWh, Wh, EUR, kEUR, MEUR");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1250.5|1250.5",
                "1250,5|1250.5",
                "1 250,5|1250.5",
                "1\u202f250|1250",
                "1'250|1250",
                "1,250.5|1250.5",
                "1.250,5|1250.5",
                "1,250,000|1250000",
                "1.250.000|1250000",
                "1.234|1.234",
                "0,125|0.125",
                "1234,567|1234.567",
                "+3|3",
                "-0|0",
                "0|0",
            })
    void amounts_are_read_however_they_are_punctuated(String said, BigDecimal amount) {
        assertThat(Amount.of(said).number().orElseThrow()).isEqualByComparingTo(amount);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                ".",
                ",",
                "1.",
                ".5",
                "1,2,3",
                "1..2",
                "1,23,456",
                "12,34.5",
                "1.2.3",
                "1.250.00",
                "1e5",
                "0x10",
                "Infinity",
                "NaN",
                "--1",
                "-5",
                "1234567890123456",
                "0.1234567890123",
                "=1+1",
                "12 km",
                "\u0661\u0662",
                "1,250.000,5",
                "999,999"
            })
    void what_is_no_amount_is_none(String said) {
        assertThat(Amount.of(said).number()).isEmpty();
        assertThat(Amount.of(said).fault().fr()).isNotEmpty();
    }

    /** 2 × 500 × 0.00458 = 4.58 of Mairie 2025; 1,000 km × 0.14225 = 142.25 and 1 kEUR × 75 = 75 of CCAS 2026. */
    @Test
    void totals_are_made_by_activity_entity_and_year() {
        ActivityReport report = read(HEADER
                + "L1;paper;Mairie;2025;2;ream;;\n"
                + "L2;car;CCAS;2026;1000;km;;\n"
                + "L3;software;CCAS;2026;1000;EUR;;\n");

        assertThat(report.byActivity()).containsOnlyKeys("paper", "car", "it-services");
        assertThat(report.byEntity().get("CCAS").kgCo2e().mid()).isEqualByComparingTo("217.25");
        assertThat(report.byEntity().get("Mairie").kgCo2e().mid()).isEqualByComparingTo("4.58");
        assertThat(report.byYear().get(2026).weakKgCo2e().mid()).isEqualByComparingTo("75");
        assertThat(report.total().kgCo2e().mid()).isEqualByComparingTo("221.83");
        assertThat(report.inYear(2025).total().lines()).isEqualTo(1);
    }

    @Test
    void french_headers_a_comma_between_cells_and_a_title_above_are_understood() {
        ActivityReport report = read(
                "Registre 2026\n\nIdentifiant,Activité,Entité,Année,Quantité,Unité\nA,Papier,DSI,2026,3,Ramettes\n");

        assertThat(report.rejects()).isEmpty();
        assertThat(report.lines()).extracting(ActivityLine::entity).containsExactly("DSI");
    }

    /** 2.5 t.km × 0.541 = 1.3525. */
    @Test
    void a_workbook_is_read_as_well() throws IOException {
        Path file = folder.resolve("register.xlsx");
        try (var out = Files.newOutputStream(file);
                var workbook = new Workbook(out, "test", "1.0")) {
            var sheet = workbook.newWorksheet("2026");
            String[] header = {"id", "activity", "year", "amount", "unit"};
            for (int i = 0; i < header.length; i++) {
                sheet.value(0, i, header[i]);
            }
            sheet.value(1, 0, "T1");
            sheet.value(1, 1, "fourgon");
            sheet.value(1, 2, 2026);
            sheet.value(1, 3, 2.5);
            sheet.value(1, 4, "t.km");
        }

        ActivityReport report = Activities.read(file, Shipped.DATA);

        assertThat(report.total().kgCo2e().mid()).isEqualByComparingTo("1.3525");
    }

    @Test
    void a_header_alone_is_a_register_without_lines() {
        assertThat(read(HEADER)).isEqualTo(ActivityReport.NONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "hello\n", "id;activity;year;unit\nL1;paper;2026;sheet\n", "{\"id\":1}", "\0\1\2"})
    void what_is_no_register_is_refused_in_one_sentence(String content) {
        assertThatThrownBy(() -> read(content)).isInstanceOf(Refused.class);
    }

    @Test
    void a_folder_and_a_missing_file_are_refused() {
        assertThatThrownBy(() -> Activities.read(folder, Shipped.DATA)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> Activities.read(folder.resolve("none.csv"), Shipped.DATA))
                .isInstanceOf(Refused.class);
    }

    /** 10,000 kWh × 1.46 = 14,600 kWh; × 0.0461 = 673.06 kg. */
    @Test
    void lines_and_totals_are_written_as_json_with_the_rows_behind_them() {
        ObjectNode written = JsonMapper.shared().createObjectNode();
        ActivityJson.into(
                written,
                read(HEADER + "L1;data-centre;<b>DSI</b>;2026;10000;kWh;FR;salle A\n"),
                Shipped.DATA.activities(),
                Language.EN);
        JsonNode root = JsonMapper.shared().readTree(written.toString());
        JsonNode line = root.path("activities").path(0);

        assertThat(line.path("kgPerYear").path("mid").decimalValue()).isEqualByComparingTo("673.06");
        assertThat(line.path("useKwhPerYear").path("mid").decimalValue()).isEqualByComparingTo("14600");
        assertThat(line.path("entity").asString()).isEqualTo("<b>DSI</b>");
        assertThat(line.path("name").asString()).isEqualTo("electricity of equipment in a data centre");
        assertThat(line.path("grid").path("country").asString()).isEqualTo("FR");
        assertThat(line.path("factor").path("at").asString()).startsWith("reference-data/activity-factors.csv:");
        assertThat(root.path("activityTotals")
                        .path("byYear")
                        .path(0)
                        .path("year")
                        .asInt())
                .isEqualTo(2026);
    }

    private static KgCo2e kg(String low, String mid, String high) {
        return new KgCo2e(new BigDecimal(low), new BigDecimal(mid), new BigDecimal(high));
    }

    private ActivityLine one(String row) {
        ActivityReport report = read(HEADER + row + "\n");
        assertThat(report.rejects()).isEmpty();
        return report.lines().get(0);
    }

    private ActivityReport read(String content) {
        try {
            Path file = folder.resolve("register.csv");
            Files.writeString(file, content);
            return Activities.read(file, Shipped.DATA);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Both say how much: which one the unit speaks of is for the owner to settle. */
    @Test
    void a_second_column_of_amounts_is_not_read_and_it_is_said() throws IOException {
        Path file = Files.writeString(
                folder.resolve("deux.csv"), "id;activity;year;quantité;montant;unit\nV-1;paper;2026;100;250;ream\n");

        ActivityReport report = Activities.read(file, Shipped.DATA);

        assertThat(report.lines())
                .singleElement()
                .satisfies(line -> assertThat(line.amount()).isEqualByComparingTo("100"));
        assertThat(report.rejects())
                .extracting(
                        RejectedLine::line,
                        RejectedLine::column,
                        rejected -> rejected.reason().en())
                .containsExactly(tuple(1, "montant", "'quantité' says the same already: this column is not read"));
    }
}
