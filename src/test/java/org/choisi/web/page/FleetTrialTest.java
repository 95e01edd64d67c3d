package org.choisi.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class FleetTrialTest extends RunningSite {

    private static final String HEADER = "id,category,in_service_on\n";

    private final String own = UUID.randomUUID().toString().substring(0, 8);

    private String line(String id, String since) {
        return own + "-" + id + ",laptop," + since + "\n";
    }

    /** Of A, B and C: A stays as it is, B gets older than 7 years, C goes, D comes. */
    @Test
    void a_file_on_trial_shows_what_it_would_change_and_leaves_the_fleet_as_it_is() {
        String fleet = HEADER + line("A", "2025-01-08") + line("B", "2025-01-08") + line("C", "2025-01-08");
        String before = site.imported("avant.csv", fleet);
        String trial = site.tried(
                "apres.csv", HEADER + line("A", "2025-01-08") + line("B", "2012-01-08") + line("D", "2025-01-08"));

        assertThat(site.get("/parc").body()).contains("avant.csv").doesNotContain(own + "-D");
        assertThat(site.get(trial).body()).contains("« apres.csv » est à l’essai ou retiré");
        String changes = site.get(trial + "/comparaison").body();
        assertThat(changes)
                .contains("1 nouveau · 1 changé · 1 absent")
                .contains("Comparé à « avant.csv » du 21/11/2026")
                .containsSubsequence("1 nouveau</h2>", own + "-D")
                .containsSubsequence("1 changé</h2>", own + "-B")
                .containsSubsequence("1 absent</h2>", own + "-C")
                .containsSubsequence(
                        "Avis qui changent", ">Garder</td>", ">Remplacer</td>", "<td class=\"num\">1</td>");

        site.form(trial + "/mettre-en-service");
        assertThat(site.get("/parc").body()).contains("apres.csv", own + "-D");

        site.form(trial + "/retirer");
        assertThat(site.get("/parc").body()).contains("avant.csv").doesNotContain(own + "-D");
        assertThat(site.get(before).statusCode()).isEqualTo(200);
    }

    /** A colleague's file came in between: the trial is compared with it, replaces it, and gives way to it again. */
    @Test
    void a_trial_put_in_service_is_the_fleet_also_where_another_came_since() {
        String trial = site.tried("essai.csv", HEADER + line("E", "2025-01-08"));
        site.imported("collegue.csv", HEADER + line("F", "2025-01-08"));

        assertThat(site.get(trial + "/comparaison").body()).contains("Comparé à « collegue.csv »");

        site.form(trial + "/mettre-en-service");
        site.form(trial + "/mettre-en-service");
        assertThat(site.get("/parc").body()).contains(own + "-E").doesNotContain(own + "-F");

        site.form(trial + "/retirer");
        assertThat(site.get("/parc").body()).contains(own + "-F").doesNotContain(own + "-E");
    }

    @Test
    void a_file_without_one_good_line_does_not_empty_the_fleet() {
        site.imported("plein.csv", HEADER + line("G", "2025-01-08"));

        String headersAlone = site.imported("entetes.csv", HEADER);
        String allRejected = site.imported("rejets.csv", HEADER + line("H", "hier"));

        site.form(headersAlone + "/mettre-en-service");
        assertThat(site.get("/parc").body()).contains(own + "-G");
        assertThat(site.get(headersAlone).body()).contains("« entetes.csv » n’a aucune ligne utilisable");
        assertThat(site.get(allRejected + "/rejets").body()).contains("value=\"hier\"");
    }

    @Test
    void the_same_file_again_changes_nothing() {
        String fleet = HEADER + line("A", "2025-01-08") + line("B", "2012-01-08");
        site.imported("un.csv", fleet);

        String again = site.tried("deux.csv", fleet);

        assertThat(site.get(again + "/comparaison").body())
                .contains("0 nouveaux · 0 changés · 0 absents")
                .doesNotContain("Avis qui changent");
    }

    @Test
    void a_list_is_sorted_as_asked_and_says_so_to_its_links() {
        String list = site.imported(
                "tri.csv", HEADER + line("B", "2024-01-08") + line("A", "2025-01-08") + line("C", "2012-01-08"));

        assertThat(site.get(list).body()).containsSubsequence(own + "-B<", own + "-A<", own + "-C<");
        assertThat(site.get(list + "?tri=ID").body()).containsSubsequence(own + "-A<", own + "-B<", own + "-C<");
        assertThat(site.get(list + "?tri=OLDEST").body()).containsSubsequence(own + "-C<", own + "-B<", own + "-A<");
        assertThat(site.get(list + "?tri=hasard").statusCode()).isEqualTo(400);
        assertThat(site.get(demo + "?tri=CATEGORY").body()).contains("tri=CATEGORY&amp;page=2");
    }

    @Test
    void a_view_is_named_found_again_and_forgotten() {
        String name = "À changer <" + own + ">";
        site.form("/parc/vues", "avis", "REPLACE", "tri", "OLDEST", "nom", name);

        String page = site.get(demo).body();
        assertThat(page).contains("?avis=REPLACE&amp;tri=OLDEST\">À changer &lt;" + own + "&gt;</a>");

        String id = page.substring(page.indexOf(own + "&gt;</a>"));
        id = id.substring(id.indexOf("value=\"") + 7);
        site.form("/parc/vues/oublier", "vue", id.substring(0, 36));
        assertThat(site.get(demo).body()).doesNotContain("À changer &lt;" + own);
    }

    @Test
    void what_asks_for_nothing_is_no_view() {
        site.form("/parc/vues", "nom", "Vide " + own);
        site.form("/parc/vues", "avis", "KEEP", "nom", "  ");

        assertThat(site.get(demo).body()).doesNotContain("Vide " + own);
        assertThat(site.form("/parc/vues", "avis", "JETER", "nom", "x").statusCode())
                .isEqualTo(400);
        assertThat(site.form("/inventaires/" + UUID.randomUUID() + "/retirer").statusCode())
                .isEqualTo(404);
    }
}
