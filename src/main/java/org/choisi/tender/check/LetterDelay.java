package org.choisi.tender.check;

import java.math.BigDecimal;
import java.util.List;
import org.choisi.measure.Text;
import org.choisi.policy.Edition;
import org.choisi.policy.RowFact;
import org.choisi.policy.Words;
import org.choisi.tender.Tender;

/**
 * A delay that a letter to a bidder states.
 *
 * @param id the row that says so, such as {@code LAW-INFO-03}
 * @param electronic whether it holds for letters sent electronically
 * @param other whether it holds for letters sent otherwise
 */
public record LetterDelay(
        String id, boolean electronic, boolean other, int days, Text text, String at, String reference) {

    static List<LetterDelay> of(Edition edition, Tender tender) {
        String regime = Procedures.calledFor(edition, tender).regime();
        return edition.rows("letters").stream()
                .filter(row -> ((Words) row.fields().get("regime")).accepts(regime))
                .map(LetterDelay::of)
                .toList();
    }

    private static LetterDelay of(RowFact row) {
        Words sent = (Words) row.fields().get("sent");
        return new LetterDelay(
                row.row().id(),
                sent.accepts("electronic"),
                sent.accepts("other"),
                ((BigDecimal) row.fields().get("days")).intValue(),
                new Text((String) row.fields().get("textFr"), (String)
                        row.fields().get("textEn")),
                row.row().at(),
                row.row().reference());
    }
}
