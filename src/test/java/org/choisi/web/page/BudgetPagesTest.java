package org.choisi.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

class BudgetPagesTest extends RunningSite {

    private String sent(String content) {
        HttpResponse<String> sent = site.sent("/budgets", "fichier", "budget.csv", content);
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(302);
        return URI.create(sent.headers().firstValue("Location").orElseThrow()).getPath();
    }

    @Test
    void a_budget_answers_first_for_the_year_with_its_colour_in_words() {
        String budget = sent(Registers.BUDGET);

        String page = site.get(budget).body();

        // Laptops 62 × 185.09 = 11 475.6 kg; licences 10 000 € × 75 kg/k€ = 750 kg; cloud 30 × 75 = 2 250 kg: 14 t of
        // 11 458.8 t.
        assertThat(page)
                .contains("<h1>14 t de CO2e en 2026, 0,12\u00a0% de l’objectif de l’année</h1>")
                .contains("class=\"verdict ok\">vert</span>")
                .containsPattern("href=\"/regles/tout\\?jeu=sha256(:|%3A)[0-9a-f]+#COU-10\"")
                .contains("1 dépense non rapprochée")
                .contains("Objectif de l’année\u00a0: 11\u202f458,8 t.")
                .contains("Et 12 autres entités, dans le classeur.")
                .doesNotContain("??");
        assertThat(site.get("/budgets").body()).contains("<h1>14 t de CO2e en 2026");
        assertThat(site.get(budget, "en").body())
                .contains("<h1>14 t of CO2e in 2026, 0.12% of the year’s target</h1>", "green</span>");
    }

    @Test
    void another_year_is_looked_at_and_one_that_is_not_there_is_refused() {
        String budget = sent(Registers.BUDGET);

        // 10 000 € × 110 kg/k€ = 1 100 kg, and 2027 has no target: 110 kg a thousand euros is amber.
        assertThat(site.get(budget + "?annee=2027").body())
                .contains("<h1>1,1 t de CO2e en 2027, sans objectif fixé pour l’année</h1>")
                .contains("class=\"verdict warn\">orange</span>");
        for (String wrong : new String[] {"1999", "x", "sans", "%3Cb%3E"}) {
            assertThat(site.get(budget + "?annee=" + wrong).statusCode())
                    .as(wrong)
                    .isEqualTo(400);
        }
    }

    @Test
    void lines_are_listed_25_a_page_with_how_each_was_weighed() {
        String lines = sent(Registers.BUDGET) + "/lignes";

        String page = site.get(lines).body();

        assertThat(page)
                .contains("<h1>35 lignes sur 35</h1>", "Page 1 sur 2")
                .contains("Ordinateurs portables (ligne 2)")
                .contains("185,09 kgCO2e/pièce")
                .containsPattern("href=\"/regles/tout\\?jeu=sha256(:|%3A)[0-9a-f]+#RAP-01\"");
        assertThat(page.indexOf("Ordinateurs portables")).isLessThan(page.indexOf("Hébergement cloud"));
        assertThat(site.get(lines + "?etat=non-rapprochees").body())
                .contains("<h1>1 ligne sur 35</h1>")
                .contains("Mobilier &lt;script&gt;alert(1)&lt;/script&gt;")
                .doesNotContain("<script>");
        assertThat(site.get(lines + "?etat=non-comptees").body()).contains("Subvention", "recette\u00a0: non comptée");
        assertThat(site.get(lines + "?annee=2027").body()).contains("<h1>1 ligne sur 35</h1>");
        assertThat(site.get(lines + "?entite=Entit%C3%A9%2007").body()).contains("Hébergement cloud 07");
        assertThat(site.get(lines + "?q=HEBERGEMENT%2012").body()).contains("Aucune ligne");
        assertThat(site.get(lines + "?q=cloud%2012").body()).contains("<h1>1 ligne sur 35</h1>");
        assertThat(site.get(lines + "?page=99").body()).contains("Page 2 sur 2");
        for (String wrong : new String[] {"etat=bleu", "tri=hasard", "page=0", "page=x"}) {
            assertThat(site.get(lines + "?" + wrong).statusCode()).as(wrong).isEqualTo(400);
        }
    }

    @Test
    void it_comes_back_in_the_columns_it_came_in_and_can_be_sent_again() {
        String budget = sent(Registers.BUDGET);

        HttpResponse<String> csv = site.get(budget + "/budget.csv");

        assertThat(csv.headers().firstValue("Content-Disposition").orElseThrow())
                .contains("budget-2026-11-21.csv");
        assertThat(csv.body())
                .startsWith("exercice;entité;nature;libellé;quantité;montant ht;sens;note à nous;choisi_year;")
                .contains("2026;Ville;21838;Ordinateurs portables;62;55800;dépense;vu;2026;")
                .contains(";'=1+1;");
        assertThat(site.get(budget + "/budget.xlsx").body()).startsWith("PK");
        assertThat(site.get(sent(csv.body())).body()).contains("<h1>14 t de CO2e en 2026");
    }

    @Test
    void the_template_is_a_budget_in_both_languages() {
        for (String language : new String[] {"fr", "en"}) {
            String template = site.get("/budgets/modele.csv", language).body();

            // 50 laptops × 185.09 = 9 254.5 kg; 24 000 € with 20 % tax are 20 000 €, × 75 kg/k€ = 1 500 kg: 11 t.
            assertThat(site.get(sent(template)).body()).contains("<h1>11 t de CO2e en 2026");
        }
        assertThat(site.get("/budgets/modele.xlsx").body()).startsWith("PK");
    }

    @Test
    void earlier_budgets_are_still_there() {
        String first = sent(Registers.BUDGET);
        sent("libellé;montant ht;exercice\nHébergement cloud;10000;2026\n");

        assertThat(site.get("/budgets").body()).contains("href=\"" + first + "\"");
        assertThat(site.get(first).body()).contains("<h1>14 t de CO2e en 2026");
    }

    @Test
    void lines_without_a_year_take_the_one_that_is_typed_or_none() {
        String budget = sent("libellé;montant ht\nHébergement cloud;10000\n");

        assertThat(site.get(budget).body())
                .contains(
                        "<h1>750 kg de CO2e sur les lignes sans année, sans objectif fixé</h1>",
                        "Voir les lignes sans année");
    }

    @Test
    void a_wrong_file_or_year_is_refused_above_the_form() {
        sent(Registers.BUDGET);
        for (String content : new String[] {"a;b\n1;2\n", "\u0000\u0001", "", "[{", "libellé;montant\n"}) {
            HttpResponse<String> refused = site.sent("/budgets", "fichier", "faux.csv", content);

            assertThat(refused.statusCode()).as(content).isEqualTo(422);
            assertThat(refused.body())
                    .contains("class=\"alert\"")
                    .contains("<h1>14 t de CO2e en 2026")
                    .doesNotContain("Exception");
        }
    }

    @Test
    void income_alone_weighs_nothing_and_that_is_said() {
        String budget = sent("libellé;montant ht;exercice;sens\nSubvention;5000;2026;recette\n");

        assertThat(site.get(budget).body())
                .contains("<h1>Aucune dépense à peser</h1>")
                .doesNotContain("??");
        assertThat(site.get(budget + "/lignes").body()).contains("recette\u00a0: non comptée");
    }

    @Test
    void what_is_not_there_is_not_found() {
        for (String path : new String[] {
            "/budgets/00000000-0000-0000-0000-000000000000",
            "/budgets/00000000-0000-0000-0000-000000000000/lignes",
            "/budgets/00000000-0000-0000-0000-000000000000/budget.csv",
            "/budgets/nowhere/nothing"
        }) {
            assertThat(site.get(path).statusCode()).as(path).isEqualTo(404);
        }
        assertThat(site.get("/budgets/not-an-id").statusCode()).isEqualTo(400);
    }
}
