package org.choisi.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.choisi.web.TestServer.json;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.choisi.web.TestServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ServiceCallsTest {

    private static final Path REGISTER = Path.of("src/test/resources/services/registre-services.csv");

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

    private static JsonNode sent(String content) {
        HttpResponse<String> answer = server.upload("/api/services?asOf=2026-11-24", "registre.csv", content);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return json(answer);
    }

    private static HttpResponse<String> decide(String id, String body) {
        return server.post("/api/services/" + id + "/decision", body);
    }

    @Test
    @Order(1)
    void before_any_register_there_is_nothing_and_that_is_said() {
        HttpResponse<String> answer = server.get("/api/services");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(json(answer).get("detail").asString()).contains("POST /api/services");
    }

    @Test
    @Order(2)
    void services_that_are_sent_once_are_reviewed_and_not_kept() {
        HttpResponse<String> answer = server.post(
                "/api/services/review?asOf=2026-11-24",
                "[{\"id\":\"S1\",\"users\":0,\"yearly_cost_eur_before_tax\":1200},{\"id\":\"S2\",\"users\":12}]");

        assertThat(answer.statusCode()).isEqualTo(200);
        JsonNode reviews = json(answer);
        assertThat(reviews.get(0).get("advice").asString()).isEqualTo("WITHDRAW");
        assertThat(reviews.get(0).get("reasons").get(0).get("rule").asString()).isEqualTo("USE-01");
        assertThat(reviews.get(0).get("freed").get("eurosPerYear").decimalValue())
                .isEqualByComparingTo("1200");
        assertThat(reviews.get(1).get("advice").asString()).isEqualTo("KEEP");
        assertThat(server.get("/api/services").statusCode()).isEqualTo(404);
    }

    @Test
    @Order(3)
    void everything_at_fault_is_told_at_its_place() {
        HttpResponse<String> answer = server.post(
                "/api/services/review",
                "[{\"id\":\"S1\",\"users\":-1,\"contract_end\":\"demain\"},{\"id\":\"S2\",\"utilisateurs\":3}]");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(json(answer)
                        .get("errors")
                        .valueStream()
                        .map(one -> one.get("pointer").asString()))
                .containsExactly("/0/users", "/0/contract_end", "/1/utilisateurs");
    }

    @Test
    @Order(4)
    void a_register_is_kept_with_its_advice_and_told_page_by_page() throws Exception {
        JsonNode taken = sent(Files.readString(REGISTER));

        assertThat(taken.get("read").intValue()).isEqualTo(14);
        assertThat(taken.get("reviewed").intValue()).isEqualTo(12);
        assertThat(taken.get("rejected").intValue()).isEqualTo(2);
        assertThat(taken.get("byAdvice").get("WITHDRAW").intValue()).isEqualTo(3);
        // 2 400 + 8 200 + 600 withdrawn whole, half of 9 600 and of 7 800 for those that are merged.
        assertThat(taken.get("freed").get("eurosPerYear").decimalValue()).isEqualByComparingTo("19900");

        JsonNode withdrawn = json(server.get("/api/services?advice=withdraw&size=2"));
        assertThat(withdrawn.get("total").intValue()).isEqualTo(3);
        assertThat(withdrawn.get("items").valueStream().map(one -> one.get("id").asString()))
                .containsExactly("APP-003", "APP-007");
        assertThat(withdrawn.get("items").get(0).get("decision").isNull()).isTrue();
        assertThat(json(server.get("/api/services?q=fax"))
                        .get("items")
                        .get(0)
                        .get("id")
                        .asString())
                .isEqualTo("APP-003");
        assertThat(json(server.get("/api/services?q=%25")).get("total").intValue())
                .isZero();
    }

    @Test
    @Order(5)
    void a_decision_against_the_advice_needs_its_motive() {
        HttpResponse<String> without = decide("APP-003", "{\"decision\":\"KEEP\",\"by\":\"Comité des usages\"}");

        assertThat(without.statusCode()).isEqualTo(422);
        assertThat(json(without).get("errors").get(0).get("pointer").asString()).isEqualTo("/motive");
        assertThat(decide("APP-003", "{\"decision\":\"DESTROY\"}").statusCode()).isEqualTo(422);
        assertThat(decide("NOBODY", "{\"decision\":\"KEEP\",\"by\":\"x\"}").statusCode())
                .isEqualTo(404);
        assertThat(json(server.get("/api/services/APP-003")).get("decisions").isEmpty())
                .isTrue();
    }

    @Test
    @Order(6)
    void a_decision_is_kept_with_the_advice_that_it_was_made_on() {
        HttpResponse<String> kept = decide(
                "APP-003",
                "{\"decision\":\"keep\",\"motive\":\"Le tribunal n'accepte que le fax\",\"by\":\"Comité des usages\"}");
        assertThat(kept.statusCode()).isEqualTo(201);

        // The facts change: somebody uses it, so the advice is another one today.
        sent("id;name;users;mandatory\nAPP-003;Fax;12;no\n");

        JsonNode listed = json(server.get("/api/services")).get("items").get(0);
        assertThat(listed.get("advice").asString()).isEqualTo("KEEP");
        assertThat(listed.get("decision").get("adviceThen").asString()).isEqualTo("WITHDRAW");
        assertThat(listed.get("decision").get("followsAdvice").booleanValue()).isFalse();
        JsonNode then =
                json(server.get("/api/services/APP-003")).get("decisions").get(0);
        assertThat(then.get("motive").asString()).isEqualTo("Le tribunal n'accepte que le fax");
        assertThat(then.get("by").asString()).isEqualTo("Comité des usages");
        assertThat(then.get("advice").get("reasons").get(0).get("rule").asString())
                .isEqualTo("USE-01");
        assertThat(then.get("advice").get("freed").get("eurosPerYear").decimalValue())
                .isEqualByComparingTo("2400");
        assertThat(then.get("advice").get("ruleSet").asString()).startsWith("sha256:");
        assertThat(then.get("fileName").asString()).isEqualTo("registre.csv");
    }

    @Test
    @Order(7)
    void the_latest_decision_holds_and_the_others_stay() {
        assertThat(decide("APP-003", "{\"decision\":\"WITHDRAW\",\"motive\":\"Le tribunal a changé\",\"by\":\"DGS\"}")
                        .statusCode())
                .isEqualTo(201);

        JsonNode service = json(server.get("/api/services/APP-003"));
        assertThat(service.get("decision").get("decision").asString()).isEqualTo("WITHDRAW");
        assertThat(service.get("decisions")
                        .valueStream()
                        .map(one -> one.get("decision").asString()))
                .containsExactly("WITHDRAW", "KEEP");
    }

    @Test
    @Order(8)
    void a_merger_says_with_which_and_another_than_the_advised_one_needs_a_motive() {
        sent("id;name;function;users\nA;Alpha;sondages;40\nB;Bravo;sondages;12\nC;Charlie;visio;5\n");

        // B is advised to merge with A: following needs no target, choosing C needs a motive, X is nobody.
        HttpResponse<String> elsewhere = decide("B", "{\"decision\":\"MERGE\",\"target\":\"C\",\"by\":\"DSI\"}");
        assertThat(elsewhere.statusCode()).isEqualTo(422);
        assertThat(json(elsewhere).get("errors").get(0).get("pointer").asString())
                .isEqualTo("/motive");
        for (String target : new String[] {"X", "B", "<script>"}) {
            HttpResponse<String> wrong = decide(
                    "B", "{\"decision\":\"MERGE\",\"target\":\"" + target + "\",\"motive\":\"oui\",\"by\":\"DSI\"}");
            assertThat(wrong.statusCode()).isEqualTo(422);
            assertThat(json(wrong).get("errors").get(0).get("pointer").asString())
                    .isEqualTo("/target");
        }
        HttpResponse<String> kept =
                decide("B", "{\"decision\":\"MERGE\",\"target\":\"C\",\"motive\":\"Même contrat\",\"by\":\"DSI\"}");
        assertThat(kept.statusCode()).isEqualTo(201);
        assertThat(json(kept).get("decision").get("target").asString()).isEqualTo("C");
        assertThat(json(kept).get("decision").get("followsAdvice").booleanValue())
                .isFalse();
        HttpResponse<String> followed = decide("B", "{\"decision\":\"MERGE\",\"by\":\"DSI\"}");
        assertThat(json(followed).get("decision").get("target").asString()).isEqualTo("A");
        assertThat(json(followed).get("decision").get("followsAdvice").booleanValue())
                .isTrue();
    }

    @Test
    @Order(9)
    void only_a_merger_has_a_target_and_where_none_is_advised_it_is_asked_for() {
        HttpResponse<String> kept = decide("A", "{\"decision\":\"KEEP\",\"target\":\"B\",\"by\":\"DSI\"}");
        HttpResponse<String> merged = decide("A", "{\"decision\":\"MERGE\",\"motive\":\"oui\",\"by\":\"DSI\"}");

        for (HttpResponse<String> answer : java.util.List.of(kept, merged)) {
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(json(answer).get("errors").get(0).get("pointer").asString())
                    .isEqualTo("/target");
        }
    }

    @Test
    @Order(10)
    void what_is_no_register_of_services_is_refused_in_one_sentence() {
        HttpResponse<String> answer = server.upload("/api/services", "x.csv", "a;b\n1;2\n");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(json(answer).get("detail").asString()).startsWith("Ce n'est pas un registre de services");
    }
}
