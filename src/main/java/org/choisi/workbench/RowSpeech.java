package org.choisi.workbench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.choisi.measure.Language;
import org.choisi.policy.RuleBook;
import org.choisi.policy.RuleBook.Kind;
import org.choisi.policy.Spoken;

/** Says the rows of one table as sentences: when it applies, what it sets, since when, why. */
final class RowSpeech {

    private final RuleBook.Sheet sheet;
    private final CellSpeech cells;
    private final Prose prose;
    private final Language language;
    private final LocalDate asOf;
    private final List<RuleBook.Field> conditions;
    private final List<RuleBook.Field> results;
    private RuleBook.Line before;

    RowSpeech(RuleBook.Sheet sheet, CellSpeech cells, Prose prose, Language language, LocalDate asOf) {
        this.sheet = sheet;
        this.cells = cells;
        this.prose = prose;
        this.language = language;
        this.asOf = asOf;
        List<RuleBook.Field> shown = shown();
        int split = conditionsEnd(shown);
        this.conditions = shown.subList(0, split);
        this.results = shown.subList(split, shown.size());
    }

    /** The columns of this language and those of none. */
    private List<RuleBook.Field> shown() {
        String other = language == Language.EN ? "_fr" : "_en";
        return sheet.fields().stream()
                .filter(field -> !field.name().endsWith(other))
                .toList();
    }

    /** A table says first when a row applies: up to its last column of words, ranges or phrases. */
    private static int conditionsEnd(List<RuleBook.Field> shown) {
        for (int at = shown.size(); at > 0; at--) {
            Kind kind = shown.get(at - 1).kind();
            if (kind == Kind.WORDS || kind == Kind.RANGE || kind == Kind.PHRASES) {
                return at;
            }
        }
        return Math.min(1, shown.size());
    }

    /** Whether the row holds on the day of the document. */
    boolean holds(RuleBook.Line line) {
        return !line.validFrom().isAfter(asOf)
                && line.validTo().map(last -> !last.isBefore(asOf)).orElse(true);
    }

    void write(RuleBook.Line line, Html html) {
        html.sentence();
        conditions(line, html);
        List<RuleBook.Field> set = results.stream()
                .filter(field -> !CellSpeech.ANY.equals(line.cell(field.name())))
                .toList();
        html.text(set.isEmpty() ? "" : in(" : ", ": "));
        list(set, line, html);
        html.stop().text(" ");
        why(line, html);
        before = line;
    }

    /** Rows that follow each other often hold since the same day for the same reason; it is said once. */
    private void why(RuleBook.Line line, Html html) {
        String at = line.id() + ", l. " + line.line();
        if (before != null && sameReason(before, line)) {
            html.element("small", in("Idem ", "As ") + before.id() + ". " + at);
            return;
        }
        days(line, html);
        html.text(" ");
        prose.write(line.reason(), html.sentence());
        html.stop().text(" ").open("small").text(in("Référence : ", "Reference: "));
        prose.write(line.reference(), html);
        html.stop().text(" ").text(at).close("small");
    }

    private static boolean sameReason(RuleBook.Line one, RuleBook.Line other) {
        return one.reason().equals(other.reason())
                && one.reference().equals(other.reference())
                && one.validFrom().equals(other.validFrom())
                && one.validTo().equals(other.validTo());
    }

    private void conditions(RuleBook.Line line, Html html) {
        List<RuleBook.Field> named = new ArrayList<>();
        for (RuleBook.Field field : conditions) {
            if (sheet.oneRowBy().contains(field.name()) || !CellSpeech.ANY.equals(line.cell(field.name()))) {
                named.add(field);
            }
        }
        if (named.isEmpty()) {
            html.text(in("dans tous les cas", "in every case"));
        }
        list(named, line, html);
    }

    private void list(List<RuleBook.Field> fields, RuleBook.Line line, Html html) {
        String before = "";
        for (RuleBook.Field field : fields) {
            html.text(before);
            cells.named(field, line.cell(field.name()), html);
            before = ", ";
        }
    }

    private void days(RuleBook.Line line, Html html) {
        String from = Spoken.day(line.validFrom(), language);
        boolean begun = !line.validFrom().isAfter(asOf);
        if (line.validTo().isEmpty()) {
            html.text((begun ? in("Depuis le ", "Since ") : in("À partir du ", "From ")) + from + ".");
            return;
        }
        String to = Spoken.day(line.validTo().get(), language);
        boolean over = line.validTo().get().isBefore(asOf);
        html.text(in("Du ", "From ") + from + in(" jusqu'au ", " until ") + to)
                .text(over ? in(", n'est plus en vigueur.", ", no longer in force.") : ".");
    }

    private String in(String french, String english) {
        return language == Language.EN ? english : french;
    }
}
