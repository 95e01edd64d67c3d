package org.choisi.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.regex.Pattern;
import org.choisi.SampleTender;
import org.junit.jupiter.api.Test;

class TenderPagesTest extends RunningSite {

    private static final String SCRIPT = "<script>alert(1)</script>";

    @Test
    void a_tender_leads_to_its_answer_its_ranking_and_how_sure_it_is() {
        String path = site.received(
                "portables.json", SampleTender.withTwoBids("T-page").json());

        String page = site.get(path + "?asOf=2026-11-21").body();

        assertThat(page)
                .contains("T-page · Portables")
                .containsPattern("<span class=\"verdict (ok|block)\">")
                .contains("Bêta arrive en tête.")
                .contains("86,00")
                .contains("80,00")
                .contains("À la date du 21/11/2026");
        // With Prix at p, Alpha leads from p + (100-p)/2 = 0.8p + 0.95(100-p), that is 0.65p = 45: p = 69.23…
        assertThat(page)
                .contains(
                        "Il faudrait que le poids de «\u00a0Prix\u00a0» passe de 60 à 69,24 pour que Alpha arrive en tête.");
        assertThat(site.get("/marches").body()).contains("href=\"" + path + "\"");
    }

    @Test
    void both_languages_say_everything() {
        String path = site.received(
                "portables.json", SampleTender.withTwoBids("T-langues").json());

        for (String address : new String[] {"/marches", path, path + "/rapport", path + "/lots/LOT-1/offres/B-1"}) {
            assertThat(site.get(address).body())
                    .as(address)
                    .contains("lang=\"fr\"")
                    .doesNotContain("??");
            assertThat(site.get(address, "en").body())
                    .as(address)
                    .contains("lang=\"en\"")
                    .doesNotContain("??");
        }
        assertThat(site.get(path, "en").body()).contains("Bêta comes first.");
    }

    @Test
    void the_report_shows_how_every_point_is_made_and_comes_as_files_too() {
        String path = site.received(
                "portables.json", SampleTender.withTwoBids("../T rapport").json());

        String report = site.get(path + "/rapport").body();
        assertThat(report).contains("calcul des points").contains("48,0000").contains("38,0000");
        assertThat(report).contains("ce qui changerait le classement").contains("sha256:");
        HttpResponse<String> json = site.get(path + "/rapport.json?asOf=2026-11-21");
        assertThat(json.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/json");
        assertThat(json.body()).startsWith("{\"tender\":\"../T rapport\",\"asOf\":\"2026-11-21\"");
        HttpResponse<String> workbook = site.get(path + "/rapport.xlsx?asOf=2026-11-21");
        assertThat(workbook.headers().firstValue("Content-Disposition").orElseThrow())
                .contains("rapport-..-T-rapport-2026-11-21.xlsx");
        assertThat(workbook.body()).startsWith("PK");
    }

    @Test
    void what_a_file_says_is_shown_and_never_run() {
        String path = site.received(
                SCRIPT + ".json",
                SampleTender.of(SCRIPT, "\"><img src=x onerror=alert(1)>")
                        .bid(SCRIPT, SCRIPT, 80, 10)
                        .bid("../a/b?c&d'#%2F\\\\;x", "'; drop table tenders; --", 90, 12)
                        .bid("..", "${7*7} *{x} #{y}", 100, 13)
                        .json());

        String page = site.get(path).body();
        assertThat(page)
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
                .contains("${7*7} *{x} #{y}")
                .doesNotContain("<script")
                .doesNotContain("<img");
        for (String name : new String[] {
            "&lt;script&gt;alert(1)&lt;/script&gt;", "&#39;; drop table tenders; --", "${7*7} *{x} #{y}"
        }) {
            HttpResponse<String> bid = site.get(Site.link(page, name));
            assertThat(bid.statusCode()).as(name).isEqualTo(200);
            assertThat(bid.body()).contains(name).doesNotContain("<script").doesNotContain("<img");
        }
        assertThat(site.get(path + "/rapport").body()).doesNotContain("<script").doesNotContain("<img");
        assertThat(site.get("/marches").body()).doesNotContain("<script").doesNotContain("<img");
    }

    @Test
    void many_bids_weigh_no_more_than_the_page_can_carry() {
        SampleTender tender = SampleTender.of("T-lourd", "Beaucoup d'offres");
        for (int bid = 1; bid <= 60; bid++) {
            tender.bid("B-" + bid, "Société " + bid, 1_000 + bid, bid % 20);
        }

        String page = site.get(site.received("lourd.json", tender.json())).body();

        assertThat(page).contains("35 autres offres classées, dans le rapport");
        assertThat(Pattern.compile("<[a-z]").matcher(page).results().count()).isLessThanOrEqualTo(350);
    }

    @Test
    void a_file_that_is_no_tender_is_told_above_the_form() {
        HttpResponse<String> answer = site.tender("photo.png", "\u0089PNG\r\n\u001a\n\u0000");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("class=\"alert\"")
                .contains("photo.png")
                .contains("id=\"document\"")
                .doesNotContain("Exception");
    }

    @Test
    void another_site_cannot_send_a_tender_through_its_visitors() {
        HttpResponse<String> answer =
                site.tender("t.json", SampleTender.withTwoBids("T-autre").json(), "Sec-Fetch-Site", "cross-site");

        assertThat(answer.statusCode()).isEqualTo(403);
    }

    @Test
    void what_is_not_there_says_so() {
        String nowhere = "/marches/00000000-0000-0000-0000-000000000000";
        String path = site.received(
                "portables.json", SampleTender.withTwoBids("T-404").json());

        for (String missing : new String[] {
            nowhere,
            nowhere + "/rapport",
            nowhere + "/rapport.xlsx",
            path + "/lots/LOT-9/offres/B-1",
            path + "/lots/LOT-1/offres/B-9",
            path + "/offre"
        }) {
            assertThat(site.get(missing).statusCode()).as(missing).isEqualTo(404);
        }
        for (String wrong : new String[] {"/marches/x", "/marches?page=0", path + "?asOf=hier"}) {
            assertThat(site.get(wrong).statusCode()).as(wrong).isEqualTo(400);
        }
    }
}
