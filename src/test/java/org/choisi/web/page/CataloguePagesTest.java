package org.choisi.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

class CataloguePagesTest extends RunningSite {

    @Test
    void the_list_says_what_a_new_one_weighs_and_what_is_lighter() {
        String page = site.get("/catalogue").body();

        assertThat(page).contains("25 articles").contains("Ordinateur portable");
        assertThat(page).containsPattern("(?s)Ordinateur portable.*?>28<.*?>199<.*?Garder le mien : 1,8<");
        assertThat(page).containsPattern("(?s)Envoi de SMS.*?>non connu<");
        assertThat(site.get("/catalogue", "en").body()).contains("What does your request weigh?", "Keep mine: 1.8<");
    }

    @Test
    void it_is_narrowed_by_kind_and_by_words_whatever_their_accents() {
        assertThat(site.get("/catalogue?nature=accessory").body())
                .contains("Souris")
                .doesNotContain("Ordinateur portable");
        assertThat(site.get("/catalogue?q=ecran").body())
                .contains("Second écran")
                .doesNotContain("Souris");
        assertThat(site.get("/catalogue?q=soucoupe").body()).contains("Aucun article");
        assertThat(site.get("/catalogue?q=%3Cb%3E").body()).doesNotContain("<b>");
    }

    @Test
    void an_item_answers_first_and_proves_below() {
        String page = site.get("/catalogue/laptop").body();

        assertThat(page)
                .contains("Neuf : 200 kgCO2e sur 7 ans, autant que 1\u202f390 km en voiture.")
                .contains("Le plus léger : Garder le mien. kgCO2e par an : 1,8.")
                .contains("<svg")
                .contains("CA-07 · rules/catalogue/alternatives.csv, ligne 8")
                .contains("En voiture : 0,14225 kgCO2e par km, reference-data/equivalences.csv, ligne 2.")
                .doesNotContain("??");
        assertThat(site.get("/catalogue/nothing").statusCode()).isEqualTo(404);
    }

    @Test
    void a_choice_is_counted_and_the_files_have_it() {
        HttpResponse<String> sent = site.form("/catalogue/tablet", "choix", "shared", "entite", "");

        assertThat(sent.statusCode()).isEqualTo(302);
        String back = sent.headers().firstValue("Location").orElseThrow();
        assertThat(site.get(back.replaceFirst("^https?://[^/]+", "")).body())
                .contains("Compté, sans votre nom : Partagée à cinq.");
        assertThat(site.get("/catalogue").body()).containsPattern("(?s)Tablette.*Partagée à cinq");
        HttpResponse<String> csv = site.get("/catalogue/choix.csv");
        assertThat(csv.headers().firstValue("Content-Disposition").orElseThrow())
                .contains("choix-2026-01-2026-11.csv");
        assertThat(csv.body())
                .startsWith("item;item_name;alternative;alternative_name;entity;choices\n")
                .contains("tablet;Tablette;shared;Partagée à cinq;non précisée;");
        HttpResponse<String> workbook = site.get("/catalogue/choix.xlsx");
        assertThat(workbook.statusCode()).isEqualTo(200);
        assertThat(workbook.body()).startsWith("PK");
    }

    @Test
    void a_choice_that_makes_no_sense_is_told_on_the_page() {
        HttpResponse<String> sent = site.form("/catalogue/tablet", "choix", "throw-away");

        assertThat(sent.statusCode()).isEqualTo(422);
        assertThat(sent.body()).contains("class=\"alert\"").contains("keep, refurbished, shared, new");
        assertThat(site.form("/catalogue/nothing", "choix", "keep").statusCode())
                .isEqualTo(404);
    }
}
