package org.choisi.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AssetPageTest extends RunningSite {

    private String asset(String id, String language) {
        String list = site.get(demo + "?q=" + id).body();
        return site.get(Site.link(list, id), language).body();
    }

    @Test
    void the_verdict_comes_with_how_long_is_left_and_every_reason_with_its_place() {
        String page = asset("PC-00417", "fr");

        assertThat(page)
                .contains("PC-00417 · ordinateur portable Dell Latitude 5410")
                .contains("Garder, encore 6 mois")
                .contains("rules/lifecycle/lifetimes.csv, ligne 8")
                .contains("en vigueur depuis le 29/09/2023")
                .contains("Durée de vie visée\u00a0: 7 ans")
                .contains("Engagement 3")
                .contains("Remplacer à 7 ans, dans 6 mois");
    }

    @Test
    void the_same_in_english() {
        assertThat(asset("PC-00417", "en"))
                .contains("Keep, another 6 months")
                .contains("Target lifetime: 7 years")
                .contains("Carbon per year of service")
                .doesNotContain("??");
    }

    @Test
    void carbon_is_drawn_and_told_with_its_range_and_sources() {
        assertThat(asset("PC-00417", "fr"))
                .contains("Le carbone plaide pour garder.")
                .contains("<svg class=\"bar\"")
                .contains("<td class=\"num\">39</td>")
                .containsPattern("Sources : reference-data/factors-odbl\\.csv, lignes? [0-9]");
    }

    @Test
    void what_leaves_is_told_where_to() {
        assertThat(asset("PC-00218", "fr"))
                .contains("Destination : vente")
                .contains("Valeur résiduelle\u00a0: 450\u00a0€")
                .contains("niveau Purge");
    }

    @Test
    void what_was_inferred_is_said() {
        assertThat(asset("DV-00132", "fr")).contains("la catégorie, d’après le modèle, le pays");
    }

    @Test
    void the_advice_is_one_click_away_as_json() {
        String json =
                site.get(Site.link(asset("PC-00417", "fr"), "L’avis en JSON")).body();

        assertThat(json)
                .startsWith("{\"id\":\"PC-00417\",\"line\":2,\"quantity\":1,\"category\":\"laptop\"")
                .endsWith("}");
    }

    @Test
    void an_asset_that_is_not_there_is_not_found() {
        String nowhere = "/equipements?inventaire=00000000-0000-0000-0000-000000000000&id=X";

        assertThat(site.get(nowhere).statusCode()).isEqualTo(404);
        assertThat(site.get("/equipements").statusCode()).isEqualTo(400);
    }
}
