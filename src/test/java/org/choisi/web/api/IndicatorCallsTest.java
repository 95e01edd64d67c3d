package org.choisi.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.choisi.web.TestServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Registers sent to a server, and the indicators that it makes of them. */
class IndicatorCallsTest {

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

    private static JsonNode ok(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 201);
        return TestServer.json(answer);
    }

    private static JsonNode indicator(int year, String id) {
        JsonNode all = ok(server.get("/api/indicators?year=" + year + "&asOf=2026-11-21"));
        for (JsonNode one : all.get("indicators")) {
            if (one.get("id").asString().equals(id)) {
                return one;
            }
        }
        throw new AssertionError("no indicator " + id);
    }

    private static String contracts(int heavy, int light) {
        var csv = new StringBuilder("id;name;signed_on;responsible_weight_percent;yearly_exchange\n");
        for (int index = 0; index < heavy + light; index++) {
            csv.append("C-%d;Contrat %d;2026-02-01;%d;oui\n".formatted(index, index, index < heavy ? 10 : 9));
        }
        return csv.toString();
    }

    @Test
    void a_later_register_takes_the_place_of_an_earlier_one_of_its_kind() {
        ok(server.upload("/api/registers", "contrats.csv", contracts(1, 9)));
        JsonNode taken = ok(server.upload("/api/registers", "contrats-2.csv", contracts(8, 2)));

        assertThat(taken.get("kinds").get(0).asString()).isEqualTo("contracts");
        assertThat(taken.get("taken").asInt()).isEqualTo(10);
        // 8 contracts of 10 carry a criterion of at least 10 %: 80 %, which is the target.
        assertThat(indicator(2026, "responsible-contracts").get("value").decimalValue())
                .isEqualByComparingTo("80");
        assertThat(indicator(2026, "responsible-contracts").get("met").asBoolean())
                .isTrue();
        assertThat(ok(server.get("/api/registers")).get("items").size()).isGreaterThanOrEqualTo(2);
    }

    @Test
    void retired_equipment_of_the_inventory_imported_last_counts() {
        server.imported(
                "parc.csv",
                "id;category;status;bought_on;retired_on;retired_to;functional;quantity\n"
                        + "A;laptop;Retired;2015-01-01;2026-03-01;gift;yes;20\n"
                        + "B;laptop;Retired;2015-01-01;2026-03-01;recycling;yes;20\n"
                        + "C;laptop;Retired;2015-01-01;2026-03-01;recycling;no;60\n",
                "2026-11-21");

        // 40 functional retired of which 20 reused, 60 broken: 50 %.
        JsonNode reuse = indicator(2026, "functional-reuse");
        assertThat(reuse.get("value").isNull()).as(reuse.toString()).isFalse();
        assertThat(reuse.get("value").decimalValue()).isEqualByComparingTo("50");
        assertThat(reuse.get("status").asString()).isEqualTo("MET");
    }

    @Test
    void rows_that_cannot_be_used_are_listed_and_what_is_no_register_is_refused() {
        JsonNode taken = ok(server.upload(
                "/api/registers",
                "campagnes.csv",
                "id;held_on;weight_kg;refurbished_count\nK-1;2026-05-01;4000;181\nK-2;hier;1;1\n"));
        assertThat(taken.get("rejected").asInt()).isEqualTo(1);
        assertThat(taken.get("rejects").get(0).get("line").asInt()).isEqualTo(3);

        HttpResponse<String> refused = server.upload("/api/registers", "parc.csv", "id;category\nA;laptop\n");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Aucun registre reconnu");
        assertThat(server.get("/api/indicators?year=abc").statusCode()).isEqualTo(400);
    }

    /** Of each kind the last one counts, however many of another kind came after it. */
    @Test
    void a_register_is_not_forgotten_when_many_others_come_after_it() {
        ok(server.upload("/api/registers", "formations.csv", "group;on;headcount;trained\nbuyer;2026-03-01;10;9\n"));
        for (int index = 0; index < 101; index++) {
            ok(server.upload("/api/registers", "utilisateurs.csv", "year;users\n2026;" + (500 + index) + "\n"));
        }

        // 9 buyers of 10 are trained: 90 %.
        assertThat(indicator(2026, "buyers-trained").get("value").decimalValue())
                .isEqualByComparingTo("90");
    }
}
