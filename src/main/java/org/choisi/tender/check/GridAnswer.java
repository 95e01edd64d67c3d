package org.choisi.tender.check;

import java.math.BigDecimal;
import java.util.Locale;
import org.choisi.measure.Text;
import org.choisi.policy.Vocabularies;
import org.choisi.tender.Mark;

/**
 * An answer held against a grid.
 *
 * @param number null when the answer is a word
 * @param word empty when the answer is a number
 */
public record GridAnswer(String grid, BigDecimal number, String word, String proof) {

    static GridAnswer of(String grid, Mark answer) {
        return new GridAnswer(
                Vocabularies.folded(grid),
                answer.number(),
                Vocabularies.folded(answer.word()),
                answer.proof().name().toLowerCase(Locale.ROOT));
    }

    /** The answer as it is shown. */
    public Text shown() {
        return Shown.of(number == null ? word : number);
    }

    public Text proofInWords() {
        return switch (proof) {
            case "label" -> Text.same("label");
            case "audit" -> Text.same("audit");
            case "declaration" -> new Text("déclaration", "declaration");
            case "none" -> new Text("aucune", "none");
            default -> new Text("non indiquée", "not stated");
        };
    }
}
