package org.choisi.catalogue;

import java.math.BigDecimal;
import org.choisi.measure.Text;
import org.choisi.policy.RowFact;

/** Reads the cells of a row in force. */
final class Cells {

    private Cells() {}

    static String word(RowFact fact, String field) {
        return (String) fact.fields().get(field);
    }

    /** Null when the cell says that it is not known. */
    static BigDecimal number(RowFact fact, String field) {
        return (BigDecimal) fact.fields().get(field);
    }

    /** The two columns of a sentence. */
    static Text text(RowFact fact, String field) {
        return new Text(word(fact, field + "Fr"), word(fact, field + "En"));
    }
}
