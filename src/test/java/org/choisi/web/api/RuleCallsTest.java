package org.choisi.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.choisi.web.RulesFolder;
import org.choisi.web.TestServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Ten laptops are known: on 2026-11-21 one of them is 6 years and 6 months old, the others 2 years and 6 months. */
class RuleCallsTest {

    private static final String LIFETIMES = "lifecycle/lifetimes.csv";
    private static final String EXAMPLES = "lifecycle/examples.csv";

    @TempDir
    static Path data;

    private static TestServer server;
    private static RulesFolder draft;

    @BeforeAll
    static void start() throws IOException {
        var rules = new RulesFolder(data.resolve("rules"));
        rules.restore();
        draft = new RulesFolder(data.resolve("draft"));
        server = TestServer.withRules(data, rules.path());
        server.imported(
                "parc.csv",
                "id;category;bought_on;quantity\nPC-1;laptop;2020-05-21;1\nPC-2;laptop;2024-05-21;9\n",
                "2026-11-21");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void draftOfTheShippedRules() throws IOException {
        draft.restore();
    }

    private static JsonNode ok(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return TestServer.json(answer);
    }

    private static String live() {
        return ok(server.get("/api/rules")).get("live").get("hash").asString();
    }

    @Test
    void a_check_says_everything_at_file_row_and_column_and_publishes_nothing() throws IOException {
        String live = live();
        draft.change(LIFETIMES, "L-07;laptop;*;*;7;5.1", "L-07;laptop;*;*;sept;5,1");

        JsonNode checked = ok(server.sendDraft("/api/rules/check", draft.zip(LIFETIMES), Map.of()));

        assertThat(checked.get("sound").asBoolean()).isFalse();
        assertThat(checked.get("findings").size()).isEqualTo(2);
        JsonNode first = checked.get("findings").get(0);
        assertThat(first.get("file").asString()).isEqualTo("rules/lifecycle/lifetimes.csv");
        assertThat(first.get("row").asInt()).isEqualTo(8);
        assertThat(first.get("column").asInt()).isEqualTo(5);
        assertThat(live()).isEqualTo(live);
    }

    @Test
    void a_preview_says_who_is_advised_otherwise_and_publishes_nothing() throws IOException {
        String live = live();
        draft.shortenTheLifeOfLaptops();

        JsonNode preview = ok(
                server.sendDraft("/api/rules/preview", draft.zip(LIFETIMES, EXAMPLES), Map.of("asOf", "2026-11-21")));

        assertThat(preview.get("quantityAdvised").asInt()).isEqualTo(10);
        assertThat(preview.get("quantityChanged").asInt()).isEqualTo(1);
        JsonNode changed = preview.get("assets").get(0);
        assertThat(changed.get("id").asString()).isEqualTo("PC-1");
        assertThat(changed.get("before").get("verdict").asString()).isEqualTo("KEEP");
        assertThat(changed.get("after").get("verdict").asString()).isEqualTo("REPLACE");
        assertThat(live()).isEqualTo(live);
    }

    @Test
    void a_change_of_more_than_a_tenth_of_the_fleet_wants_two_different_names() throws IOException {
        String live = live();
        // With a target of 2 years, all ten laptops are past it.
        draft.shortenTheLifeOfLaptops();
        draft.change(LIFETIMES, "L-07;laptop;*;*;6;", "L-07;laptop;*;*;2;");
        byte[] zip = draft.zip(LIFETIMES, EXAMPLES);

        for (Map<String, String> alone :
                List.of(Map.of("author", "Anne"), Map.of("author", "Zoé", "secondPerson", " zoe "))) {
            HttpResponse<String> refused = server.sendDraft("/api/rules/publish", zip, alone);
            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(refused.body()).contains("seconde personne").contains("10 / 10");
            assertThat(live()).isEqualTo(live);
        }

        JsonNode published = ok(server.sendDraft(
                "/api/rules/publish", zip, Map.of("author", "Anne", "secondPerson", "Zoé", "motive", "Essai")));
        assertThat(published.get("changed").asInt()).isEqualTo(10);
        assertThat(live()).isEqualTo(published.get("hash").asString());

        HttpResponse<String> back = server.post("/api/rules/rollback?author=Anne&secondPerson=Eve&hash=" + live, "");
        assertThat(back.statusCode()).as(back.body()).isEqualTo(200);
        JsonNode rules = ok(server.get("/api/rules"));
        assertThat(rules.get("live").get("hash").asString()).isEqualTo(live);
        assertThat(rules.get("history").get(0).get("origin").asString()).isEqualTo("ROLLBACK");
        assertThat(rules.get("history").get(1).get("motive").asString()).isEqualTo("Essai");
    }

    @Test
    void what_is_no_draft_is_refused_in_one_sentence() throws IOException {
        for (byte[] wrong : new byte[][] {
            {}, "PK\u0003\u0004".getBytes(), "id;category\n".getBytes(), draft.zip("lifecycle/lifecycle.drl")
        }) {
            HttpResponse<String> refused = server.sendDraft("/api/rules/publish", wrong, Map.of("author", "Anne"));
            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(refused.body()).doesNotContain("Exception");
        }
        assertThat(server.sendDraft("/api/rules/preview", draft.zip(LIFETIMES), Map.of("asOf", "hier"))
                        .statusCode())
                .isEqualTo(400);
        assertThat(server.post("/api/rules/rollback?author=Anne&hash=sha256:0", "")
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void another_site_cannot_publish_or_go_back_through_a_visitors_browser() throws IOException {
        String live = live();

        for (String sender : List.of("cross-site", "same-site")) {
            HttpResponse<String> refused = server.send(server.request("/api/rules/rollback?author=Anne&hash=" + live)
                    .header("Sec-Fetch-Site", sender)
                    .POST(HttpRequest.BodyPublishers.noBody()));

            assertThat(refused.statusCode()).isEqualTo(403);
            assertThat(refused.body()).contains("Un autre site a envoyé cette demande");
        }
        assertThat(ok(server.get("/api/rules")).get("live").get("hash").asString())
                .isEqualTo(live);
    }
}
