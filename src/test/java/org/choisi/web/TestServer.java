package org.choisi.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A real server on a free port, over a database file and the real rules. */
public final class TestServer implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();

    private final ConfigurableApplicationContext context;
    private final HttpClient client = HttpClient.newHttpClient();
    private final String address;

    private TestServer(ConfigurableApplicationContext context) {
        this.context = context;
        this.address = "http://localhost:" + context.getEnvironment().getProperty("local.server.port");
    }

    /** @param data folder of the server's data */
    public static TestServer over(Path data) {
        return started(data, false);
    }

    static TestServer withDemoOver(Path data) {
        return started(data, true, "--choisi.demo-estate=small");
    }

    static TestServer withMetropolisOver(Path data) {
        return started(data, true, "--choisi.demo-estate=metropolis");
    }

    /** @param rules the owner's folder of rules */
    public static TestServer withRules(Path data, Path rules) {
        return started(data, false, "--choisi.rules=" + rules.toAbsolutePath());
    }

    /** @param settings such as {@code --choisi.card.public-url=https://choisi.example.fr} */
    public static TestServer withSettings(Path data, String... settings) {
        return started(data, false, settings);
    }

    private static TestServer started(Path data, boolean demo, String... more) {
        List<String> settings = new ArrayList<>(
                List.of("--server.port=0", "--choisi.data-dir=" + data.toAbsolutePath(), "--choisi.demo=" + demo));
        settings.addAll(List.of(more));
        return new TestServer(new SpringApplicationBuilder(Server.class).run(settings.toArray(String[]::new)));
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    public <T> T bean(String name, Class<T> type) {
        return context.getBean(name, type);
    }

    public HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    public HttpResponse<String> post(String path, String json) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    /** Sends a file as a browser does and gives the answer. */
    public HttpResponse<String> upload(String fileName, String content) {
        return upload("/api/inventories", fileName, content);
    }

    public HttpResponse<String> upload(String path, String fileName, String content) {
        String body = "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + fileName
                + "\"\r\nContent-Type: text/csv\r\n\r\n" + content + "\r\n--b--\r\n";
        return send(request(path)
                .header("Content-Type", "multipart/form-data; boundary=b")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** Sends a rule draft as a program does. */
    public HttpResponse<String> sendDraft(String path, byte[] zip, Map<String, String> fields) {
        var body = new ByteArrayOutputStream();
        fields.forEach((name, value) -> body.writeBytes(
                ("--b\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n").getBytes()));
        body.writeBytes(("--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"rules.zip\"\r\n"
                        + "Content-Type: application/zip\r\n\r\n")
                .getBytes());
        body.writeBytes(zip);
        body.writeBytes("\r\n--b--\r\n".getBytes());
        return send(request(path)
                .header("Content-Type", "multipart/form-data; boundary=b")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())));
    }

    /** Imports a file and gives the inventory once its import is over. */
    public JsonNode imported(String fileName, String content) {
        return over(json(upload(fileName, content)).get("id").asString());
    }

    /** The same, as of a day. */
    public JsonNode imported(String fileName, String content, String asOf) {
        return over(json(upload("/api/inventories?asOf=" + asOf, fileName, content))
                .get("id")
                .asString());
    }

    public JsonNode over(String inventory) {
        return Awaitility.await("the import of " + inventory)
                .atMost(Duration.ofSeconds(60))
                .until(
                        () -> json(get("/api/inventories/" + inventory)),
                        seen -> !seen.get("status").asString().matches("PENDING|RUNNING"));
    }

    public HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path)).timeout(Duration.ofSeconds(60));
    }

    public HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    public static JsonNode json(HttpResponse<String> answer) {
        return JSON.readTree(answer.body());
    }

    @Override
    public void close() {
        context.close();
    }
}
