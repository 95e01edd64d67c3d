package org.choisi.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ServicePagesTest extends RunningSite {

    @BeforeEach
    void a_register_was_sent() {
        HttpResponse<String> sent = site.sent("/services", "fichier", "services.csv", Registers.SERVICES);
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(302);
    }

    @Test
    void the_list_answers_first_and_says_what_is_freed() {
        String page = site.get("/services").body();

        // A, B, C/1, the formula and 30 ordinary ones: 34. C/1 frees 1 200 €, B half of 3 000 €: 2 700 €.
        assertThat(page)
                .contains("<h1>1 à retirer et 1 à fusionner, sur 34 services</h1>")
                .contains("libère chaque année 2\u202f700\u00a0€ hors taxes")
                .contains("Garder 32")
                .contains("34 services</caption>")
                .contains("Page 1 sur 2")
                .doesNotContain("??");
        assertThat(page.indexOf(">Enquêtes<")).isBetween(1, page.indexOf(">Application 01<"));
        assertThat(site.get("/services", "en").body())
                .contains("<h1>1 to withdraw and 1 to merge, of 34 services</h1>", "Users over 12 months");
    }

    @Test
    void it_is_narrowed_by_advice_function_and_words_and_sorted() {
        assertThat(site.get("/services?avis=WITHDRAW").body())
                .contains("1 service</caption>")
                .contains("/services/fiche?id=C%2F1");
        assertThat(site.get("/services?fonction=sondages").body())
                .contains("2 services</caption>")
                .contains("<option value=\"sondages\" selected=\"selected\">sondages (2)</option>");
        assertThat(site.get("/services?q=ENQUETES").body()).contains("1 service</caption>");
        assertThat(site.get("/services?q=%25").body()).contains("Aucun service ne répond");
        String byName = site.get("/services?tri=nom").body();
        assertThat(byName.indexOf(">Application 01<")).isBetween(1, byName.indexOf(">Application 02<"));
        assertThat(site.get("/services?tri=nom&page=99").body()).contains("Page 2 sur 2");
    }

    @Test
    void what_makes_no_sense_in_an_address_is_refused_and_an_unknown_service_is_not_found() {
        for (String wrong : new String[] {"avis=DESTROY", "tri=hasard", "page=0", "page=-1", "page=x"}) {
            assertThat(site.get("/services?" + wrong).statusCode()).as(wrong).isEqualTo(400);
        }
        for (String unknown : new String[] {"/services/NOBODY", "/services/fiche?id=%3Cscript%3E", "/services/%00"}) {
            assertThat(site.get(unknown).statusCode()).as(unknown).isBetween(400, 404);
        }
        assertThat(site.get("/services/NOBODY").body())
                .contains("<html lang=\"fr\"")
                .doesNotContain("Exception");
        assertThat(site.form("/services/NOBODY", "decision", "KEEP").statusCode())
                .isEqualTo(404);
    }

    @Test
    void words_of_a_register_are_shown_never_run() {
        String page = site.get("/services?avis=WITHDRAW").body();

        assertThat(page).contains("Fax &lt;b&gt;mutualisé&lt;/b&gt;").doesNotContain("<b>mutualisé");
        assertThat(site.get("/services?q=%3Cscript%3Ealert(1)%3C/script%3E").body())
                .doesNotContain("<script>");
    }

    @Test
    void the_list_is_a_file_that_can_be_sent_again() {
        HttpResponse<String> csv = site.get("/services/liste.csv?tri=registre");

        assertThat(csv.headers().firstValue("Content-Disposition").orElseThrow())
                .contains("services-2026-11-21.csv");
        assertThat(csv.body())
                .startsWith("id;name;entity;function;users;")
                .contains("B;Enquêtes;Écoles;sondages;12;;;3000;600;;own;;;60;")
                .contains("'=HYPERLINK(")
                .contains(";'=1+1;");
        assertThat(csv.body().lines()).hasSize(1 + 34);
        assertThat(site.get("/services/liste.csv?avis=MERGE").body().lines()).hasSize(1 + 1);
        assertThat(site.get("/services/liste.xlsx").body()).startsWith("PK");
        assertThat(site.sent("/services", "fichier", "liste.csv", csv.body()).statusCode())
                .isEqualTo(302);
        assertThat(site.get("/services").body())
                .contains("<h1>1 à retirer et 1 à fusionner, sur 34 services</h1>")
                .contains("libère chaque année 2\u202f700\u00a0€ hors taxes");
    }

    @Test
    void the_template_is_recognised_in_both_languages() {
        for (String language : new String[] {"fr", "en"}) {
            String header = site.get("/services/modele.csv", language).body();

            HttpResponse<String> sent =
                    site.sent("/services", "fichier", "modele.csv", header + "X1;Essai;Ville;essai;12\n");

            assertThat(sent.statusCode()).as(sent.body()).isEqualTo(302);
            assertThat(site.get("/services").body()).contains("sur 1</h1>");
        }
    }

    @Test
    void rejected_lines_are_told_with_their_reasons() {
        assertThat(site.get("/services").body()).contains("href=\"/services/rejets\">2 lignes rejetées</a>");

        String page = site.get("/services/rejets").body();

        assertThat(page)
                .contains("<h1>2 lignes rejetées</h1>")
                .contains("plusieurs", "nombre entier attendu")
                .contains("déjà celui de services.csv:2");
        assertThat(site.get("/services/rejets", "en").body()).contains("whole number expected");
        assertThat(site.get("/services/rejets?page=0").statusCode()).isEqualTo(400);
    }

    @Test
    void a_wrong_file_is_refused_above_the_form_and_the_list_stays() {
        for (String content : new String[] {"a;b\n1;2\n", "\u0000\u0001\u0002", "", "{\"id\":", "id;users\n"}) {
            HttpResponse<String> refused = site.sent("/services", "fichier", "faux.csv", content);

            assertThat(refused.statusCode()).as(content).isEqualTo(422);
            assertThat(refused.body())
                    .contains("class=\"alert\"")
                    .contains("sur 34 services</h1>")
                    .doesNotContain("Exception");
        }
    }

    @Test
    void a_service_says_its_advice_why_and_with_which_to_merge() {
        String page = site.get("/services/B").body();

        assertThat(page)
                .contains("Fusionner</span>")
                .contains("<a href=\"/services/A\">Fusionner avec Sondages (A)</a>")
                .contains("Libère chaque année 1\u202f500\u00a0€ hors taxes")
                .contains("REC-01 · rules/services/overlaps.csv, ligne 2")
                .containsPattern("href=\"/regles/tout\\?jeu=sha256(:|%3A)[0-9a-f]+#REC-01\"")
                .contains("Retirer avec 6 utilisateurs ou moins")
                .contains("<dd>salle propre</dd>")
                .doesNotContain("??");
        String why = Site.link(page, page.replaceAll("(?s).*>(REC-01 · [^<]*)</a>.*", "$1"));
        assertThat(site.get(why.replaceFirst("#.*", "")).body()).contains("id=REC-01>");
        assertThat(site.get("/services/fiche?id=C%2F1", "en").body())
                .contains("Withdraw</span>", "Frees\u00a0€1,200 before tax", "What is unplugged neither costs");
    }

    @Test
    void the_advice_is_followed_and_the_list_says_so() {
        HttpResponse<String> kept = site.form("/services/B", "decision", "suivre", "auteur", "Comité des usages");

        assertThat(kept.statusCode()).isEqualTo(302);
        assertThat(kept.headers().firstValue("Location").orElseThrow()).endsWith("/services/B#historique");
        assertThat(site.get("/services/B").body())
                .contains("Décidé\u00a0: fusionner avec A, le 21/11/2026, par Comité des usages")
                .contains("Fusionner avec A</td>")
                .contains("Avis d’alors\u00a0: fusionner, suivi");
        assertThat(site.get("/services?avis=MERGE").body()).contains("(REC-01) · décidé\u00a0: fusionner");
    }

    @Test
    void deciding_otherwise_needs_a_motive_and_what_was_typed_stays() {
        HttpResponse<String> refused =
                site.form("/services/fiche?id=C%2F1", "decision", "KEEP", "auteur", "Élue <i>au</i> numérique");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("id=\"faute-motive\"")
                .contains("aria-describedby=\"faute-motive\"")
                .contains("value=\"Élue &lt;i&gt;au&lt;/i&gt; numérique\"")
                .containsPattern("value=\"KEEP\" checked=\"checked\"");
        HttpResponse<String> kept = site.form(
                "/services/fiche?id=C%2F1", "decision", "KEEP", "motif", "Le tribunal <b>l'exige</b>", "auteur", "DGS");
        assertThat(kept.statusCode()).isEqualTo(302);
        assertThat(site.get("/services/fiche?id=C%2F1").body())
                .contains("Le tribunal &lt;b&gt;l&#39;exige&lt;/b&gt;")
                .contains("Avis d’alors\u00a0: retirer, non suivi");
    }

    @Test
    void merging_with_another_than_advised_names_a_service_that_is_there() {
        HttpResponse<String> nobody =
                site.form("/services/B", "decision", "MERGE", "cible", "X", "motif", "Même contrat", "auteur", "DGS");
        HttpResponse<String> unsaid =
                site.form("/services/B", "decision", "MERGE", "motif", "Même contrat", "auteur", "DGS");

        assertThat(nobody.statusCode()).isEqualTo(422);
        assertThat(nobody.body()).contains("id=\"faute-target\"").contains("l&#39;identifiant «\u00a0X\u00a0»");
        assertThat(unsaid.statusCode()).isEqualTo(422);
        assertThat(unsaid.body()).contains("id=\"faute-target\"");
        assertThat(site.form(
                                "/services/B",
                                "decision",
                                "MERGE",
                                "cible",
                                "O-07",
                                "motif",
                                "Même contrat",
                                "auteur",
                                "DGS")
                        .statusCode())
                .isEqualTo(302);
        assertThat(site.get("/services/B").body()).contains("Fusionner avec O-07</td>");
    }

    @Test
    void a_decision_that_is_none_or_by_nobody_is_refused_without_a_raw_word() {
        HttpResponse<String> refused = site.form("/services/A", "decision", "DESTROY", "auteur", " ");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("Choisissez une décision", "id=\"faute-by\"")
                .doesNotContain("KEEP, IMPROVE");
        assertThat(site.form("/services/A").statusCode()).isEqualTo(422);
    }

    @Test
    void the_same_register_gets_new_advice_and_what_was_advised_stays() {
        assertThat(site.form("/services/refaire").statusCode()).isEqualTo(302);

        assertThat(site.get("/services").body()).contains("sur 34 services</h1>", "services.csv");
    }
}
