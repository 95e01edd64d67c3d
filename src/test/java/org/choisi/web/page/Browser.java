package org.choisi.web.page;

import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The Chromium installed on this machine, as a reader uses it. Nothing is ever fetched: without it, no test of pages. */
final class Browser implements AutoCloseable {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String AXE = axe();
    private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

    private static final int MOST_TABS = 120;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final ChromeDriver driver;
    private final Path profile;

    private Browser(ChromeDriver driver, Path profile) {
        this.driver = driver;
        this.profile = profile;
    }

    /** What the first load of a page costs. */
    record Weight(long requests, double kilobytes, long domElements) {

        double ecoIndex() {
            return EcoIndex.of(domElements, requests, kilobytes);
        }
    }

    static Browser open() {
        if (!Files.isExecutable(CHROMIUM) || !Files.isExecutable(DRIVER)) {
            String missing = "Pages are not tested in a browser: " + CHROMIUM + " or " + DRIVER + " is not installed.";
            System.err.println(missing);
            abort(missing);
        }
        SELENIUM.setLevel(Level.SEVERE); // it would rather have its own parts for each version of the browser
        try {
            Path profile = Files.createTempDirectory("choisi-browser");
            var service = new ChromeDriverService.Builder()
                    .usingDriverExecutable(DRIVER.toFile())
                    .usingAnyFreePort()
                    .build();
            return new Browser(new ChromeDriver(service, options(profile)), profile);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ChromeOptions options(Path profile) {
        var options = new ChromeOptions();
        options.setBinary(CHROMIUM.toFile());
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--hide-scrollbars",
                "--user-data-dir=" + profile);
        var logs = new LoggingPreferences();
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        options.setCapability("goog:loggingPrefs", logs);
        return options;
    }

    /** @param theme {@code light} or {@code dark} */
    Browser reading(String language, String theme, int width) {
        driver.executeCdpCommand("Network.enable", Map.of());
        driver.executeCdpCommand("Network.setExtraHTTPHeaders", Map.of("headers", Map.of("Accept-Language", language)));
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", theme))));
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
        return this;
    }

    Browser go(String url) {
        driver.get(url);
        return this;
    }

    Object ask(String script, Object... arguments) {
        return driver.executeScript(script, arguments);
    }

    /** Opens a page with nothing kept from before and weighs it. */
    Weight weigh(String url) {
        driver.get("about:blank");
        driver.executeCdpCommand("Network.clearBrowserCache", Map.of());
        driver.manage().logs().get(LogType.PERFORMANCE);
        driver.get(url);
        long requests = 0;
        double bytes = 0;
        for (JsonNode event : events()) {
            JsonNode params = event.path("params");
            switch (event.path("method").asString("")) {
                case "Network.requestWillBeSent" ->
                    requests += params.path("request").path("url").asString("").startsWith("http") ? 1 : 0;
                case "Network.loadingFinished" ->
                    bytes += params.path("encodedDataLength").asDouble(0);
                default -> {
                    // not about what is sent
                }
            }
        }
        long elements = (Long)
                ask("return document.querySelectorAll('*').length" + " - document.querySelectorAll('svg *').length");
        return new Weight(requests, bytes / 1000, elements);
    }

    private List<JsonNode> events() {
        return driver.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
                .map(entry -> JSON.readTree(entry.getMessage()).path("message"))
                .toList();
    }

    /** What axe finds wrong with the page, one line a rule and place. */
    List<String> violations() {
        driver.executeScript(AXE);
        String found = (String) driver.executeAsyncScript("const done = arguments[arguments.length - 1];"
                + "axe.run(document, {resultTypes: ['violations']}).then(r => done(JSON.stringify(r.violations.flatMap("
                + "v => v.nodes.map(n => v.id + ' ' + n.target.join(' ') + ': ' + n.failureSummary)))),"
                + " e => done(JSON.stringify(['axe failed: ' + e])))");
        return Stream.of(JSON.readValue(found, String[].class)).toList();
    }

    /** Presses the tabulator until the wished element has the focus; how often, or -1 when it is never reached. */
    int tabsTo(String selector, int most) {
        ask("document.activeElement.blur(); window.scrollTo(0, 0)");
        for (int presses = 1; presses <= most; presses++) {
            keys(Keys.TAB);
            if (Boolean.TRUE.equals(ask("return document.activeElement.matches(arguments[0])", selector))) {
                return presses;
            }
        }
        return -1;
    }

    /** Goes to a field by the tabulator alone and types; keys may be among the words. */
    Browser type(String selector, CharSequence... words) {
        if (tabsTo(selector, MOST_TABS) < 0) {
            throw new AssertionError("the keyboard does not reach " + selector + " on " + driver.getCurrentUrl());
        }
        keys(words);
        return this;
    }

    /** Gives a file to a field, which no keyboard can do without the system's own window. */
    Browser give(String selector, Path file) {
        driver.findElement(By.cssSelector(selector))
                .sendKeys(file.toAbsolutePath().toString());
        return this;
    }

    /** Follows a link by its words, as the keyboard does. */
    Browser follow(String words) {
        driver.findElement(By.linkText(words)).sendKeys(Keys.ENTER);
        return this;
    }

    /** What a reader sees, once it holds some words. */
    String seen(String words) {
        return Awaitility.await("words on " + driver.getCurrentUrl() + ": " + words)
                .atMost(PATIENCE)
                .ignoreException(WebDriverException.class)
                .until(() -> driver.findElement(By.tagName("body")).getText(), text -> text.contains(words));
    }

    /** To whatever has the focus: a field for files would take keys for the name of one. */
    private void keys(CharSequence... keys) {
        new Actions(driver).sendKeys(keys).perform();
    }

    void press(Keys key) {
        keys(key);
    }

    /** Keeps a picture of the page, its end cut off if it is long, for whoever wants to look at it. */
    void picture(String name) throws IOException {
        Object height =
                ask("return Math.min(1600, Math.ceil(document.documentElement.getBoundingClientRect().height))");
        Object width = ask("return document.documentElement.clientWidth");
        Object data = driver.executeCdpCommand(
                        "Page.captureScreenshot",
                        Map.of(
                                "captureBeyondViewport",
                                true,
                                "clip",
                                Map.of("x", 0, "y", 0, "width", width, "height", height, "scale", 1)))
                .get("data");
        Path folder = Files.createDirectories(Path.of("target", "pages"));
        Files.write(folder.resolve(name + ".png"), Base64.getDecoder().decode((String) data));
    }

    @Override
    public void close() throws IOException {
        driver.quit();
        try (Stream<Path> files = Files.walk(profile)) {
            files.sorted((one, other) -> other.compareTo(one))
                    .forEach(file -> file.toFile().delete());
        }
    }

    private static String axe() {
        try (InputStream script = Browser.class.getResourceAsStream("/axe.min.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
