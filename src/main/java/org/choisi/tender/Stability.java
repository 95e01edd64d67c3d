package org.choisi.tender;

import java.math.BigDecimal;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * How sure a ranking is: what would have to change for another bid to win.
 *
 * @param smallestWeightChange null when no weight can change the winner
 * @param smallestMarkChange null when no single mark can change the winner
 * @param smallestPriceChange null when no single price can change the winner
 * @param withdrawals each ranked bid taken away in turn
 * @param methods the winner under each other lawful method
 * @param effectiveWeights what each criterion really weighed on these bids
 */
public record Stability(
        WeightChange smallestWeightChange,
        MarkChange smallestMarkChange,
        PriceChange smallestPriceChange,
        List<Withdrawal> withdrawals,
        List<MethodSwap> methods,
        List<EffectiveWeight> effectiveWeights) {

    /** The other weights keep their proportions, and the sum stays. */
    public record WeightChange(String criterion, BigDecimal from, BigFraction to, String winner) {}

    public record MarkChange(String bid, String criterion, BigDecimal from, BigDecimal to, String winner) {}

    public record PriceChange(String bid, BigDecimal from, BigDecimal to, String winner) {}

    /**
     * @param reversed pairs of bids that change places, in the order they had before
     * @param more pairs beyond those listed
     */
    public record Withdrawal(String without, List<List<String>> reversed, int more) {}

    /** @param winners ids of the bids in first place */
    public record MethodSwap(String criterion, String method, List<String> winners) {}

    /** @param effective its share of the spread of points, on the scale of the weights */
    public record EffectiveWeight(String criterion, BigDecimal declared, BigFraction effective) {}
}
