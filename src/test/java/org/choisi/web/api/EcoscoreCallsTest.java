package org.choisi.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.choisi.web.TestServer.json;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.choisi.web.TestServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class EcoscoreCallsTest {

    private static final String ECOSCORES = "/api/ecoscores?asOf=2026-11-21";

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

    private static void problem(HttpResponse<String> answer, int status, String pointer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.body()).doesNotContain("Exception", "at org.");
        assertThat(json(answer).get("errors").get(0).get("pointer").asString()).isEqualTo(pointer);
    }

    @Test
    void an_object_is_answered_by_an_object_and_an_array_by_an_array() throws Exception {
        String one = Files.readString(Path.of("reference-data/projects/portail-citoyen.json"));
        String several = Files.readString(Path.of("reference-data/projects/tablettes-ecoles.json"));

        JsonNode portal = json(server.post(ECOSCORES, one));
        JsonNode tablets = json(server.post(ECOSCORES, several));

        assertThat(portal.get("grade").asString()).isEqualTo("A");
        assertThat(portal.get("asOf").asString()).isEqualTo("2026-11-21");
        assertThat(tablets.isArray()).isTrue();
        assertThat(tablets).extracting(score -> score.get("grade").asString()).containsExactly("C", "B");
        assertThat(server.post(ECOSCORES, "[]").body()).isEqualTo("[]");
    }

    @Test
    void what_cannot_be_graded_is_told_as_a_problem_and_odd_answers_as_findings() {
        problem(server.post(ECOSCORES, ""), 400, "");
        problem(server.post(ECOSCORES, "{\"answers\":{"), 400, "");
        problem(server.post(ECOSCORES, "{\"answers\":{}} {}"), 400, "");
        problem(server.post(ECOSCORES, "[".repeat(100_000)), 400, "");
        problem(server.post(ECOSCORES, "{\"id\":\"P\"}"), 422, "/answers");
        problem(server.post(ECOSCORES, "[{\"answers\":{}},{\"answers\":3}]"), 422, "/1/answers");
        problem(server.post("/api/ecoscores?asOf=demain", "{\"answers\":{}}"), 400, "?asOf");

        JsonNode odd = json(
                server.post(ECOSCORES, "{\"kind\":\"service\",\"answers\":{\"codesigned\":true,\"rgaa_rat\":80}}"));
        assertThat(odd.get("findings").get(0).get("text").asString()).contains("rgaa_rate");
        assertThat(odd.get("score").asInt()).isEqualTo(100);
    }

    @Test
    void alternatives_are_compared_by_question_points_and_grade() throws Exception {
        String tablets = Files.readString(Path.of("reference-data/projects/tablettes-ecoles.json"));

        JsonNode set = json(server.post("/api/ecoscores/comparison?asOf=2026-11-21", tablets));

        assertThat(set.get("versions"))
                .extracting(one -> one.get("grade").asString())
                .containsExactly("C", "B");
        assertThat(set.get("best").get(0).asString()).isEqualTo("tablettes-partagees");
        assertThat(set.get("dimensions")).hasSize(10);
        JsonNode footprint = set.get("differences").get(0);
        assertThat(footprint.get("question").asString()).isEqualTo("carbon_kg_per_user_year");
        assertThat(footprint.get("answers"))
                .extracting(one -> one.get("points").asInt())
                .containsExactly(20, 60);
    }

    @Test
    void fewer_than_two_or_two_with_one_id_cannot_be_compared() {
        String comparison = "/api/ecoscores/comparison";
        problem(server.post(comparison, "[{\"answers\":{}}]"), 400, "");
        problem(server.post(comparison, "[{\"id\":\"a\",\"answers\":{}},{\"id\":\"a\",\"answers\":{}}]"), 422, "/1/id");
        problem(server.post(comparison, "[{\"answers\":{}},7]"), 422, "/1/answers");
    }
}
