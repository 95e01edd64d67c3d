package org.choisi.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.choisi.web.TestServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** One laptop, bought on 2020-01-01, is looked at on 2026-11-21. */
class FootprintCallsTest {

    @TempDir
    static Path data;

    private static TestServer server;
    private static JsonNode first;

    @BeforeAll
    static void start() {
        server = TestServer.over(data);
        first = server.imported("parc.csv", "id;category;bought_on;country\nPC-1;laptop;2020-01-01;FR\n", "2026-11-21");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static JsonNode ok(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 201);
        return TestServer.json(answer);
    }

    @Test
    void an_inventory_is_measured_for_a_year() {
        JsonNode total = ok(server.get(
                        "/api/footprint?year=2025&inventory=" + first.get("id").asString()))
                .get("total");

        // Made for 185.09 kg (Impact CO2), it has served 2 191 days on 2025-12-31: 185.09 × 365 / 2191 = 30.834 kg.
        assertThat(total.at("/embodiedKgPerYear/mid").decimalValue()).isEqualByComparingTo("30.834");
        // 39.75 kWh a year at 0.0461 kgCO2e/kWh, the French grid of 2025.
        assertThat(total.at("/useKwhPerYear/mid").decimalValue()).isEqualByComparingTo("39.75");
        assertThat(total.at("/useKgPerYear/mid").decimalValue()).isEqualByComparingTo("1.832");
        assertThat(total.at("/kgPerYear/mid").decimalValue()).isEqualByComparingTo("32.667");
    }

    @Test
    void each_line_is_given_with_its_footprint_and_the_rows_used_a_page_at_a_time() {
        JsonNode fleet = server.imported(
                "parc-3.csv",
                "id;category;bought_on;country;quantity\nA;laptop;2020-01-01;FR;3\nB;switch;2020-01-01;FR;1\n"
                        + "C;machin;2020-01-01;FR;1\n",
                "2026-11-21");
        String address =
                "/api/footprint/assets?year=2025&inventory=" + fleet.get("id").asString();

        JsonNode whole = ok(server.get(address));
        JsonNode second = ok(server.get(address + "&page=2&size=1"));

        assertThat(whole.get("total").asInt()).isEqualTo(3);
        JsonNode laptops = whole.at("/items/0");
        assertThat(laptops.get("id").asString()).isEqualTo("A");
        assertThat(laptops.get("line").asInt()).isEqualTo(2);
        // 3 × 39.75 kWh; 185.09 × 365 / 2191 = 30.834254 kg, three times 92.503.
        assertThat(laptops.at("/useKwhPerYear/mid").decimalValue()).isEqualByComparingTo("119.25");
        assertThat(laptops.at("/embodiedKgPerYear/mid").decimalValue()).isEqualByComparingTo("92.503");
        assertThat(laptops.get("sources")
                        .valueStream()
                        .map(source -> source.get("at").asString()))
                .anyMatch(at -> at.startsWith("reference-data/factors.csv:"))
                .anyMatch(at -> at.startsWith("reference-data/grids.csv:"));
        assertThat(whole.at("/items/1/useKwhPerYear").isNull()).isTrue();
        assertThat(whole.at("/items/2/notCounted").asString()).isEqualTo("UNKNOWN_CATEGORY");
        assertThat(whole.at("/items/2/kgPerYear").isNull()).isTrue();
        assertThat(second.get("items").size()).isEqualTo(1);
        assertThat(second.at("/items/0/id").asString()).isEqualTo("B");
        assertThat(ok(server.get(address + "&page=9")).get("items").size()).isZero();
        assertThat(server.get(address + "&size=0").statusCode()).isEqualTo(400);
    }

    /** 2.29 kg a ream is 4.58 g a sheet: a million sheets weigh 4 580 kg; the laptop 32.667 kg in 2025. */
    @Test
    void activities_that_were_sent_as_a_register_are_added_for_their_year() {
        String address = "/api/footprint?year=2025&inventory=" + first.get("id").asString();
        assertThat(ok(server.get(address)).has("kgPerYearWithActivities")).isFalse();

        JsonNode taken = ok(server.upload(
                "/api/registers",
                "activites.csv",
                "id;activity;entity;year;amount;unit\nV-1;paper;Ville;2025;1000000;sheet\n"
                        + "V-2;paper;Ville;2024;5;sheet\nV-3;paper;Ville;2025;beaucoup;sheet\n"));
        JsonNode measured = ok(server.get(address));

        assertThat(taken.get("kinds").get(0).asString()).isEqualTo("activities");
        assertThat(taken.get("taken").asInt()).isEqualTo(2);
        assertThat(taken.at("/rejects/0/line").asInt()).isEqualTo(4);
        assertThat(measured.at("/total/kgPerYear/mid").decimalValue()).isEqualByComparingTo("32.667");
        assertThat(measured.at("/kgPerYearWithActivities/mid").decimalValue()).isEqualByComparingTo("4612.667");
        assertThat(measured.get("activities").size()).isEqualTo(1);
        assertThat(server.get("/api/indicators?year=2025").statusCode()).isEqualTo(200);
    }

    @Test
    void a_frozen_year_never_changes_and_two_of_them_are_told_apart_by_their_causes() {
        JsonNode frozen = ok(server.post(
                "/api/baselines",
                "{\"year\":2024,\"users\":2,\"author\":\"Anne\",\"inventory\":\""
                        + first.get("id").asString() + "\"}"));
        String report = server.get("/api/baselines/2024").body();
        assertThat(frozen.get("kgPerYearPerUser").decimalValue().multiply(BigDecimal.valueOf(2)))
                .isBetween(
                        frozen.get("kgPerYear").decimalValue().subtract(BigDecimal.valueOf(0.001)),
                        frozen.get("kgPerYear").decimalValue().add(BigDecimal.valueOf(0.001)));

        server.imported(
                "parc-2.csv",
                "id;category;bought_on;country;quantity\nPC-1;laptop;2020-01-01;FR;1\nPC-2;laptop;2020-01-01;FR;3\n",
                "2026-11-21");
        ok(server.post("/api/baselines", "{\"year\":2025,\"users\":8,\"author\":\"Anne\"}"));

        assertThat(server.get("/api/baselines/2024").body()).isEqualTo(report);
        HttpResponse<String> again = server.post("/api/baselines", "{\"year\":2024,\"users\":9,\"author\":\"Ève\"}");
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.body()).contains("L'année 2024 est déjà figée");

        JsonNode baselines = ok(server.get("/api/baselines"));
        assertThat(baselines.get("years").size()).isEqualTo(2);
        JsonNode change = baselines.get("changes").get(0);
        // Four laptops for one: three times the footprint of 2024 is added by volume alone.
        assertThat(change.get("volumeKg").decimalValue())
                .isCloseTo(
                        frozen.get("kgPerYear").decimalValue().multiply(BigDecimal.valueOf(3)),
                        within(new BigDecimal("0.002")));
        assertThat(change.get("mixKg").decimalValue()).isEqualByComparingTo("0");
        // The same laptops have served a year longer, and the French grid went from 0.0519 to 0.0461.
        assertThat(change.get("lifeKg").decimalValue()).isNegative();
        // 4 × 39.75 kWh × (0.0461 - 0.0519) = -0.9222 kg.
        assertThat(change.get("factorsKg").decimalValue()).isEqualByComparingTo("-0.922");
    }

    @Test
    void a_year_that_is_not_over_is_not_frozen() {
        for (String wrong : new String[] {
            "{\"year\":2026,\"users\":2,\"author\":\"Anne\"}",
            "{\"year\":2023,\"users\":0,\"author\":\"Anne\"}",
            "{\"year\":2023,\"users\":2}",
            "{\"year\":2023,\"users\":2000000000,\"author\":\"Anne\"}",
            "{\"year\":2023,\"users\":2,\"author\":\"Anne\",\"inventory\":\"00000000-0000-0000-0000-000000000000\"}"
        }) {
            assertThat(server.post("/api/baselines", wrong).statusCode())
                    .as(wrong)
                    .isEqualTo(422);
        }
        assertThat(server.post("/api/baselines", "{\"users\":2}").statusCode()).isEqualTo(400);
        for (String number : new String[] {"2023.7", "9223372036854775807", "1e999999999"}) {
            assertThat(server.post("/api/baselines", "{\"year\":" + number + ",\"users\":2,\"author\":\"Anne\"}")
                            .statusCode())
                    .as(number)
                    .isEqualTo(400);
        }
        assertThat(server.post("/api/baselines", "{").statusCode()).isEqualTo(400);
        assertThat(server.get("/api/baselines/2023").statusCode()).isEqualTo(404);
        assertThat(server.get("/api/footprint?year=20x5").statusCode()).isEqualTo(400);
        assertThat(server.get("/api/footprint?year=2050").statusCode()).isEqualTo(422);
    }
}
