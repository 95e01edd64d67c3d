package org.choisi.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class TenderDesignPagesTest extends RunningSite {

    private static final String DESIGN = "/marches/conception";
    private static final String SCRIPT = "<script>alert(1)</script>";

    /** What the law and the policy ask for, and weights that add up to 40 + 40 + 12 + 8 = 100. */
    private static Link sound() {
        return about("120 000")
                .with("nom.1", "Prix HT")
                .with("genre.1", "price")
                .with("poids.1", "40")
                .with("nom.2", "Valeur technique")
                .with("genre.2", "quality")
                .with("poids.2", "40")
                .with("methode.2", "note")
                .with("reglage.2", "20")
                .with("dimension.2", "technique")
                .with("nom.3", "Environnement")
                .with("genre.3", "quality")
                .with("poids.3", "12")
                .with("dimension.3", "environnement")
                .with("nom.4", "Insertion")
                .with("genre.4", "quality")
                .with("poids.4", "8")
                .with("dimension.4", "social")
                .with("genre.5", "quality");
    }

    private static Link about(String value) {
        return Link.to(DESIGN)
                .with("titre", "Ordinateurs")
                .with("valeur", value)
                .with("acheteur", "local")
                .with("clause.environment", "oui");
    }

    private String page(Link design) {
        HttpResponse<String> answer = site.get(design.href());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).doesNotContain("??");
        return answer.body();
    }

    /** Each finding with its proof, in no order. */
    private static List<String> findings(String page) {
        return Pattern.compile("<li>\\s*<p><span class=\"verdict.*?</li>", Pattern.DOTALL)
                .matcher(page)
                .results()
                .map(one -> one.group())
                .sorted()
                .toList();
    }

    @Test
    void a_sound_design_says_so_and_how_each_criterion_will_be_scored() {
        String page = page(sound());

        assertThat(page)
                .contains("<span class=\"verdict ok\">Aucun point bloquant</span>")
                .contains("Somme des poids\u00a0: 100\u00a0%.")
                .contains("les points suivent la note, sur 20.")
                .contains("Le poids réel de chaque critère dépend des offres")
                .contains("Règles en vigueur au 21/11/2026")
                .doesNotContain("LAW-ENV-01");
        assertThat(findings(page)).noneMatch(finding -> finding.contains("Bloquant"));
    }

    @Test
    void the_price_alone_is_against_the_law_and_the_row_that_says_so_is_named() {
        String page = page(about("120000")
                .with("nom.1", "Prix HT")
                .with("genre.1", "price")
                .with("poids.1", "100"));

        assertThat(page).contains("<span class=\"verdict block\">").contains("avant publication");
        assertThat(findings(page))
                .anyMatch(finding -> finding.contains("Bloquant")
                        && finding.contains("LAW-ENV-02 ")
                        && finding.contains("rules/purchasing/duties.csv, ligne ")
                        && finding.contains("R2152-7"));
    }

    @Test
    void an_environment_under_ten_percent_meets_the_policy() {
        // 12 - 3 = 9 for the environment, under the 10 of the policy; 40 + 3 = 43 for the quality.
        String page = page(sound().with("poids.3", "9").with("poids.2", "43"));

        assertThat(findings(page)).anyMatch(finding -> finding.contains("GUIDE-01 "));
        assertThat(findings(page(sound()))).noneMatch(finding -> finding.contains("GUIDE-01 "));
    }

    @Test
    void the_order_of_the_rows_and_empty_rows_change_nothing() {
        Link first = about("120000")
                .with("nom.1", "Prix")
                .with("genre.1", "price")
                .with("poids.1", "91")
                .with("methode.1", "linéaire min-max")
                .with("nom.2", "Environnement")
                .with("genre.2", "quality")
                .with("poids.2", "9");
        Link second = about("120000")
                .with("nom.3", "Environnement")
                .with("genre.3", "quality")
                .with("poids.3", "9")
                .with("genre.4", "cost")
                .with("nom.8", "Prix")
                .with("genre.8", "price")
                .with("poids.8", "91")
                .with("methode.8", "linear-min-max");

        assertThat(findings(page(first))).isNotEmpty().isEqualTo(findings(page(second)));
    }

    @Test
    void what_cannot_be_understood_is_told_beside_its_field_and_stays_in_place() {
        String page = page(about("-5")
                .with("produit", "licorne")
                .with("nom.1", SCRIPT)
                .with("genre.1", "price")
                .with("poids.1", "beaucoup")
                .with("methode.1", "au doigt mouillé")
                .with("nom.2", "Qualité")
                .with("genre.2", "quality")
                .with("poids.2", "-40")
                .with("methode.2", "linéaire min-max")
                .with("nom.3", "Environnement")
                .with("genre.3", "magie")
                .with("poids.3", "99999999999999999999")
                .with("dimension.3", "cosmique")
                .with("genre.4", "price")
                .with("poids.4", "10")
                .with("methode.4", "puissance"));

        // Value, product, weight 1, method 1, weight 2, method 2, kind 3, weight 3, dimension 3, name 4, setting 4.
        assertThat(page).contains("11 champs à corriger");
        for (String field : new String[] {
            "valeur",
            "produit",
            "poids.1",
            "methode.1",
            "poids.2",
            "methode.2",
            "genre.3",
            "poids.3",
            "dimension.3",
            "nom.4",
            "reglage.4"
        }) {
            assertThat(page)
                    .contains("id=\"faute-" + field + "\"")
                    .contains("aria-describedby=\"faute-" + field + "\"");
        }
        assertThat(page)
                .contains("value=\"beaucoup\"")
                .contains("value=\"au doigt mouillé\"")
                .contains("value=\"-40\"")
                .contains("value=\"99999999999999999999\"")
                .contains("value=\"cosmique\"")
                .contains("<option value=\"licorne\" selected")
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
                .doesNotContain("<script");
        assertThat(page).doesNotContain("id=\"constats\"");
    }

    @Test
    void a_name_that_is_a_script_is_shown_and_never_run() {
        String page = page(sound().with("titre", SCRIPT).with("nom.2", "\"><img src=x onerror=alert(1)> ${7*7}"));

        assertThat(page)
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
                .contains("${7*7}")
                .doesNotContain("<script")
                .doesNotContain("<img");
    }

    @Test
    void both_languages_say_everything_and_read_the_same_address() {
        String english = site.get(sound().href(), "en").body();

        assertThat(english)
                .contains("lang=\"en\"")
                .contains("No blocking point")
                .contains("Sum of the weights: 100%.")
                .contains("value=\"mark\"")
                .contains("value=\"environment\"")
                .doesNotContain("??");
        assertThat(site.get(DESIGN, "en").body()).contains("Check a design before publication");
        assertThat(site.get("/marches").body()).contains("href=\"" + DESIGN + "\"");
    }

    @Test
    void the_page_stays_light_however_much_is_found() {
        Link design = about("1000000").with("produit", "connected-furniture");
        for (int row = 1; row <= 8; row++) {
            design = design.with("nom." + row, "Prix " + row)
                    .with("genre." + row, "price")
                    .with("poids." + row, "3")
                    .with("methode." + row, "linéaire min-max");
        }

        for (Link one : new Link[] {design, design.with("poids.1", "x"), Link.to(DESIGN)}) {
            assertThat(Pattern.compile("<[a-z]").matcher(page(one)).results().count())
                    .isLessThanOrEqualTo(350);
        }
    }

    @Test
    void the_design_can_be_taken_away_and_sent_back_as_a_document() {
        String document = site.get(Site.link(page(sound()), "Télécharger en JSON (OCDS), à compléter avec les offres"))
                .body();

        String tender = site.get(site.received("conception.json", document)).body();

        assertThat(tender).contains("conception · Ordinateurs").contains("Valeur technique");
        assertThat(findings(tender)).hasSameSizeAs(findings(page(sound())));
        assertThat(site.get(sound().with("poids.1", "x").href().replace(DESIGN, DESIGN + ".json"))
                        .statusCode())
                .isEqualTo(302);
    }

    @Test
    void a_day_of_no_rules_or_that_is_no_day_says_so() {
        assertThat(site.get(sound().with("asOf", "hier").href()).statusCode()).isEqualTo(400);
        assertThat(site.get(sound().with("asOf", "1950-01-01").href()).statusCode())
                .isEqualTo(422);
    }
}
