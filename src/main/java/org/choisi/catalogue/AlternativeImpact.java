package org.choisi.catalogue;

import java.math.BigDecimal;
import java.util.Optional;
import org.choisi.ecoscore.Ecoscore;
import org.choisi.measure.Text;

/**
 * One alternative for an item and what it costs the climate.
 *
 * @param people how many use the same one, those that the item is shared by from the start counted
 * @param weight empty when no source says enough: that is told, and never a zero
 * @param unknown why there is no weight; empty when there is one
 * @param ecoscore from what the catalogue knows; empty where that has no points
 */
public record AlternativeImpact(
        Offer offer, BigDecimal people, Optional<Weight> weight, Optional<Text> unknown, Optional<Ecoscore> ecoscore) {

    static AlternativeImpact known(Offer offer, BigDecimal people, Weight weight) {
        return new AlternativeImpact(offer, people, Optional.of(weight), Optional.empty(), Optional.empty());
    }

    static AlternativeImpact unknown(Offer offer, BigDecimal people, Text why) {
        return new AlternativeImpact(offer, people, Optional.empty(), Optional.of(why), Optional.empty());
    }

    AlternativeImpact with(Weight other) {
        return new AlternativeImpact(offer, people, Optional.of(other), unknown, ecoscore);
    }

    AlternativeImpact with(Optional<Ecoscore> score) {
        return new AlternativeImpact(offer, people, weight, unknown, score);
    }
}
