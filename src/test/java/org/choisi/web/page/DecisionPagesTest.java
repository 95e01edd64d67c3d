package org.choisi.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DecisionPagesTest extends RunningSite {

    /** An inventory of its own, so that nobody else decides of its assets. */
    private String id;

    private String list;

    private void one_laptop_to_keep() {
        id = "D-" + UUID.randomUUID();
        list = site.imported("un.csv", "id,category,in_service_on\n" + id + ",laptop,2024-01-08\n");
    }

    private String asset() {
        return Site.link(site.get(list).body(), id);
    }

    private HttpResponse<String> decide(String decision, String motive, String by) {
        String inventory = list.substring(list.lastIndexOf('/') + 1);
        return site.form(
                "/equipements",
                "inventaire",
                inventory,
                "id",
                id,
                "ligne",
                "2",
                "decision",
                decision,
                "motif",
                motive,
                "par",
                by);
    }

    @Test
    void following_the_advice_needs_no_motive_and_is_kept() {
        one_laptop_to_keep();
        assertThat(site.get(asset()).body()).contains("Personne n’a encore décidé", "Suivre l’avis : Garder");

        assertThat(decide("KEEP", "", "Responsable du parc").statusCode()).isIn(200, 302, 303);

        assertThat(site.get(asset()).body()).contains("Garder, comme conseillé : Responsable du parc, le 21/11/2026.");
        assertThat(site.get(list).body()).contains("Décidé : Garder");
    }

    @Test
    void deciding_otherwise_needs_a_motive_and_loses_nothing_that_was_typed() {
        one_laptop_to_keep();

        HttpResponse<String> refused = decide("REPLACE", " ", "Comité <b>parc</b>");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("l&#39;avis est « Garder » : décider autre chose demande un motif")
                .contains("value=\"Comité &lt;b&gt;parc&lt;/b&gt;\"")
                .contains("value=\"REPLACE\" checked");
        assertThat(site.get(asset()).body()).contains("Personne n’a encore décidé");

        decide("REPLACE", "Volé dans la nuit", "Comité <b>parc</b>");

        assertThat(site.get(asset()).body())
                .contains("Remplacer, l’avis étant « Garder » : Comité &lt;b&gt;parc&lt;/b&gt;, le 21/11/2026."
                        + " Motif : Volé dans la nuit");
    }

    @Test
    void a_decision_sent_twice_is_one_decision() {
        one_laptop_to_keep();
        decide("REPLACE", "Tombé dans la Garonne", "Anne");
        decide("REPLACE", "Tombé dans la Garonne", "Anne");

        assertThat(site.get(asset()).body()).containsOnlyOnce("Motif : Tombé dans la Garonne");
    }

    @Test
    void the_latest_decision_holds_and_the_earlier_ones_stay() {
        one_laptop_to_keep();
        decide("REPLACE", "Perdu", "Anne");
        decide("KEEP", "Retrouvé", "Anne");

        assertThat(site.get(list).body()).contains("Décidé : Garder");
        assertThat(site.get(asset()).body()).containsSubsequence("Retrouvé", "Perdu");
    }

    @Test
    void what_is_no_decision_is_told_and_not_kept() {
        one_laptop_to_keep();

        assertThat(decide("JETER", "x", "Anne").statusCode()).isEqualTo(422);
        assertThat(decide("KEEP", "", "").body()).contains("qui décide est attendu");
        assertThat(decide("KEEP", "m".repeat(1001), "Anne").body()).contains("un motif a 1000 signes au plus");
        assertThat(site.get(asset()).body()).contains("Personne n’a encore décidé");
    }

    @Test
    void decisions_are_found_by_asset_explained_and_replayed() {
        one_laptop_to_keep();
        decide("REFURBISH", "=1+1", "Anne");

        String found = site.get("/decisions?q=" + id).body();
        assertThat(found).contains("Garder, avis du 21/11/2026 (un.csv)").contains("Remettre en état");
        String explained = site.get(Site.link(found, id)).body();
        assertThat(explained).contains("lifetimes.csv", "ligne 2 du fichier « un.csv »", "Il ne décide rien");
        String replayed = site.get(Site.link(explained, "Rejouer cet avis")).body();
        assertThat(replayed).contains("le même avis, à l’octet près", "disent la même chose des mêmes faits");
        assertThat(site.get("/decisions.csv").body())
                .startsWith("id;decided_at;decision;advice;motive;by;advised\n")
                .contains(id + ";2026-11-21T09:00:")
                .contains(";REFURBISH;KEEP;'=1+1;Anne;");
        assertThat(site.get("/decisions.xlsx").statusCode()).isEqualTo(200);
    }

    @Test
    void the_same_is_done_over_rest() {
        one_laptop_to_keep();
        String address = "/api/assets/decision?id=" + id;

        HttpResponse<String> refused = site.json(address, "{\"decision\":\"REPLACE\",\"by\":\"Anne\"}");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("/motive");

        assertThat(site.json(address, "{\"decision\":\"REPLACE\",\"motive\":\"Perdu\",\"by\":\"Anne\"}")
                        .body())
                .contains("\"decision\":\"REPLACE\"", "\"advice\":\"KEEP\"", "\"followsAdvice\":false");
        assertThat(site.get("/api/assets/decisions?id=" + id).body()).contains("Perdu");
        assertThat(site.get("/api/assets/decisions?id=personne").statusCode()).isEqualTo(404);
    }

    @Test
    void what_does_not_exist_is_not_found() {
        assertThat(site.get("/decisions/personne").statusCode()).isEqualTo(404);
        assertThat(site.get("/decisions/" + UUID.randomUUID() + "-1/rejouer").statusCode())
                .isEqualTo(404);
        assertThat(site.get("/decisions?page=0").statusCode()).isEqualTo(400);
        assertThat(site.get("/decisions?q=personne").body())
                .contains("Aucun équipement n’a cet identifiant dans les inventaires importés.");
    }
}
