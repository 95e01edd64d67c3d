package org.choisi.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.choisi.web.TestServer.json;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.choisi.web.TestServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;

/** The document that programs read says what the running server does, no more and no less. */
class OpenApiTest {

    @TempDir
    static Path data;

    private static TestServer server;
    private static JsonNode document;

    @BeforeAll
    static void start() {
        server = TestServer.over(data);
        document = json(server.get("/api/openapi.json"));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    /** An operation of the document with one way to send it. */
    private record Request(String path, String method, JsonNode operation, String type, JsonNode example) {

        @Override
        public String toString() {
            return method + " " + path + " " + type;
        }
    }

    @Test
    void it_says_which_program_answers_and_in_which_version() {
        assertThat(document.get("openapi").asString()).startsWith("3.1");
        assertThat(document.at("/info/title").asString()).isEqualTo("Choisi");
        assertThat(document.at("/info/version").asString()).matches("\\d+\\.\\d+.*");
    }

    @Test
    void every_call_of_the_server_is_in_it_and_no_other() {
        Set<String> told = new TreeSet<>();
        document.get("paths")
                .forEachEntry((path, methods) -> methods.propertyNames()
                        .forEach(method -> told.add(method.toUpperCase(Locale.ROOT) + " " + path)));

        assertThat(told).isEqualTo(mapped()).hasSizeGreaterThan(40);
    }

    private static Set<String> mapped() {
        Set<String> mapped = new TreeSet<>();
        server.bean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .keySet()
                .forEach(info -> info.getPatternValues().stream()
                        .filter(path -> path.startsWith("/api/"))
                        .forEach(path -> info.getMethodsCondition()
                                .getMethods()
                                .forEach(method -> mapped.add(method + " " + path.replace("{*", "{")))));
        return mapped;
    }

    @Test
    void every_reference_leads_somewhere() {
        List<String> references = new ArrayList<>();
        document.findValues("$ref").forEach(reference -> references.add(reference.asString()));

        assertThat(references).hasSizeGreaterThan(100);
        assertThat(references.stream()
                        .filter(reference ->
                                !document.at(reference.substring(1)).isObject()))
                .isEmpty();
    }

    @Test
    void every_call_has_a_summary_in_both_languages_and_names_the_parameters_of_its_path() {
        requests().forEach(request -> {
            assertThat(request.operation().path("summary").asString(""))
                    .as(request.toString())
                    .isNotBlank();
            assertThat(request.operation().path("x-summary-fr").asString(""))
                    .as(request.toString())
                    .isNotBlank();
            long holes = request.path().chars().filter(c -> c == '{').count();
            assertThat(parameters(request, "path")).as(request.toString()).hasSize((int) holes);
            assertThat(request.operation().get("responses").has("default")).isTrue();
        });
    }

    /** What is sent comes first, for what is read afterwards to be there. */
    @Test
    void every_example_is_accepted() {
        Map<String, String> known = new HashMap<>();
        List<String> sent = new ArrayList<>();
        for (Request request : requests()) {
            if (request.method().equals("post") && request.example() != null) {
                sent.add(accepted(request, known).toString());
                learn(request, known);
            }
        }
        requests().stream()
                .filter(request -> request.method().equals("get"))
                .forEach(request -> sent.add(accepted(request, known).toString()));

        // The four that need the zip of a draft, or another rule set than the live one, have no example.
        assertThat(sent).hasSize(requests().size() - 4);
    }

    private static void learn(Request request, Map<String, String> known) {
        if (request.path().equals("/api/inventories")) {
            server.over(known.get("/api/inventories/{id}"));
            known.put(
                    "/api/decisions/{id}",
                    json(server.get("/api/assets/PC-1")).get("decision").asString());
            known.put(
                    "/api/rules/{hash}",
                    json(server.get("/api/rules")).at("/live/hash").asString());
        }
    }

    private static Request accepted(Request request, Map<String, String> known) {
        HttpResponse<String> answer = send(request, known);
        assertThat(answer.statusCode()).as(request + ": " + answer.body()).isBetween(200, 299);
        if (answer.statusCode() != 204 && request.method().equals("post")) {
            JsonNode body = json(answer);
            JsonNode id = body.path("tenders").isArray() ? body.at("/tenders/0/id") : body.path("id");
            known.put(request.path() + "/{id}", id.asString(""));
        }
        return request;
    }

    private static HttpResponse<String> send(Request request, Map<String, String> known) {
        String address = address(request, known);
        if (request.method().equals("get")) {
            return server.get(address);
        }
        if (request.type().equals("multipart/form-data")) {
            String content = request.example().get("file").asString();
            return server.upload(address, content.startsWith("{") ? "example.json" : "example.csv", content);
        }
        String body = request.example().isString()
                ? request.example().asString()
                : request.example().toString();
        return server.send(server.request(address)
                .header("Content-Type", request.type())
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private static String address(Request request, Map<String, String> known) {
        String path = request.path();
        for (JsonNode parameter : parameters(request, "path")) {
            String hole = "{" + parameter.get("name").asString() + "}";
            String upToHole = path.substring(0, path.indexOf(hole) + hole.length());
            String value = parameter.has("example")
                    ? parameter.get("example").asString()
                    : known.getOrDefault(upToHole, "unknown");
            path = path.replace(hole, value);
        }
        String query = parameters(request, "query").stream()
                .filter(parameter -> parameter.has("example"))
                .map(parameter -> parameter.get("name").asString() + "="
                        + URLEncoder.encode(parameter.get("example").asString(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }

    private static List<JsonNode> parameters(Request request, String in) {
        return request.operation()
                .path("parameters")
                .valueStream()
                .map(one ->
                        one.has("$ref") ? document.at(one.get("$ref").asString().substring(1)) : one)
                .filter(one -> one.get("in").asString().equals(in))
                .toList();
    }

    private static List<Request> requests() {
        List<Request> requests = new ArrayList<>();
        document.get("paths")
                .forEachEntry((path, methods) -> methods.forEachEntry((method, operation) -> {
                    JsonNode contents = operation.at("/requestBody/content");
                    if (contents.isMissingNode()) {
                        requests.add(new Request(path, method, operation, "", null));
                    }
                    contents.forEachEntry((type, content) ->
                            requests.add(new Request(path, method, operation, type, content.get("example"))));
                }));
        return requests;
    }
}
