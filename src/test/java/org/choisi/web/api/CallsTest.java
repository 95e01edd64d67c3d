package org.choisi.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.choisi.web.TestServer.json;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Collections;
import java.util.UUID;
import org.choisi.web.TestServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class CallsTest {

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

    private static JsonNode problem(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.body()).doesNotContain("Exception", "at org.");
        JsonNode problem = json(answer);
        assertThat(problem.get("status").asInt()).isEqualTo(status);
        assertThat(problem.get("errors").isArray()).isTrue();
        return problem;
    }

    @Test
    void advice_comes_back_in_the_order_of_the_assets_with_reasons() {
        JsonNode advice = json(server.post("/api/advice?asOf=2026-11-21", """
                [{"id":"A","category":"laptop","bought_on":"2020-06-01","functional":true,"ram_gb":1.6e1},
                 {"id":"B","category":"laptop","bought_on":"2019-06-01","functional":"yes","quantity":3}]"""));

        assertThat(advice.size()).isEqualTo(2);
        assertThat(advice.get(0).get("verdict").asString()).isEqualTo("KEEP");
        assertThat(advice.get(1).get("verdict").asString()).isEqualTo("REPLACE");
        assertThat(advice.get(1).get("line").asInt()).isEqualTo(2);
        assertThat(advice.get(1).get("quantity").asInt()).isEqualTo(3);
        assertThat(advice.get(1).get("reasons").get(0).get("rule").asString()).isNotEmpty();
    }

    @Test
    void no_asset_gets_no_advice() {
        assertThat(json(server.post("/api/advice", "[]")).size()).isZero();
    }

    @Test
    void sentences_are_french_unless_english_is_asked_for() {
        String asset = "[{\"id\":\"A\",\"category\":\"laptop\",\"bought_on\":\"2020-06-01\"}]";

        String french = server.post("/api/advice?asOf=2026-11-21", asset).body();
        String english = server.send(server.request("/api/advice?asOf=2026-11-21")
                        .header("Content-Type", "application/json")
                        .header("Accept-Language", "de, en-GB;q=0.8, fr;q=0.1")
                        .POST(HttpRequest.BodyPublishers.ofString(asset)))
                .body();

        assertThat(french).contains("durée de vie");
        assertThat(english).contains("lifetime");
    }

    @Test
    void every_bad_value_is_told_with_its_place() {
        JsonNode problem = problem(server.post("/api/advice", """
                        [{"id":"A","category":"laptop","bought_on":"hier"},
                         {"id":"B","category":"laptop","ramgb":8},
                         42,
                         {"id":"D","category":{"a":1}},
                         {"category":"laptop"}]"""), 422);

        assertThat(problem.get("errors")
                        .valueStream()
                        .map(error -> error.get("pointer").asString()))
                .containsExactly("/0/bought_on", "/1/ramgb", "/2", "/3/category", "/4/id");
        assertThat(problem.get("errors").get(1).get("reason").asString()).contains("ram_gb");
    }

    @Test
    void every_bad_value_of_one_asset_is_told_at_once() {
        JsonNode problem = problem(server.post("/api/advice", """
                        [{"id":"A","category":"laptop","in_service_on":"hier","battery_health":300,"quantity":-2}]"""), 422);

        assertThat(problem.get("errors")
                        .valueStream()
                        .map(error -> error.get("pointer").asString()))
                .containsExactlyInAnyOrder("/0/in_service_on", "/0/battery_health", "/0/quantity");
    }

    @Test
    void what_is_not_an_array_of_json_objects_is_malformed() {
        problem(server.post("/api/advice", "{\"id\":"), 400);
        problem(server.post("/api/advice", "{}"), 400);
        problem(server.post("/api/advice", ""), 400);
        problem(server.post("/api/advice", "[] []"), 400);
        problem(server.post("/api/advice", "[".repeat(100_000)), 400);
        problem(server.post("/api/advice", "[{\"id\":" + "[".repeat(5_000) + "]".repeat(5_000) + "}]"), 400);
    }

    @Test
    void numbers_beyond_reason_are_refused_not_written_out() {
        String asset = "[{\"id\":\"A\",\"category\":\"laptop\",\"repair_cost\":%s}]";

        problem(server.post("/api/advice", asset.formatted("1e999999999")), 422);
        problem(server.post("/api/advice", asset.formatted("1e99999999999999999999")), 422);
        problem(server.post("/api/advice", asset.formatted("-5")), 422);
    }

    @Test
    void more_than_ten_thousand_assets_or_twenty_megabytes_are_too_many() {
        String asset = "{\"id\":\"A\",\"category\":\"laptop\"}";

        problem(server.post("/api/advice", "[" + String.join(",", Collections.nCopies(10_001, asset)) + "]"), 413);
        problem(server.post("/api/advice", "[{\"id\":\"" + "x".repeat(20_000_001) + "\"}]"), 413);
    }

    @Test
    void a_wrong_address_method_type_or_parameter_is_a_problem_too() {
        problem(server.get("/api/nothing"), 404);
        problem(server.get("/api/advice"), 405);
        problem(server.send(server.request("/api/advice").POST(HttpRequest.BodyPublishers.ofString("x"))), 415);
        problem(server.post("/api/advice?asOf=demain", "[]"), 400);
        problem(server.get("/api/inventories/../x"), 404);
        problem(server.get("/api/inventories/1%27%20or%20%271%27=%271"), 404);
        problem(server.get("/api/inventories/" + UUID.randomUUID() + "/advice"), 404);
        problem(server.post("/api/inventories", "[]"), 415);
    }

    @Test
    void an_inventory_is_imported_counted_and_read_by_page() {
        var file = new StringBuilder("id,name,category,entity,bought_on\n");
        for (int index = 1; index <= 60; index++) {
            file.append("PC-%02d,Poste %d,laptop,%s,%d-01-01\n"
                    .formatted(index, index, index % 2 == 0 ? "Écoles" : "DSI", index <= 20 ? 2012 : 2024));
        }
        file.append("PC-61,Bad,laptop,DSI,never\n");

        JsonNode inventory = server.imported("C:\\parc\\inventaire.csv", file.toString());

        assertThat(inventory.get("status").asString()).isEqualTo("DONE_WITH_REJECTS");
        assertThat(inventory.get("fileName").asString()).isEqualTo("inventaire.csv");
        assertThat(inventory.get("read").asInt()).isEqualTo(61);
        assertThat(inventory.get("advised").asInt()).isEqualTo(60);
        assertThat(inventory.get("byVerdict").get("REPLACE").asInt()).isEqualTo(20);
        String base = "/api/inventories/" + inventory.get("id").asString();
        JsonNode page = json(server.get(base + "/advice?page=3"));
        assertThat(page.get("total").asInt()).isEqualTo(60);
        assertThat(page.get("items").size()).isEqualTo(10);
        assertThat(page.get("items").get(0).get("id").asString()).isEqualTo("PC-51");
        JsonNode filtered =
                json(server.get(base + "/advice?verdict=REPLACE&category=laptop&entity=%C3%89coles&size=4"));
        assertThat(filtered.get("total").asInt()).isEqualTo(10);
        assertThat(filtered.get("items").get(0).get("id").asString()).isEqualTo("PC-02");
        assertThat(json(server.get(base + "/advice?q=ECOLES")).get("total").asInt())
                .isEqualTo(30);
        assertThat(json(server.get(base + "/advice?q=%25")).get("total").asInt())
                .isZero();
        JsonNode rejects = json(server.get(base + "/rejects"));
        assertThat(rejects.get("items").get(0).get("line").asInt()).isEqualTo(62);
        assertThat(rejects.get("items").get(0).get("reason").asString()).isNotEmpty();
        problem(server.get(base + "/advice?page=0"), 400);
        problem(server.get(base + "/advice?page=99999999999"), 400);
        problem(server.get(base + "/advice?size=201"), 400);
        problem(server.get(base + "/advice?verdict=MAYBE"), 400);
    }

    @Test
    void an_asset_is_found_whatever_its_id_and_advised_as_when_it_is_sent() {
        String id = "a/b%c \u00e9'; drop table assets; --";
        server.imported("un.csv", "id;category;bought_on\n\"" + id + "\";laptop;2023-01-01\n");

        HttpResponse<String> found = server.get("/api/assets/a%2Fb%25c%20%C3%A9'%3B%20drop%20table%20assets%3B%20--");

        assertThat(found.statusCode()).isEqualTo(200);
        assertThat(json(found).get("id").asString()).isEqualTo(id);
        JsonNode sent = json(server.post(
                        "/api/advice", "[{\"id\":\"x\",\"category\":\"laptop\",\"bought_on\":\"2023-01-01\"}]"))
                .get(0);
        assertThat(json(found).get("reasons")).isEqualTo(sent.get("reasons"));
        assertThat(json(found).get("nearMisses")).isEqualTo(sent.get("nearMisses"));
        assertThat(json(found).get("inferred")).isEqualTo(sent.get("inferred"));
        problem(server.get("/api/assets/nobody"), 404);
        problem(server.get("/api/assets"), 404);
    }

    @Test
    void a_file_with_nothing_recognisable_fails_in_one_sentence_and_keeps_nothing() {
        JsonNode failed = server.imported("image.csv", "\u0000\u0001PNG\u0002");

        assertThat(failed.get("status").asString()).isEqualTo("FAILED");
        assertThat(failed.get("failure").asString()).isNotEmpty().doesNotContain("Exception");
        problem(server.get("/api/inventories/" + failed.get("id").asString() + "/advice"), 409);
    }

    @Test
    void the_live_rules_are_told() {
        JsonNode rules = json(server.get("/api/rules"));

        assertThat(rules.get("live").get("hash").asString()).startsWith("sha256:");
        assertThat(rules.get("refused").isNull()).isTrue();
    }

    @Test
    void options_are_compared_and_wrong_ones_refused() {
        JsonNode comparison = json(server.post("/api/impact/comparison", "{\"category\":\"laptop\"}"));

        assertThat(comparison.get("perYear").get("new").isNumber()).isTrue();
        problem(server.post("/api/impact/comparison", "{\"grid\":\"x\"}"), 422);
        problem(server.post("/api/impact/comparison", "{\"gird\":1}"), 422);
        problem(server.post("/api/impact/comparison", "{"), 400);
        problem(server.post("/api/impact/comparison", "null"), 400);
        problem(server.post("/api/impact/comparison", "{\"category\":\"laptop\",\"new\":{\"years\":0}}"), 422);
    }

    @Test
    void health_says_no_more_than_it_must() {
        assertThat(server.get("/actuator/health").body()).contains("UP").doesNotContain("components");
        assertThat(server.get("/actuator/env").statusCode()).isEqualTo(404);
    }
}
