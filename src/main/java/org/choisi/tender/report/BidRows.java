package org.choisi.tender.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.apache.commons.numbers.fraction.BigFraction;
import org.choisi.tender.BidEvaluation;
import org.choisi.tender.Criterion;
import org.choisi.tender.CriterionPoints;
import org.choisi.tender.LotEvaluation;
import org.choisi.tender.Mark;
import org.choisi.tender.Method;

/** The lines of the ranked bids: a formula wherever it gives the figure of the evaluation, else the figure itself. */
final class BidRows {

    private final Sheet sheet;
    private final LotEvaluation lot;
    private final List<BidEvaluation> ranked;
    private final LotGrid grid;
    private final TotalFormula total;
    private final RankFormula rank;
    private final List<double[]> extremes = new ArrayList<>();

    BidRows(Sheet sheet, LotEvaluation lot, List<BidEvaluation> ranked, LotGrid grid) {
        this.sheet = sheet;
        this.lot = lot;
        this.ranked = ranked;
        this.grid = grid;
        this.total = new TotalFormula(lot.lot(), grid, ranked);
        this.rank = new RankFormula(lot.lot(), grid, ranked);
        for (int index = 0; index < grid.criteria(); index++) {
            extremes.add(extremes(index));
        }
    }

    private double[] extremes(int index) {
        List<BigFraction> values = ranked.stream()
                .filter(bid -> index < bid.criteria().size())
                .map(bid -> bid.criteria().get(index).value())
                .filter(Objects::nonNull)
                .toList();
        if (values.isEmpty()) {
            return new double[] {Double.NaN, Double.NaN};
        }
        return new double[] {
            number(values.stream().min(Comparator.naturalOrder()).orElseThrow()),
            number(values.stream().max(Comparator.naturalOrder()).orElseThrow())
        };
    }

    void write(int index) {
        BidEvaluation bid = ranked.get(index);
        int row = grid.row(index);
        sheet.words(row, LotGrid.BID, bid.bid().id());
        sheet.words(row, LotGrid.TENDERER, bid.bid().tenderer());
        sheet.number(row, LotGrid.AMOUNT, amount(bid));
        int scored = Math.min(grid.criteria(), bid.criteria().size());
        for (int criterion = 0; criterion < scored; criterion++) {
            criterion(row, criterion, bid);
        }
        if (total.holds(bid)) {
            sheet.formula(row, LotGrid.EXACT_TOTAL, total.exact(row));
        } else {
            sheet.number(row, LotGrid.EXACT_TOTAL, bid.exactTotal());
        }
        sheet.formula(row, LotGrid.TOTAL, total.shown(row));
        if (rank.holds()) {
            sheet.formula(row, LotGrid.RANK, rank.of(row));
        } else {
            sheet.number(row, LotGrid.RANK, BigDecimal.valueOf(bid.rank()));
        }
        sheet.number(row, grid.reportedTotal(), bid.total());
        sheet.number(row, grid.reportedRank(), BigDecimal.valueOf(bid.rank()));
    }

    private void criterion(int row, int index, BidEvaluation bid) {
        CriterionPoints points = bid.criteria().get(index);
        value(row, index, bid, points);
        BigDecimal own =
                bid.bid().mark(lot.lot(), points.criterion()).map(Mark::outOf).orElse(null);
        Method method = points.criterion().scoring().effective();
        if (method == Method.MARK) {
            outOf(row, index, points.criterion(), own);
        }
        if (points.points() != null && method != null && holds(index, points, own, method)) {
            sheet.formula(row, grid.points(index), PointsFormula.text(method, cells(row, index)));
        } else {
            sheet.number(row, grid.points(index), points.points());
        }
    }

    /** A price that is the bid's amount refers to it, so that changing the amount changes everything. */
    private void value(int row, int index, BidEvaluation bid, CriterionPoints points) {
        BigDecimal amount = amount(bid);
        boolean isAmount = points.criterion().judgesAmount()
                && points.value() != null
                && amount != null
                && PointsFormula.same(amount.doubleValue(), number(points.value()));
        if (isAmount) {
            sheet.formula(row, grid.value(index), Sheet.at(row, LotGrid.AMOUNT));
        } else {
            sheet.number(row, grid.value(index), points.value());
        }
    }

    private void outOf(int row, int index, Criterion criterion, BigDecimal own) {
        if (own != null) {
            sheet.number(row, grid.outOf(index), own);
        } else if (criterion.scoring().outOf() != null) {
            sheet.formula(row, grid.outOf(index), Sheet.fixed(LotGrid.OUT_OF, grid.points(index)));
        }
    }

    private boolean holds(int index, CriterionPoints points, BigDecimal own, Method method) {
        var scoring = points.criterion().scoring();
        double[] ends = extremes.get(index);
        Terms<Double> terms = new Terms<>(
                number(points.criterion().weight()),
                points.value() == null ? Double.NaN : number(points.value()),
                number(own == null ? scoring.outOf() : own),
                number(scoring.spread()),
                number(scoring.exponent()),
                number(scoring.low()),
                number(scoring.high()),
                ends[0],
                ends[1]);
        return PointsFormula.same(PointsFormula.result(method, terms), number(points.points()));
    }

    private Terms<String> cells(int row, int index) {
        int column = grid.points(index);
        return new Terms<>(
                Sheet.fixed(LotGrid.WEIGHT, column),
                Sheet.at(row, grid.value(index)),
                Sheet.at(row, grid.outOf(index)),
                Sheet.fixed(LotGrid.SPREAD, column),
                Sheet.fixed(LotGrid.EXPONENT, column),
                Sheet.fixed(LotGrid.LOW, column),
                Sheet.fixed(LotGrid.HIGH, column),
                Sheet.fixed(LotGrid.LEAST, column),
                Sheet.fixed(LotGrid.MOST, column));
    }

    private static BigDecimal amount(BidEvaluation bid) {
        return bid.bid().value() == null ? null : bid.bid().value().amount();
    }

    private static double number(BigDecimal number) {
        return number == null ? Double.NaN : number.doubleValue();
    }

    private static double number(BigFraction number) {
        return Figures.forCell(number).doubleValue();
    }
}
