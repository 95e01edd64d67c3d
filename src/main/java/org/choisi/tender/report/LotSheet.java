package org.choisi.tender.report;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import org.choisi.measure.Text;
import org.choisi.tender.BidEvaluation;
import org.choisi.tender.Criterion;
import org.choisi.tender.LotEvaluation;
import org.choisi.tender.Reason;
import org.choisi.tender.Scoring;

/**
 * The sheet of one lot: parameters above, one line for each ranked bid below, points, totals and ranks as formulas. Bids that
 * are not ranked stand apart, out of every formula.
 */
final class LotSheet {

    private final Sheet sheet;
    private final LotEvaluation lot;
    private final List<BidEvaluation> ranked;
    private final LotGrid grid;

    LotSheet(Sheet sheet, LotEvaluation lot) {
        this.sheet = sheet;
        this.lot = lot;
        this.ranked = lot.bids().stream()
                .filter(bid -> bid.status() == BidEvaluation.Status.RANKED)
                .sorted(Comparator.comparing(BidEvaluation::rank))
                .toList();
        this.grid = new LotGrid(lot.lot(), ranked.size());
    }

    void write() {
        sheet.widths(8, 16, 30, 14, 16, 14);
        sheet.words(0, 0, lot.lot().id() + " — " + lot.lot().title());
        sheet.title(0);
        sheet.say(1, 0, Vocabulary.of(lot.lot().award().aggregation()));
        labels();
        for (int index = 0; index < grid.criteria(); index++) {
            parameters(index, lot.lot().criteria().get(index));
        }
        headings();
        BidRows rows = new BidRows(sheet, lot, ranked, grid);
        for (int index = 0; index < ranked.size(); index++) {
            rows.write(index);
        }
        formats();
        apart();
        sheet.freeze(LotGrid.AMOUNT, LotGrid.FIRST_BID);
    }

    private void labels() {
        label(LotGrid.NAME, "Critère", "Criterion");
        label(LotGrid.METHOD, "Méthode", "Method");
        label(LotGrid.WEIGHT, "Poids", "Weight");
        label(LotGrid.OUT_OF, "Note maximale", "Highest mark");
        label(LotGrid.SPREAD, "Étendue (part du plus bas)", "Spread (share of the lowest)");
        label(LotGrid.EXPONENT, "Exposant", "Exponent");
        label(LotGrid.LOW, "Borne de tous les points", "Bound of all points");
        label(LotGrid.HIGH, "Borne de zéro point", "Bound of no point");
        label(LotGrid.LEAST, "Le plus bas", "Lowest");
        label(LotGrid.MOST, "Le plus haut", "Highest");
        Integer decimals = lot.lot().award().decimals();
        if (decimals != null) {
            sheet.say(LotGrid.DECIMALS, LotGrid.EXACT_TOTAL, "Décimales", "Decimals");
            sheet.number(LotGrid.DECIMALS, LotGrid.TOTAL, BigDecimal.valueOf(decimals));
        }
    }

    private void label(int row, String french, String english) {
        sheet.say(row, LotGrid.TENDERER, french, english);
    }

    private void parameters(int index, Criterion criterion) {
        int column = grid.points(index);
        sheet.words(LotGrid.NAME, grid.value(index), criterion.name());
        sheet.heading(LotGrid.NAME, grid.value(index), column);
        Scoring scoring = criterion.scoring();
        sheet.say(LotGrid.METHOD, grid.value(index), Vocabulary.of(scoring));
        sheet.number(LotGrid.WEIGHT, column, criterion.weight());
        sheet.number(LotGrid.OUT_OF, column, scoring.outOf());
        sheet.number(LotGrid.SPREAD, column, scoring.spread());
        sheet.number(LotGrid.EXPONENT, column, scoring.exponent());
        sheet.number(LotGrid.LOW, column, scoring.low());
        sheet.number(LotGrid.HIGH, column, scoring.high());
        if (!ranked.isEmpty()) {
            sheet.formula(LotGrid.LEAST, column, "MIN(" + grid.down(grid.value(index)) + ")");
            sheet.formula(LotGrid.MOST, column, "MAX(" + grid.down(grid.value(index)) + ")");
        }
    }

    private void headings() {
        heading(LotGrid.RANK, "Rang", "Rank");
        heading(LotGrid.BID, "Offre", "Bid");
        heading(LotGrid.TENDERER, "Candidat", "Tenderer");
        heading(LotGrid.AMOUNT, "Montant de l'offre", "Amount of the bid");
        heading(LotGrid.EXACT_TOTAL, "Total exact", "Exact total");
        heading(LotGrid.TOTAL, "Total", "Total");
        for (int index = 0; index < grid.criteria(); index++) {
            heading(grid.value(index), "Valeur", "Value");
            heading(grid.outOf(index), "Sur", "Out of");
            heading(grid.points(index), "Points", "Points");
            sheet.width(grid.value(index), 14);
            sheet.width(grid.points(index), 14);
        }
        heading(grid.reportedTotal(), "Total au rapport", "Total in the report");
        heading(grid.reportedRank(), "Rang au rapport", "Rank in the report");
        sheet.width(grid.reportedTotal(), 16);
        sheet.width(grid.reportedRank(), 16);
        sheet.heading(LotGrid.HEADINGS, LotGrid.RANK, grid.reportedRank());
    }

    private void heading(int column, String french, String english) {
        sheet.say(LotGrid.HEADINGS, column, french, english);
    }

    private void formats() {
        if (ranked.isEmpty()) {
            return;
        }
        int last = grid.lastBid();
        sheet.format(LotGrid.FIRST_BID, LotGrid.AMOUNT, last, LotGrid.AMOUNT, "#,##0.00");
        for (int index = 0; index < grid.criteria(); index++) {
            sheet.format(LotGrid.FIRST_BID, grid.points(index), last, grid.points(index), "0.0000");
        }
    }

    private void apart() {
        List<BidEvaluation> others = lot.bids().stream()
                .filter(bid -> bid.status() != BidEvaluation.Status.RANKED)
                .toList();
        int row = grid.lastBid() + 2;
        if (!others.isEmpty()) {
            sheet.say(row, LotGrid.BID, "Non classées", "Not ranked");
            sheet.heading(row, LotGrid.RANK, LotGrid.TOTAL);
            for (BidEvaluation bid : others) {
                row++;
                apart(row, bid);
            }
            row += 2;
        }
        if (grid.tooManyCriteria()) {
            sheet.say(
                    row,
                    0,
                    "Trop de critères pour une feuille : les totaux sont donnés sans formule.",
                    "Too many criteria for a sheet: totals are given without formulas.");
            row++;
        }
        said(row);
    }

    /** What was defined on the way, and how sure the ranking is. */
    private void said(int from) {
        int row = from;
        for (Text note : lot.notes()) {
            sheet.say(row, 0, note);
            row++;
        }
        for (Text sentence : new Surety(lot, UnaryOperator.identity()).all()) {
            sheet.say(row, 0, sentence);
            row++;
        }
    }

    private void apart(int row, BidEvaluation bid) {
        sheet.words(row, LotGrid.BID, bid.bid().id());
        sheet.words(row, LotGrid.TENDERER, bid.bid().tenderer());
        sheet.number(
                row,
                LotGrid.AMOUNT,
                bid.bid().value() == null ? null : bid.bid().value().amount());
        sheet.say(row, LotGrid.EXACT_TOTAL, Vocabulary.of(bid.status()));
        sheet.say(row, LotGrid.TOTAL, joined(bid.reasons()));
    }

    private static Text joined(List<Reason> reasons) {
        return new Text(
                String.join(
                        " ", reasons.stream().map(reason -> reason.text().fr()).toList()),
                String.join(
                        " ", reasons.stream().map(reason -> reason.text().en()).toList()));
    }
}
