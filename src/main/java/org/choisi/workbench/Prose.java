package org.choisi.workbench;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.choisi.measure.Language;
import org.choisi.measure.Text;
import org.choisi.policy.RuleBook;
import org.choisi.reference.LawTexts;

/** Sentences that owners wrote: the ids in them become links, the names of columns and words what people call them. */
final class Prose {

    private static final Pattern NAMES = Pattern.compile(
            "(?<![\\w/.-])(?:[A-Z]{1,9}(?:-[A-Z]{2,9})*(?:-\\d{1,3}){1,2}(?:-[a-z])?|[a-z]{1,30}(?:[_-][a-z0-9]{1,30}){1,5})"
                    + "(?![\\w/-])(?!\\.[a-z])");
    private static final Pattern BRACES = Pattern.compile("\\{[a-zA-Z]+}");

    private final RuleBook book;
    private final LawTexts law;
    private final Language language;
    private final String page;
    private final Set<String> rows = new HashSet<>();
    private final Map<String, String> settings = new HashMap<>();
    private final Map<String, LawTexts.LawText> cited = new TreeMap<>();

    Prose(RuleBook book, LawTexts law, Language language, String page) {
        this.book = book;
        this.law = law;
        this.language = language;
        this.page = page;
        for (RuleBook.Chapter chapter : book.chapters()) {
            chapter.sheets().forEach(sheet -> sheet.lines().forEach(line -> rows.add(line.id())));
            chapter.settings()
                    .forEach(setting -> settings.put(setting.name(), Anchors.setting(chapter, setting.name())));
        }
    }

    /** Writes a sentence; what a value will fill is said with three dots. */
    void write(String sentence, Html html) {
        write(sentence, html, true);
    }

    /** The same without links, for tables where they would be many. */
    void plain(String sentence, Html html) {
        write(sentence, html, false);
    }

    private void write(String sentence, Html html, boolean linked) {
        String words = BRACES.matcher(sentence).replaceAll("…");
        Matcher names = NAMES.matcher(words);
        int from = 0;
        while (names.find()) {
            html.text(words.substring(from, names.start()));
            if (linked) {
                name(names.group(), html);
            } else {
                html.text(said(names.group()));
            }
            from = names.end();
        }
        html.text(words.substring(from));
    }

    private void name(String name, Html html) {
        Optional<LawTexts.LawText> text = law.of(name);
        if (rows.contains(name)) {
            html.link(page, name, name);
        } else if (settings.containsKey(name)) {
            html.link(page, settings.get(name), quoted(setting(name)));
        } else if (text.isPresent()) {
            cited.put(name, text.get());
            html.link(page, Anchors.law(name), name);
        } else {
            html.text(said(name));
        }
    }

    private String setting(String name) {
        return book.chapters().stream()
                .flatMap(chapter -> chapter.settings().stream())
                .filter(setting -> setting.name().equals(name))
                .map(setting -> setting.label().in(language))
                .findFirst()
                .orElse(name);
    }

    private String quoted(String words) {
        return language == Language.EN ? "'" + words + "'" : "« " + words + " »";
    }

    private String said(String name) {
        Text column = book.labels().column(name).full();
        return column.fr().equals(name)
                ? book.labels().anywhere(name).map(label -> label.in(language)).orElse(name)
                : column.in(language);
    }

    /** The texts that were named so far, in the order of their ids. */
    Map<String, LawTexts.LawText> cited() {
        return cited;
    }
}
