package org.choisi.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.choisi.web.TestServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** A hundred laptops bought in 2024, and one that is 8 years old. */
class SimulationCallsTest {

    @TempDir
    static Path data;

    private static TestServer server;

    @BeforeAll
    static void start() {
        server = TestServer.over(data);
        server.imported(
                "parc.csv",
                "id;category;bought_on;quantity;entity\nPC-1;laptop;2024-01-01;100;Lyrac\nPC-2;laptop;2018-01-01;1;Lyrac\n",
                "2026-11-21");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static JsonNode ok(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return TestServer.json(answer);
    }

    @Test
    void longer_lives_cut_what_making_bears_each_year_in_their_proportion() {
        JsonNode scenario = ok(server.post(
                        "/api/simulations",
                        "{\"scenario\":{\"name\":\"Sept ans\",\"from\":2027,\"to\":2028,\"lifetimes\":{\"laptop\":7}}}"))
                .get("scenarios")
                .get(0);

        JsonNode year = scenario.get("years").get(0);
        double before = year.at("/baseline/embodiedKgPerYear/mid").asDouble();
        double after = year.at("/scenario/embodiedKgPerYear/mid").asDouble();
        // Laptops live 5.1 years by the policy's own count: 1 - 5.1/7 = 27.1 % less.
        assertThat(1 - after / before).isEqualTo(1 - 5.1 / 7, within(1e-6));
    }

    @Test
    void a_scenario_with_mistakes_is_refused_with_all_of_them() {
        HttpResponse<String> refused = server.post(
                "/api/simulations",
                "{\"scenarios\":[{\"name\":\"A\",\"from\":2027,\"to\":2020},{\"name\":\"B\",\"from\":2027,\"to\":2028,\"byodShare\":3}]}");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(TestServer.json(refused).get("errors").size()).isGreaterThanOrEqualTo(2);
        assertThat(server.post(
                                "/api/simulations",
                                "{\"scenario\":{\"name\":\"Hier\",\"from\":2015,\"to\":2020,\"lifetimes\":{\"laptop\":7}}}")
                        .statusCode())
                .isEqualTo(422);
        for (String none : new String[] {"null", "[]", "7"}) {
            HttpResponse<String> noObject =
                    server.post("/api/simulations", "{\"scenario\":" + none + ",\"scenarios\":[" + none + "]}");
            assertThat(noObject.statusCode()).isEqualTo(422);
            assertThat(TestServer.json(noObject).at("/errors/0/pointer").asString())
                    .isEqualTo("/scenario");
            assertThat(TestServer.json(noObject).at("/errors/1/pointer").asString())
                    .isEqualTo("/scenarios/0");
            assertThat(noObject.body()).contains("un objet est attendu").doesNotContain("lignes", "YAML");
        }
        assertThat(server.post("/api/simulations", "[]").statusCode()).isEqualTo(400);
        assertThat(server.post("/api/simulations", "{}").statusCode()).isEqualTo(400);
        assertThat(server.post("/api/simulations", "{\"scenario\":\"x\"}").statusCode())
                .isEqualTo(422);
    }

    @Test
    void the_plan_and_its_lots_are_given_as_files_too() {
        HttpResponse<String> csv = server.get("/api/plan?format=csv");
        HttpResponse<String> lots = server.get("/api/plan/lots?format=csv");

        assertThat(csv.statusCode()).isEqualTo(200);
        assertThat(csv.headers().firstValue("Content-Type").orElseThrow()).isEqualTo("text/csv;charset=UTF-8");
        assertThat(csv.headers().firstValue("Content-Disposition").orElseThrow())
                .contains("plan.csv");
        assertThat(csv.body()).startsWith("year;due_year;").contains(";PC-2;");
        assertThat(lots.body()).startsWith("lot;year;channel;").contains(";PC-2;");
        assertThat(ok(server.get("/api/plan/lots")).get("lots").size()).isPositive();
        for (String file : new String[] {"/api/plan?format=xlsx", "/api/plan/lots?format=XLSX"}) {
            assertThat(server.get(file).body()).startsWith("PK");
        }
        assertThat(server.get("/api/plan?format=pdf").statusCode()).isEqualTo(400);
        assertThat(server.get("/api/plan/lots?format=csv&horizon=0").statusCode())
                .isEqualTo(422);
    }

    @Test
    void the_plan_says_who_leaves_when_under_a_cap() {
        JsonNode plan = ok(server.get("/api/plan?horizon=5&yearlyCapEur=900"));

        assertThat(plan.toString()).contains("PC-2");
        assertThat(server.get("/api/plan?horizon=0").statusCode()).isEqualTo(422);
        for (String wrong :
                new String[] {"horizon=1e999999999", "horizon=2.9", "horizon=4294967297", "refurbishedShare=0.3"}) {
            assertThat(server.get("/api/plan?" + wrong).statusCode()).as(wrong).isEqualTo(400);
        }
        assertThat(server.get("/api/plan?horizon=cinq").statusCode()).isEqualTo(400);
    }
}
