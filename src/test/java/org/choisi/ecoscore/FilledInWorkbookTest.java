package org.choisi.ecoscore;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.choisi.ecoscore.reading.ProjectFile;
import org.choisi.ecoscore.report.FilledIn;
import org.choisi.ecoscore.report.QuestionnaireFile;
import org.choisi.measure.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Questionnaires as people fill them in with a spreadsheet, and as the spreadsheet saves them. */
class FilledInWorkbookTest {

    @TempDir
    private Path folder;

    private Ecoscore score(HandMadeWorkbook workbook) throws IOException {
        Path file = workbook.save(folder.resolve("mon-projet.xlsx"));
        var read = new ArrayList<Project>();
        ProjectFile.read(file, "mon-projet.xlsx", read::add);
        assertThat(read).hasSize(1);
        return SampleProjects.score(read.get(0));
    }

    private static Map<String, Answer> understood(Ecoscore score) {
        return SampleProjects.desk()
                .answers(score.project(), SampleProjects.DAY)
                .given();
    }

    private static Answer number(String number) {
        return new Answer.Number(new BigDecimal(number));
    }

    @Test
    void shared_words_numbers_and_percentages_are_read_as_they_are_seen() throws Exception {
        Ecoscore score = score(new HandMadeWorkbook("kind", "question", "answer")
                .row("project", "people_served", HandMadeWorkbook.number("1200"))
                .row("project", "pue", HandMadeWorkbook.number("1.3799999999999999"))
                .row("project", "rgaa_rate", HandMadeWorkbook.percent("0.82"))
                .row("project", "trained_share", HandMadeWorkbook.percent("0.07"))
                .row("project", "rgesn_rate", HandMadeWorkbook.percentWithDecimals("0.555"))
                .row("project", "data_owner", "Oui")
                .row("project", "codesigned", HandMadeWorkbook.yes())
                .row("project", "end_planned", HandMadeWorkbook.no())
                .row("project", "retention_period", "justifiée")
                .row("project", "hosting_country", "France")
                .row("project", "equipment", "250 tablet new 5 | 30 laptop kept 3"));

        assertThat(score.faults()).isEmpty();
        assertThat(understood(score))
                .containsEntry("people_served", number("1200"))
                .containsEntry("pue", number("1.38"))
                .containsEntry("rgaa_rate", number("82"))
                .containsEntry("trained_share", number("7"))
                .containsEntry("rgesn_rate", number("55.5"))
                .containsEntry("data_owner", new Answer.Word("yes"))
                .containsEntry("codesigned", new Answer.Word("yes"))
                .containsEntry("end_planned", new Answer.Word("no"))
                .containsEntry("retention_period", new Answer.Word("justified"))
                .containsEntry("hosting_country", new Answer.Word("FR"))
                .containsKey("equipment");
    }

    @Test
    void a_date_where_a_number_is_asked_is_told_and_everything_else_stands() throws Exception {
        Ecoscore score = score(new HandMadeWorkbook("Question", "Réponse")
                .row("security_updates_years", HandMadeWorkbook.day("46000"))
                .row("people_served", HandMadeWorkbook.day("46000"))
                .row("ecoindex", HandMadeWorkbook.number("62"))
                .row("rgesn_criteria", HandMadeWorkbook.number("1.1")));

        assertThat(score.faults()).extracting(AnswerFault::question).contains("people_served", "rgesn_criteria");
        assertThat(score.faults().toString()).contains("2025-12-09");
        assertThat(understood(score)).containsOnlyKeys("ecoindex");
    }

    @Test
    void formulas_give_what_they_show_and_an_error_is_told() throws Exception {
        Ecoscore score = score(new HandMadeWorkbook("question", "answer", "kind")
                .row("people_served", HandMadeWorkbook.formula("10*120", "1200"), "Projet")
                .row("rgaa_rate", HandMadeWorkbook.percentFormula("41/50", "0.82"))
                .row("need_established", HandMadeWorkbook.wordFormula("\"constaté\"", "constaté"))
                .row("ecoindex", HandMadeWorkbook.error("#DIV/0!")));

        assertThat(score.faults()).singleElement().asString().contains("ecoindex", "#DIV/0!");
        assertThat(understood(score))
                .containsEntry("people_served", number("1200"))
                .containsEntry("rgaa_rate", number("82"))
                .containsEntry("need_established", new Answer.Word("evidenced"))
                .doesNotContainKey("ecoindex");
    }

    @Test
    void what_stands_above_the_header_and_columns_moved_about_do_not_matter() throws Exception {
        Ecoscore score = score(new HandMadeWorkbook("Questionnaire du projet")
                .row()
                .row("Réponse", "Question", "Nature")
                .row("non", "codesigned", "service")
                .row("  82 % ", "rgaa_rate", "service")
                .row(HandMadeWorkbook.number("0"), "people_served", "service"));

        assertThat(score.kind()).isEqualTo("service");
        assertThat(score.faults()).isEmpty();
        assertThat(understood(score)).containsEntry("rgaa_rate", number("82"));
        assertThat(understood(score)).containsEntry("people_served", number("0"));
    }

    @Test
    void a_share_typed_as_one_is_a_hundred_percent_only_in_a_cell_that_says_so() throws Exception {
        assertThat(understood(score(new HandMadeWorkbook("question", "answer")
                        .row("trained_share", HandMadeWorkbook.percent("1"))
                        .row("rgaa_rate", HandMadeWorkbook.number("1")))))
                .containsEntry("trained_share", number("100"))
                .containsEntry("rgaa_rate", number("1"));
    }

    @Test
    void our_own_workbook_comes_back_with_the_answers_of_a_sample() throws Exception {
        for (Project sample : SampleProjects.samples()) {
            Questionnaire questionnaire = SampleProjects.desk().questionnaire("project", SampleProjects.DAY);
            Answers answers = SampleProjects.desk().answers(sample, SampleProjects.DAY);
            var filled = FilledIn.of(sample, answers, questionnaire, Language.EN);
            Path file = folder.resolve("copie.xlsx");
            try (var out = Files.newOutputStream(file)) {
                QuestionnaireFile.writeWorkbook(questionnaire, filled, Language.EN, out);
            }
            List<Project> again = SampleProjects.read(file);

            assertThat(again).hasSize(1);
            assertThat(again.get(0).name()).isEqualTo(sample.name());
            assertThat(SampleProjects.score(again.get(0)).score())
                    .isEqualTo(SampleProjects.score(sample).score());
        }
    }
}
