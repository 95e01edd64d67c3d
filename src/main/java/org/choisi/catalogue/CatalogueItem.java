package org.choisi.catalogue;

import java.math.BigDecimal;
import java.util.Optional;
import org.choisi.measure.Text;
import org.choisi.policy.Row;
import org.choisi.policy.RowFact;

/**
 * Something that one may ask for: a row of {@code rules/catalogue/items.csv}.
 *
 * @param code its name in addresses
 * @param kind equipment, accessory or service
 * @param category category code of the equipment that weighs it; empty when none does
 * @param activity what weighs it by the year; empty when nothing does
 * @param yearlyQuantity of the activity, for one user and year, in {@code unit}; null when not known
 * @param users people among whom it is shared from the start
 */
public record CatalogueItem(
        String code,
        String kind,
        Optional<String> category,
        Optional<String> activity,
        BigDecimal yearlyQuantity,
        String unit,
        BigDecimal users,
        Text name,
        Row row) {

    private static final String NONE = "none";

    static CatalogueItem of(RowFact fact) {
        return new CatalogueItem(
                Cells.word(fact, "item"),
                Cells.word(fact, "itemKind"),
                named(Cells.word(fact, "category")),
                named(Cells.word(fact, "activity")),
                Cells.number(fact, "yearlyQuantity"),
                Cells.word(fact, "unit"),
                Cells.number(fact, "users"),
                Cells.text(fact, "name"),
                fact.row());
    }

    private static Optional<String> named(String word) {
        return Optional.of(word).filter(one -> !one.equals(NONE));
    }
}
