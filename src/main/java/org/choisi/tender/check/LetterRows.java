package org.choisi.tender.check;

import java.util.List;
import java.util.Optional;
import org.choisi.measure.Language;
import org.choisi.measure.Text;
import org.choisi.policy.Edition;
import org.choisi.policy.RowFact;
import org.choisi.policy.Wording;
import org.choisi.policy.Words;
import org.choisi.tender.Statement;
import org.choisi.tender.Statement.Matter;
import org.choisi.tender.Tender;

/** The table of what letters to bidders must say, under the procedure of one consultation. */
final class LetterRows {

    private LetterRows() {}

    static List<Statement> of(Edition edition, Tender tender) {
        String regime = Procedures.calledFor(edition, tender).regime();
        return edition.rows("letters").stream()
                .filter(row -> ((Words) row.fields().get("regime")).accepts(regime))
                .map(LetterRows::statement)
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Statement> statement(RowFact row) {
        return Matter.named((String) row.fields().get("matter"))
                .map(matter -> new Statement(
                        row.row().id(),
                        matter,
                        text(row),
                        row.row().at(),
                        row.row().reference()));
    }

    /** The sentence with the delays of its row. */
    private static Text text(RowFact row) {
        var wording = new Wording(new Text(
                (String) row.fields().get("textFr"), (String) row.fields().get("textEn")));
        return new Text(wording.filled(row.fields()::get, Language.FR), wording.filled(row.fields()::get, Language.EN));
    }
}
