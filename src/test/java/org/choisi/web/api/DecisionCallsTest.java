package org.choisi.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.choisi.web.RulesFolder;
import org.choisi.web.TestServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Decisions are kept under the shipped rules; then the target life of laptops becomes 6 years instead of 7. */
class DecisionCallsTest {

    // On 2026-11-21 the first laptop is 6 years and 6 months old: kept at 7 years, not at 6. The second is 2 years old.
    private static final String FLEET = """
            id;category;bought_on;entity
            PC-1;laptop;2020-05-21;Mairie
            ;laptop;2020-05-21;Mairie
            PC-2;laptop;2024-05-21;"Écoles; sport"
            """;

    @TempDir
    static Path data;

    private static TestServer server;
    private static String old;
    private static String young;

    @BeforeAll
    static void start() throws IOException {
        var rules = new RulesFolder(data.resolve("rules"));
        rules.restore();
        server = TestServer.withRules(data, rules.path());
        server.imported("parc.csv", FLEET, "2026-11-21");
        old = decision("PC-1");
        young = decision("PC-2");
        rules.shortenTheLifeOfLaptops();
        var published = server.sendDraft(
                "/api/rules/publish",
                rules.zip("lifecycle/lifetimes.csv", "lifecycle/examples.csv"),
                Map.of("author", "Anne", "secondPerson", "Zoé"));
        assertThat(published.statusCode()).as(published.body()).isEqualTo(200);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static String decision(String asset) {
        return TestServer.json(server.get("/api/assets/" + asset))
                .get("decision")
                .asString();
    }

    private static JsonNode get(String path) {
        var answer = server.get(path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return TestServer.json(answer);
    }

    @Test
    void a_decision_can_be_read_again() {
        assertThat(get("/api/decisions/" + old).get("verdict").asString()).isEqualTo("KEEP");
    }

    @Test
    void it_is_made_again_to_the_byte_under_its_own_rules_and_told_apart_from_todays() {
        JsonNode replay = get("/api/decisions/" + old + "/replay");

        assertThat(replay.get("same").asBoolean()).isTrue();
        assertThat(replay.get("today").get("same").asBoolean()).isFalse();
        assertThat(replay.get("today").get("verdict").asString()).isEqualTo("REPLACE");
        assertThat(replay.get("today").get("ruleSet")).isNotEqualTo(replay.get("ruleSet"));
    }

    @Test
    void what_the_change_does_not_touch_comes_out_the_same_today() {
        JsonNode replay = get("/api/decisions/" + young + "/replay");

        assertThat(replay.get("same").asBoolean()).isTrue();
        assertThat(replay.get("today").get("same").asBoolean()).isTrue();
    }

    @Test
    void its_explanation_names_the_rule_the_facts_and_where_they_come_from() {
        JsonNode explanation = get("/api/decisions/" + old + "/explanation");

        assertThat(explanation.get("advice").asString()).contains("PC-1", "21/11/2026");
        assertThat(explanation.get("why").get(0).asString()).contains("6 ans 6 mois", "L-07", "29/09/2023");
        assertThat(explanation.get("data").get(0).asString()).contains("ligne 2", "parc.csv");
        assertThat(explanation.get("rules").get(0).asString()).contains("2026.1");
        assertThat(explanation.get("part").asString()).contains("une personne décide");
    }

    @Test
    void a_number_that_nobody_gave_is_not_found() {
        assertThat(server.get("/api/decisions/x").statusCode()).isEqualTo(404);
        assertThat(server.get("/api/decisions/00000000-0000-0000-0000-000000000000-1/replay")
                        .statusCode())
                .isEqualTo(404);
        assertThat(server.get("/api/decisions/" + old + "9999999").statusCode()).isEqualTo(404);
    }
}
