package org.choisi.tender;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/**
 * A demand that a bid must meet: one of its groups, whole.
 *
 * @param lots ids of the lots it is for
 * @param groups alternatives; every requirement of one of them must be met
 */
public record KnockOut(String id, String title, Set<String> lots, List<List<Requirement>> groups) {

    /**
     * @param expected the one answer that passes: text, {@link BigDecimal} or {@link Boolean}; null when none is set
     * @param least smallest number that passes, null when none
     * @param most largest number that passes, null when none
     */
    public record Requirement(String id, String title, Object expected, BigDecimal least, BigDecimal most) {

        /** Whether it can be failed: without any bound it only asks. */
        public boolean demands() {
            return expected != null || least != null || most != null;
        }
    }

    public KnockOut {
        lots = Set.copyOf(lots);
        groups = List.copyOf(groups);
    }
}
