package org.choisi.tender.score;

import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.choisi.tender.Stability;

/** What each criterion really weighs: the spread of its points on these bids, against the spread of all. */
final class EffectiveWeights {

    private EffectiveWeights() {}

    static List<Stability.EffectiveWeight> of(Scoreboard board) {
        List<Judged> counted = board.judged().stream().filter(board::counts).toList();
        BigFraction weights = sum(counted.stream().map(Judged::weight).toList());
        List<BigFraction> spreads =
                counted.stream().map(EffectiveWeights::spread).toList();
        BigFraction all = sum(spreads);
        return counted.stream()
                .map(one -> new Stability.EffectiveWeight(
                        one.criterion().name(),
                        one.criterion().weight(),
                        Exact.isZero(all)
                                ? BigFraction.ZERO
                                : spread(one).multiply(weights).divide(all)))
                .toList();
    }

    private static BigFraction spread(Judged one) {
        Formula.Field shares = Formula.Field.of(one.shares());
        return one.weight().multiply(shares.highest().subtract(shares.lowest()));
    }

    private static BigFraction sum(List<BigFraction> all) {
        return all.stream().reduce(BigFraction.ZERO, BigFraction::add);
    }
}
