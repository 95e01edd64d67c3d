package org.choisi.workbench.preview;

import java.math.BigDecimal;
import org.choisi.impact.CarbonOptions;
import org.choisi.lifecycle.Decision;
import org.choisi.measure.KgCo2e;

/** Sums what following the advice changes in greenhouse gases. */
final class CarbonTally {

    private KgCo2e sum = KgCo2e.exactly(BigDecimal.ZERO);
    private long notKnown;

    void add(Told told) {
        KgCo2e before = following(told.before());
        KgCo2e after = following(told.after());
        long pieces = told.counted().pieces();
        if (before != null && after != null) {
            boolean sameChoice = told.before().verdict() == told.after().verdict();
            sum = sum.plus(times(pieces, sameChoice ? moved(before, after) : difference(before, after)));
        } else if (told.change() == Change.VERDICT || before != after) {
            notKnown += pieces;
        }
    }

    CarbonChange result() {
        return new CarbonChange(sum, notKnown);
    }

    /** Where there is nothing to follow yet, or no figure, nothing is known. */
    private static KgCo2e following(Decision decision) {
        CarbonOptions options = decision.carbon();
        if (options == null) {
            return null;
        }
        return switch (decision.verdict()) {
            case KEEP -> options.keep();
            case REFURBISH -> options.refurbish();
            case REPLACE -> options.replaceNew();
            case REVIEW, OUT_OF_SCOPE -> null;
        };
    }

    /** Two choices: each may lie anywhere in its own range. */
    private static KgCo2e difference(KgCo2e before, KgCo2e after) {
        return new KgCo2e(
                after.low().subtract(before.high()),
                after.mid().subtract(before.mid()),
                after.high().subtract(before.low()));
    }

    /** One choice whose figures moved, with the electricity of another day for instance: it lies where it lay. */
    private static KgCo2e moved(KgCo2e before, KgCo2e after) {
        BigDecimal low = after.low().subtract(before.low());
        BigDecimal mid = after.mid().subtract(before.mid());
        BigDecimal high = after.high().subtract(before.high());
        return new KgCo2e(low.min(mid).min(high), mid, low.max(mid).max(high));
    }

    private static KgCo2e times(long pieces, KgCo2e each) {
        BigDecimal times = BigDecimal.valueOf(pieces);
        return new KgCo2e(
                each.low().multiply(times),
                each.mid().multiply(times),
                each.high().multiply(times));
    }
}
