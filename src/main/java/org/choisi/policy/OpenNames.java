package org.choisi.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.choisi.measure.Finding;
import org.choisi.measure.Quoted;
import org.choisi.measure.Text;

/** Free names that may well be several names: they are one name to the rules, which is worth a note. */
final class OpenNames {

    private static final Pattern SEVERAL = Pattern.compile(".*[,/;].*|.*\\s(?:et|ou|and|or)\\s.*");

    private OpenNames() {}

    static void tell(Table table, Topic topic, Telling telling) {
        List<Finding> notes = new ArrayList<>();
        for (Column column : table.definition().columns()) {
            boolean open = column.type() == Column.Type.WORDS
                    && topic.vocabularies().words(column.vocabulary()).isEmpty();
            if (open) {
                table.rows().forEach(row -> note(table, row, column).ifPresent(notes::add));
            }
        }
        telling.first(notes, table.file());
    }

    private static Optional<Finding> note(Table table, Row row, Column column) {
        return ((Cell.OfWords) row.cells().get(column.name()))
                .words().listed().stream()
                        .filter(name -> SEVERAL.matcher(name).matches())
                        .findFirst()
                        .map(Quoted::of)
                        .map(name -> Finding.note(
                                row.file(),
                                row.line(),
                                table.columnOf(column.name()),
                                new Text(
                                        "« %s » se lit comme un seul nom ; pour plusieurs, écrivez « A | B »"
                                                .formatted(name),
                                        "'%s' is read as one name; for several, write 'A | B'".formatted(name))));
    }
}
