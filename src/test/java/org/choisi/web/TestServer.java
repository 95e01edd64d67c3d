package org.choisi.web;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
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
        return started(data, true);
    }

    private static TestServer started(Path data, boolean demo) {
        return new TestServer(new SpringApplicationBuilder(Server.class)
                .run("--server.port=0", "--choisi.data-dir=" + data.toAbsolutePath(), "--choisi.demo=" + demo));
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
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
        String body = "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + fileName
                + "\"\r\nContent-Type: text/csv\r\n\r\n" + content + "\r\n--b--\r\n";
        return send(request("/api/inventories")
                .header("Content-Type", "multipart/form-data; boundary=b")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** Imports a file and gives the inventory once its import is over. */
    public JsonNode imported(String fileName, String content) {
        return over(json(upload(fileName, content)).get("id").asString());
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
