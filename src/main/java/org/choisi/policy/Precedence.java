package org.choisi.policy;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.choisi.measure.Finding;
import org.choisi.measure.Text;

/** The table that says what each finding of the rules amounts to, and which one wins. */
final class Precedence {

    private static final String NO_ACTION = "none";

    /** The columns that a precedence table must have, whatever else it has. */
    static final List<String> COLUMNS =
            List.of("outcome", "question", "rank", "answer", "action", "text_fr", "text_en");

    private Precedence() {}

    static Outcome outcome(Row row) {
        String action = text(row, "action");
        return new Outcome(
                text(row, "outcome"),
                ((BigDecimal) row.cells().get("rank").inForce(Map.of())).intValue(),
                text(row, "question"),
                text(row, "answer"),
                NO_ACTION.equals(action) ? "" : action,
                new Wording(new Text(text(row, "text_fr"), text(row, "text_en"))));
    }

    static Set<String> names(Table precedence) {
        Set<String> names = new HashSet<>();
        precedence.rows().forEach(row -> names.add(text(row, "outcome")));
        return names;
    }

    static void missingColumns(Table precedence, List<Finding> findings) {
        for (String column : COLUMNS) {
            if (precedence.definition().column(column).isEmpty()) {
                findings.add(new Finding(
                        precedence.file(),
                        1,
                        0,
                        new Text(
                                "il manque la colonne « %s »".formatted(column),
                                "column '%s' is missing".formatted(column))));
            }
        }
    }

    private static String text(Row row, String column) {
        return (String) row.cells().get(column).inForce(Map.of());
    }
}
