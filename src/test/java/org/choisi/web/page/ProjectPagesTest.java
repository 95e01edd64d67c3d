package org.choisi.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ProjectPagesTest extends RunningSite {

    private static final Pattern POINTS = Pattern.compile("([A-G]), [^:<]* : ([0-9,]+) points sur 100");

    private String begun(String name) {
        return path(site.form("/projets", "nom", name, "nature", "project")).replaceFirst("/questionnaire$", "");
    }

    private static String path(HttpResponse<String> redirect) {
        assertThat(redirect.statusCode()).as(redirect.body()).isEqualTo(302);
        URI address = URI.create(redirect.headers().firstValue("Location").orElseThrow());
        return address.getPath() + (address.getQuery() == null ? "" : "?" + address.getQuery());
    }

    /** Sends a part of the questionnaire with the answers of that part as they stand on its page. */
    private HttpResponse<String> answer(String project, String part, String... namesAndValues) {
        String page = site.get(project + "/questionnaire?partie=" + part).body();
        List<String> fields = new ArrayList<>(List.of("partie", part, "etat", Site.hidden(page, "etat")));
        fields.addAll(List.of(namesAndValues));
        return site.form(project + "/questionnaire", fields.toArray(String[]::new));
    }

    private double points(String project) {
        Matcher points = POINTS.matcher(site.get(project).body());
        assertThat(points.find()).isTrue();
        return Double.parseDouble(points.group(2).replace(',', '.'));
    }

    @Test
    void the_samples_are_listed_with_letter_word_points_and_completeness() {
        String page = site.get("/projets").body();

        assertThat(page).containsPattern("(?s)Portail des démarches.*?>A, excellent<.*?>88,2<.*?>100\u00a0%<");
        assertThat(page).contains("Jumeau numérique", "neuves, une par élève", "reconditionnées, une pour deux");
        assertThat(site.get("/projets", "en").body()).contains(">A, excellent<", "Points out of 100", ">100%<");
        assertThat(site.get("/projets.csv").body())
                .startsWith("id;name;kind;project;version;grade;score;completeness_percent;changed_on\n")
                .contains(";Portail des démarches des habitants;projet;;;A;88.");
        assertThat(site.get("/projets.xlsx").body()).startsWith("PK");
        assertThat(site.get("/projets?page=0").statusCode()).isEqualTo(400);
        assertThat(site.get("/projets?page=99").statusCode()).isEqualTo(200);
    }

    @Test
    void a_project_is_begun_left_resumed_graded_lifted_and_compared() {
        String project = begun("Carte des arbres");
        assertThat(site.get(project).body()).contains("pas encore de note").doesNotContain("0 points sur 100");

        // Half of it, then gone.
        assertThat(path(answer(
                        project,
                        "usefulness",
                        "r.people_served",
                        "1 200",
                        "r.municipalities_sharing",
                        "1",
                        "r.replaces",
                        "one",
                        "r.need_established",
                        "evidenced",
                        "r.codesigned",
                        "",
                        "r.end_planned",
                        "no")))
                .endsWith("partie=carbon");
        // 1 200 people 75, one municipality 0, replaces one 70, need observed 100 weigh 2 each, no end planned 0 weighs
        // 1:
        // (150 + 0 + 140 + 200 + 0) / 9 = 54.4
        assertThat(points(project)).isEqualTo(54.4);
        String page = site.get(project + "/questionnaire").body();
        assertThat(page).contains("aria-current=\"page\">Utilité (5 sur 6)<").contains("value=\"1200\"");
        assertThat(page).containsPattern("value=\"evidenced\" checked");

        answer(project, "usefulness", "r.codesigned", "yes");
        assertThat(path(site.form(project + "/versions", "nom", "avant atelier")))
                .contains("garde=oui");
        assertThat(path(site.form(project + "/versions", "nom", "encore"))).contains("garde=non");
        String graded = site.get(project).body();
        assertThat(graded).contains("Pas mieux que C").contains("/regles/tout?jeu=");

        // The first lever is followed.
        double before = points(project);
        assertThat(graded).contains("1\u00a0commune → au moins 18\u00a0communes");
        answer(project, "usefulness", "r.municipalities_sharing", "18");
        assertThat(points(project)).isGreaterThan(before);

        String compare = "/projets/comparaison?avec=" + project.substring(9) + "&avec=" + project.substring(9) + ".1";
        assertThat(site.get(compare).body())
                .contains("Carte des arbres a la meilleure note")
                .contains("1 réponse notée diffère.")
                .containsPattern("(?s)Communes qui le partagent</th><td>18.communes.*?vaut 100.*?1.commune.*?vaut 0");
        assertThat(site.get(compare, "en").body()).contains("Carte des arbres has the best grade");
        assertThat(site.get(project + "?version=1").body()).contains("version «\u00a0avant atelier\u00a0»");
    }

    @Test
    void a_save_keeps_what_is_good_and_tells_what_is_wrong_beside_the_field() {
        String project = begun("Saisie");
        answer(project, "usefulness", "r.people_served", "500");

        HttpResponse<String> sent =
                answer(project, "usefulness", "r.people_served", "beaucoup <b>", "r.municipalities_sharing", "3");

        assertThat(sent.statusCode()).isEqualTo(422);
        assertThat(sent.body())
                .contains("Le reste est enregistré.")
                .contains("href=\"#q-people_served\"")
                .contains("value=\"beaucoup &lt;b&gt;\"")
                .containsPattern("id=\"q-people_served-erreur\">«\u00a0beaucoup &lt;b&gt;\u00a0» ne se lit pas")
                .containsPattern("aria-describedby=\"q-people_served-erreur q-people_served-aide\"")
                .contains("La réponse d’avant compte toujours\u00a0: 500");
        String later = site.get(project + "/questionnaire?partie=usefulness").body();
        assertThat(later)
                .contains("value=\"beaucoup &lt;b&gt;\"", "value=\"3\"")
                .doesNotContain("<b>");
        assertThat(site.get(project).body()).contains("Réponses à relire").contains("500\u00a0personnes");

        answer(project, "usefulness", "r.people_served", "");
        assertThat(site.get(project).body()).doesNotContain("Réponses à relire").doesNotContain("500\u00a0personnes");
    }

    @Test
    void equipment_is_typed_line_by_line_and_nothing_typed_is_lost() {
        String project = begun("Salle de classe");
        answer(project, "usefulness", "r.people_served", "100");
        String[] fields = {
            "r.equipment.quantite", "20", "r.equipment.categorie", "tablette", "r.equipment.origine", "refurbished",
            "r.equipment.annees", "4", "r.equipment.quantite", "3", "r.equipment.categorie", "écrran",
            "r.equipment.origine", "new", "r.equipment.annees", "10", "r.hosting_kwh_per_year", "",
            "r.hosting_kwh_per_year.sans", "oui"
        };

        HttpResponse<String> wrong = answer(project, "carbon", fields);
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("value=\"écrran\"", "value=\"tablette\"", "catégorie inconnue");
        fields[11] = "moniteur";
        assertThat(path(answer(project, "carbon", fields))).endsWith("partie=equipment");

        assertThat(site.get(project).body())
                .containsPattern("[0-9,]+ kgCO2e par personne et par an, entre")
                .contains("20 × tablette, reconditionné, 4\u00a0ans");
        assertThat(site.get(project + "/questionnaire?partie=carbon").body())
                .containsPattern("r.hosting_kwh_per_year.sans\" value=\"oui\" checked");
        HttpResponse<String> both =
                answer(project, "carbon", "r.hosting_kwh_per_year", "12", "r.hosting_kwh_per_year.sans", "oui");
        assertThat(both.statusCode()).isEqualTo(422);
        assertThat(both.body()).contains("12 | ");
    }

    @Test
    void somebody_elses_change_is_never_overwritten_unseen() {
        String project = begun("À deux");
        String mine =
                Site.hidden(site.get(project + "/questionnaire?partie=data").body(), "etat");
        answer(project, "data", "r.data_volume_gb", "40");

        String[] typed = {"partie", "data", "etat", mine, "r.data_volume_gb", "70"};
        HttpResponse<String> late = site.form(project + "/questionnaire", typed);

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("Quelqu’un a changé ces réponses", "value=\"70\"");
        assertThat(site.get(project).body()).contains("40\u00a0Go").doesNotContain("70\u00a0Go");
        typed[3] = Site.hidden(late.body(), "etat");
        path(site.form(project + "/questionnaire", typed));
        assertThat(site.get(project).body()).contains("70\u00a0Go");
    }

    @Test
    void answers_leave_as_files_and_come_back_to_the_same_points() {
        String portal = Site.link(site.get("/projets").body(), "Portail des démarches des habitants");
        for (String form : List.of("csv", "json")) {
            String file = site.get(portal + "/reponses." + form).body();
            String again = path(site.sent("/projets/fichier", "questionnaire", "encore." + form, file));

            assertThat(points(again)).as(form).isEqualTo(points(portal));
            assertThat(site.get(again).body()).contains("Portail des démarches des habitants");
        }
        assertThat(site.get(portal + "/reponses.xlsx").body()).startsWith("PK");
        assertThat(site.get("/projets/questionnaire.csv?nature=product").body()).startsWith("kind;question;answer;");
        assertThat(site.get("/projets/questionnaire.xlsx?nature=product").body())
                .startsWith("PK");
        assertThat(site.get("/projets/questionnaire.csv?nature=rien").statusCode())
                .isEqualTo(400);
    }

    @Test
    void an_alternative_starts_from_the_same_answers_and_stands_beside() {
        String project = begun("Bornes");
        answer(project, "usefulness", "r.people_served", "50");

        String other = path(site.form(project + "/variantes", "nom", "Bornes partagées"))
                .replaceFirst("/questionnaire$", "");

        assertThat(points(other)).isEqualTo(points(project));
        assertThat(site.get(project).body()).contains("variante «\u00a0Bornes partagées\u00a0»");
        String compare = "/projets/comparaison?avec=" + project.substring(9) + "&avec=" + other.substring(9);
        assertThat(site.get(compare).body()).contains("Même note, mêmes points");
    }

    @Test
    void a_self_assessment_is_read_into_its_question_or_begins_a_project() {
        String rgesn =
                "[{\"numero\":\"1.1\",\"reponse\":\"Conforme\"},{\"numero\":\"1.2\",\"reponse\":\"Non conforme\"}]";
        String project = begun("Avec RGESN");

        path(site.sent(project + "/questionnaire/rgesn", "rgesn", "rgesn.json", rgesn));
        assertThat(site.get(project + "/questionnaire?partie=eco-design").body())
                .contains("1.1 conforme\n1.2 non conforme")
                .contains("Réponse lue dans rgesn.json.");
        HttpResponse<String> bad = site.sent(project + "/questionnaire/rgesn", "rgesn", "x.json", "{\"a\":[");
        assertThat(bad.statusCode()).isEqualTo(422);
        assertThat(bad.body()).contains("x.json");
        String begun = path(site.sent("/projets/fichier", "rgesn", "auto-évaluation.json", rgesn));
        assertThat(site.get(begun).body()).contains("auto-évaluation");
        assertThat(site.sent("/projets/fichier", "questionnaire", "rgesn.json", rgesn)
                        .body())
                .contains("auto-évaluation RGESN");
    }

    @Test
    void what_makes_no_sense_is_told_on_a_page() {
        String nobody = "/projets/00000000-0000-0000-0000-000000000000";
        for (String path : List.of(
                nobody,
                nobody + "/questionnaire",
                nobody + "/reponses.csv",
                "/projets/abc",
                "/projets/comparaison?avec=" + nobody.substring(9) + "&avec=x",
                begun("Sans version") + "?version=3",
                begun("Sans partie") + "/questionnaire?partie=rien")) {
            HttpResponse<String> answer = site.get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(404);
            assertThat(answer.body()).as(path).contains("Cette page n’existe pas");
        }
        assertThat(site.get("/projets/comparaison").statusCode()).isEqualTo(422);
        HttpResponse<String> unnamed = site.form("/projets", "nom", "  ", "nature", "project");
        assertThat(unnamed.statusCode()).isEqualTo(422);
        assertThat(unnamed.body()).contains("Donnez un nom", "aria-describedby=\"nom-erreur\"");
        assertThat(site.form("/projets", "nom", "X", "nature", "rien").statusCode())
                .isEqualTo(422);
        for (String content :
                List.of("\u0089PNG\r\n\u001a\n\0\0", "", "{\"a\":1}", "a;b\n1;2\n", "question;answer\n")) {
            HttpResponse<String> sent = site.sent("/projets/fichier", "questionnaire", "photo.csv", content);
            assertThat(sent.statusCode()).as(content).isEqualTo(422);
            assertThat(sent.body()).as(content).contains("class=\"alert\"").doesNotContain("Exception");
        }
    }

    @Test
    void a_name_is_only_ever_shown_and_huge_text_breaks_nothing() {
        String name = "<script>alert(1)</script> =1+1 ${7*7}";
        String project = begun(name);
        for (String page : List.of("/projets", project, project + "/questionnaire")) {
            assertThat(site.get(page).body())
                    .contains("&lt;script&gt;alert(1)", "=1+1 ${7*7}")
                    .doesNotContain("<script>");
        }
        assertThat(site.get("/projets.csv").body()).contains("<script>alert(1)</script> =1+1");
        assertThat(site.form(project + "/versions", "nom", "x".repeat(5_000)).statusCode())
                .isEqualTo(302);

        HttpResponse<String> huge = answer(project, "usefulness", "r.people_served", "9".repeat(100_000));
        assertThat(huge.statusCode()).isEqualTo(422);
        assertThat(site.get(project).statusCode()).isEqualTo(200);
        assertThat(answer(project, "eco-design", "r.rgesn_criteria", "1.1 conforme\n".repeat(2_000))
                        .statusCode())
                .isEqualTo(422);
    }
}
