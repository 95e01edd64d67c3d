package org.choisi.policy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.choisi.measure.Text;

/**
 * A rule set to be read by people: its tables as their owners wrote them.
 *
 * @param hash which set it is, {@code sha256:…}
 * @param labels what columns, units and words are called
 */
public record RuleBook(RuleSet.Identity identity, String hash, List<Chapter> chapters, RuleLabels labels) {

    public RuleBook {
        chapters = List.copyOf(chapters);
    }

    /**
     * What one folder of the set holds.
     *
     * @param name the folder's name, such as {@code lifecycle}
     * @param meanings what each finding amounts to, in the order of the file
     */
    public record Chapter(
            String name, List<Sheet> sheets, List<Setting> settings, List<Meaning> meanings, List<Examples> examples) {

        public Chapter {
            sheets = List.copyOf(sheets);
            settings = List.copyOf(settings);
            meanings = List.copyOf(meanings);
            examples = List.copyOf(examples);
        }
    }

    /**
     * One table.
     *
     * @param name its file's name without folder and ending, such as {@code lifetimes}
     * @param file such as {@code rules/lifecycle/lifetimes.csv}
     * @param oneRowBy the columns of which the row with the fewest {@code *} answers; empty when every row may answer
     */
    public record Sheet(
            String name, String file, Text title, List<String> oneRowBy, List<Field> fields, List<Line> lines) {

        public Sheet {
            oneRowBy = List.copyOf(oneRowBy);
            fields = List.copyOf(fields);
            lines = List.copyOf(lines);
        }
    }

    /** What a cell may say. */
    public enum Kind {
        WORDS,
        WORD,
        NUMBER,
        RANGE,
        PHRASES,
        TEXT
    }

    /**
     * One column.
     *
     * @param vocabulary name of the list its words come from; empty for free words
     * @param words the words of that list, in name order; empty when any word may stand there
     * @param unit unit of its numbers, empty when none
     */
    public record Field(String name, Kind kind, String vocabulary, String unit, List<String> words) {

        public Field {
            words = List.copyOf(words);
        }
    }

    /**
     * One row.
     *
     * @param line line of the file, the header being 1
     * @param cells the texts exactly as written, by column
     * @param validTo last day on which it holds; empty when open
     */
    public record Line(
            String id,
            int line,
            Map<String, String> cells,
            LocalDate validFrom,
            Optional<LocalDate> validTo,
            String reason,
            String reference) {

        public Line {
            cells = Map.copyOf(cells);
        }

        /** The text of a cell; empty when there is no such column. */
        public String cell(String column) {
            return cells.getOrDefault(column, "");
        }
    }

    /**
     * A number that cells name as {@code @name}.
     *
     * @param values in the order of their days
     */
    public record Setting(String name, Text label, String unit, List<Value> values) {

        public Setting {
            values = List.copyOf(values);
        }

        public record Value(LocalDate since, BigDecimal number, String reference) {}

        /** The value in force on a day; empty before the first. */
        public Optional<Value> on(LocalDate day) {
            return values.stream().filter(value -> !value.since().isAfter(day)).reduce((earlier, later) -> later);
        }
    }

    /**
     * What a finding amounts to.
     *
     * @param line the row of the ranking that says so
     * @param outcome its sentence is in {@link #sentence()}, as written
     * @param sentence with the names of compared values in braces
     */
    public record Meaning(Line line, Outcome outcome, Text sentence) {}

    /**
     * A file of examples.
     *
     * @param rows the texts exactly as written, in the order of the header
     */
    public record Examples(String file, List<String> header, List<List<String>> rows) {

        public Examples {
            header = List.copyOf(header);
            rows = List.copyOf(rows);
        }
    }
}
