package org.choisi.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.choisi.TestDesk;
import org.choisi.measure.Language;
import org.choisi.measure.Refused;
import org.choisi.reference.FileSet;
import org.junit.jupiter.api.Test;

/** A rule set with a mistake is refused, and its owner reads where, what and what to do. */
class BrokenRuleSetTest {

    private static final String LIFETIMES = "lifecycle/lifetimes.csv";
    private static final String LAPTOP = "L-07;laptop;*;*;7;5.1;policy;2023-09-29;*;";

    @Test
    void an_unknown_column_is_named_with_the_nearest_one() {
        assertThat(findings(LIFETIMES, "id;category;usage;entity;target_years", "id;category;usage;entity;target_year"))
                .contains("rules/lifecycle/lifetimes.csv:1:5: la colonne « target_year » est inconnue"
                        + " ; peut-être « target_years » ?");
    }

    @Test
    void text_where_a_number_is_expected_is_told_at_its_cell() {
        assertThat(findings(LIFETIMES, LAPTOP, LAPTOP.replace(";7;", ";sept;")))
                .singleElement()
                .asString()
                .startsWith("rules/lifecycle/lifetimes.csv:8:5: « sept » : un nombre est attendu");
    }

    @Test
    void signs_commas_percents_and_exponents_are_no_numbers() {
        for (String wrong : List.of("-7", "7,5", "7%", "7e1", "+7", "1.2.3", "0x7", "7 ans")) {
            assertThat(findings(LIFETIMES, LAPTOP, LAPTOP.replace(";7;", ";" + wrong + ";")))
                    .as(wrong)
                    .singleElement()
                    .asString()
                    .contains(":8:5: « " + wrong + " »");
        }
    }

    @Test
    void a_blank_cell_is_told_and_the_star_proposed() {
        assertThat(findings(LIFETIMES, LAPTOP, LAPTOP.replace("laptop;*;*", "laptop;;*")))
                .containsExactly("rules/lifecycle/lifetimes.csv:8:3: la cellule « usage » est vide ; écrivez « * » pour"
                        + " dire « peu importe »");
    }

    @Test
    void a_blank_row_in_the_middle_is_told_and_counted() {
        List<String> findings = findings(LIFETIMES, "\n" + LAPTOP, "\n\n" + LAPTOP.replace(";7;", ";x;"));

        assertThat(findings).hasSize(2);
        assertThat(findings.get(0)).startsWith("rules/lifecycle/lifetimes.csv:8:0: ligne vide au milieu de la table");
        assertThat(findings.get(1)).startsWith("rules/lifecycle/lifetimes.csv:9:5: « x »");
    }

    @Test
    void a_row_of_separators_alone_is_a_blank_row() {
        assertThat(findings(LIFETIMES, "\n" + LAPTOP, "\n;;;;;;;;;;\n" + LAPTOP))
                .containsExactly("rules/lifecycle/lifetimes.csv:8:0: ligne vide au milieu de la table : supprimez-la");
    }

    @Test
    void an_unknown_category_is_told_with_the_nearest_one() {
        assertThat(findings(LIFETIMES, LAPTOP, LAPTOP.replace(";laptop;", ";laptpo;")))
                .containsExactly("rules/lifecycle/lifetimes.csv:8:2: « laptpo » n'est pas un mot connu de la colonne"
                        + " « category » ; peut-être « laptop » ?");
    }

    @Test
    void a_reversed_range_is_told() {
        assertThat(findings(
                        "lifecycle/destinations.csv",
                        "@sale_years..@reuse_years;known;< @above",
                        "10..5;known;< @above"))
                .allSatisfy(finding -> assertThat(finding).contains("l'intervalle « 10..5 » est à l'envers ou vide"))
                .hasSize(2);
    }

    @Test
    void a_duplicate_id_is_told_with_the_first_row() {
        assertThat(findings(LIFETIMES, "L-08;tablet", "L-07;tablet"))
                .containsExactly(
                        "rules/lifecycle/lifetimes.csv:9:1: l'identifiant « L-07 » est déjà celui de la ligne 8");
    }

    @Test
    void a_missing_reference_is_told() {
        assertThat(findings(LIFETIMES, "Choix par défaut, aucune source", ""))
                .containsExactly("rules/lifecycle/lifetimes.csv:7:11: il manque la référence : quel texte fonde cette"
                        + " ligne ?");
    }

    @Test
    void dates_in_the_wrong_order_are_told() {
        assertThat(findings(LIFETIMES, LAPTOP, LAPTOP.replace("2023-09-29;*", "2023-09-29;2023-09-01")))
                .containsExactly("rules/lifecycle/lifetimes.csv:8:9: la ligne finit (2023-09-01) avant de commencer"
                        + " (2023-09-29)");
    }

    @Test
    void an_impossible_date_is_told() {
        assertThat(findings(LIFETIMES, LAPTOP, LAPTOP.replace("2023-09-29", "29/09/2023")))
                .containsExactly("rules/lifecycle/lifetimes.csv:8:8: « 29/09/2023 » n'est pas une date (AAAA-MM-JJ)"
                        + " ; écrivez « 2023-09-29 »");
    }

    @Test
    void two_rows_for_the_same_case_on_the_same_day_are_told() {
        assertThat(findings(LIFETIMES, "L-08;tablet;", "L-99;laptop;"))
                .singleElement()
                .asString()
                .startsWith("rules/lifecycle/lifetimes.csv:9:0: la ligne L-99 répond au même cas que la ligne L-07");
    }

    @Test
    void a_table_without_rows_is_refused() {
        FileSet rules = TestDesk.rules()
                .with("lifecycle/scope.csv", "id;category;outcome;valid_from;valid_to;reason;reference\n".getBytes());

        assertThat(findings(rules))
                .containsExactly(
                        "rules/lifecycle/scope.csv:1:0: la table n'a aucune ligne ; une table vide est refusée");
    }

    @Test
    void an_unknown_parameter_is_told_with_the_nearest_one() {
        assertThat(findings("lifecycle/batteries.csv", "laptop;< @battery_floor;not", "laptop;< @batery_floor;not"))
                .containsExactly("rules/lifecycle/batteries.csv:2:3: le paramètre « batery_floor » n'existe pas"
                        + " ; peut-être « battery_floor » ?");
    }

    @Test
    void a_row_older_than_its_parameter_is_told() {
        assertThat(findings("lifecycle/batteries.csv", "2023-09-29", "2020-01-01"))
                .hasSize(4)
                .allSatisfy(finding -> assertThat(finding).contains("avant la première valeur d'un paramètre"));
    }

    @Test
    void an_outcome_that_precedence_does_not_rank_is_told() {
        assertThat(findings("lifecycle/repairs.csv", ";repair-too-dear;", ";repair-too-deer;"))
                .containsExactly("rules/lifecycle/repairs.csv:4:8: « repair-too-deer » n'est pas un mot connu de la"
                        + " colonne « outcome » ; peut-être « repair-too-dear » ?");
    }

    @Test
    void every_finding_is_told_at_once_across_files() {
        FileSet rules = TestDesk.rulesWith(LIFETIMES, LAPTOP, LAPTOP.replace(";7;", ";sept;"));
        String batteries = new String(rules.content("lifecycle/batteries.csv").orElseThrow(), StandardCharsets.UTF_8);
        rules = rules.with(
                "lifecycle/batteries.csv",
                batteries
                        .replace(";< @restore_years;worn-battery;", ";< @restore_years;;")
                        .getBytes());

        assertThat(findings(rules)).hasSize(2);
    }

    @Test
    void a_file_in_another_encoding_is_told() {
        byte[] latin =
                "id;category;outcome;valid_from;valid_to;reason;reference\nP-01;accessory;accessory;2023-09-29;*;été;é\n"
                        .getBytes(StandardCharsets.ISO_8859_1);

        assertThat(findings(TestDesk.rules().with("lifecycle/scope.csv", latin)))
                .anySatisfy(
                        finding -> assertThat(finding).contains("scope.csv:2:0").contains("UTF-8"));
    }

    @Test
    void a_file_in_another_encoding_is_told_once() {
        byte[] latin = "id;category\n\u00e9".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(findings(TestDesk.rules().with(LIFETIMES, latin))).hasSize(1);
    }

    @Test
    void a_table_that_nobody_describes_is_told() {
        assertThat(findings(TestDesk.rules().with("lifecycle/copie-de-lifetimes.csv", "id\n1\n".getBytes())))
                .singleElement()
                .asString()
                .startsWith("rules/lifecycle/copie-de-lifetimes.csv:0:0: copie-de-lifetimes.yaml, qui décrit");
    }

    @Test
    void columns_between_tabs_are_told_once() {
        byte[] tabs = "id\tcategory\toutcome\nP-01\ta\tb\n".getBytes();

        assertThat(findings(TestDesk.rules().with("lifecycle/scope.csv", tabs)))
                .containsExactly(
                        "rules/lifecycle/scope.csv:1:1: les colonnes doivent être séparées par « ; » ou « , »");
    }

    @Test
    void parameters_that_cannot_be_read_do_not_make_every_cell_wrong() {
        assertThat(findings(TestDesk.rules().with("lifecycle/parameters.yaml", "a: [".getBytes())))
                .singleElement()
                .asString()
                .startsWith("rules/lifecycle/parameters.yaml:");
    }

    @Test
    void a_percentage_over_a_hundred_is_told() {
        assertThat(findings("lifecycle/parameters.yaml", "value: 80\n", "value: 180\n"))
                .singleElement()
                .asString()
                .contains("un pourcentage va de 0 à 100");
    }

    @Test
    void code_in_a_cell_is_just_a_word_that_nobody_knows() {
        assertThat(findings(LIFETIMES, LAPTOP, LAPTOP.replace(";laptop;", ";\"x\"\"); System.exit(1); (\"\"\";")))
                .singleElement()
                .asString()
                .contains("n'est pas un mot connu");
    }

    @Test
    void drl_that_does_more_than_find_is_refused_at_its_line() {
        assertThat(findings(
                        "lifecycle/lifecycle.drl",
                        "then\n    hits.add($a, $row.getRow(), \"within-lifetime\"",
                        "then\n    insert(new Object());\n    hits.add($a, $row.getRow(), \"within-lifetime\""))
                .singleElement()
                .asString()
                .startsWith("rules/lifecycle/lifecycle.drl:")
                .contains("« insert » n'a pas sa place ici");
    }

    @Test
    void drl_that_does_not_compile_is_refused_in_the_owners_file() {
        assertThat(findings(
                        "lifecycle/lifecycle.drl",
                        "ageMonths != null, $age : ageMonths )\n    $row : Lifetime",
                        "ageMonthz != null, $age : ageMonths )\n    $row : Lifetime"))
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding).startsWith("rules/lifecycle/lifecycle.drl:"));
    }

    @Test
    void a_rule_that_goes_deep_is_told_before_it_is_compiled() {
        String status = "\"status\", $a.status());";
        String drl = "lifecycle/lifecycle.drl";

        List<String> calls = findings(drl, status, "\"status\", $a.status()" + ".trim()".repeat(1_200) + ");");
        List<String> brackets = findings(
                drl,
                "$row : StatusRow( status.accepts($a.status) )",
                "$row : StatusRow( " + "(".repeat(4_000) + "status.accepts($a.status)" + ")".repeat(4_000) + " )");

        assertThat(calls)
                .singleElement()
                .asString()
                .startsWith("rules/lifecycle/lifecycle.drl:53:")
                .contains("plus de 10 appels se suivent");
        assertThat(brackets)
                .singleElement()
                .asString()
                .startsWith("rules/lifecycle/lifecycle.drl:51:")
                .contains("plus de 20 parenthèses");
    }

    @Test
    void findings_are_also_told_in_english() {
        Refused refused = refused(TestDesk.rulesWith(LIFETIMES, LAPTOP, LAPTOP.replace("laptop;*;*", "laptop;;*")));

        assertThat(refused.findings().get(0).in(Language.EN))
                .isEqualTo("rules/lifecycle/lifetimes.csv:8:3: the cell 'usage' is blank; write * to say 'any'");
    }

    private static List<String> findings(String path, String from, String to) {
        return findings(TestDesk.rulesWith(path, from, to));
    }

    private static List<String> findings(FileSet rules) {
        Refused refused = refused(rules);
        return refused == null
                ? List.of()
                : refused.findings().stream()
                        .map(finding -> finding.in(Language.FR))
                        .toList();
    }

    private static Refused refused(FileSet rules) {
        return catchThrowableOfType(Refused.class, () -> TestDesk.open(rules));
    }
}
