package org.choisi.web.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.choisi.measure.Refused;
import org.choisi.web.CardSettings;
import org.choisi.web.TestServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The card of each item, as portals fetch or frame it. */
class CatalogueCardTest {

    private static final int MOST_BYTES = 4_096;

    @TempDir
    static Path data;

    private static TestServer server;

    @BeforeAll
    static void start() {
        server = TestServer.withSettings(
                data,
                "--choisi.card.frame-ancestors=https://portail.example.fr,https://*.service-now.com",
                "--choisi.card.allowed-origins=https://portail.example.fr",
                "--choisi.card.public-url=https://choisi.example.fr/");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static List<String> items() {
        List<String> items = new ArrayList<>();
        for (JsonNode item : TestServer.json(server.get("/api/catalogue")).get("items")) {
            items.add(item.get("item").asString());
        }
        return items;
    }

    private static HttpResponse<String> framed(String path) {
        return server.send(
                server.request(path).header("Sec-Fetch-Dest", "iframe").GET());
    }

    @Test
    void every_card_weighs_less_than_four_kilobytes_in_both_languages() {
        assertThat(items()).hasSizeGreaterThan(20);
        var softly = new SoftAssertions();
        for (String item : items()) {
            for (String language : List.of("fr", "en")) {
                String path = "/catalogue/" + item + "/card?lang=" + language;
                softly.assertThat(server.get(path).body().getBytes(StandardCharsets.UTF_8))
                        .as(path)
                        .hasSizeLessThan(MOST_BYTES);
                softly.assertThat(framed(path).body().getBytes(StandardCharsets.UTF_8))
                        .as(path + " framed")
                        .hasSizeLessThan(MOST_BYTES);
            }
        }
        softly.assertAll();
    }

    /** Portals take script and style elements out, and two cards may stand on one page. */
    @Test
    void a_card_is_one_element_with_its_own_style_and_nothing_that_portals_take_out() {
        for (String item : items()) {
            String card = server.get("/catalogue/" + item + "/card?lang=fr").body();

            assertThat(card).startsWith("<section lang=\"fr\" aria-label=\"").endsWith("</section>");
            assertThat(card)
                    .doesNotContain(
                            "<script", "<style", "<link", "<img", "<svg", "onclick", " id=", " class=", "<form");
            assertThat(card)
                    .contains(
                            "<caption",
                            "scope=\"col\"",
                            "scope=\"row\"",
                            "https://choisi.example.fr/catalogue/" + item);
        }
    }

    @Test
    void a_card_says_the_alternatives_their_range_and_the_kilometres_in_each_language() {
        String fr = server.get("/catalogue/laptop/card?lang=fr").body();
        String en = server.get("/catalogue/laptop/card?lang=en").body();

        // 28.274 kg from 26.274, and 198.762 km: CatalogueTest has the arithmetic.
        assertThat(fr).contains("Garder le mien, 2 ans", "Neuf, 7 ans", ">28 (de 26 à", ">199<", ">1,8<");
        assertThat(fr).contains("0,14225 kgCO2e par km", "reference-data/equivalences.csv");
        assertThat(en).contains("lang=\"en\"", "Keep mine, 2 years", ">28 (26 to", ">1.8<");
    }

    @Test
    void a_card_of_which_nothing_is_known_says_so() {
        assertThat(server.get("/catalogue/headset/card?lang=fr").body())
                .contains("non connu", "Aucune source chiffrée")
                .doesNotContain(">0<");
        assertThat(server.get("/catalogue/keyboard/card?lang=fr").body()).contains("0, sans l’électricité");
    }

    @Test
    void in_a_frame_it_is_a_document_with_a_language_and_a_title() {
        HttpResponse<String> framed = framed("/catalogue/laptop/card?lang=fr");

        assertThat(framed.body())
                .startsWith("<!DOCTYPE html><html lang=\"fr\">")
                .contains("<title>Ordinateur portable");
        assertThat(String.join(",", framed.headers().allValues("Vary"))).containsIgnoringCase("sec-fetch-dest");
    }

    @Test
    void the_card_alone_may_be_framed_and_by_the_named_sites_alone() {
        assertThat(policy("/catalogue/laptop/card"))
                .contains("frame-ancestors https://portail.example.fr https://*.service-now.com")
                .contains("default-src 'none'")
                .doesNotContain("script-src");
        assertThat(policy("/catalogue/laptop")).contains("frame-ancestors 'none'");
        assertThat(policy("/catalogue")).contains("frame-ancestors 'none'");
    }

    private static String policy(String path) {
        return server.get(path).headers().firstValue("Content-Security-Policy").orElseThrow();
    }

    @Test
    void scripts_of_the_named_sites_read_the_card_and_no_others() {
        assertThat(allowed("/catalogue/laptop/card", "https://portail.example.fr"))
                .isEqualTo("https://portail.example.fr");
        assertThat(allowed("/api/catalogue/laptop/impact", "https://portail.example.fr"))
                .isEqualTo("https://portail.example.fr");
        assertThat(allowed("/catalogue/laptop/card", "https://autre.example.fr"))
                .isEmpty();
        assertThat(allowed("/api/inventories", "https://portail.example.fr")).isEmpty();
    }

    private static String allowed(String path, String origin) {
        return server.send(server.request(path).header("Origin", origin).GET())
                .headers()
                .firstValue("Access-Control-Allow-Origin")
                .orElse("");
    }

    @Test
    void a_portal_with_one_theme_may_ask_for_it() {
        assertThat(server.get("/catalogue/laptop/card").body()).contains("color-scheme:light dark\"");
        assertThat(server.get("/catalogue/laptop/card?theme=light").body()).contains("color-scheme:light\"");
        assertThat(server.get("/catalogue/laptop/card?theme=pink").statusCode()).isEqualTo(400);
        assertThat(server.get("/catalogue/laptop/card?lang=de").statusCode()).isEqualTo(400);
        assertThat(server.get("/catalogue/nothing/card").statusCode()).isEqualTo(404);
    }

    @Test
    void settings_that_are_no_sites_are_refused_before_browsers_are_told_them() {
        for (String site :
                List.of("*", "portail.example.fr", "https://a.fr; script-src *", "https://a.fr\nX: y", "'self'")) {
            assertThatThrownBy(() -> new CardSettings("", List.of(site), List.of()))
                    .as(site)
                    .isInstanceOf(Refused.class);
        }
        assertThat(new CardSettings("", List.of(), List.of()).framing()).isEqualTo("frame-ancestors 'none'");
    }
}
