package org.choisi.budget;

import java.math.BigDecimal;
import java.util.Optional;
import org.choisi.reference.ActivityUnits;
import org.choisi.reference.ReferenceData;

/** In what the quantities of budget lines are counted. */
final class Quantities {

    static final String UNKNOWN = "unknown";
    static final String PIECES = "pieces";

    private final ReferenceData reference;

    Quantities(ReferenceData reference) {
        this.reference = reference;
    }

    /** The unit of factors; {@code unknown} without a quantity, or in a unit that nobody knows or that is money. */
    String countedIn(BudgetLine line) {
        if (line.quantity() == null || line.quantity().signum() == 0) {
            return UNKNOWN;
        }
        if (isPieces(line.unit())) {
            return PIECES;
        }
        return unit(line).map(ActivityUnits.Unit::countsAs).orElse(UNKNOWN);
    }

    private boolean isPieces(String unit) {
        return unit.isEmpty() || reference.words().of("piece_unit").code(unit).isPresent();
    }

    private Optional<ActivityUnits.Unit> unit(BudgetLine line) {
        return reference.activities().units().find(line.unit()).filter(unit -> !unit.money());
    }

    /** The quantity in the unit of factors. */
    BigDecimal counted(BudgetLine line) {
        return unit(line).map(unit -> line.quantity().multiply(unit.times())).orElse(line.quantity());
    }
}
