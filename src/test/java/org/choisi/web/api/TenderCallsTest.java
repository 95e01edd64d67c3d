package org.choisi.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.choisi.web.TestServer.json;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.UUID;
import org.choisi.SampleTender;
import org.choisi.web.TestServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class TenderCallsTest {

    private static final String EVALUATION = "/api/tenders/evaluation";

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

    private static void problem(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.body()).doesNotContain("Exception", "at org.");
        assertThat(json(answer).get("errors").isArray()).isTrue();
    }

    @Test
    void a_tender_is_evaluated_and_not_kept() {
        HttpResponse<String> answer = server.post(
                EVALUATION + "?asOf=2026-11-21",
                SampleTender.withTwoBids("T-stateless").json());

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        JsonNode evaluation = json(answer);
        assertThat(evaluation.get("tender").asString()).isEqualTo("T-stateless");
        assertThat(evaluation.get("asOf").asString()).isEqualTo("2026-11-21");
        assertThat(evaluation.get("lots").get(0).get("ranking").toString()).isEqualTo("[[\"B-2\"],[\"B-1\"]]");
        assertThat(server.get("/api/tenders").body()).doesNotContain("T-stateless");
    }

    @Test
    void what_cannot_be_evaluated_is_told_as_a_problem() {
        String tender = SampleTender.withTwoBids("T-1").json();

        problem(server.post(EVALUATION, ""), 400);
        problem(server.post(EVALUATION, tender.substring(0, 300)), 400);
        problem(server.post(EVALUATION, tender + tender), 400);
        problem(server.post(EVALUATION, "[".repeat(100_000)), 400);
        problem(server.post(EVALUATION, "{\"answer\":42}"), 422);
        problem(
                server.post(
                        EVALUATION,
                        "[" + tender + "," + SampleTender.withTwoBids("T-2").json() + "]"),
                422);
        problem(server.post(EVALUATION, "[\"" + "x".repeat(20_000_001) + "\"]"), 413);
        problem(server.post(EVALUATION + "?asOf=demain", tender), 400);
        problem(server.send(server.request(EVALUATION).POST(HttpRequest.BodyPublishers.ofString("x"))), 415);
        problem(server.get(EVALUATION), 404);
    }

    @Test
    void a_tender_that_is_sent_as_a_file_is_kept_listed_and_evaluated_again() {
        HttpResponse<String> sent = upload(
                "C:\\marches\\portables.json",
                SampleTender.withTwoBids("T-kept").json());

        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(201);
        JsonNode kept = json(sent).get("tenders").get(0);
        assertThat(kept.get("tender").asString()).isEqualTo("T-kept");
        assertThat(kept.get("fileName").asString()).isEqualTo("portables.json");
        assertThat(kept.get("lots").asInt()).isEqualTo(1);
        assertThat(kept.get("bids").asInt()).isEqualTo(2);
        assertThat(server.get("/api/tenders").body()).contains("T-kept");
        String address = "/api/tenders/" + kept.get("id").asString();
        HttpResponse<String> again = server.get(address + "?asOf=2026-11-21");
        HttpResponse<String> stateless = server.post(
                EVALUATION + "?asOf=2026-11-21",
                SampleTender.withTwoBids("T-kept").json());
        assertThat(again.body()).isEqualTo(stateless.body());
    }

    @Test
    void several_tenders_of_one_file_are_each_kept() {
        JsonNode kept = json(upload(
                "two.jsonl",
                SampleTender.withTwoBids("T-a").json() + "\n"
                        + SampleTender.of("T-b", "Autre").json()));

        assertThat(kept.get("tenders").size()).isEqualTo(2);
        String second = kept.get("tenders").get(1).get("id").asString();
        assertThat(json(server.get("/api/tenders/" + second)).get("tender").asString())
                .isEqualTo("T-b");
    }

    @Test
    void a_file_that_is_no_tender_is_refused_and_nothing_of_it_is_kept() {
        long before = json(server.get("/api/tenders")).get("total").asLong();

        problem(upload("photo.png", "\u0089PNG\r\n\u001a\n"), 422);
        problem(upload("empty.json", ""), 422);
        problem(upload("cut.jsonl", SampleTender.withTwoBids("T-x").json() + "\n{\"ocid\":"), 422);
        problem(server.post("/api/tenders", "[]"), 415);
        assertThat(json(server.get("/api/tenders")).get("total").asLong()).isEqualTo(before);
    }

    @Test
    void an_unknown_number_or_page_is_a_problem() {
        problem(server.get("/api/tenders/" + UUID.randomUUID()), 404);
        problem(server.get("/api/tenders/1%27%20or%20%271"), 404);
        problem(server.get("/api/tenders?page=0"), 400);
        problem(server.get("/api/tenders?size=201"), 400);
    }

    private static HttpResponse<String> upload(String name, String content) {
        String body = "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                + "\"\r\nContent-Type: application/json\r\n\r\n" + content + "\r\n--b--\r\n";
        return server.send(server.request("/api/tenders")
                .header("Content-Type", "multipart/form-data; boundary=b")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }
}
