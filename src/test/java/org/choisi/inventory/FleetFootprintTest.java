package org.choisi.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import org.assertj.core.data.Offset;
import org.choisi.TestDesk;
import org.choisi.impact.Source;
import org.choisi.impact.footprint.ModelFigures;
import org.choisi.impact.footprint.NotCounted;
import org.choisi.impact.footprint.PieceFootprint;
import org.choisi.inventory.footprint.FootprintCsv;
import org.choisi.inventory.footprint.FootprintJson;
import org.choisi.inventory.footprint.FootprintReport;
import org.choisi.inventory.footprint.Group;
import org.choisi.lifecycle.Asset;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FleetFootprintTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 24);
    private static final String HEADER =
            "id;category;manufacturer;model;entity;status;quantity;in_service_on;acquired_as;retired_on\n";

    /**
     * Per piece 185.09 × 365 / 2 191 = 30.834254 kg and 39.75 × 0.0461 = 1.832475 kg; two of them in one line. A monitor of
     * 2020-01-01: 69.84 × 365 / 2 191 = 11.634687 kg and 100 × 0.0461 = 4.61 kg.
     */
    @Test
    void sums_by_category_entity_model_and_acquisition_follow_the_quantities() {
        FootprintReport report = measured(
                2025,
                "A;laptop;Dell;Latitude 5410;Mairie;en service;2;2020-01-01;new;",
                "B;monitor;Dell;P2419H;Mairie;en service;1;2020-01-01;new;",
                "C;laptop;HP;640 G8;École;en service;1;2020-01-01;lease;");

        // 3 × 32.666729 + 16.244687
        assertThat(mid(report.total())).isCloseTo(number("114.244873"), within("0.00001"));
        assertThat(report.total().quantity()).isEqualTo(4);
        assertThat(report.byCategory().groups())
                .extracting(Group::key)
                .containsExactly(List.of("laptop"), List.of("monitor"));
        assertThat(mid(report.byCategory().groups().get(0))).isCloseTo(number("98.000186"), within("0.00001"));
        assertThat(report.byEntity().groups())
                .extracting(Group::key)
                .containsExactly(List.of("Mairie"), List.of("École"));
        assertThat(report.byModel().groups().get(0).key()).containsExactly("laptop", "Dell", "Latitude 5410");
        assertThat(report.byModel().groups().get(0).quantity()).isEqualTo(2);
        assertThat(report.byAcquisition().groups())
                .extracting(Group::key)
                .containsExactly(List.of("new"), List.of("lease"));
        assertThat(report.sources())
                .extracting(Source::at)
                .contains("reference-data/grids.csv:5")
                .doesNotHaveDuplicates();
    }

    /** 10 pieces: 5 dated laptops, 1 whose model alone says laptop, 2 without a date, 1 unknown, 1 accessory; 3 gone before. */
    @Test
    void coverage_counts_pieces_and_leaves_out_what_is_not_of_the_year() {
        FootprintReport report = measured(
                2025,
                "A;laptop;;;;en service;5;2020-01-01;;",
                "B;Personal Computer;Dell;Latitude 5410;;en service;1;2020-01-01;;",
                "C;laptop;;;;en service;2;;;",
                "D;machin;;;;en service;1;2020-01-01;;",
                "E;accessory;;;;en service;1;2020-01-01;;",
                "F;laptop;;;;réformé;3;2018-01-01;;2023-05-01");

        FootprintReport.Coverage coverage = report.coverage();
        assertThat(List.of(coverage.given(), coverage.inferred(), coverage.usual(), coverage.notEvaluated()))
                .containsExactly(5L, 1L, 2L, 2L);
        assertThat(report.notCounted())
                .containsEntry(NotCounted.UNKNOWN_CATEGORY, 1L)
                .containsEntry(NotCounted.NO_FACTOR, 1L)
                .containsEntry(NotCounted.AFTER_RETIREMENT, 3L);
        JsonNode shares = json(report).get("coverage");
        assertThat(shares.get("given").decimalValue()).isEqualByComparingTo("0.5");
        assertThat(shares.get("default").decimalValue()).isEqualByComparingTo("0.2");
        assertThat(shares.get("notEvaluated").decimalValue()).isEqualByComparingTo("0.2");
    }

    /** By the policy a laptop lived 5.1 years in 2022 and a monitor shall live 10: 185.09 / 5.1 and 69.84 / 10. */
    @Test
    void without_a_date_the_lifetime_of_the_policy_stands_in_the_observed_one_first() {
        FootprintReport report = measured(2025, "A;laptop;;;;en service;1;;;", "B;monitor;;;;en service;1;;;");

        List<Group> groups = report.byCategory().groups();
        assertThat(groups.get(0).footprint().embodiedKgPerYear().mid())
                .isCloseTo(number("36.292157"), within("0.000001"));
        assertThat(groups.get(1).footprint().embodiedKgPerYear().mid()).isEqualByComparingTo("6.984");
        assertThat(report.sources())
                .extracting(Source::at)
                .contains("rules/lifecycle/lifetimes.csv:8", "rules/lifecycle/lifetimes.csv:3");
    }

    /**
     * A laptop of 1 January 2025 has served less than a year on the last day of 2025: the year bears all of its 185.09 kg. By
     * the usual life of 5.1 years (observed in 2022) it bears 185.09 / 5.1 = 36.292157 kg, and so does one of 2020, which by the
     * years served bears 185.09 × 365 / 2 191 = 30.834254 kg.
     */
    @Test
    void what_the_usual_life_would_give_stands_beside_what_the_years_served_give() {
        FootprintReport young = measured(2025, "A;laptop;;;;en service;2;2025-01-01;;");
        FootprintReport old = measured(2025, "A;laptop;;;;en service;2;2020-01-01;;");

        assertThat(young.total().footprint().embodiedKgPerYear().mid()).isCloseTo(number("370.18"), within("0.000001"));
        assertThat(young.total().usualLife().mid()).isCloseTo(number("72.584314"), within("0.000001"));
        assertThat(old.total().footprint().embodiedKgPerYear().mid())
                .isCloseTo(number("61.668508"), within("0.000001"));
        assertThat(old.total().usualLife()).isEqualTo(young.total().usualLife());
        assertThat(json(young)
                        .at("/byCategory/0/usualLifeEmbodiedKgPerYear/mid")
                        .decimalValue())
                .isEqualByComparingTo("72.584");
        assertThat(FootprintCsv.of(young).lines().skip(1).findFirst().orElseThrow())
                .contains(";72.584;");
        assertThat(young.sources())
                .filteredOn(source -> source.field().equals("usualLifetimeYears"))
                .extracting(Source::at)
                .containsExactly("rules/lifecycle/lifetimes.csv:8");
    }

    @Test
    void a_day_of_retirement_counts_where_the_status_does_not_speak_against_it() {
        FootprintReport report = measured(
                2025,
                "A;laptop;;;;inactif;1;2018-01-01;;2023-05-01",
                "B;laptop;;;;en service;1;2018-01-01;;2024-05-01",
                "C;laptop;;;;réformé;1;2018-01-01;;");

        assertThat(report.total().quantity()).isEqualTo(1);
        assertThat(report.notCounted()).containsOnlyKeys(NotCounted.AFTER_RETIREMENT, NotCounted.RETIRED_WITHOUT_DATE);
    }

    /** 185.09 / 7 = 26.441 with five years elsewhere before; 25 / 2 = 12.5 in the other convention. */
    @Test
    void refurbished_equipment_is_told_in_both_conventions() {
        JsonNode json = json(measured(2025, "A;laptop;;;;en service;2;2024-01-01;refurbished;"));

        JsonNode refurbished = json.get("refurbished");
        assertThat(refurbished.get("embodiedKgPerYear").get("mid").decimalValue())
                .isEqualByComparingTo("52.883");
        assertThat(refurbished.get("cutOffEmbodiedKgPerYear").get("mid").decimalValue())
                .isEqualByComparingTo("25");
        assertThat(json(measured(2025, "A;laptop;;;;en service;2;2024-01-01;new;"))
                        .has("refurbished"))
                .isFalse();
    }

    /**
     * No source tells what a switch of an office uses (factors.csv has its making alone): two of them beside a laptop of
     * 39.75 kWh. A laptop in stock uses none, and that is known.
     */
    @Test
    void electricity_that_nobody_knows_is_never_a_zero_and_the_sums_say_how_many_pieces_it_leaves_out() {
        FootprintReport report = measured(
                2025,
                "A;switch;;;Mairie;en service;2;2020-01-01;new;",
                "B;laptop;;;Mairie;en service;1;2020-01-01;new;",
                "C;laptop;;;Dépôt;en stock;1;2020-01-01;new;",
                "D;switch;;;Réserve;en stock;1;2020-01-01;new;");
        JsonNode json = json(report);

        JsonNode switches = group(json, "byCategory", "category", "switch");
        assertThat(switches.get("useNotKnown").asInt()).isEqualTo(2);
        assertThat(switches.get("useKwhPerYear").isNull()).isTrue();
        assertThat(switches.get("useKgPerYear").isNull()).isTrue();
        assertThat(switches.at("/kgPerYear/mid").decimalValue())
                .isEqualByComparingTo(switches.at("/embodiedKgPerYear/mid").decimalValue());
        JsonNode hall = group(json, "byEntity", "entity", "Mairie");
        assertThat(hall.get("useNotKnown").asInt()).isEqualTo(2);
        assertThat(hall.at("/useKwhPerYear/mid").decimalValue()).isEqualByComparingTo("39.75");
        JsonNode store = group(json, "byEntity", "entity", "Dépôt");
        assertThat(store.get("useNotKnown").asInt()).isZero();
        assertThat(store.at("/useKwhPerYear/mid").decimalValue()).isZero();
        assertThat(json.at("/total/useNotKnown").asInt()).isEqualTo(2);
        // 2 of 5 pieces; the switch in stock uses none, which makes no figure for those that serve
        assertThat(json.at("/coverage/useNotKnown").decimalValue()).isEqualByComparingTo("0.4");

        List<String> csv = FootprintCsv.of(report).lines().toList();
        assertThat(csv.get(0)).contains(";kg_per_year_high;use_not_known;");
        assertThat(csv).allSatisfy(line -> assertThat(line.split(";", -1)).hasSize(25));
        assertThat(cells(csv, "2025;category;switch;")).containsOnly("");
        assertThat(cells(csv, "2025;total;")).doesNotContain("");
        assertThat(csv.get(1).split(";", -1)[21]).isEqualTo("2");
    }

    private static JsonNode group(JsonNode json, String breakdown, String key, String name) {
        return json.get(breakdown)
                .valueStream()
                .filter(group -> group.get(key).asString().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** The six cells of electricity of the line that begins so. */
    private static List<String> cells(List<String> csv, String start) {
        String line =
                csv.stream().filter(one -> one.startsWith(start)).findFirst().orElseThrow();
        return List.of(line.split(";", -1)).subList(12, 18);
    }

    @Test
    void neither_the_order_of_lines_nor_their_split_over_files_changes_a_byte() {
        List<String> lines = new ArrayList<>(fleet(150, 7));
        String json = FootprintJson.of(measured(2025, lines));
        String csv = FootprintCsv.of(measured(2025, lines));
        var random = new Random(7);
        for (int shuffle = 0; shuffle < 40; shuffle++) {
            Collections.shuffle(lines, random);
            int cut = random.nextInt(lines.size());

            FootprintReport report = measured(2025, lines.subList(0, cut), lines.subList(cut, lines.size()));

            assertThat(FootprintJson.of(report)).isEqualTo(json);
            assertThat(FootprintCsv.of(report)).isEqualTo(csv);
        }
    }

    @Test
    void a_line_of_several_pieces_is_worth_as_many_lines() {
        List<String> one = new ArrayList<>();
        List<String> several = new ArrayList<>();
        for (String line : fleet(100, 11)) {
            int quantity = Integer.parseInt(line.split(";", -1)[6]);
            several.add(line);
            one.addAll(Collections.nCopies(quantity, line.replace(";" + quantity + ";", ";1;")));
        }

        assertThat(FootprintJson.of(measured(2025, one))).isEqualTo(FootprintJson.of(measured(2025, several)));
    }

    @Test
    void all_different_models_are_summed_and_not_listed() {
        List<String> lines = new ArrayList<>();
        for (int row = 0; row < 20_050; row++) {
            lines.add("A;laptop;;serial " + row + ";;en service;1;2020-01-01;;");
        }

        FootprintReport report = measured(2025, lines);

        assertThat(report.byModel().groups()).isEmpty();
        JsonNode others = json(report).get("otherModels");
        assertThat(others.get("count").isNull()).isTrue();
        assertThat(others.get("quantity").asInt()).isEqualTo(20_050);
    }

    @Test
    void fifty_models_are_listed_and_the_others_counted() {
        List<String> lines = new ArrayList<>();
        for (int row = 0; row < 60; row++) {
            lines.add("A;laptop;;model " + row + ";;en service;1;2020-01-01;;");
        }

        FootprintReport report = measured(2025, lines);

        assertThat(report.byModel().groups()).hasSize(50);
        assertThat(json(report).get("otherModels").get("count").asInt()).isEqualTo(10);
    }

    private static List<String> fleet(int rows, long seed) {
        List<String> categories = List.of("laptop", "desktop", "monitor", "switch", "machin", "server", "accessory");
        List<String> states = List.of("en service", "en stock", "réformé", "commandé", "");
        List<String> ways = List.of("new", "refurbished", "byod", "");
        var random = new SplittableRandom(seed);
        List<String> lines = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            LocalDate start = LocalDate.of(2014, 1, 1).plusDays(random.nextInt(4_000));
            String status = states.get(random.nextInt(states.size()));
            lines.add(
                    "A" + row + ";" + categories.get(random.nextInt(categories.size())) + ";Dell;M" + random.nextInt(9)
                            + ";E" + random.nextInt(4) + ";" + status + ";" + random.nextInt(2, 30) + ";"
                            + (random.nextInt(8) == 0 ? "" : start) + ";" + ways.get(random.nextInt(ways.size())) + ";"
                            + (status.equals("réformé") ? start.plusDays(random.nextInt(3_000)) : ""));
        }
        return lines;
    }

    private static FootprintReport measured(int year, String... lines) {
        return measured(year, List.of(lines));
    }

    @SafeVarargs
    private static FootprintReport measured(int year, List<String>... files) {
        var fleet = new FleetFootprint(TestDesk.shipped(), AS_OF, year, ModelFigures.NONE);
        for (List<String> lines : files) {
            byte[] content = (HEADER + String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
            fleet.add(InventorySource.of("parc.csv", new ByteArrayInputStream(content)), new NothingRejected());
        }
        return fleet.report();
    }

    private static JsonNode json(FootprintReport report) {
        return JsonMapper.shared().readTree(FootprintJson.of(report));
    }

    private static BigDecimal mid(Group group) {
        return group.footprint().kgPerYear().mid();
    }

    private static BigDecimal number(String number) {
        return new BigDecimal(number);
    }

    private static Offset<BigDecimal> within(String offset) {
        return Offset.offset(number(offset));
    }

    private static final class NothingRejected implements FleetFootprint.Sink {

        @Override
        public void measured(Asset asset, PieceFootprint one) {
            // The report holds what is looked at.
        }

        @Override
        public void rejected(Reject reject) {
            throw new AssertionError(reject.toString());
        }
    }
}
