package org.choisi.tender.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.choisi.tender.AwardMethod;
import org.choisi.tender.BidEvaluation;
import org.choisi.tender.Lot;

/** The rank of a bid as a formula: one more than the bids that beat it, on the total, then on each declared tie-break. */
final class RankFormula {

    /** Each rank looks at every bid: beyond so many a workbook would take its time. */
    private static final int MOST_BIDS = 2_000;

    private static final int SURE_DECIMALS = 9;

    private final Lot lot;
    private final LotGrid grid;
    private final List<BidEvaluation> ranked;
    private final boolean holds;

    RankFormula(Lot lot, LotGrid grid, List<BidEvaluation> ranked) {
        this.lot = lot;
        this.grid = grid;
        this.ranked = ranked;
        this.holds = ranked.size() <= MOST_BIDS && tieBreaksHaveColumns() && tiesAgree();
    }

    boolean holds() {
        return holds;
    }

    String of(int row) {
        String total = Sheet.at(row, LotGrid.TOTAL);
        String totals = grid.down(LotGrid.TOTAL);
        StringBuilder rank = new StringBuilder("1+SUMPRODUCT(1*");
        rank.append(lot.award().aggregation().lowestWins() ? greater(total, totals) : greater(totals, total));
        rank.append(")");
        StringBuilder equal = new StringBuilder("(" + totals + "=" + total + ")");
        for (AwardMethod.TieBreak tieBreak : lot.award().tieBreaks()) {
            int column = column(tieBreak);
            String own = sure(Sheet.at(row, column));
            String all = sure(grid.down(column));
            rank.append("+SUMPRODUCT(").append(equal).append("*");
            rank.append(tieBreak.byPrice() ? greater(own, all) : greater(all, own))
                    .append(")");
            equal.append("*(").append(all).append("=").append(own).append(")");
        }
        return rank.toString();
    }

    private static String greater(String one, String other) {
        return "(" + one + ">" + other + ")";
    }

    private static String sure(String cells) {
        return "ROUND(" + cells + "," + SURE_DECIMALS + ")";
    }

    private int column(AwardMethod.TieBreak tieBreak) {
        if (tieBreak.byPrice()) {
            return grid.amountColumn();
        }
        for (int index = 0; index < grid.criteria(); index++) {
            if (lot.criteria().get(index).name().equals(tieBreak.criterion())) {
                return grid.points(index);
            }
        }
        return -1;
    }

    private boolean tieBreaksHaveColumns() {
        return lot.award().tieBreaks().stream().allMatch(tieBreak -> column(tieBreak) >= 0);
    }

    /** Whether bids of one total have one rank, unless a declared tie-break may part them. */
    private boolean tiesAgree() {
        Map<String, Integer> rankByTotal = new HashMap<>();
        boolean parted = ranked.stream()
                .anyMatch(bid -> !rankByTotal
                        .computeIfAbsent(total(bid), total -> bid.rank())
                        .equals(bid.rank()));
        return !parted || !lot.award().tieBreaks().isEmpty();
    }

    private String total(BidEvaluation bid) {
        return lot.award().decimals() == null ? Figures.exact(bid.exactTotal()) : Figures.plain(bid.total());
    }
}
