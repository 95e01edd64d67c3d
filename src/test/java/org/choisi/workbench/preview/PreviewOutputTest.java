package org.choisi.workbench.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.choisi.inventory.InventorySource;
import org.choisi.measure.Language;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PreviewOutputTest {

    private static InventorySource fleet() {
        return Fleet.csv(
                "id;name;category;in_service_on",
                "A;<script>alert(1)</script>;laptop;2020-05-21",
                "B;Poste 2;laptop;2024-05-21");
    }

    private static Preview preview(Side after) {
        return new Preview(FleetPreview.of(Fleet.live(), after, fleet()), List.of());
    }

    private static String text(Preview preview, Language language) {
        var words = new StringWriter();
        PreviewText.write(preview, language, new PrintWriter(words));
        return words.toString();
    }

    private static byte[] json(Preview preview) {
        var bytes = new ByteArrayOutputStream();
        PreviewJson.write(preview, Language.FR, bytes);
        return bytes.toByteArray();
    }

    @Test
    void the_conclusion_comes_first() {
        Preview preview = preview(Fleet.laptopsForSixYears());

        assertThat(text(preview, Language.FR).lines().findFirst())
                .hasValue("1 équipement sur 2 change d'avis (50\u00a0%) : 1 passe de « garder » à « remplacer ».");
        assertThat(text(preview, Language.EN).lines().findFirst())
                .hasValue("1 device out of 2 gets another advice (50%): 1 goes from “keep” to “replace”.");
        assertThat(text(preview(Fleet.live()), Language.FR).lines().findFirst())
                .hasValue("Aucun équipement ne change d'avis, sur 2.");
    }

    @Test
    void both_reasons_are_told_and_no_line_is_longer_than_a_screen_is_wide() {
        String text = text(preview(Fleet.laptopsForSixYears()), Language.FR);

        assertThat(text)
                .contains("avant : Garder · Âge 6 ans 6 mois, durée de vie visée 7 ans : à garder. · L-07")
                .contains("Âge 6 ans 6 mois, durée de vie visée 6 ans atteinte.")
                .contains("+900\u00a0€");
        assertThat(text.lines()).allMatch(line -> line.length() <= 100);
    }

    @Test
    void json_has_the_names_of_the_contract() {
        JsonNode json = JsonMapper.builder().build().readTree(json(preview(Fleet.laptopsForSixYears())));

        assertThat(json.get("asOf").asString()).isEqualTo("2026-11-21");
        assertThat(json.get("ruleSet").asString())
                .isEqualTo(Fleet.live().desk().rules().hash());
        assertThat(json.get("draft").asString())
                .isEqualTo(Fleet.laptopsForSixYears().desk().rules().hash());
        assertThat(json.get("read").asInt()).isEqualTo(2);
        assertThat(json.get("changed").asInt()).isEqualTo(1);
        assertThat(json.get("share").asDouble()).isEqualTo(0.5);
        JsonNode asset = json.get("assets").get(0);
        assertThat(asset.get("name").asString()).isEqualTo("<script>alert(1)</script>");
        assertThat(asset.at("/before/verdict").asString()).isEqualTo("KEEP");
        assertThat(asset.at("/before/destination").isNull()).isTrue();
        assertThat(asset.at("/after/verdict").asString()).isEqualTo("REPLACE");
        assertThat(asset.at("/after/reason/rule").asString()).isEqualTo("L-07");
        assertThat(asset.at("/after/reason/at").asString()).isEqualTo("rules/lifecycle/lifetimes.csv:8");
        assertThat(json.at("/budget/change").asInt()).isEqualTo(900); // prices.csv PR-01
        assertThat(json.at("/carbon/unit").asString()).isEqualTo("kgCO2e/year");
    }

    @Test
    void the_same_preview_gives_the_same_bytes() {
        assertThat(new String(json(preview(Fleet.laptopsForSixYears())), StandardCharsets.UTF_8))
                .isEqualTo(new String(json(preview(Fleet.laptopsForSixYears())), StandardCharsets.UTF_8));
    }
}
