package org.choisi.tender.check;

import java.math.BigDecimal;

/**
 * What decides on the procedure.
 *
 * @param euros estimated value of the whole before tax; null when it is not known
 */
public record EstimatedValue(String buyer, BigDecimal euros) {

    public String known() {
        return euros == null ? "unknown" : "known";
    }
}
