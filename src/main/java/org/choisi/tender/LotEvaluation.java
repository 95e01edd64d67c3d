package org.choisi.tender;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.choisi.measure.Text;
import org.choisi.tender.score.Exact;

/**
 * What came out of one lot.
 *
 * @param bids in the order of the file
 * @param ranking ids of the ranked bids, the best first; equal ones side by side
 * @param stability how sure it is; null when fewer than two bids are ranked
 * @param notes what was defined where the arithmetic alone says nothing: a single bid, equal prices, a weight of zero
 */
public record LotEvaluation(
        Lot lot,
        BigDecimal weightsSum,
        List<BidEvaluation> bids,
        List<List<String>> ranking,
        Stability stability,
        List<Text> notes) {

    public LotEvaluation {
        bids = List.copyOf(bids);
        ranking = List.copyOf(ranking);
        notes = List.copyOf(notes);
    }

    public Optional<BidEvaluation> bid(String id) {
        return bids.stream().filter(bid -> bid.bid().id().equals(id)).findFirst();
    }

    /** Whether one bid is ahead of every other on exact totals, and does not owe its place to rounding or a tie-break. */
    public boolean clearLead() {
        return winners().size() == 1
                && bids.stream()
                        .filter(bid -> bid.rank() != null && bid.rank() > 1)
                        .allMatch(other -> behind(other, bid(winners().get(0)).orElseThrow()));
    }

    private boolean behind(BidEvaluation other, BidEvaluation winner) {
        int order = Exact.compare(other.exactTotal(), winner.exactTotal());
        return lot.award().aggregation().lowestWins() ? order > 0 : order < 0;
    }

    /** The bids in first place: one, or several that nothing parts. */
    public List<String> winners() {
        return ranking.isEmpty() ? List.of() : ranking.get(0);
    }
}
