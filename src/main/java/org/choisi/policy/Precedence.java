package org.choisi.policy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.choisi.measure.Finding;
import org.choisi.measure.Quoted;
import org.choisi.measure.Text;
import org.choisi.reference.FileSet;

/** The table that says what each finding of the rules amounts to, and which one wins. */
final class Precedence {

    private static final String NO_ACTION = "none";
    private static final int LONGEST_RANK = 9;

    /** The columns that a precedence table must have, whatever else it has. */
    static final List<String> COLUMNS =
            List.of("outcome", "question", "rank", "answer", "action", "text_fr", "text_en");

    private Precedence() {}

    /** The ranking of a topic that has no rules: nothing is found there, so nothing is ranked. */
    static Table none(FileSet files, String topic) {
        return new Table(
                files.nameOf(topic + "/" + Topic.PRECEDENCE + ".csv"),
                new TableDefinition("", Text.same(""), List.of(), List.of(), Promises.NONE),
                List.of(),
                List.of());
    }

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

    static String name(Row row) {
        return text(row, Topic.OUTCOME);
    }

    /** Whether a table has the columns of a ranking, each of its type; what is not so is told. */
    static boolean fits(Table precedence, List<Finding> findings) {
        int before = findings.size();
        for (String name : COLUMNS) {
            Optional<Column> column = precedence.definition().column(name);
            Column.Type type = column.map(Column::type).orElse(null);
            boolean number = "rank".equals(name);
            if (number ? type != Column.Type.NUMBER : type != Column.Type.TEXT && type != Column.Type.WORD) {
                findings.add(new Finding(
                        precedence.file().replaceFirst("csv$", "yaml"),
                        0,
                        0,
                        new Text(
                                "il manque la colonne « %s », de type %s".formatted(name, number ? "number" : "text"),
                                "column '%s' of type %s is missing".formatted(name, number ? "number" : "text"))));
            }
        }
        return findings.size() == before;
    }

    /** Says where a rank is no whole number, and where two rows that hold on the same day say the same thing twice. */
    static void check(Table precedence, List<Finding> findings) {
        List<Row> ranked = new ArrayList<>();
        for (Row row : precedence.rows()) {
            if (!(row.cells().get("rank").inForce(Map.of()) instanceof BigDecimal rank)
                    || rank.stripTrailingZeros().scale() > 0
                    || rank.precision() > LONGEST_RANK) {
                say(
                        precedence,
                        row,
                        "rank",
                        new Text(
                                "un rang est un nombre entier, de 1 à 9 chiffres",
                                "a rank is a whole number of 1 to 9 digits"),
                        findings);
            } else {
                twice(precedence, row, ranked, findings);
                ranked.add(row);
            }
        }
    }

    private static void twice(Table precedence, Row row, List<Row> before, List<Finding> findings) {
        Outcome own = outcome(row);
        for (Row other : before) {
            if (!row.meets(other)) {
                continue;
            }
            Outcome theirs = outcome(other);
            if (own.name().equals(theirs.name())) {
                say(
                        precedence,
                        row,
                        "outcome",
                        new Text(
                                "« %s » est déjà classé à la ligne %d aux mêmes dates"
                                        .formatted(Quoted.of(own.name()), other.line()),
                                "'%s' is already ranked on line %d for the same dates"
                                        .formatted(Quoted.of(own.name()), other.line())),
                        findings);
            } else if (own.rank() == theirs.rank() && own.question().equals(theirs.question())) {
                say(
                        precedence,
                        row,
                        "rank",
                        new Text(
                                "le rang %d est déjà celui de la ligne %d, pour la même question : lequel l'emporte ?"
                                        .formatted(own.rank(), other.line()),
                                "rank %d is already that of line %d, for the same question: which one wins?"
                                        .formatted(own.rank(), other.line())),
                        findings);
            }
        }
    }

    private static void say(Table precedence, Row row, String column, Text text, List<Finding> findings) {
        int position = precedence.definition().header().indexOf(column) + 1;
        findings.add(new Finding(row.file(), row.line(), position, text));
    }

    private static String text(Row row, String column) {
        return (String) row.cells().get(column).inForce(Map.of());
    }
}
