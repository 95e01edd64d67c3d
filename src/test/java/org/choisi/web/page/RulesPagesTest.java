package org.choisi.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

class RulesPagesTest extends RunningSite {

    private static final String LAPTOPS = "/ligne?nom=lifecycle%2Flifetimes.csv&ligne=8";
    private static final String EXAMPLES = "lifecycle/examples.csv";

    /** Examples of laptops that a target of 6 years instead of 7 turns: those between 6 and 7 years old. */
    private void dropExamplesThatTurn(String draft) {
        for (String name : new String[] {"portable de 6 ans et demi", "portable la veille de ses 7 ans"}) {
            String table = site.get(draft + "/fichier?nom=" + EXAMPLES.replace("/", "%2F"))
                    .body();
            String line = table.split("ligne=")[0];
            int at = table.indexOf(">" + name);
            int from = table.lastIndexOf("ligne=", at) + "ligne=".length();
            String number = table.substring(from, table.indexOf('"', from));
            assertThat(line).isNotEmpty();
            String row = site.get(draft + "/ligne?nom=lifecycle%2Fexamples.csv&ligne=" + number)
                    .body();
            removeRow(draft, number, row);
        }
    }

    private void removeRow(String draft, String number, String row) {
        var fields = new java.util.ArrayList<>(java.util.List.of(
                "nom", EXAMPLES, "ligne", number, "etat", Site.hidden(row, "etat"), "geste", "supprimer"));
        int cells = row.split("name=\"c\"").length - 1;
        for (int cell = 0; cell < cells; cell++) {
            fields.add("c");
            fields.add("");
        }
        assertThat(site.form(draft + "/ligne", fields.toArray(String[]::new)).statusCode())
                .isEqualTo(302);
    }

    @Test
    void a_policy_owner_changes_a_lifetime_sees_whom_it_touches_publishes_it_and_goes_back() {
        // On 2026-11-21 the first laptop is 6 years and 6 months old, the second 6 months: one advice in two changes.
        site.imported("deux-portables.csv", "id,category,bought_on\nP-1,laptop,2020-05-21\nP-2,laptop,2026-05-21\n");
        String draft = site.draft();
        assertThat(site.get(draft).body()).contains("Aucun changement pour l’instant");

        assertThat(site.saveLaptops(draft, "6").statusCode()).isEqualTo(302);
        String page = site.get(draft).body();
        assertThat(page)
                .contains("bloquent la publication")
                .contains("rules/lifecycle/examples.csv:2:")
                .contains("target_years 7 → 6")
                .doesNotContain("/publier");

        dropExamplesThatTurn(draft);
        assertThat(site.get(draft).body()).contains("Prêt à publier").contains("/publier");
        assertThat(site.get(draft + "/apercu").body())
                .contains("1 passe de")
                .contains("P-1")
                .contains("L-07")
                .contains("kgCO2e");

        String state = Site.hidden(site.get(draft).body(), "etat");
        HttpResponse<String> alone =
                site.form(draft + "/publier", "etat", state, "auteur", "Anne", "second", "", "motif", "Essai");
        assertThat(alone.statusCode()).isEqualTo(422);
        assertThat(alone.body()).contains("une seconde personne doit");
        HttpResponse<String> published =
                site.form(draft + "/publier", "etat", state, "auteur", "Anne", "second", "Zoé", "motif", "Essai");
        assertThat(published.statusCode()).as(published.body()).isEqualTo(302);
        String rules = site.get("/regles").body();
        assertThat(rules).contains("publié par Anne");

        HttpResponse<String> back =
                site.form("/regles/versions/1/retour", "auteur", "Anne", "second", "Zoé", "motif", "Erreur");
        assertThat(back.statusCode()).as(back.body()).isEqualTo(302);
        assertThat(site.get("/regles").body()).contains("retour décidé par Anne");
    }

    @Test
    void advice_given_under_other_rules_says_so_and_is_given_anew_beside() throws IOException {
        String fleet = site.imported("un-portable.csv", "id,category,bought_on\nP-1,laptop,2024-05-21\n");
        assertThat(site.get(fleet).body()).doesNotContain("donnés au");
        String draft = site.draft();
        change(draft, "label: \"2026.1\"", "label: \"C\"");
        site.form(
                draft + "/publier",
                "etat",
                Site.hidden(site.get(draft).body(), "etat"),
                "auteur",
                "Anne",
                "second",
                "Zoé",
                "motif",
                "Essai");

        assertThat(site.get(fleet).body()).contains("l’ont été avec d’autres règles");
        HttpResponse<String> again = site.form(fleet + "/refaire");
        assertThat(again.statusCode()).isEqualTo(302);
        String fresh =
                URI.create(again.headers().firstValue("Location").orElseThrow()).getPath();
        Awaitility.await().until(() -> site.get(fresh).body().contains("P-1"));
        assertThat(site.get(fresh).body()).doesNotContain("l’ont été avec d’autres règles");
        assertThat(site.get(fleet).body()).contains("P-1");
        site.form("/regles/versions/1/retour", "auteur", "Anne", "second", "Zoé", "motif", "Fin de l'essai");
    }

    @Test
    void what_is_wrong_with_a_cell_is_said_beside_it_and_what_was_typed_stays() {
        String draft = site.draft();

        site.saveLaptops(draft, "80%");

        String row = site.get(draft + LAPTOPS).body();
        assertThat(row)
                .contains("value=\"80%\"")
                .contains("aria-invalid=\"true\"")
                .containsPattern("verdict block\">«.80%.».: un nombre est attendu");
    }

    @Test
    void a_draft_that_somebody_else_has_changed_meanwhile_is_not_overwritten() {
        String draft = site.draft();
        String state = Site.hidden(site.get(draft + LAPTOPS).body(), "etat");
        site.saveLaptops(draft, "6");

        HttpResponse<String> late = site.form(
                draft + "/fichier", "nom", "lifecycle/parameters.yaml", "etat", state, "texte", "restore_years: {}");

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("modifié entre-temps");
    }

    @Test
    void of_two_who_save_at_the_same_time_one_is_told_to_look_again() {
        String draft = site.draft();
        String state = Site.hidden(site.get(draft + LAPTOPS).body(), "etat");
        String[] texts = {"restore_years: {a: 1}", "restore_years: {b: 2}"};

        List<Integer> answers = IntStream.range(0, 2)
                .parallel()
                .mapToObj(index -> site.form(
                                draft + "/fichier",
                                "nom",
                                "lifecycle/parameters.yaml",
                                "etat",
                                state,
                                "texte",
                                texts[index])
                        .statusCode())
                .toList();

        assertThat(answers).containsExactlyInAnyOrder(302, 409);
    }

    @Test
    void of_two_drafts_begun_from_the_same_rules_the_second_takes_up_the_first_before_it_goes_live()
            throws IOException {
        String first = site.draft();
        String second = site.draft();
        change(first, "label: \"2026.1\"", "label: \"A\"");
        change(second, "label: \"2026.1\"", "label: \"B\"");
        String[] drafts = {first, second};
        String[] states = {
            Site.hidden(site.get(first).body(), "etat"),
            Site.hidden(site.get(second).body(), "etat")
        };

        List<Integer> answers = IntStream.range(0, 2)
                .parallel()
                .mapToObj(index -> site.form(
                                drafts[index] + "/publier",
                                "etat",
                                states[index],
                                "auteur",
                                "Anne",
                                "second",
                                "Zoé",
                                "motif",
                                "Essai")
                        .statusCode())
                .toList();

        assertThat(answers).containsExactlyInAnyOrder(302, 422);
        site.form("/regles/versions/1/retour", "auteur", "Anne", "second", "Zoé", "motif", "Fin de l'essai");
    }

    private void change(String draft, String before, String after) throws IOException {
        String page = site.get(draft + "/fichier?nom=ruleset.yaml").body();
        HttpResponse<String> saved = site.form(
                draft + "/fichier",
                "nom",
                "ruleset.yaml",
                "etat",
                Site.hidden(page, "etat"),
                "texte",
                Files.readString(Path.of("rules", "ruleset.yaml")).replace(before, after));
        assertThat(saved.statusCode()).isEqualTo(302);
    }

    @Test
    void neither_code_nor_what_is_not_there_can_be_looked_at_or_changed() {
        String draft = site.draft();

        for (String missing : new String[] {
            "/fichier?nom=lifecycle%2Flifecycle.drl",
            "/fichier?nom=..%2F..%2Fetc%2Fpasswd",
            "/ligne?nom=lifecycle%2Flifetimes.csv&ligne=999",
            "/table.csv?nom=lifecycle%2Flifecycle.drl"
        }) {
            assertThat(site.get(draft + missing).statusCode()).as(missing).isEqualTo(404);
        }
        assertThat(site.get("/regles/brouillons/00000000-0000-0000-0000-000000000000")
                        .statusCode())
                .isEqualTo(404);
        assertThat(site.get("/regles/versions/99999").statusCode()).isEqualTo(404);
        assertThat(site.get("/regles/lire/lifecycle/nowhere").statusCode()).isEqualTo(404);
    }

    @Test
    void the_rules_are_read_as_sentences_and_an_advice_leads_to_its_row() {
        String asset = site.get(Site.link(site.get(demo + "?q=PC-00417").body(), "PC-00417"))
                .body();

        assertThat(asset).containsPattern("href=\"/regles/tout\\?jeu=sha256%3A[0-9a-f]{64}#L-07\"");
        assertThat(site.get("/regles/tout").body()).contains("id=L-07").contains("Ordinateur portable");
        assertThat(site.get("/regles/lire/lifecycle/lifetimes").body())
                .contains("Ordinateur portable")
                .contains("durée de vie");
        assertThat(site.get("/regles/lire", "en").body())
                .contains("lang=\"en\"")
                .doesNotContain("??");
    }
}
