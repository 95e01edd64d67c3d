package org.choisi.web.page.project;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.choisi.ecoscore.Ecoscore;
import org.choisi.ecoscore.Fractions;
import org.choisi.inventory.plan.Field;
import org.choisi.inventory.plan.Sheet;
import org.choisi.measure.Language;
import org.choisi.measure.Text;
import org.choisi.store.Projects;
import org.choisi.store.StoredProject;
import org.choisi.web.Portfolio;
import org.choisi.web.page.Speech;
import org.dhatim.fastexcel.Workbook;
import org.springframework.context.MessageSource;

/** The list of projects with their grades, as a table to be written. */
record ProjectList(Projects projects, Portfolio portfolio, Clock clock, MessageSource messages) {

    private static final int MOST = 10_000;
    private static final int DECIMALS = 2;
    private static final Text TITLE = new Text("Projets", "Projects");

    /** One line of the list. */
    private record Line(StoredProject project, Ecoscore score, LocalDate changedOn) {}

    void writeWorkbook(Language language, OutputStream out) throws IOException {
        try (Workbook workbook = new Workbook(out, "Choisi", null)) {
            sheet(language).writeTo(workbook, language);
        }
    }

    Sheet<?> sheet(Language language) {
        List<StoredProject> all = projects.latest(MOST);
        List<Line> lines = portfolio.with(desk -> all.stream()
                .map(project -> new Line(
                        project,
                        desk.ecoscore().score(Portfolio.project(project, ""), desk.today()),
                        project.changedAt().atZone(clock.getZone()).toLocalDate()))
                .toList());
        return new Sheet<>(TITLE, fields(new Speech(messages, language)), lines);
    }

    private static List<Field<Line>> fields(Speech speech) {
        return List.of(
                Field.of("id", "numéro", "id", line -> line.project().id().toString()),
                Field.of("name", "projet", "project", line -> line.project().name()),
                Field.of(
                        "kind",
                        "nature",
                        "kind",
                        line -> speech.say("project.kind." + line.project().kind())),
                Field.of(
                        "project",
                        "variante de",
                        "alternative of",
                        line -> line.project().family()),
                Field.of("version", "version", "version", line -> line.project().variant()),
                Field.of("grade", "note", "grade", ProjectList::grade),
                Field.of(
                        "score",
                        "points sur 100",
                        "points out of 100",
                        line -> cut(line.score().score())),
                Field.of("completeness_percent", "rempli à (%)", "completeness (%)", ProjectList::completeness),
                Field.of("changed_on", "modifié le", "changed on", Line::changedOn));
    }

    private static String grade(Line line) {
        return line.score().grade() == null ? "" : line.score().grade().name();
    }

    private static BigDecimal completeness(Line line) {
        return cut(line.score().completeness().multiply(BigFraction.of(100)));
    }

    private static BigDecimal cut(BigFraction number) {
        return number == null ? null : Fractions.cut(number, DECIMALS);
    }
}
