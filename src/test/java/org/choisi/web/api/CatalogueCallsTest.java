package org.choisi.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.choisi.web.TestServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The catalogue over a real port. */
class CatalogueCallsTest {

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

    private static JsonNode json(String path) {
        HttpResponse<String> answer = server.get(path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return TestServer.json(answer);
    }

    private static JsonNode alternative(JsonNode impact, String code) {
        return StreamSupport.stream(impact.get("alternatives").spliterator(), false)
                .filter(one -> one.get("alternative").asString().equals(code))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void the_items_have_names_kinds_links_and_the_hashes_they_come_from() {
        JsonNode catalogue = json("/api/catalogue?lang=en");
        JsonNode laptop = catalogue.get("items").get(0);

        assertThat(laptop.get("item").asString()).isEqualTo("laptop");
        assertThat(laptop.get("name").asString()).isEqualTo("Laptop");
        assertThat(laptop.get("kind").asString()).isEqualTo("equipment");
        assertThat(laptop.get("page").asString()).isEqualTo("/catalogue/laptop");
        assertThat(server.get(laptop.get("impact").asString()).statusCode()).isEqualTo(200);
        assertThat(server.get(laptop.get("card").asString()).statusCode()).isEqualTo(200);
        assertThat(catalogue.get("ruleSet").asString()).startsWith("sha256:");
        assertThat(catalogue.get("referenceData").asString()).startsWith("sha256:");
        assertThat(json("/api/catalogue").get("items").get(0).get("name").asString())
                .isEqualTo("Ordinateur portable");
    }

    /** 185.09 / 7 + 39.75 × 0.0461 = 28.274; / 0.14225 = 198.762 km. */
    @Test
    void an_impact_has_kilograms_kilometres_rows_and_sources() {
        JsonNode impact = json("/api/catalogue/laptop/impact?asOf=2026-11-21");
        JsonNode bought = alternative(impact, "new");

        assertThat(bought.at("/kgPerYear/mid").decimalValue()).isEqualByComparingTo("28.274");
        assertThat(bought.at("/carKmPerYear/mid").decimalValue()).isEqualByComparingTo("198.762");
        assertThat(bought.get("lifetimeYears").decimalValue()).isEqualByComparingTo("7");
        assertThat(bought.at("/reasons/0/at").asString()).startsWith("rules/catalogue/alternatives.csv:");
        assertThat(bought.get("sources").toString())
                .contains("reference-data/factors.csv:", "rules/lifecycle/lifetimes.csv:", "reference-data/grids.csv:");
        assertThat(impact.at("/equivalence/kgCo2ePerKm").decimalValue()).isEqualByComparingTo("0.14225");
        assertThat(impact.at("/equivalence/at").asString()).startsWith("reference-data/equivalences.csv:");
        assertThat(impact.get("asOf").asString()).isEqualTo("2026-11-21");
    }

    /** Ten of them, in Germany: 10 × (185.09 / 7 + 39.75 × 0.422) = 10 × (26.44143 + 16.7745) = 432.159. */
    @Test
    void several_pieces_in_another_country_may_be_asked_for() {
        JsonNode bought = alternative(json("/api/catalogue/laptop/impact?quantity=10&country=DE"), "new");

        assertThat(bought.at("/kgPerYear/mid").decimalValue()).isEqualByComparingTo("432.159");
    }

    @Test
    void what_is_not_known_is_null_and_says_why() {
        JsonNode impact = json("/api/catalogue/sms/impact");

        assertThat(impact.get("known").asBoolean()).isFalse();
        assertThat(alternative(impact, "new").get("kgPerYear").isNull()).isTrue();
        assertThat(alternative(impact, "new").get("why").asString()).contains("non connu");
    }

    @Test
    void the_same_answer_is_not_sent_twice() {
        HttpResponse<String> first = server.get("/api/catalogue/laptop/impact");
        String tag = first.headers().firstValue("ETag").orElseThrow();

        assertThat(first.headers().firstValue("Cache-Control").orElseThrow()).contains("max-age=300");
        assertThat(server.send(server.request("/api/catalogue/laptop/impact")
                                .header("If-None-Match", tag)
                                .GET())
                        .statusCode())
                .isEqualTo(304);
        assertThat(server.get("/api/catalogue/laptop/impact?quantity=2")
                        .headers()
                        .firstValue("ETag"))
                .isNotEqualTo(first.headers().firstValue("ETag"));
    }

    @Test
    void what_makes_no_sense_is_told_field_by_field() {
        for (String wrong : List.of("quantity=0", "quantity=1.5", "quantity=many", "lang=de", "asOf=demain")) {
            HttpResponse<String> answer = server.get("/api/catalogue/laptop/impact?" + wrong);
            assertThat(answer.statusCode()).as(wrong).isEqualTo(400);
            assertThat(answer.body()).contains("?" + wrong.split("=")[0]);
        }
        assertThat(server.get("/api/catalogue/laptop/impact?country=Atlantide").statusCode())
                .isEqualTo(422);
        assertThat(server.get("/api/catalogue/nothing/impact").statusCode()).isEqualTo(404);
        assertThat(server.get("/api/catalogue?asOf=2020-01-01").statusCode()).isEqualTo(422);
    }

    @Test
    void choices_are_counted_by_month_and_an_entity_with_few_of_them_is_not_named() {
        server.imported("parc.csv", "id,category,entity\nA,laptop,Bègles\nB,laptop,Lormont\n", "2026-11-21");
        for (int i = 0; i < 6; i++) {
            choose("laptop", "keep", "Bègles", "2026-03-0" + (i + 1));
        }
        choose("laptop", "keep", "Lormont", "2026-03-02");
        choose("mouse", "new", "", "2026-03-31");
        JsonNode march = json("/api/catalogue/choices?from=2026-03-10&to=2026-03-12");

        assertThat(march.get("from").asString()).isEqualTo("2026-03-01");
        assertThat(march.get("to").asString()).isEqualTo("2026-03-31");
        assertThat(march.get("choices").asInt()).isEqualTo(8);
        assertThat(march.at("/byAlternative/0/choices").asInt()).isEqualTo(7);
        // One choice of Lormont would be known from the seven in all: Bègles is told with it.
        assertThat(march.get("byEntity").toString())
                .doesNotContain("Lormont")
                .doesNotContain("Bègles")
                .contains("\"grouped\":true,\"choices\":7");
        choose("laptop", "keep", "Lormont", "2026-04-02");
        assertThat(json("/api/catalogue/choices?from=2026-03-01&to=2026-04-30")
                        .get("choices")
                        .asInt())
                .isEqualTo(9);
        assertThat(json("/api/catalogue/choices?from=2025-01-01&to=2025-12-31")
                        .get("choices")
                        .asInt())
                .isZero();
    }

    private static void choose(String item, String alternative, String entity, String day) {
        assertThat(post(item, alternative, entity, day).statusCode()).isEqualTo(204);
    }

    private static HttpResponse<String> post(String item, String alternative, String entity, String day) {
        return server.post(
                "/api/catalogue/choices",
                "{\"item\":\"%s\",\"alternative\":\"%s\",\"entity\":\"%s\",\"day\":\"%s\"}"
                        .formatted(item, alternative, entity, day));
    }

    @Test
    void a_choice_that_cannot_be_counted_is_refused_with_what_is_expected() {
        assertThat(post("laptop", "throw-away", "", "2026-01-01").body())
                .contains("/alternative")
                .contains("keep, refurbished, shared, new");
        assertThat(post("nothing", "keep", "", "2026-01-01").statusCode()).isEqualTo(422);
        assertThat(post("laptop", "keep", "", "2999-01-01").body()).contains("/day");
        assertThat(post("laptop", "keep", "Jeanne Martin", "2026-01-01").body()).contains("/entity");
        assertThat(server.post("/api/catalogue/choices", "[").statusCode()).isEqualTo(400);
        assertThat(json("/api/catalogue/choices?from=2026-01-01&to=2026-01-31")
                        .get("choices")
                        .asInt())
                .isZero();
        assertThat(server.get("/api/catalogue/choices?from=2026-05-01&to=2026-01-01")
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void no_other_site_may_choose_in_the_name_of_its_visitors() {
        HttpResponse<String> answer = server.send(server.request("/api/catalogue/choices")
                .header("Sec-Fetch-Site", "cross-site")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{\"item\":\"laptop\",\"alternative\":\"keep\"}")));

        assertThat(answer.statusCode()).isEqualTo(403);
    }

    @Test
    void scripts_of_other_sites_read_nothing_unless_the_installation_says_so() {
        HttpResponse<String> answer = server.send(server.request("/api/catalogue")
                .header("Origin", "https://portail.example.fr")
                .GET());

        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
    }
}
