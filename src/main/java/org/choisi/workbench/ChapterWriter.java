package org.choisi.workbench;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.choisi.measure.Language;
import org.choisi.policy.RuleBook;
import org.choisi.policy.Spoken;

/** Writes one topic of a rule set: its tables, numbers, findings and examples. */
final class ChapterWriter {

    private final RuleBook book;
    private final RuleBook.Chapter chapter;
    private final Prose prose;
    private final CellSpeech cells;
    private final Language language;
    private final LocalDate asOf;
    private final Html html;

    ChapterWriter(
            RuleBook book,
            RuleBook.Chapter chapter,
            Prose prose,
            Language language,
            LocalDate asOf,
            String page,
            Html html) {
        this.book = book;
        this.chapter = chapter;
        this.prose = prose;
        this.cells = new CellSpeech(book, chapter, prose, language, asOf, page);
        this.language = language;
        this.asOf = asOf;
        this.html = html;
    }

    void write() {
        html.element("h2", book.labels().topic(chapter.name()).in(language), "id", Anchors.chapter(chapter))
                .line();
        chapter.sheets().forEach(this::sheet);
        settings();
        meanings();
        examples();
    }

    private void sheet(RuleBook.Sheet sheet) {
        heading(sheet.title().in(language), Anchors.sheet(chapter, sheet.name()));
        rows(sheet);
    }

    /** The rows of a table, for a page that has named it already. */
    void rows(RuleBook.Sheet sheet) {
        html.open("p", "class", "soft").element("code", sheet.file());
        if (!sheet.oneRowBy().isEmpty()) {
            html.text(in(". Une seule ligne répond : la plus précise.", ". One row answers: the most precise one."));
        }
        html.line().open("ul");
        var speech = new RowSpeech(sheet, cells, prose, language, asOf);
        var exceptions = new Exceptions(sheet);
        exceptions.general().forEach(line -> line(line, speech, exceptions));
        html.close("ul").line();
    }

    private void line(RuleBook.Line line, RowSpeech speech, Exceptions exceptions) {
        if (speech.holds(line)) {
            html.open("li", "id", line.id());
        } else {
            html.open("li", "id", line.id(), "class", "off");
        }
        speech.write(line, html);
        List<RuleBook.Line> below = exceptions.of(line);
        if (!below.isEmpty()) {
            html.text(in(" Sauf :", " Except:")).open("ul");
            below.forEach(exception -> line(exception, speech, exceptions));
            html.close("ul");
        }
        html.line();
    }

    private void settings() {
        if (chapter.settings().isEmpty()) {
            return;
        }
        heading(
                in("Nombres que plusieurs règles emploient", "Numbers that several rules use"),
                Anchors.sheet(chapter, "parameters"));
        html.open("ul");
        for (RuleBook.Setting setting : chapter.settings()) {
            html.open("li", "id", Anchors.setting(chapter, setting.name())).sentence();
            html.text(setting.label().in(language) + in(" : ", ": "));
            setting.values().forEach(value -> value(setting, value));
            html.line();
        }
        html.close("ul").line();
    }

    private void value(RuleBook.Setting setting, RuleBook.Setting.Value value) {
        boolean today = setting.on(asOf).equals(Optional.of(value));
        String number = cells.number(value.number(), setting.unit());
        boolean begun = !value.since().isAfter(asOf);
        html.open(today ? "b" : "span").text(number).close(today ? "b" : "span");
        html.text((begun ? in(" depuis le ", " since ") : in(" à partir du ", " from "))
                + Spoken.day(value.since(), language) + " ");
        html.open("small").text("(");
        prose.write(value.reference(), html);
        html.text("). ").close("small");
    }

    private void meanings() {
        if (chapter.meanings().isEmpty()) {
            return;
        }
        heading(in("Ce que vaut chaque constat", "What each finding amounts to"), Anchors.sheet(chapter, "precedence"));
        html.element(
                "p",
                in(
                        "Par question, du premier au dernier qui l'emporte.",
                        "By question, from the first that wins to the last."));
        Map<String, List<RuleBook.Meaning>> byQuestion = new LinkedHashMap<>();
        chapter.meanings().stream()
                .sorted((one, other) ->
                        Integer.compare(one.outcome().rank(), other.outcome().rank()))
                .forEach(meaning -> byQuestion
                        .computeIfAbsent(meaning.outcome().question(), question -> new java.util.ArrayList<>())
                        .add(meaning));
        byQuestion.forEach(this::question);
    }

    private void question(String question, List<RuleBook.Meaning> meanings) {
        html.sentence().element("h4", book.labels().word("question", question).in(language));
        html.open("ol");
        for (RuleBook.Meaning meaning : meanings) {
            html.open("li", "id", Anchors.outcome(chapter, meaning.outcome().name()))
                    .sentence();
            html.text(cells.answer(meaning.outcome())).text(in(" : ", ": "));
            prose.write(meaning.sentence().in(language), html);
            html.line();
        }
        html.close("ol").line();
    }

    private void examples() {
        if (chapter.examples().isEmpty()) {
            return;
        }
        heading(in("Exemples", "Examples"), Anchors.sheet(chapter, "examples"));
        chapter.examples().forEach(examples -> new ExampleTable(examples, book.labels(), prose, language).write(html));
    }

    private void heading(String title, String anchor) {
        html.element("h3", title, "id", anchor).line();
    }

    private String in(String french, String english) {
        return language == Language.EN ? english : french;
    }
}
