package org.choisi.web.page.about;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.choisi.measure.Language;
import org.choisi.web.page.Speech;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What programs may ask, from the document that programs read. */
@Component
class CallViews {

    /** Those with which a reader begins: one that reads and two that send. */
    private static final List<String> SHOWN =
            List.of("/api/catalogue/{item}/impact", "/api/advice", "/api/impact/comparison");

    private final JsonNode document;

    CallViews() throws IOException {
        document = JsonMapper.shared().readTree(new ClassPathResource("openapi.json").getContentAsByteArray());
    }

    record CallsView(String lead, List<Example> examples, List<Group> groups) {}

    record Group(String name, List<Call> calls) {}

    record Call(String address, String summary) {}

    record Example(String summary, String command) {}

    CallsView all(Speech speech) {
        List<Group> groups = document.get("tags")
                .valueStream()
                .map(tag -> new Group(
                        tag.get(speech.language() == Language.FR ? "x-name-fr" : "name")
                                .asString(),
                        calls(tag.get("name").asString(), speech)))
                .toList();
        int count = groups.stream().mapToInt(group -> group.calls().size()).sum();
        return new CallsView(
                speech.say("api.lead", speech.number(count)),
                SHOWN.stream().map(path -> example(path, speech)).toList(),
                groups);
    }

    private List<Call> calls(String tag, Speech speech) {
        List<Call> calls = new ArrayList<>();
        document.get("paths")
                .forEachEntry((path, methods) -> methods.forEachEntry((method, operation) -> {
                    if (operation.at("/tags/0").asString().equals(tag)) {
                        calls.add(new Call(method.toUpperCase(Locale.ROOT) + " " + path, summary(operation, speech)));
                    }
                }));
        return calls;
    }

    private static String summary(JsonNode operation, Speech speech) {
        return operation
                .get(speech.language() == Language.FR ? "x-summary-fr" : "summary")
                .asString();
    }

    /** The same example that the document gives. */
    private Example example(String path, Speech speech) {
        JsonNode methods = document.get("paths").get(path);
        boolean sends = methods.has("post");
        JsonNode operation = methods.get(sends ? "post" : "get");
        String address = path;
        for (JsonNode parameter : operation.path("parameters")) {
            if (parameter.path("in").asString("").equals("path")) {
                address = address.replace(
                        "{" + parameter.get("name").asString() + "}",
                        parameter.get("example").asString());
            }
        }
        String url = ServletUriComponentsBuilder.fromCurrentContextPath()
                .path(address)
                .toUriString();
        String body =
                operation.at("/requestBody/content/application~1json/example").toString();
        String accepted = " -H 'Accept-Language: " + speech.language().locale().getLanguage() + "'";
        String sent = sends ? " -H 'Content-Type: application/json' -d '" + body + "'" : "";
        return new Example(summary(operation, speech), "curl " + url + accepted + sent);
    }
}
