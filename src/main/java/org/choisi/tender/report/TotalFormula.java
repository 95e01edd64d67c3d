package org.choisi.tender.report;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.choisi.tender.Aggregation;
import org.choisi.tender.BidEvaluation;
import org.choisi.tender.CriterionPoints;
import org.choisi.tender.Lot;

/** The total of a bid as a formula over its points and its amount. */
final class TotalFormula {

    /** Figures that a workbook can be trusted with: it holds fifteen and a formula may lose some. */
    private static final int SURE_FIGURES = 12;

    private final Lot lot;
    private final LotGrid grid;
    private final int sureDecimals;

    TotalFormula(Lot lot, LotGrid grid, List<BidEvaluation> ranked) {
        this.lot = lot;
        this.grid = grid;
        this.sureDecimals = sureDecimals(ranked);
    }

    private static int sureDecimals(List<BidEvaluation> ranked) {
        int whole = ranked.stream()
                .map(bid -> Figures.forCell(bid.exactTotal()))
                .filter(total -> total.signum() != 0)
                .mapToInt(total -> total.precision() - total.scale())
                .max()
                .orElse(0);
        return SURE_FIGURES - whole;
    }

    String exact(int row) {
        String amount = Sheet.at(row, grid.amountColumn());
        String quality = sum(row, index -> !lot.criteria().get(index).judgesAmount());
        return switch (lot.award().aggregation()) {
            case WEIGHTED_SUM -> sum(row, index -> true);
            case LOWEST_COST -> amount;
            case PRICE_DEDUCTION -> amount + "*(1-(" + quality + ")/100)";
            case QUALITY_PRICE_RATIO -> "(" + quality + ")/" + amount;
        };
    }

    /** Rounded before it ranks: as the lot says, else where the workbook's own arithmetic stops being exact. */
    String shown(int row) {
        String sure = "ROUND(" + Sheet.at(row, LotGrid.EXACT_TOTAL) + "," + sureDecimals + ")";
        return lot.award().decimals() == null
                ? sure
                : "ROUND(" + sure + "," + Sheet.fixed(LotGrid.DECIMALS, LotGrid.TOTAL) + ")";
    }

    /** Whether the formula gives the bid's total. */
    boolean holds(BidEvaluation bid) {
        if (grid.criteria() == 0 && lot.award().aggregation() != Aggregation.LOWEST_COST) {
            return false;
        }
        return PointsFormula.same(result(bid), Figures.forCell(bid.exactTotal()).doubleValue());
    }

    private double result(BidEvaluation bid) {
        double all = 0;
        double quality = 0;
        double amount = bid.bid().value() == null
                ? Double.NaN
                : bid.bid().value().amount().doubleValue();
        boolean found = false;
        for (CriterionPoints each : bid.criteria()) {
            double points =
                    each.points() == null ? 0 : Figures.forCell(each.points()).doubleValue();
            all += points;
            quality += each.criterion().judgesAmount() ? 0 : points;
            if (each.criterion().judgesAmount() && !found && each.value() != null) {
                amount = Figures.forCell(each.value()).doubleValue();
                found = true;
            }
        }
        return switch (lot.award().aggregation()) {
            case WEIGHTED_SUM -> all;
            case LOWEST_COST -> amount;
            case PRICE_DEDUCTION -> amount * (1 - quality / 100);
            case QUALITY_PRICE_RATIO -> quality / amount;
        };
    }

    private String sum(int row, IntPredicate counts) {
        String sum = IntStream.range(0, grid.criteria())
                .filter(counts)
                .mapToObj(index -> Sheet.at(row, grid.points(index)))
                .collect(Collectors.joining("+"));
        return sum.isEmpty() ? "0" : sum;
    }
}
