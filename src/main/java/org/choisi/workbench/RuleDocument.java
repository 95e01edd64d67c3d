package org.choisi.workbench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.choisi.measure.Language;
import org.choisi.policy.RuleBook;
import org.choisi.policy.Spoken;
import org.choisi.reference.LawTexts;

/**
 * A rule set as a page that anyone can read and print: every row a sentence, every reference a way to its text.
 *
 * @param asOf the day whose numbers are shown and on which rows are said to be in force or not
 * @param address where the whole page is, for the links of a part shown elsewhere; empty for the page itself
 */
public record RuleDocument(RuleBook book, LawTexts law, Language language, LocalDate asOf, String address) {

    private static final String STYLE = "rule-document.css";

    /** The whole page, in one file that needs no other. */
    public static String write(RuleBook book, LawTexts law, Language language, LocalDate asOf) {
        return new RuleDocument(book, law, language, asOf, "").page();
    }

    /** The whole page. */
    public String page() {
        var html = new Html(language);
        String name = book.identity().name().in(language);
        html.open("!doctype html").line();
        html.open("html", "lang", language.locale().getLanguage());
        html.open("meta", "charset", "utf-8");
        html.open("meta", "name", "viewport", "content", "width=device-width,initial-scale=1");
        html.element("title", name).styled(style()).line();
        html.element("a", in("Aller aux règles", "Skip to the rules"), "class", "skip", "href", "#rules");
        html.open("header").element("h1", name).open("p");
        html.text(book.identity().owner() + ", ").element("b", book.identity().label());
        html.text(in(", telles qu'elles sont le ", ", as of ") + Spoken.day(asOf, language) + ".");
        html.open("p", "class", "soft").text(in("Empreinte ", "Fingerprint ")).element("code", book.hash());
        html.close("header").line();
        contents(html);
        html.open("main", "id", "rules").line();
        write(html);
        return html.close("main").line().toString();
    }

    /** Every topic, to be shown within another page. */
    public String body() {
        var html = new Html(language);
        write(html);
        return html.toString();
    }

    /** One topic; empty when the set has none of that name. */
    public Optional<String> topic(String topic) {
        return chapter(topic).map(chapter -> {
            var html = new Html(language);
            var prose = prose();
            writer(chapter, prose, html).write();
            new SourceList(prose.cited(), language).write(html);
            return html.toString();
        });
    }

    /** The rows of one table, without its name; empty when the set has none of that name. */
    public Optional<String> table(String topic, String table) {
        return chapter(topic)
                .flatMap(chapter -> chapter.sheets().stream()
                        .filter(sheet -> sheet.name().equals(table))
                        .findFirst()
                        .map(sheet -> {
                            var html = new Html(language);
                            writer(chapter, prose(), html).rows(sheet);
                            return html.toString();
                        }));
    }

    private void write(Html html) {
        html.element(
                "p",
                in(
                        "Chaque ligne dit quand elle s'applique, puis ce qu'elle fixe. Ce qu'elle ne nomme pas n'y compte pas :"
                                + " elle vaut alors pour tous.",
                        "Each line says when it applies, then what it sets. What it does not name does not count:"
                                + " it then holds for all."));
        var prose = prose();
        book.chapters().forEach(chapter -> writer(chapter, prose, html).write());
        new SourceList(prose.cited(), language).write(html);
    }

    private void contents(Html html) {
        html.open("nav", "aria-label", in("Sommaire", "Contents")).open("ul");
        for (RuleBook.Chapter chapter : book.chapters()) {
            html.open("li")
                    .link(
                            "",
                            Anchors.chapter(chapter),
                            book.labels().topic(chapter.name()).in(language));
            html.open("ul");
            chapter.sheets()
                    .forEach(sheet -> html.open("li")
                            .link(
                                    "",
                                    Anchors.sheet(chapter, sheet.name()),
                                    sheet.title().in(language)));
            html.close("ul").line();
        }
        html.open("li").link("", SourceList.ANCHOR, SourceList.title(language));
        html.close("ul").close("nav").line();
    }

    private Optional<RuleBook.Chapter> chapter(String name) {
        return book.chapters().stream()
                .filter(chapter -> chapter.name().equals(name))
                .findFirst();
    }

    private ChapterWriter writer(RuleBook.Chapter chapter, Prose prose, Html html) {
        return new ChapterWriter(book, chapter, prose, language, asOf, address, html);
    }

    private Prose prose() {
        return new Prose(book, law, language, address);
    }

    private static String style() {
        try (InputStream in = RuleDocument.class.getResourceAsStream(STYLE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String in(String french, String english) {
        return language == Language.EN ? english : french;
    }
}
