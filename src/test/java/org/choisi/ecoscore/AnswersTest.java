package org.choisi.ecoscore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.choisi.ecoscore.SampleProjects.DAY;
import static org.choisi.ecoscore.SampleProjects.desk;
import static org.choisi.ecoscore.SampleProjects.of;
import static org.choisi.ecoscore.SampleProjects.project;
import static org.choisi.ecoscore.SampleProjects.score;
import static org.choisi.ecoscore.SamplesTest.line;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What may be written as an answer, and what is told of what cannot be used. */
class AnswersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "rgaa_rate;82 %;82",
                "rgaa_rate;82,5;82.5",
                "rgaa_rate;82.50;82.5",
                "people_served;12 000;12000",
                "pue;1,38;1.38",
                "hosting_kg_per_kwh;0.0461;0.0461"
            })
    void numbers_are_read_as_people_write_them(String question, String written, BigDecimal meant) {
        assertThat(desk().answers(project(question, written), DAY).to(question)).contains(new Answer.Number(meant));
    }

    @ParameterizedTest
    @CsvSource({
        "data_owner,Oui,yes", "data_owner,no,no", "retention_period,Justifiée,justified",
        "retention_period,fixed,fixed", "replaces,plusieurs,several", "heat_reuse,N/A,not-applicable",
        "hosting_country,France,FR", "open_source,built on open source,built-on"
    })
    void words_are_read_in_both_languages(String question, String written, String meant) {
        assertThat(desk().answers(project(question, written), DAY).to(question)).contains(new Answer.Word(meant));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "rgaa_rate;820;un nombre de 0 à 100", "rgaa_rate;-1;un nombre de 0 à 100",
                        "people_served;2.5;un nombre entier",
                "pue;0.4;à partir de 1", "data_owner;peut-être;oui, non", "hosting_country;Atlantide;FR",
                "rgaa_rat;80;peut-être « rgaa_rate »", "ecolabel;oui;ne se pose pas",
                        "data_owner;sans objet;se pose toujours",
                "equipment;250 tablets;ne se lit pas", "equipment;3 laptop stolen 4;neuf, reconditionné",
                        "rgesn_criteria;1.1 bof;conforme",
                "rgesn_criteria;10.1 conforme;pas de critère", "rgesn_criteria;1.1 non applicable;applicable à tous"
            })
    void what_cannot_be_used_is_told_and_counts_for_nothing(String question, String written, String told) {
        Ecoscore score = score(project(question, written, "codesigned", true));

        assertThat(score.faults())
                .anySatisfy(fault -> assertThat(fault.text().fr()).contains(told));
        assertThat(score.score()).isEqualTo(score(project("codesigned", true)).score());
    }

    @Test
    void a_number_with_an_exponent_beyond_all_reason_is_refused_in_no_time() {
        assertThat(score(project("people_served", new BigDecimal("1e999999999"), "codesigned", true))
                        .faults())
                .singleElement()
                .extracting(AnswerFault::question)
                .isEqualTo("people_served");
    }

    @Test
    void a_list_with_one_device_that_cannot_be_read_gives_no_footprint_rather_than_a_lighter_one() {
        Ecoscore score = score(project(
                "people_served",
                100,
                "hosting_kwh_per_year",
                "sans objet",
                "equipment",
                List.of(
                        Map.of("quantity", new BigDecimal(2), "category", "laptop", "acquired", "new", "years", "7"),
                        Map.of(
                                "quantity",
                                new BigDecimal(9),
                                "category",
                                "flying-car",
                                "acquired",
                                "new",
                                "years",
                                "7"))));

        assertThat(score.faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.text().fr()).contains("flying-car"));
        assertThat(score.notAnswered())
                .filteredOn(open -> open.question().id().equals("carbon_kg_per_user_year"))
                .singleElement()
                .satisfies(open -> assertThat(open.missing())
                        .extracting(Object::toString)
                        .containsExactly("Équipements du projet"));
    }

    @Test
    void one_line_says_the_same_as_a_list_of_devices() {
        Object list = List.of(Map.of(
                "quantity",
                new BigDecimal(250),
                "category",
                "tablet",
                "acquired",
                "refurbished",
                "years",
                new BigDecimal("2.5")));

        assertThat(desk().answers(project("equipment", "250 tablettes reconditionné 2,5 ans"), DAY)
                        .given())
                .isNotEmpty()
                .isEqualTo(desk().answers(project("equipment", list), DAY).given());
    }

    @Test
    void a_self_assessment_is_read_in_the_public_shapes() {
        Object minumeco = List.of(
                Map.of(
                        "numero",
                        "1.1",
                        "critere",
                        "…",
                        "priorite",
                        "Prioritaire",
                        "difficulte",
                        "Fort",
                        "reponse",
                        "Conforme"),
                Map.of("numero", "1.2", "critere", "…", "reponse", "Non conforme"),
                Map.of("numero", "4.10", "critere", "…", "reponse", "N/A"),
                Map.of("numero", "4.11", "critere", "…"));
        Object export = Map.of(
                "version",
                "v2",
                "criteres",
                List.of(
                        Map.of("id", "1.1", "statut", "validé"),
                        Map.of("id", "1.2", "statut", "non validé"),
                        Map.of("id", "4.10", "statut", "non applicable")));
        Object numEcoDiag = Map.of(
                "byCriteria",
                Map.of(
                        "1.1",
                        Map.of("state", "satisfied"),
                        "1.2",
                        Map.of("state", "rejected"),
                        "4.10",
                        Map.of("state", "not-applicable")));
        Map<String, CriterionState> meant =
                Map.of("1.1", CriterionState.MET, "1.2", CriterionState.NOT_MET, "4.10", CriterionState.NOT_APPLICABLE);

        assertThat(List.of(minumeco, export, numEcoDiag, "1.1 conforme | 1.2 non conforme | 4.10 sans objet"))
                .allSatisfy(written -> assertThat(desk().answers(project("rgesn_criteria", written), DAY)
                                .to("rgesn_criteria"))
                        .contains(new Answer.Criteria(meant)));
    }

    @Test
    void a_self_assessment_with_too_few_answers_gives_no_rate() {
        Ecoscore score = score(project("rgesn_criteria", "1.1 conforme | 1.2 conforme"));

        assertThat(score.notAnswered())
                .filteredOn(open -> open.question().id().equals("rgesn_rate"))
                .singleElement()
                .satisfies(open -> assertThat(open.missing().get(0).fr())
                        .isEqualTo("2 critères du RGESN ont une réponse ; il en faut 80 % en poids"));
    }

    @Test
    void a_kind_that_nobody_knows_is_told_and_read_as_a_project() {
        assertThat(score(of("servise", "codesigned", true))
                        .faults()
                        .get(0)
                        .text()
                        .fr())
                .contains("servise", "peut-être « service »");
        assertThat(score(of("Produit", "ecolabel", true)).kind()).isEqualTo("product");
    }

    @Test
    void nothing_answered_is_no_grade_at_all() {
        Ecoscore score = score(project());

        assertThat(score.score()).isNull();
        assertThat(score.grade()).isNull();
        assertThat(score.levers()).isEmpty();
        assertThat(Fractions.text(score.highest())).isEqualTo("100");
    }

    @Test
    void servers_weigh_their_electricity_times_the_overhead_times_the_grid_of_the_country() {
        Ecoscore score = score(project(
                "people_served",
                1000,
                "equipment",
                "sans objet",
                "hosting_kwh_per_year",
                10000,
                "pue",
                "1.5",
                "hosting_country",
                "Pologne"));

        // 10 000 kWh × 1.5 × 0.805 kg/kWh (G-08) = 12 075 kg, over 1 000 people: 12.075
        assertThat(line(score, "carbon_kg_per_user_year").answer().fr()).startsWith("12,07");
        assertThat(line(score, "hosting_kg_per_kwh").reasons())
                .extracting(Reason::at)
                .contains("reference-data/grids.csv:9");
    }
}
