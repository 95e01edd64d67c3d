package org.choisi.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** On 2026-11-21, over inventories of a few lines whose figures can be worked out by hand. */
class MeasurePagesTest extends RunningSite {

    private static final Pattern INDICATOR =
            Pattern.compile("href=\"(/mesure/indicateurs/[a-z0-9-]+\\?annee=\\d{4})\"");

    /** Text as one reads it: no tags, no spaces that do not break. */
    private static String read(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body()
                .replaceAll("<[^>]*>", " ")
                .replaceAll("[\u00a0\u202f\\s]+", " ")
                .replace("&#39;", "'");
    }

    @Test
    void the_footprint_of_a_year_is_said_with_its_parts() {
        site.imported(
                "mesure.csv", "id;category;bought_on;country;entity;quantity\nPC;laptop;2020-01-01;FR;Mairie;1000\n");

        // One laptop: 185.09 kg × 365 / 2191 days = 30.834 kg of making, 39.75 kWh × 0.0461 = 1.832 kg of use: 32.667
        // kg.
        String page = read(site.get("/mesure?annee=2025"));
        assertThat(page).contains("Le parc émet 33 t CO2e en 2025", "1 000 équipements", "40 MWh d’électricité");
        // 30.834 / 32.667 = 94.4 %
        assertThat(page).contains("fabrication 94 %, usage 6 %").contains("ordinateur portable 1 000 31 1,8 33");
        assertThat(read(site.get("/mesure?annee=2025&par=entite"))).contains("Mairie 1 000 31 1,8 33");
        assertThat(site.get("/mesure/empreinte.csv?annee=2025").body())
                .startsWith("year;by;category;")
                .contains("2025;category;laptop;");
        assertThat(read(site.get("/mesure?annee=2025", "en"))).contains("The fleet emits 33 t CO2e in 2025");
    }

    @Test
    void a_figure_that_is_nought_is_written_as_nought() {
        site.imported("claviers.csv", "id;category;bought_on\nK;keyboard;2024-01-01\n");

        assertThat(read(site.get("/mesure"))).doesNotContain("0,0000");
    }

    @Test
    void what_cannot_be_measured_is_refused_in_a_sentence() {
        site.imported("mesure.csv", "id;category;bought_on\nPC;laptop;2020-01-01\n");

        assertThat(site.get("/mesure?annee=2099").statusCode()).isEqualTo(422);
        assertThat(site.get("/mesure?annee=2099").body()).contains("2099");
        assertThat(site.get("/mesure?par=couleur").statusCode()).isEqualTo(400);
        assertThat(site.get("/mesure/indicateurs/inconnu").statusCode()).isEqualTo(404);
        assertThat(site.get("/plan?plafond=beaucoup").statusCode()).isEqualTo(400);
        assertThat(site.get("/plan?horizon=99").statusCode()).isEqualTo(422);
    }

    @Test
    void a_register_that_is_sent_moves_its_indicator_and_every_figure_has_a_name() {
        String sent = read(site.sent(
                "/mesure/registres",
                "registre",
                "formations.csv",
                "id;on;group;headcount;trained\nF-1;2026-06-23;buyer;8;6\nF-2;2026-06-23;developer;4;4\n"));

        assertThat(sent).contains("2 lignes prises sur 2 lues", "formations : 2 lignes de formations.csv");
        // 6 buyers of 8: 75 %, where 100 % are wanted; 4 developers of 4: 100 %, where 75 % are.
        assertThat(sent).contains("Acheteurs du numérique formés 75 % au moins 100 %");
        assertThat(sent).contains("Agents qui développent formés 100 % au moins 75 %");
        for (String language : new String[] {"fr", "en"}) {
            String list = site.get("/mesure/indicateurs", language).body();
            assertThat(INDICATOR.matcher(list).results().map(link -> link.group(1)))
                    .hasSizeGreaterThan(20)
                    .allSatisfy(link ->
                            assertThat(site.get(link, language).statusCode()).isEqualTo(200));
        }
        assertThat(read(site.get("/mesure/indicateurs/buyers-trained"))).contains("formés 6", "agents concernés 8");
    }

    @Test
    void a_file_that_is_no_register_is_refused_in_a_sentence() {
        HttpResponse<String> answer =
                site.sent("/mesure/registres", "registre", "photo.csv", "ceci n'est pas un registre");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body().toLowerCase(Locale.ROOT)).contains("aucun registre reconnu");
    }

    @Test
    void a_year_is_frozen_by_somebody_and_once() {
        site.imported("fige.csv", "id;category;bought_on;country\nPC;laptop;2020-01-01;FR\n");

        assertThat(read(site.form("/mesure/trajectoire", "annee", "2024", "utilisateurs", "0", "nom", "Anne")))
                .contains("Dites combien d'utilisateurs");
        assertThat(site.form("/mesure/trajectoire", "annee", "2024", "utilisateurs", "2", "nom", "Anne")
                        .statusCode())
                .isEqualTo(302);
        assertThat(read(site.form("/mesure/trajectoire", "annee", "2024", "utilisateurs", "2", "nom", "Anne")))
                .contains("L'année 2024 est déjà figée");
        // 185.09 kg × 366 / 1827 days + 39.75 kWh × 0.0519 kg = 37.08 + 2.06 = 39.1 kg for two users.
        assertThat(read(site.get("/mesure/trajectoire")))
                .contains("2024 2 39 kg 20 kg 40 kWh")
                .contains("par Anne");
    }

    @Test
    void longer_lives_are_tried_by_an_address_and_kept_beside_others() {
        site.imported("essai.csv", "id;category;bought_on;country;quantity\nPC;laptop;2024-01-01;FR;1000\n");

        assertThat(read(site.get("/mesure/scenarios"))).contains("Et si l’on faisait autrement ?");
        // The habit is 5.1 years (2022). Five years of 1 000 × 185.09 × (1/5.1 - 1/7) = 9 850 kg a year: 49 t.
        assertThat(read(site.get("/mesure/scenarios?duree.laptop=7"))).contains("49 t CO2e évités de 2027 à 2031");
        assertThat(read(site.get("/mesure/scenarios?duree.laptop=7&avec=duree.laptop%3D9")))
                .contains("Comme aujourd’hui Ce scénario Scénario gardé 1");
        assertThat(read(site.get("/mesure/scenarios?duree.laptop=sept")))
                .contains("Ce scénario ne peut pas être lu", "« sept » : un nombre de 1 à 50 est attendu");
        assertThat(read(site.get("/mesure/scenarios?duree.laptop=%3Cscript%3E&avec=%3Cscript%3E")))
                .doesNotContain("<script");
    }

    @Test
    void a_plan_under_a_cap_says_what_it_cannot_pay_for() {
        site.imported("plan.csv", "id;category;bought_on;country;quantity\nPC;laptop;2015-01-01;FR;10\n");

        // Eleven years old, where seven are the target: all ten leave in 2026 at once.
        assertThat(read(site.get("/plan"))).contains("10 équipements à faire sortir en 2026");
        assertThat(read(site.get("/plan?plafond=0"))).contains("Sans financement dans le plan : 10 achats");
        assertThat(site.get("/plan/plan.csv").body()).contains("PC");
        assertThat(site.get("/plan/lots.xlsx").body()).startsWith("PK");
        assertThat(site.get("/plan/secret.csv").statusCode()).isEqualTo(404);
    }

    /** 100 reams × 500 sheets × 0.00458 = 229 kg; 10 kEUR of maintenance × 110 kg = 1 100 kg, by price. */
    @Test
    void activities_stand_beside_the_equipment_and_their_sum_is_said() {
        site.imported("mesure.csv", "id;category;bought_on;country;quantity\nPC;laptop;2020-01-01;FR;1000\n");
        site.sent(
                "/mesure/registres",
                "registre",
                "activites.csv",
                "id;activity;entity;year;amount;unit\nV-1;paper;Mairie;2025;100;ream\n"
                        + "=V-2;maintenance;Mairie;2025;10;kEUR\nV-3;paper;Mairie;2024;100;ream\n");

        String page = read(site.get("/mesure?annee=2025"));
        // 1 329 kg of activities beside 32 667 kg of equipment: 34 t.
        assertThat(page).contains("34 t avec les activités", "centres de données : 1,3 t");
        assertThat(page).contains("1,1 t viennent d’un montant en euros");
        assertThat(read(site.get("/mesure?annee=2023"))).contains("Aucune activité reçue pour 2023");
        assertThat(site.get("/mesure/activites.csv?annee=2025").body())
                .contains("V-1;2;paper;", ";229;229;229;no;", "'=V-2;3;maintenance;")
                .doesNotContain("V-3");
    }

    @Test
    void every_list_of_the_measure_is_a_csv_and_a_workbook() {
        site.imported(
                "listes.csv",
                "id;category;bought_on;country;status;retired_on\nPC;laptop;2020-01-01;FR;;\n"
                        + "PH;smartphone;;FR;Retired;2025-03-01\n");
        site.form("/mesure/trajectoire", "annee", "2023", "utilisateurs", "10", "nom", "=Anne");

        assertThat(site.get("/mesure/trajectoire.csv").body())
                .startsWith("year;users;embodied_kg_per_year_low;")
                .contains("\n2023;10;")
                .contains(";'=Anne;");
        assertThat(site.get("/mesure/indicateurs/early-retirement/lignes.csv?annee=2025")
                        .body())
                .startsWith("indicator;label;year;row_id;quantity;file;line;reason\n")
                .contains(";2025;PH;1;listes.csv;3;");
        for (String list : new String[] {
            "/mesure/empreinte.%s?annee=2025",
            "/mesure/activites.%s?annee=2025",
            "/mesure/indicateurs.%s?annee=2025",
            "/mesure/indicateurs/early-retirement/lignes.%s?annee=2025",
            "/mesure/trajectoire.%s"
        }) {
            HttpResponse<String> csv = site.get(list.formatted("csv"));
            assertThat(csv.headers().firstValue("Content-Type")).as(list).hasValue("text/csv;charset=UTF-8");
            assertThat(site.get(list.formatted("xlsx")).body()).as(list).startsWith("PK");
            assertThat(site.get(list.formatted("pdf")).statusCode()).as(list).isEqualTo(404);
        }
    }

    @Test
    void a_number_that_is_wrong_is_told_with_the_name_of_its_field_and_in_its_unit() {
        site.imported("essai.csv", "id;category;bought_on;country;quantity\nPC;laptop;2024-01-01;FR;1000\n");

        HttpResponse<String> life = site.get("/mesure/scenarios?duree.laptop=sept");
        assertThat(read(life))
                .contains("Durée de vie, ordinateur portable (ans) : « sept » : un nombre de 1 à 50 est attendu");
        assertThat(life.body()).contains("id=\"faute-0\"", "aria-describedby=\"faute-0\"", "aria-invalid=\"true\"");
        assertThat(read(site.get("/mesure/scenarios?personnel=150&croissance=-200")))
                .contains("Équipements des agents (%) : « 150 » : un nombre en pour cent est attendu, de 0 à 100")
                .contains("Évolution du parc (% par an) : « -200 » : un nombre en pour cent est attendu, de -50 à 50");
        assertThat(read(site.get("/mesure/scenarios?du=2030&au=2028", "en")))
                .contains("To (year): the last year, 2028, comes before the first, 2030");
        assertThat(read(site.get("/mesure/scenarios?du=2020&au=2028")))
                .contains("De (année) : scénario « Ce scénario »");
        assertThat(read(site.get("/mesure/scenarios?duree.laptop=7&avec=nom%3DAutre%26personnel%3Dx")))
                .contains("Autre : Équipements des agents (%) : « x »");
    }

    @Test
    void scenarios_have_names_and_those_that_lie_ready_are_links() {
        site.imported("essai.csv", "id;category;bought_on;country;quantity\nPC;laptop;2024-01-01;FR;1000\n");

        String page = site.get("/mesure/scenarios").body();
        assertThat(page).contains(">Garder plus longtemps</a>", ">Acheter reconditionné</a>", ">Trajectoire 2050</a>");
        // The shipped file asks for 7, 8 and 4 years from 2027 to 2030.
        assertThat(page).contains("au=2030&amp;du=2027&amp;duree.desktop=8&amp;duree.laptop=7&amp;duree.smartphone=4");
        Matcher ready = Pattern.compile("href=\"(/mesure/scenarios\\?[^\"]*Trajectoire[^\"]*)\"")
                .matcher(page);
        assertThat(ready.find()).isTrue();
        assertThat(read(site.get(ready.group(1).replace("&amp;", "&"))))
                .contains("Électricité en 2050 (kgCO2e/kWh)", "Comme aujourd’hui Trajectoire 2050");

        String kept = "/mesure/scenarios?nom=Sept&duree.laptop=7&avec=nom%3DSept%26duree.laptop%3D9&avec=999";
        assertThat(read(site.get(kept)))
                .contains("Comme aujourd’hui Sept Sept (2)")
                .contains("Un scénario à garder n’a pas été compris");
        assertThat(site.get(kept.replace("scenarios?", "scenarios.csv?")).body())
                .contains("\nSept;2027;baseline;", "\nSept (2);2031;scenario;");
        assertThat(site.get("/mesure/scenarios.xlsx?duree.laptop=7").body()).startsWith("PK");
        assertThat(site.get("/mesure/scenarios.csv?duree.laptop=x").statusCode())
                .isEqualTo(422);
    }

    /** What weighs most in this fleet is asked for first, though no scenario that lies ready names it. */
    @Test
    void the_lifetimes_asked_for_are_those_of_the_heaviest_categories_and_of_the_scenarios() {
        site.imported(
                "serveurs.csv", "id;category;bought_on;quantity\nS;server;2024-01-01;900\nK;keyboard;2024-01-01;1\n");

        String page = site.get("/mesure/scenarios").body();
        assertThat(page.indexOf("name=\"duree.server\""))
                .isPositive()
                .isLessThan(page.indexOf("name=\"duree.laptop\""));
        assertThat(page)
                .contains("name=\"duree.desktop\"", "name=\"duree.smartphone\"", "name=\"reconditionne.laptop\"");
        // Nothing of what these figures take for granted is said in codes.
        assertThat(read(site.get("/mesure/scenarios")))
                .contains("Le parc est celui du 21/11/2026")
                .contains("sources : clavier, serveur.");
    }

    @Test
    void a_value_that_a_page_has_no_use_for_is_named() {
        site.imported("mesure.csv", "id;category;bought_on\nPC;laptop;2020-01-01\n");

        for (String[] wrong : new String[][] {
            {"/mesure?annee=abc", "« annee » ne peut pas valoir « abc »"},
            {"/mesure?par=couleur", "« par » ne peut pas valoir « couleur »"},
            {"/mesure/indicateurs?annee=2.5", "« annee » ne peut pas valoir « 2.5 »"},
            {"/plan?plafond=beaucoup", "« plafond » ne peut pas valoir « beaucoup »"},
            {"/plan?horizon=abc", "« horizon » ne peut pas valoir « abc »"},
            {"/mesure/activites.csv", "Il manque « annee »"}
        }) {
            HttpResponse<String> answer = site.get(wrong[0]);
            assertThat(answer.statusCode()).as(wrong[0]).isEqualTo(400);
            assertThat(answer.body()).as(wrong[0]).contains(wrong[1]);
        }
        assertThat(site.get("/mesure?par=%3Cscript%3E").body()).doesNotContain("<script>");
    }

    @Test
    void a_year_that_has_not_begun_has_no_indicators_and_one_without_figures_says_what_is_missing() {
        HttpResponse<String> later = site.get("/mesure/indicateurs?annee=2099");
        assertThat(later.statusCode()).isEqualTo(422);
        assertThat(later.body()).contains("année 2099 : donnez une année de 1980 à 2026");

        site.imported("mesure.csv", "id;category;bought_on\nPC;laptop;2020-01-01\n");
        assertThat(read(site.get("/mesure/indicateurs/carbon-per-user?annee=2025")))
                .contains("pas de données", "il manque le chiffre de 2022 : figez cette année");
    }
}
