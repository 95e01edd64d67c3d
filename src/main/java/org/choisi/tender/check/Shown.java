package org.choisi.tender.check;

import java.math.BigDecimal;
import org.choisi.measure.Language;
import org.choisi.measure.Text;
import org.choisi.policy.Spoken;

/** What a bid says, written for people with every decimal: 79.99 is not 80. */
final class Shown {

    private static final Text YES = new Text("oui", "yes");
    private static final Text NO = new Text("non", "no");

    private Shown() {}

    /** Null stays null: not known. */
    static Text of(Object said) {
        if (said == null) {
            return null;
        }
        if (said instanceof Boolean yes) {
            return yes ? YES : NO;
        }
        if (said instanceof BigDecimal number) {
            int decimals = Math.max(0, number.stripTrailingZeros().scale());
            return new Text(Spoken.number(number, decimals, Language.FR), Spoken.number(number, decimals, Language.EN));
        }
        return said instanceof Text text ? text : Text.same(said.toString());
    }
}
