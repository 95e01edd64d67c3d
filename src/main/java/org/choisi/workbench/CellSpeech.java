package org.choisi.workbench;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.choisi.measure.Language;
import org.choisi.measure.Text;
import org.choisi.policy.Outcome;
import org.choisi.policy.RuleBook;
import org.choisi.policy.RuleLabels;
import org.choisi.policy.Spoken;

/** Says the cells of one topic in words, its numbers as they are on one day. */
final class CellSpeech {

    static final String ANY = "*";

    private static final String SENTENCE = "text_";
    private static final String NOT = "not ";
    private static final String OUTCOME = "outcome";
    private static final int MOST_DECIMALS = 6;

    private final RuleBook.Chapter chapter;
    private final RuleLabels labels;
    private final Prose prose;
    private final Language language;
    private final LocalDate asOf;
    private final String page;
    private final Map<String, Outcome> outcomes = new HashMap<>();

    CellSpeech(RuleBook book, RuleBook.Chapter chapter, Prose prose, Language language, LocalDate asOf, String page) {
        this.chapter = chapter;
        this.labels = book.labels();
        this.prose = prose;
        this.language = language;
        this.asOf = asOf;
        this.page = page;
        chapter.meanings().forEach(meaning -> outcomes.put(meaning.outcome().name(), meaning.outcome()));
    }

    /** A cell with the name of its column, unless its words are understood alone. */
    void named(RuleBook.Field field, String cell, Html html) {
        RuleLabels.Name name = labels.column(field.name());
        if (ANY.equals(cell)) {
            html.text(name.any()
                    .map(any -> any.in(language))
                    .orElseGet(() -> name.brief().in(language) + " : " + new Text("tous", "any").in(language)));
            return;
        }
        if (!name.alone() && !field.vocabulary().equals(OUTCOME)) {
            html.text(name.brief().in(language) + " ");
        }
        said(field, cell, html);
    }

    private void said(RuleBook.Field field, String cell, Html html) {
        switch (field.kind()) {
            case WORDS -> html.text(words(field, cell));
            case WORD -> word(field, cell, html);
            case NUMBER -> term(field, cell, html);
            case RANGE -> range(field, cell, html);
            case PHRASES -> html.text(in("« ", "'") + cell.replace(" | ", " · ") + in(" »", "'"));
            case TEXT -> text(field, cell, html);
        }
    }

    private String words(RuleBook.Field field, String cell) {
        boolean not = cell.startsWith(NOT);
        List<String> words = new ArrayList<>();
        for (String word : (not ? cell.substring(NOT.length()) : cell).split("\\|", -1)) {
            words.add(word(field, word.strip()));
        }
        return not ? in("sauf ", "except ") + joined(words, in(" et ", " and ")) : joined(words, in(" ou ", " or "));
    }

    private static String joined(List<String> words, String last) {
        int end = words.size() - 1;
        return end == 0 ? words.get(0) : String.join(", ", words.subList(0, end)) + last + words.get(end);
    }

    private String word(RuleBook.Field field, String word) {
        String list = field.vocabulary().isEmpty() ? field.name() : field.vocabulary();
        return labels.word(list, word).in(language);
    }

    private void word(RuleBook.Field field, String cell, Html html) {
        Outcome outcome = field.vocabulary().equals(OUTCOME) ? outcomes.get(cell) : null;
        if (outcome == null) {
            html.text(word(field, cell));
            return;
        }
        html.link(page, Anchors.outcome(chapter, cell), answer(outcome));
    }

    /** What a finding amounts to, in a few words. */
    String answer(Outcome outcome) {
        String answer = labels.word("answer", outcome.answer()).in(language);
        return outcome.action().isEmpty()
                ? answer
                : answer
                        + in(" : ", ": ")
                        + labels.word("action", outcome.action()).in(language);
    }

    private void text(RuleBook.Field field, String cell, Html html) {
        String named = word(field, cell);
        if (field.name().startsWith(SENTENCE)) {
            html.text(in("« ", "'"));
            prose.write(cell, html);
            html.text(in(" »", "'"));
        } else if (named.equals(cell)) {
            prose.write(cell, html);
        } else {
            html.text(named);
        }
    }

    private void range(RuleBook.Field field, String cell, Html html) {
        int dots = cell.indexOf("..");
        if (dots > 0) {
            html.text(in("de ", "from "));
            term(field, cell.substring(0, dots).strip(), html);
            html.text(in(" à moins de ", " to less than "));
            term(field, cell.substring(dots + 2).strip(), html);
        } else if (cell.startsWith(">=")) {
            html.text(in("à partir de ", "from "));
            term(field, cell.substring(2).strip(), html);
        } else if (cell.startsWith("<")) {
            html.text(in("de moins de ", "under "));
            term(field, cell.substring(1).strip(), html);
        } else {
            html.text(field.unit().isEmpty() ? in("égal à ", "equal to ") : in("de ", "of "));
            term(field, cell, html);
        }
    }

    /** A number, or the value that a parameter has today and the way to it. */
    private void term(RuleBook.Field field, String term, Html html) {
        if (!term.startsWith("@")) {
            html.text(number(new BigDecimal(term), field.unit()));
            return;
        }
        String name = term.substring(1);
        Optional<RuleBook.Setting> setting = chapter.settings().stream()
                .filter(one -> one.name().equals(name))
                .findFirst();
        String today = setting.flatMap(one -> one.on(asOf).map(value -> number(value.number(), one.unit())))
                .orElse(in("une valeur à venir", "a value to come"));
        html.link(page, Anchors.setting(chapter, name), today);
    }

    /** A number with its unit. */
    String number(BigDecimal number, String unit) {
        if (unit.equals("calendar_year")) {
            return number.toPlainString(); // its digits are not grouped, and it needs no unit
        }
        String digits = Spoken.number(number, MOST_DECIMALS, language);
        if (unit.isEmpty()) {
            return digits;
        }
        BigDecimal two = BigDecimal.valueOf(2);
        boolean one = language == Language.EN
                ? number.compareTo(BigDecimal.ONE) == 0
                : number.abs().compareTo(two) < 0;
        RuleLabels.Unit named = labels.unit(unit);
        String words = (one ? named.one() : named.several()).in(language);
        return digits + (language == Language.EN && "%".equals(words) ? "" : "\u00a0") + words;
    }

    private String in(String french, String english) {
        return language == Language.EN ? english : french;
    }
}
