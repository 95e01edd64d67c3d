package org.choisi.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** A reader chooses the language of the pages; nothing but a link and a cookie is needed. */
class LanguageChoiceTest extends RunningSite {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private HttpResponse<String> get(String path, String accepted, String cookie) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(site.url(path)))
                .header("Accept", "text/html")
                .header("Accept-Language", accepted);
        if (!cookie.isEmpty()) {
            request.header("Cookie", cookie);
        }
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    private static String cookie(HttpResponse<String> answer) {
        return answer.headers().firstValue("Set-Cookie").orElse("");
    }

    @Test
    void the_link_keeps_the_address_and_says_in_which_language_it_leads() throws Exception {
        String page = get("/catalogue/laptop?a=b%20c&langue=fr", "fr", "").body();

        assertThat(page)
                .contains(
                        "<a href=\"/catalogue/laptop?a=b%20c&amp;langue=en\" lang=\"en\" hreflang=\"en\">English</a>");
        assertThat(get("/catalogue", "en", "").body())
                .contains("<a href=\"/catalogue?langue=fr\" lang=\"fr\" hreflang=\"fr\">Français</a>");
    }

    @Test
    void the_choice_holds_on_every_page_whatever_the_browser_accepts() throws Exception {
        HttpResponse<String> chosen = get("/catalogue?langue=en", "fr", "");

        assertThat(chosen.body()).contains("<html lang=\"en\"");
        assertThat(cookie(chosen)).startsWith("langue=en;").contains("Path=/", "HttpOnly", "SameSite=Lax", "Max-Age=");
        assertThat(get("/a-propos", "fr", "langue=en").body()).contains("<html lang=\"en\"");
        assertThat(get("/a-propos", "en", "langue=fr").body()).contains("<html lang=\"fr\"");
        assertThat(get("/a-propos", "fr", "langue=en").headers().allValues("Vary"))
                .anyMatch(vary -> vary.toLowerCase(Locale.ROOT).contains("cookie"));
    }

    /** Its address is the beginning of the calls', which follow no choice. */
    @Test
    void the_page_about_calls_is_a_page() throws Exception {
        assertThat(get("/api?langue=fr", "en", "langue=en").body()).contains("<html lang=\"fr\"");
    }

    @Test
    void pages_that_say_what_is_wrong_follow_it_too() throws Exception {
        HttpResponse<String> missing = get("/nowhere?x=1&langue=en", "fr", "");

        assertThat(missing.statusCode()).isEqualTo(404);
        assertThat(missing.body()).contains("<html lang=\"en\"", "href=\"/nowhere?x=1&amp;langue=fr\"");
        assertThat(cookie(missing)).startsWith("langue=en;");
        assertThat(missing.headers().allValues("Set-Cookie")).hasSize(1);
        assertThat(get("/nowhere", "fr", "langue=en").body()).contains("<html lang=\"en\"");
    }

    @Test
    void what_is_none_of_our_languages_changes_nothing() throws Exception {
        for (String bad :
                new String[] {"de", "", "-", "%3Cscript%3E", "en_US.UTF-8", "fr%0D%0ASet-Cookie:a=b", "x".repeat(3000)
                }) {
            HttpResponse<String> answer = get("/a-propos?langue=" + bad, "en", "");
            assertThat(answer.statusCode()).as(bad).isEqualTo(200);
            assertThat(answer.body()).as(bad).contains("<html lang=\"en\"").doesNotContain("<script");
            assertThat(cookie(answer)).as(bad).isEmpty();
        }
        for (String bad : new String[] {"de", "", "-", "\"", "zzz%00", "en-", "x".repeat(3000)}) {
            HttpResponse<String> answer = get("/a-propos", "en", "langue=" + bad);
            assertThat(answer.statusCode()).as(bad).isEqualTo(200);
            assertThat(answer.body()).as(bad).contains("<html lang=\"en\"");
        }
    }

    @Test
    void the_link_never_leads_to_another_site() throws Exception {
        assertThat(get("//example.org/%2e%2e?langue=en", "fr", "").body()).doesNotContain("href=\"//");
        assertThat(get("/nowhere?a=%22%3E%3Cb%3E", "fr", "").body()).doesNotContain("\"><b>");
    }

    @Test
    void programs_are_answered_in_the_language_that_they_accept_alone() throws Exception {
        HttpResponse<String> answer = get("/api/catalogue?langue=en", "fr", "langue=en");

        assertThat(answer.headers().firstValue("Content-Language")).contains("fr");
        assertThat(cookie(answer)).isEmpty();
        assertThat(get("/api/nothing", "fr", "langue=en").body()).contains("Introuvable");
        assertThat(get("/catalogue/laptop/card", "fr", "langue=en").body()).contains("lang=\"fr\"");
    }
}
