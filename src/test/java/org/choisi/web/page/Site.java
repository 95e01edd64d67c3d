package org.choisi.web.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;

/** The pages of a running server, asked as a browser would ask. */
record Site(int port) {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String BOUNDARY = "choisi-test-boundary";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    String url(String path) {
        return "http://localhost:" + port + path;
    }

    HttpResponse<String> get(String path) {
        return get(path, "fr");
    }

    HttpResponse<String> get(String path, String language) {
        return send(HttpRequest.newBuilder(URI.create(url(path)))
                .header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8")
                .header("Accept-Language", language)
                .build());
    }

    /** Sends a file by the form of the page; the answer leads to the page of the import. */
    HttpResponse<String> upload(String name, String content, String... headers) {
        return sent("/inventaires", "fichier", name, content, headers);
    }

    /** Sends an inventory on trial and gives the page of its advice. */
    String tried(String name, String content) {
        String body = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"essai\"\r\n\r\noui\r\n--" + BOUNDARY
                + "\r\nContent-Disposition: form-data; name=\"fichier\"; filename=\"" + name
                + "\"\r\nContent-Type: text/csv\r\n\r\n" + content + "\r\n--" + BOUNDARY + "--\r\n";
        String address = URI.create(post("/inventaires", body)
                        .headers()
                        .firstValue("Location")
                        .orElseThrow())
                .getPath();
        waitFor(address);
        return address;
    }

    /** Calls the service as a program does. */
    HttpResponse<String> json(String path, String body) {
        return send(HttpRequest.newBuilder(URI.create(url(path)))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body, StandardCharsets.UTF_8))
                .build());
    }

    /** Sends a file by a form that holds nothing else. */
    HttpResponse<String> sent(String path, String field, String name, String content, String... headers) {
        String body = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + field + "\"; filename=\"" + name
                + "\"\r\nContent-Type: text/csv\r\n\r\n" + content + "\r\n--" + BOUNDARY + "--\r\n";
        return post(path, body, headers);
    }

    private HttpResponse<String> post(String path, String body, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(url(path)))
                .header("Accept", "text/html")
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofString(body, StandardCharsets.UTF_8));
        for (int index = 0; index < headers.length; index += 2) {
            request.header(headers[index], headers[index + 1]);
        }
        return send(request.build());
    }

    /** Sends a consultation by the form of its page; the answer leads to the consultation. */
    HttpResponse<String> tender(String name, String content, String... headers) {
        String body = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"document\"; filename=\"" + name
                + "\"\r\nContent-Type: application/json\r\n\r\n" + content + "\r\n--" + BOUNDARY
                + "\r\nContent-Disposition: form-data; name=\"notes\"; filename=\"\"\r\n"
                + "Content-Type: application/octet-stream\r\n\r\n\r\n--" + BOUNDARY + "--\r\n";
        return post("/marches", body, headers);
    }

    /** Sends a form without files, as a browser does. */
    HttpResponse<String> form(String path, String... namesAndValues) {
        var body = new StringBuilder();
        for (int index = 0; index < namesAndValues.length; index += 2) {
            body.append(index == 0 ? "" : "&")
                    .append(namesAndValues[index])
                    .append('=')
                    .append(URLEncoder.encode(namesAndValues[index + 1], StandardCharsets.UTF_8));
        }
        return send(HttpRequest.newBuilder(URI.create(url(path)))
                .header("Accept", "text/html")
                .header("Accept-Language", "fr")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body.toString()))
                .build());
    }

    /** Begins a change of the rules: the path of its page. */
    String draft() {
        return URI.create(form("/regles/brouillons")
                        .headers()
                        .firstValue("Location")
                        .orElseThrow())
                .getPath();
    }

    /** Gives laptops another target lifetime in a draft. */
    HttpResponse<String> saveLaptops(String draft, String years) {
        String row = "/ligne?nom=lifecycle%2Flifetimes.csv&ligne=8";
        String state = hidden(get(draft + row).body(), "etat");
        return form(
                draft + "/ligne",
                "nom",
                "lifecycle/lifetimes.csv",
                "ligne",
                "8",
                "etat",
                state,
                "c",
                "L-07",
                "c",
                "laptop",
                "c",
                "*",
                "c",
                "*",
                "c",
                years,
                "c",
                "5.1",
                "c",
                "policy",
                "c",
                "2023-09-29",
                "c",
                "*",
                "c",
                "Essai",
                "c",
                "Délibération");
    }

    /** The value of a hidden field of a page. */
    static String hidden(String page, String name) {
        String before = "name=\"" + name + "\" value=\"";
        int from = page.indexOf(before) + before.length();
        return page.substring(from, page.indexOf('"', from));
    }

    /** Sends a consultation: the path of its page. */
    String received(String name, String content) {
        return URI.create(tender(name, content).headers().firstValue("Location").orElseThrow())
                .getPath();
    }

    /** Sends a file and waits until its import is over: the path of its page. */
    String imported(String name, String content) {
        String path = URI.create(
                        upload(name, content).headers().firstValue("Location").orElseThrow())
                .getPath();
        waitFor(path);
        return path;
    }

    /** Waits until a page no longer asks to be looked at again. */
    void waitFor(String path) {
        Awaitility.await("the import at " + path)
                .atMost(PATIENCE)
                .until(() -> !get(path).body().contains("http-equiv=\"refresh\""));
    }

    /** The address of the first link whose text is this. */
    static String link(String html, String text) {
        Matcher link = Pattern.compile("<a [^>]*href=\"([^\"]*)\"[^>]*>" + Pattern.quote(text) + "</a>")
                .matcher(html);
        if (!link.find()) {
            throw new AssertionError("no link says " + text);
        }
        return link.group(1).replace("&amp;", "&");
    }

    private static HttpResponse<String> send(HttpRequest request) {
        try {
            return CLIENT.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
