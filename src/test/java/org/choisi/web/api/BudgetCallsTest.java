package org.choisi.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.choisi.web.TestServer.json;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.choisi.web.TestServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class BudgetCallsTest {

    @TempDir
    private static Path data;

    private static TestServer server;

    @BeforeAll
    static void start() {
        server = TestServer.over(data);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void a_file_is_coloured() throws Exception {
        HttpResponse<String> answer = server.upload(
                "/api/budgets?asOf=2026-11-24",
                "budget.csv",
                Files.readString(Path.of("src/test/resources/budgets/budget-numerique.csv")));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        JsonNode budget = json(answer);
        assertThat(budget.get("lines").get(0).get("kgCo2e").get("mid").decimalValue())
                .isEqualByComparingTo("111054");
        assertThat(budget.get("totals").get(0).get("notMatched").get("lines").intValue())
                .isEqualTo(3);
    }

    @Test
    void lines_are_coloured_in_an_array_or_one_after_the_other() {
        String line = "{\"label\":\"Licences\",\"amount_eur_before_tax\":12000,\"year\":2027}";

        JsonNode array = json(server.post("/api/budgets?asOf=2026-11-24", "[" + line + "]"));
        JsonNode lines = json(server.send(server.request("/api/budgets?asOf=2026-11-24")
                .header("Content-Type", "application/x-ndjson")
                .POST(HttpRequest.BodyPublishers.ofString(line + "\n" + line + "\n"))));

        // 12 thousand euros at 75 kg: green without a target, under 100
        assertThat(array.get("lines").get(0).get("kgCo2e").get("mid").decimalValue())
                .isEqualByComparingTo("900");
        assertThat(array.get("lines").get(0).get("colour").asString()).isEqualTo("green");
        assertThat(lines.get("lines")).hasSize(2);
    }

    @Test
    void values_at_fault_are_told_at_their_place() {
        HttpResponse<String> answer = server.post(
                "/api/budgets", "[{\"label\":\"x\",\"amount_eur\":\"mille\",\"quantity\":-1},{\"libelle\":\"y\"}]");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(json(answer)
                        .get("errors")
                        .valueStream()
                        .map(one -> one.get("pointer").asString()))
                .containsExactly("/0/amount_eur", "/0/quantity", "/1/libelle");
    }

    @Test
    void what_is_no_budget_is_refused_in_one_sentence() {
        HttpResponse<String> answer = server.upload("/api/budgets", "x.csv", "a;b\n1;2\n");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(json(answer).get("detail").asString()).startsWith("Ce n'est pas un budget");
        assertThat(server.post("/api/budgets", "\"text\"").statusCode()).isEqualTo(400);
    }
}
