package org.choisi.tender.score;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.choisi.tender.Aggregation;
import org.choisi.tender.Draft;
import org.choisi.tender.Method;
import org.choisi.tender.Scoring;

/** Lots with bids, made from a seed: every method and aggregation, prices and marks that often fall together. */
final class Consultations {

    private final Random random;

    Consultations(long seed) {
        this.random = new Random(seed);
    }

    Random random() {
        return random;
    }

    /** Two to seven bids on one price and one to four other criteria. */
    Draft any() {
        Draft draft = Draft.lot()
                .by(oneOf(
                        Aggregation.WEIGHTED_SUM,
                        Aggregation.WEIGHTED_SUM,
                        Aggregation.WEIGHTED_SUM,
                        Aggregation.PRICE_DEDUCTION,
                        Aggregation.QUALITY_PRICE_RATIO));
        return filled(draft.price(weight(), priceMethod()));
    }

    Draft weighted() {
        return filled(Draft.lot().price(weight(), priceMethod()));
    }

    private Draft filled(Draft draft) {
        int criteria = random.nextInt(1, 5);
        List<Boolean> least = new ArrayList<>();
        for (int at = 0; at < criteria; at++) {
            least.add(random.nextInt(4) == 0);
            if (least.get(at)) {
                draft.least("Q" + at, weight(), priceMethod());
            } else {
                draft.quality("Q" + at, weight(), markMethod());
            }
        }
        int bids = random.nextInt(2, 8);
        for (int bid = 0; bid < bids; bid++) {
            draft.bid("B" + bid, price(), least.stream().map(lowest -> mark()).toArray(String[]::new));
        }
        return draft;
    }

    /** At most 25, so that four criteria never take more than the whole price off. */
    private String weight() {
        return Integer.toString(random.nextInt(1, 6) * 5);
    }

    String price() {
        return new BigDecimal(random.nextInt(80, 121))
                .movePointLeft(random.nextInt(2))
                .toPlainString();
    }

    String mark() {
        return new BigDecimal(random.nextInt(1, 41))
                .multiply(new BigDecimal("0.5"))
                .toPlainString();
    }

    private Scoring priceMethod() {
        return switch (random.nextInt(6)) {
            case 0 -> Draft.fromLowest("0.5");
            case 1 -> Scoring.of(Method.LINEAR_MIN_MAX);
            case 2 -> Draft.power("2");
            case 3 -> Draft.absolute("5", "130");
            default -> Scoring.of(Method.LOWEST_OVER_PRICE);
        };
    }

    private Scoring markMethod() {
        return random.nextInt(3) == 0 ? Scoring.of(Method.BEST_RELATIVE) : Draft.outOf("20");
    }

    @SafeVarargs
    private <T> T oneOf(T... all) {
        return all[random.nextInt(all.length)];
    }
}
