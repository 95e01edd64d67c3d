package org.choisi.workbench;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.choisi.measure.Language;
import org.choisi.policy.RuleBook;
import org.choisi.policy.RuleLabels;
import org.choisi.policy.Spoken;

/** The examples beside the tables: what each is, and what is expected of the rules. */
final class ExampleTable {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,12}(\\.\\d{1,6})?");
    private static final Pattern EXPECTED = Pattern.compile("expected(?:_.*)?");
    private static final Pattern BETWEEN = Pattern.compile(":(?! )");
    private static final String NAME_COLUMN = "example";

    private final RuleBook.Examples examples;
    private final RuleLabels labels;
    private final Prose prose;
    private final Language language;

    ExampleTable(RuleBook.Examples examples, RuleLabels labels, Prose prose, Language language) {
        this.examples = examples;
        this.labels = labels;
        this.prose = prose;
        this.language = language;
    }

    void write(Html html) {
        html.open("table").open("caption");
        html.text(examples.rows().size()
                + in(" exemples ; ce qu'ils donnent est dans ", " examples; what they give is in "));
        html.element("code", examples.file()).line();
        html.open("tr");
        html.open("th", "scope", "col").text(in("Exemple", "Example"));
        html.open("th", "scope", "col")
                .text(in("Ce que l'on attend", "Expected"))
                .line();
        int name = Math.max(0, examples.header().indexOf(NAME_COLUMN));
        for (List<String> row : examples.rows()) {
            html.open("tr").open("td").sentence();
            prose.plain(row.get(name), html);
            html.open("td");
            cells(row, expected(), html);
            html.line();
        }
        html.close("table").line();
    }

    /** The columns that say what is expected; the last one when none is named so. */
    private List<Integer> expected() {
        List<Integer> columns = columns(EXPECTED);
        return columns.isEmpty() ? List.of(examples.header().size() - 1) : columns;
    }

    private List<Integer> columns(Pattern names) {
        List<Integer> columns = new ArrayList<>();
        for (int at = 0; at < examples.header().size(); at++) {
            if (names.matcher(examples.header().get(at)).matches()) {
                columns.add(at);
            }
        }
        return columns;
    }

    private void cells(List<String> row, List<Integer> columns, Html html) {
        String before = "";
        for (int at : columns) {
            String cell = row.get(at);
            if (!cell.isEmpty()) {
                String column = examples.header().get(at);
                html.text(before)
                        .text(
                                columns.size() == 1
                                        ? ""
                                        : labels.column(column).brief().in(language) + " ");
                cell(column, cell, html);
                before = " ; ";
            }
        }
    }

    private void cell(String column, String cell, Html html) {
        String before = "";
        for (String piece : cell.split("\\|", -1)) {
            for (String part : BETWEEN.split(piece.strip())) {
                if (!part.isBlank()) {
                    html.text(before);
                    value(column, part.strip(), html);
                    before = ", ";
                }
            }
        }
    }

    private void value(String column, String value, Html html) {
        String word = labels.word(column, value).in(language);
        if (!word.equals(value)) {
            html.text(word);
        } else if (DAY.matcher(value).matches()) {
            html.text(day(value));
        } else if (NUMBER.matcher(value).matches()) {
            html.text(Spoken.number(new BigDecimal(value), 6, language));
        } else {
            labels.anywhere(value)
                    .ifPresentOrElse(label -> html.text(label.in(language)), () -> prose.plain(value, html));
        }
    }

    private String day(String value) {
        try {
            return Spoken.day(LocalDate.parse(value), language);
        } catch (DateTimeParseException e) {
            return value;
        }
    }

    private String in(String french, String english) {
        return language == Language.EN ? english : french;
    }
}
