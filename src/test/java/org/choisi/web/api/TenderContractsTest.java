package org.choisi.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.choisi.web.TestServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Without a register of contracts the consultations that were received tell what they carry. */
class TenderContractsTest {

    @TempDir
    static Path data;

    private static TestServer server;

    @BeforeAll
    static void start() {
        server = TestServer.over(data);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    /** @param environment weight in percent of a criterion on the environment, price having the rest */
    private static String release(int number, int environment) {
        return """
                {"ocid":"ocds-test-%1$d","id":"1","date":"2026-02-02T09:00:00Z","tag":["tender"],"buyer":{"name":"Ville"},
                 "tender":{"id":"2026-%1$d","title":"Postes","tenderPeriod":{"startDate":"2026-02-02T09:00:00Z"},
                  "lots":[{"id":"L","title":"Postes","awardCriteria":{"criteria":[
                   {"type":"price","name":"Prix","numbers":[{"number":%3$d,"weight":"percentageExact"}]},
                   {"type":"quality","name":"Environnement","dimension":"environment",
                    "numbers":[{"number":%2$d,"weight":"percentageExact"}]}]}}]}}""".formatted(number, environment, 100 - environment);
    }

    private static JsonNode responsible() {
        return TestServer.json(server.get("/api/indicators?year=2026&asOf=2026-11-21"))
                .get("indicators")
                .valueStream()
                .filter(one -> one.get("id").asString().equals("responsible-contracts"))
                .findFirst()
                .orElseThrow();
    }

    /** Eight consultations with 10 % and two with 9 %: 8 of 10, 80 %. A register of two contracts, one light, then wins: 50 %. */
    @Test
    void eight_consultations_of_ten_make_eighty_percent_until_a_register_is_sent() {
        assertThat(responsible().get("status").asString()).isEqualTo("NO_DATA");
        String ten = IntStream.range(0, 10)
                .mapToObj(number -> release(number, number < 8 ? 10 : 9))
                .collect(Collectors.joining(",", "[", "]"));
        assertThat(server.upload("/api/tenders", "consultations.json", ten).statusCode())
                .isEqualTo(201);

        JsonNode of = responsible();
        assertThat(of.get("value").decimalValue()).as(of.toString()).isEqualByComparingTo("80");
        assertThat(of.get("met").asBoolean()).isTrue();
        assertThat(of.get("notes").toString()).contains("consultations reçues");

        // One of them again, now with nothing but its price: the last word counts, 7 of 10.
        server.upload("/api/tenders", "consultation.json", release(0, 0));
        assertThat(responsible().get("value").decimalValue()).isEqualByComparingTo("70");

        server.upload(
                "/api/registers",
                "contrats.csv",
                "id;name;signed_on;responsible_weight_percent\nC-1;A;2026-02-01;10\nC-2;B;2026-02-01;9\n");
        assertThat(responsible().get("value").decimalValue()).isEqualByComparingTo("50");
        assertThat(responsible().get("notes").toString()).doesNotContain("consultations reçues");
    }
}
