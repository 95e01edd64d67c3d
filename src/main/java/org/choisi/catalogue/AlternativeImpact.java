package org.choisi.catalogue;

import java.math.BigDecimal;
import java.util.Optional;
import org.choisi.measure.Text;

/**
 * One alternative for an item and what it costs the climate.
 *
 * @param people how many use the same one, those that the item is shared by from the start counted
 * @param weight empty when no source says enough: that is told, and never a zero
 * @param unknown why there is no weight; empty when there is one
 */
public record AlternativeImpact(Offer offer, BigDecimal people, Optional<Weight> weight, Optional<Text> unknown) {

    static AlternativeImpact known(Offer offer, BigDecimal people, Weight weight) {
        return new AlternativeImpact(offer, people, Optional.of(weight), Optional.empty());
    }

    static AlternativeImpact unknown(Offer offer, BigDecimal people, Text why) {
        return new AlternativeImpact(offer, people, Optional.empty(), Optional.of(why));
    }

    AlternativeImpact with(Weight other) {
        return known(offer, people, other);
    }
}
