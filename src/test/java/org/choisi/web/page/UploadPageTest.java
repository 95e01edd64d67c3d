package org.choisi.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UploadPageTest extends RunningSite {

    private static final String SCRIPT = "<script>alert(1)</script>";

    @Test
    void a_file_leads_to_its_advice_its_rejects_and_its_notes() {
        String path = site.imported(
                "parc.csv",
                "id,category,in_service_on,quantity,functional\nA-1,laptop,2024-01-08,1,yes\nA-2,laptop,demain,1,yes\n"
                        + "A-3,monitor,2010-01-08,4,yes\n");

        String page = site.get(path).body();
        assertThat(page).contains("1 équipement").contains("1 ligne rejetée").contains("A-1");
        assertThat(site.get(path + "/rejets").body())
                .contains("<h1>1 ligne rejetée</h1>")
                .contains("in_service_on")
                .contains("demain");
    }

    @Test
    void what_a_file_says_is_shown_and_never_run() {
        String path = site.imported(
                SCRIPT + ".csv",
                "id,name,category,manufacturer,model,entity,in_service_on,quantity\n"
                        + "\"" + SCRIPT + "\",\"" + SCRIPT
                        + "\",laptop,\"<b>\",\"\"\"><img src=x onerror=alert(1)>\",\""
                        + SCRIPT + "\",2024-01-08,1\n"
                        + "\"../a/b?c&d'#%2F\",x,\"" + SCRIPT + "\",,,'; drop table assets; --,2024-01-08,1\n"
                        + "=1+1,x,laptop,,,,2024-01-08," + SCRIPT + "\n");

        String list = site.get(path).body();
        assertThat(list).contains("&lt;script&gt;alert(1)&lt;/script&gt;").doesNotContain("<script");
        String asset = site.get(Site.link(list, "&lt;script&gt;alert(1)&lt;/script&gt;"))
                .body();
        assertThat(asset)
                .contains("&quot;&gt;&lt;img src=x")
                .doesNotContain("<script")
                .doesNotContain("<img");
        assertThat(site.get(path + "/rejets").body()).doesNotContain("<script");
        var odd = site.get(Site.link(list, "../a/b?c&amp;d&#39;#%2F"));
        assertThat(odd.statusCode()).isEqualTo(200);
        assertThat(odd.body()).contains("À compléter").doesNotContain("<script");
    }

    @Test
    void no_cell_of_the_file_of_advice_is_a_formula() {
        String path = site.imported("formule.csv", "id,category,in_service_on\n=cmd|x,laptop,2024-01-08\n");

        String csv = site.get(path + "/avis.csv").body();
        assertThat(csv).contains("'=cmd|x;2;1;laptop").doesNotContain("\n=cmd");
    }

    @Test
    void the_same_id_twice_has_two_pages() {
        String path = site.imported(
                "double.csv", "id,category,in_service_on\nD-1,laptop,2024-01-08\nD-1,laptop,2010-01-08\n");

        String list = site.get(path).body();
        assertThat(list).contains("id=D-1&amp;ligne=2").contains("id=D-1&amp;ligne=3");
        assertThat(site.get(Site.link(list, "D-1")).body()).contains("Garder");
    }

    @Test
    void a_file_that_cannot_be_read_fails_in_one_clear_sentence() {
        String path = site.imported("photo.csv", "\u0089PNG\r\n\u001a\n\u0000\u0000\u0000");

        assertThat(site.get(path).body())
                .contains("« photo.csv » n’a pas pu être lu")
                .contains("class=\"alert\"")
                .doesNotContain("Exception");
        assertThat(site.get(path, "en").body()).contains("“photo.csv” could not be read");
    }

    @Test
    void a_file_that_is_too_large_is_told_so() {
        var answer = site.upload("gros.csv", "id,category\n" + "A-1,laptop\n".repeat(40_000));

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("Ce fichier est trop lourd");
    }

    @Test
    void another_site_cannot_send_a_file_through_its_visitors() {
        var answer = site.upload("parc.csv", "id,category\n", "Sec-Fetch-Site", "cross-site");

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("Cette demande vient d’un autre site");
    }

    @Test
    void an_empty_file_says_what_was_expected() {
        String path = site.imported("vide.csv", "");

        assertThat(site.get(path).body()).contains("« vide.csv » n’a pas pu être lu");
    }

    @Test
    void a_header_alone_is_an_inventory_of_nothing() {
        String path = site.imported("entetes.csv", "id,category\n");

        assertThat(site.get(path).body()).contains("Aucun équipement évalué pour l’instant");
    }
}
