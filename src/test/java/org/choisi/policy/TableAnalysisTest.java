package org.choisi.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.choisi.measure.Finding;
import org.choisi.measure.Language;
import org.junit.jupiter.api.Test;

/** What an owner is told of a table that can be read but does not say what it should. */
class TableAnalysisTest {

    private static final String COMPLETE = """
            every_case: [colour, years]
            columns:
              colour: {type: words, of: colour}
              years: {type: range, unit: years, least: 0, reads: age, known: always}
              outcome: {type: word, of: outcome}
            """;

    private static final String ONE_ANSWER = COMPLETE.replace("every_case", "one_answer");
    private static final String ANY_ANSWER = "fact: Small\n" + COMPLETE.replaceFirst("every_case.*\n", "");
    private static final String ALWAYS = ";2020-01-01;*;r;r";
    private static final String DRL = "hits.add(\"yes\", \"no\");";

    @Test
    void a_case_without_a_row_is_told_with_an_example() {
        assertThat(told(COMPLETE, "A;red | green;*;yes" + ALWAYS, "B;blue;< 5;no" + ALWAYS))
                .containsExactly("t/small.csv:1:2: aucune ligne ne répond à partir du 2020-01-01 pour colour = blue,"
                        + " years = >= 5 (par exemple : colour = blue, years = 5 ans) : ajoutez une ligne ou"
                        + " élargissez-en une");
    }

    @Test
    void findings_are_also_told_in_english() {
        assertThat(small(COMPLETE, "A;red | green;*;yes" + ALWAYS, "B;blue;< 5;no" + ALWAYS)
                        .told(Language.EN))
                .containsExactly("t/small.csv:1:2: no row answers from 2020-01-01 on for colour = blue, years = >= 5"
                        + " (for example: colour = blue, years = 5 years): add a row or widen one");
    }

    @Test
    void a_range_that_leaves_a_hole_in_the_middle_is_told() {
        assertThat(told(COMPLETE, "A;*;0..3;yes" + ALWAYS, "B;*;4..10;no" + ALWAYS, "C;*;>= 10;no" + ALWAYS))
                .singleElement()
                .asString()
                .startsWith("t/small.csv:1:3:")
                .contains("pour years = 3..4 (par exemple : colour = blue, years = 3 ans)");
    }

    @Test
    void a_table_that_promises_nothing_may_leave_cases_without_a_row() {
        assertThat(told(ANY_ANSWER, "A;red;< 5;yes" + ALWAYS)).isEmpty();
    }

    @Test
    void a_number_that_is_not_known_is_a_case_that_the_star_alone_answers() {
        String maybe = COMPLETE.replace(", known: always", "");

        assertThat(told(maybe, "A;*;< 5;yes" + ALWAYS, "B;*;>= 5;no" + ALWAYS))
                .singleElement()
                .asString()
                .contains("pour years = (inconnu)");
        assertThat(told(maybe, "A;*;< 5;yes" + ALWAYS, "B;*;*;no" + ALWAYS)).isEmpty();
    }

    @Test
    void a_number_is_known_when_another_column_says_so() {
        String told = """
                every_case: [value_known, value]
                columns:
                  value_known: {type: words, of: known}
                  value: {type: range, unit: euros, least: 0, reads: euros, known: value_known}
                  outcome: {type: word, of: outcome}
                """;

        assertThat(told(told, "A;known;< 5;yes" + ALWAYS, "B;known;>= 5;yes" + ALWAYS, "C;unknown;*;no" + ALWAYS))
                .isEmpty();
        assertThat(told(told, "A;known;< 5;yes" + ALWAYS, "B;known;>= 5;yes" + ALWAYS, "C;unknown;< 5;no" + ALWAYS))
                .anySatisfy(finding -> assertThat(finding).contains("pour value_known = unknown, value = (inconnu)"))
                .anySatisfy(finding ->
                        assertThat(finding).contains("t/small.csv:4:0: aucun cas ne rencontre jamais la ligne C"));
    }

    @Test
    void an_open_list_stands_for_its_words_and_any_other() {
        String open = COMPLETE.replace("colour", "entity");

        assertThat(told(open, "A;north;*;yes" + ALWAYS))
                .singleElement()
                .asString()
                .contains("par exemple : entity = (tout autre mot), years = 0 mois");
        assertThat(told(open, "A;north;*;yes" + ALWAYS, "B;not north;*;no" + ALWAYS))
                .isEmpty();
    }

    @Test
    void the_cases_that_are_meant_may_be_written_as_cells() {
        String meant = COMPLETE.replace("[colour, years]", "{colour: not blue, years: \">= 2\"}");

        assertThat(told(meant, "A;red | green;>= 2;yes" + ALWAYS)).isEmpty();
        assertThat(told(meant, "A;red;>= 2;yes" + ALWAYS))
                .singleElement()
                .asString()
                .contains("colour = green");
    }

    @Test
    void another_table_may_take_cases_out() {
        String unless = COMPLETE.replace("columns:", "unless: scope\ncolumns:");
        String scope = "columns: {colour: {type: words, of: colour}}";
        var topic = small(unless, "A;red | green;*;yes" + ALWAYS).table("scope", scope, "S;blue;2022-01-01;*;r;r");

        assertThat(topic.told())
                .singleElement()
                .asString()
                .contains("aucune ligne ne répond du 2020-01-01 au 2021-12-31 pour colour = blue");
    }

    @Test
    void a_row_for_what_another_table_takes_out_is_told() {
        String unless = COMPLETE.replace("columns:", "unless: scope\ncolumns:");
        var topic = small(unless, "A;red | green;*;yes" + ALWAYS, "B;blue;*;no" + ALWAYS)
                .table("scope", "columns: {colour: {type: words, of: colour}}", "S;blue" + ALWAYS);

        assertThat(topic.told())
                .containsExactly("t/small.csv:3:0: aucun cas ne rencontre jamais la ligne B : ses cas ne se peuvent pas"
                        + " ou sont écartés par la table scope ; supprimez-la ou changez ses cellules");
    }

    @Test
    void a_table_named_in_unless_must_exist() {
        var topic = small(COMPLETE.replace("columns:", "unless: scop\ncolumns:"), "A;*;*;yes" + ALWAYS)
                .table("scope", "columns: {colour: {type: words, of: colour}}", "S;blue" + ALWAYS);

        assertThat(topic.told())
                .anySatisfy(finding -> assertThat(finding)
                        .isEqualTo("t/small.yaml:0:0: « unless » nomme la table « scop », qui n'existe pas ; peut-être"
                                + " « scope » ?"));
    }

    @Test
    void each_word_of_a_column_may_be_complete_for_what_its_rows_name() {
        String grids = """
                every_case: [mark, size]
                within_each: grid
                columns:
                  grid: {type: word}
                  mark: {type: range, least: 0, reads: mark}
                  size: {type: words, of: size}
                  points: {type: number}
                """;

        assertThat(told(
                        grids,
                        "A;share;0..50;*;1" + ALWAYS,
                        "B;share;50..100;*;2" + ALWAYS,
                        "C;share;100;*;3" + ALWAYS,
                        "D;class;*;small;3" + ALWAYS))
                .isEmpty();
        assertThat(told(grids, "A;share;0..50;*;1" + ALWAYS, "B;share;60..100;*;2" + ALWAYS))
                .hasSize(2)
                .anySatisfy(finding -> assertThat(finding)
                        .contains("pour grid = share, mark = 50..60 (par exemple : grid = share, mark = 50,"))
                .anySatisfy(finding -> assertThat(finding).contains("pour grid = share, mark = 100 ("));
    }

    @Test
    void a_gap_that_a_new_value_of_a_parameter_opens_is_told_from_its_day() {
        String limit = """
                limit:
                  label: {fr: limite, en: limit}
                  unit: years
                  values:
                    2020-01-01: {value: 5, reference: r}
                    2024-01-01: {value: 7, reference: r}
                """;

        assertThat(new SmallTopic()
                        .drl(DRL)
                        .parameters(limit)
                        .table("small", COMPLETE, "A;*;< 5;yes" + ALWAYS, "B;*;>= @limit;no" + ALWAYS)
                        .told())
                .singleElement()
                .asString()
                .contains("à partir du 2024-01-01 pour years = 5..7");
    }

    @Test
    void a_range_that_a_parameter_makes_empty_is_told_at_its_cell() {
        String limit = """
                limit:
                  label: {fr: limite, en: limit}
                  unit: years
                  values:
                    2020-01-01: {value: 5, reference: r}
                    2024-01-01: {value: 2, reference: r}
                """;

        assertThat(new SmallTopic()
                        .drl(DRL)
                        .parameters(limit)
                        .table("small", ANY_ANSWER, "A;*;3..@limit;yes" + ALWAYS)
                        .told())
                .containsExactly(
                        "t/small.csv:2:3: rien ne passe dans « years » à partir du 2024-01-01, où cette cellule"
                                + " vaut « 36..24 » mois : changez l'intervalle ou les valeurs des paramètres qu'il nomme");
    }

    @Test
    void a_cell_that_leaves_out_every_word_is_told() {
        assertThat(told(ANY_ANSWER, "A;not red | green | blue;*;yes" + ALWAYS))
                .containsExactly("t/small.csv:2:2: « not blue | green | red » écarte tous les mots de la colonne"
                        + " « colour » : personne ne rencontre cette ligne");
    }

    @Test
    void two_rows_for_the_same_case_are_told_where_one_answers() {
        assertThat(told(ONE_ANSWER, "A;red | blue;< 5;yes" + ALWAYS, "B;not red;3..8;no;2021-01-01;*;r;r"))
                .containsExactly("t/small.csv:3:0: la ligne B répond au même cas que la ligne A le 2021-01-01 (par"
                        + " exemple : colour = blue, years = 3 ans) : une seule doit répondre, gardez l'une des deux ou"
                        + " séparez leurs cas ou leurs dates");
    }

    @Test
    void two_rows_for_the_same_case_are_lawful_where_precedence_chooses() {
        assertThat(told(ANY_ANSWER, "A;red | blue;< 5;yes" + ALWAYS, "B;not red;3..8;no" + ALWAYS))
                .isEmpty();
    }

    @Test
    void two_rows_that_never_hold_together_do_not_overlap() {
        assertThat(told(ONE_ANSWER, "A;red;*;yes;2020-01-01;2020-12-31;r;r", "B;red;*;no;2021-01-01;*;r;r"))
                .isEmpty();
    }

    @Test
    void a_row_said_twice_is_told() {
        assertThat(told(ANY_ANSWER, "A;red | blue;< 5;yes" + ALWAYS, "B;blue | red;< 5;yes;2022-02-02;*;r;r"))
                .containsExactly(
                        "t/small.csv:3:0: la ligne B répète la ligne A (mêmes cellules, toutes deux en vigueur le"
                                + " 2022-02-02) : supprimez l'une des deux ou changez leurs dates");
    }

    @Test
    void a_row_that_says_nothing_more_than_a_wider_one_is_worth_a_note() {
        List<Finding> findings = small(ANY_ANSWER, "A;red;< 3;yes" + ALWAYS, "B;not blue;< 5;yes" + ALWAYS)
                .findings();

        assertThat(findings).singleElement().matches(finding -> !finding.blocks());
        assertThat(findings.get(0).in(Language.FR))
                .startsWith("t/small.csv:2:0: à savoir : la ligne A ne dit rien de plus que la ligne B");
    }

    @Test
    void a_row_whose_cases_more_precise_rows_all_take_never_answers() {
        String one = """
                one_row_by: [colour, size]
                columns:
                  colour: {type: words, of: colour}
                  size: {type: words, of: size}
                  outcome: {type: word, of: outcome}
                """;

        assertThat(told(one, "A;*;large;yes" + ALWAYS, "B;red | green;large;no" + ALWAYS, "C;blue;large;no" + ALWAYS))
                .containsExactly("t/small.csv:2:0: la ligne A ne répond jamais : des lignes plus précises prennent tous"
                        + " ses cas ; supprimez-la ou changez ses cellules");
    }

    @Test
    void days_without_an_answer_between_two_rows_are_told() {
        assertThat(told(ANY_ANSWER, "A;red;*;yes;2020-01-01;2025-12-31;r;r", "B;red;*;yes;2026-02-01;*;r;r"))
                .containsExactly("t/small.csv:3:5: la ligne B prend la suite de la ligne A, mais rien ne répond du"
                        + " 2026-01-01 au 2026-01-31 : avancez valid_from ou repoussez valid_to de la ligne 2");
    }

    @Test
    void rows_that_follow_each_other_day_after_day_are_fine() {
        assertThat(told(ANY_ANSWER, "B;red;*;yes;2026-01-01;*;r;r", "A;red;*;yes;2020-01-01;2025-12-31;r;r"))
                .isEmpty();
    }

    @Test
    void two_figures_for_the_same_case_on_the_same_day_are_told() {
        String shares = ANY_ANSWER + "  share: {type: number, unit: percent}\n";

        assertThat(told(shares, "A;red;*;yes;20" + ALWAYS, "B;red;*;yes;30;2022-01-01;*;r;r"))
                .containsExactly("t/small.csv:3:6: la ligne B commence le 2022-01-01, quand la ligne A parle encore du"
                        + " même cas : fixez valid_to de la ligne 2 à la veille");
    }

    @Test
    void an_outcome_that_is_not_ranked_on_some_day_is_told_at_its_cell() {
        String ranks = SmallTopic.RANKS.replace("yes;2020-01-01;*", "yes;2020-01-01;2022-12-31");

        assertThat(small(ANY_ANSWER, "A;red;*;yes" + ALWAYS).ranks(ranks).told())
                .containsExactly("t/small.csv:2:4: la ligne tient le 2023-01-01, mais t/precedence.csv ne classe pas"
                        + " « yes » ce jour-là : changez les dates de l'une ou de l'autre");
    }

    @Test
    void an_outcome_that_nothing_finds_is_worth_a_note() {
        assertThat(small(ANY_ANSWER, "A;red;*;yes" + ALWAYS).drl("").told())
                .containsExactly(
                        "t/precedence.csv:3:2: à savoir : « no » est classé, mais aucune ligne ni aucune règle ne"
                                + " le constate");
    }

    @Test
    void an_unknown_unit_or_keyword_is_refused_with_the_nearest_one() {
        String wrong = COMPLETE.replace("unit: years", "unit: year").replace("every_case", "evry_case");

        assertThat(new SmallTopic().table("small", wrong, "A;*;*;yes" + ALWAYS).refusals())
                .containsExactly(
                        "t/small.yaml:1:1: « evry_case » n'est pas connu ici ; peut-être « every_case » ?",
                        "t/small.yaml:4:30: l'unité « year » n'est pas connue ; peut-être « years » ?");
    }

    @Test
    void a_number_above_the_columns_most_is_refused() {
        String most = COMPLETE.replace("least: 0", "least: 0, most: 100");

        assertThat(new SmallTopic()
                        .table("small", most, "A;*;>= 101;yes" + ALWAYS)
                        .refusals())
                .containsExactly("t/small.csv:2:3: « 101 » est trop grand : la colonne « years » s'arrête à 100");
    }

    @Test
    void a_number_of_a_hundred_thousand_digits_is_no_number() {
        String huge = """
                limit:
                  label: {fr: limite, en: limit}
                  unit: years
                  values: {2020-01-01: {value: 1e999999999, reference: r}}
                """;

        assertThat(new SmallTopic().parameters(huge).refusals())
                .contains("t/parameters.yaml:4:32: « value » doit être un nombre, en chiffres, avec un point au plus");
    }

    @Test
    void a_number_of_years_that_nobody_reaches_is_just_large() {
        assertThat(told(ANY_ANSWER, "A;red;>= 999999999999;yes" + ALWAYS)).isEmpty();
    }

    @Test
    void many_gaps_are_counted_beyond_the_first_twenty() {
        List<String> rows = new ArrayList<>();
        IntStream.range(0, 30)
                .forEach(step -> rows.add("R%d;%s;%d..%d;yes%s"
                        .formatted(step, step % 2 == 0 ? "red" : "blue", step * 3, step * 3 + 2, ALWAYS)));

        assertThat(told(COMPLETE, rows.toArray(String[]::new)))
                .hasSize(21)
                .last()
                .asString()
                .contains("constat(s) de plus de la même sorte");
    }

    @Test
    void a_table_with_too_many_combinations_ends_with_a_note() {
        StringBuilder columns = new StringBuilder("every_case: [c0, c1, c2, c3, c4, c5, c6, c7]\ncolumns:\n");
        IntStream.range(0, 8)
                .forEach(column -> columns.append("  c%d: {type: range, reads: c%d}\n".formatted(column, column)));
        List<String> rows = new ArrayList<>();
        for (int row = 0; row < 1000; row++) {
            StringBuilder cells = new StringBuilder("R" + row);
            for (int column = 0; column < 8; column++) {
                int from = (row * 7919 + column * 104_729) % 100_003;
                cells.append(";%d..%d".formatted(from, from + 30_000));
            }
            rows.add(cells + ALWAYS);
        }

        assertThat(told(columns.toString(), rows.toArray(String[]::new)))
                .singleElement()
                .asString()
                .startsWith("t/small.csv:0:0: à savoir : trop de combinaisons");
    }

    private static SmallTopic small(String yaml, String... rows) {
        return new SmallTopic().drl(DRL).table("small", yaml, rows);
    }

    private static List<String> told(String yaml, String... rows) {
        return small(yaml, rows).told();
    }
}
