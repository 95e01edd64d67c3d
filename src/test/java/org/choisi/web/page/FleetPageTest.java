package org.choisi.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class FleetPageTest extends RunningSite {

    @Test
    void the_answer_comes_first_and_the_counts_below_it() {
        String page = site.get(demo).body();

        assertThat(page)
                .contains("<h1>3 équipements sur 4 peuvent rester</h1>")
                .contains("Garder 1\u202f216")
                .contains("À la date du 21/11/2026")
                .contains("lus à l’instant");
    }

    @Test
    void the_fleet_is_the_latest_inventory() {
        assertThat(site.get("/parc").statusCode()).isEqualTo(200);
        assertThat(site.get("/parc").body()).contains("<ul class=\"counts\">");
    }

    @Test
    void one_begins_with_what_matters_today_and_what_to_do_next_in_each_role() {
        for (String language : new String[] {"fr", "en"}) {
            for (String role : new String[] {"", "parc", "achats", "politique", "citoyen", "<script>"}) {
                String page = site.get("/?role=" + role.replace("<", "%3C").replace(">", "%3E"), language)
                        .body();
                assertThat(page)
                        .contains("<ul class=\"numbers\">")
                        .contains("CO2e")
                        .contains("<ol class=\"reasons\">")
                        .doesNotContain("<script");
                Pattern.compile("<li><a href=\"(/[^\"#]*)(#[a-z]+)?\">")
                        .matcher(page)
                        .results()
                        .map(link -> link.group(1).replace("&amp;", "&"))
                        .forEach(link -> assertThat(site.get(link, language).statusCode())
                                .as(link)
                                .isEqualTo(200));
            }
        }
    }

    @Test
    void french_unless_the_header_asks_for_english() {
        assertThat(site.get(demo, "de").body()).contains("lang=\"fr\"").contains("peuvent rester");
        assertThat(site.get(demo, "en-GB,en;q=0.9,fr;q=0.5").body())
                .contains("lang=\"en\"")
                .contains("3 devices out of 4 can stay")
                .contains("Keep 1,216");
    }

    @Test
    void nothing_on_a_page_is_said_by_its_key() {
        assertThat(site.get(demo).body()).doesNotContain("??");
        assertThat(site.get(demo, "en").body()).doesNotContain("??");
    }

    @Test
    void a_filter_keeps_only_what_it_asks_for_and_is_kept_from_page_to_page() {
        String replace = site.get(demo + "?avis=REPLACE").body();

        assertThat(replace).containsPattern("[0-9]+ lignes de parc-de-demonstration.csv");
        assertThat(replace).contains("<td role=\"cell\" class=\"verdict replace\">");
        assertThat(replace).doesNotContain("<td role=\"cell\" class=\"verdict keep\">");
        String next = Site.link(replace, "Page suivante");
        assertThat(next).contains("avis=REPLACE").contains("page=2");
        assertThat(site.get(next).body()).contains("Page 2 sur 3");
    }

    @Test
    void choices_are_in_dictionary_order() {
        String page = site.get(demo).body();

        assertThat(page.indexOf(">disque dur externe<")).isLessThan(page.indexOf(">écran<"));
        assertThat(page.indexOf(">écran<")).isLessThan(page.indexOf(">imprimante<"));
    }

    @Test
    void search_knows_neither_case_nor_accents() {
        assertThat(site.get(demo + "?q=LATITUDE%205410").body()).contains("PC-00417");
        assertThat(site.get(demo + "?q=mediatheque&avis=REVIEW").body()).contains("DV-00131");
        assertThat(site.get(demo + "?q=introuvable").body()).contains("Aucun équipement ne répond");
    }

    @Test
    void a_page_past_the_end_is_the_last_one() {
        assertThat(site.get(demo + "?page=999").body()).contains("Page 9 sur 9");
    }

    @Test
    void an_address_that_makes_no_sense_is_told_so_kindly() {
        for (String path :
                new String[] {"/parc?avis=NIMPORTE", "/parc?page=0", "/parc?page=x", "/inventaires/pas-un-numero"}) {
            HttpResponse<String> answer = site.get(path);

            assertThat(answer.statusCode()).as(path).isEqualTo(400);
            assertThat(answer.body()).contains("ne peut pas valoir");
        }
    }

    @Test
    void a_page_that_is_not_there_says_so_in_both_languages() {
        String nowhere = "/inventaires/00000000-0000-0000-0000-000000000000";

        assertThat(site.get(nowhere).statusCode()).isEqualTo(404);
        assertThat(site.get(nowhere).body()).contains("Cette page n’existe pas");
        assertThat(site.get("/nowhere", "en").body())
                .contains("This page does not exist")
                .doesNotContain("Whitelabel");
    }

    @Test
    void browsers_are_told_to_run_nothing_and_to_frame_nothing() {
        for (String path : new String[] {demo, "/nowhere"}) {
            var headers = site.get(path).headers();

            assertThat(headers.firstValue("Content-Security-Policy").orElseThrow())
                    .contains("default-src 'self'")
                    .contains("script-src 'none'")
                    .contains("frame-ancestors 'none'")
                    .doesNotContain("unsafe");
            assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
            assertThat(headers.firstValue("Referrer-Policy")).isPresent();
            assertThat(String.join(",", headers.allValues("Vary"))).containsIgnoringCase("accept-language");
        }
        assertThat(site.get(demo).body()).doesNotContain("<script").doesNotContain(" style=");
    }

    @Test
    void the_style_sheet_is_kept_for_a_year_under_a_name_that_changes_with_it() {
        String page = site.get(demo).body();
        String sheet = page.replaceFirst("(?s).*href=\"(/choisi-[0-9a-f]{32}\\.css)\".*", "$1");

        assertThat(site.get(sheet).headers().firstValue("Cache-Control").orElseThrow())
                .contains("max-age=31536000");
    }

    @Test
    void the_list_comes_as_a_file_too_filtered_as_it_was() {
        String page = site.get(demo + "?avis=REVIEW").body();
        HttpResponse<String> csv = site.get(Site.link(page, "Télécharger les avis (CSV)"));

        assertThat(csv.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/csv");
        assertThat(csv.headers().firstValue("Content-Disposition").orElseThrow())
                .contains("avis-2026-11-21.csv");
        assertThat(csv.body().lines().findFirst().orElseThrow()).startsWith("id;line;quantity;category;age_months");
        assertThat(csv.body().lines().skip(1))
                .hasSizeGreaterThan(5)
                .allMatch(line -> line.contains(";REVIEW;COMPLETE_DATA;"));
        assertThat(csv.body()).contains("DV-00130;").contains(";REVIEW;COMPLETE_DATA;F-01;");
    }
}
