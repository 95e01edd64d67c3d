package org.choisi.tender.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.choisi.measure.Language;
import org.choisi.measure.Text;
import org.choisi.tender.BidEvaluation;
import org.choisi.tender.CleanWords;
import org.choisi.tender.CriterionPoints;
import org.choisi.tender.Lot;

/** Ranks, totals and points by criterion in columns; criteria that find no room come in a table below. */
final class RankingTable {

    private static final int MOST_TABLES = 3;
    private static final String GAP = "  ";

    private final Paper paper;
    private final Language language;
    private final Lot lot;
    private final Totals totals;

    RankingTable(Paper paper, Language language, Lot lot, Totals totals) {
        this.paper = paper;
        this.language = language;
        this.lot = lot;
        this.totals = totals;
    }

    private record Column(List<String> cells, boolean number) {

        int width() {
            return cells.stream().mapToInt(Paper::length).max().orElse(0);
        }

        String cell(int row) {
            String space = " ".repeat(width() - Paper.length(cells.get(row)));
            return number ? space + cells.get(row) : cells.get(row) + space;
        }
    }

    void write(List<BidEvaluation> bids) {
        List<Column> first = new ArrayList<>();
        first.add(column(new Text("Rang", "Rank"), bids, bid -> bid.rank().toString(), 6, true));
        first.add(column(new Text("Offre", "Bid"), bids, bid -> bid.bid().id(), 16, false));
        first.add(
                column(new Text("Candidat", "Tenderer"), bids, bid -> bid.bid().tenderer(), 24, false));
        first.add(column(new Text("Total", "Total"), bids, totals::of, 24, true));
        int criterion = 0;
        int criteria = lot.criteria().size();
        for (int table = 0; table < MOST_TABLES && (table == 0 || criterion < criteria); table++) {
            List<Column> columns = new ArrayList<>(table == 0 ? first : first.subList(0, 2));
            if (table > 0) {
                paper.blank();
            }
            criterion = addCriteria(columns, criterion, bids);
            print(columns, bids.size());
        }
        if (criterion < criteria) {
            paper.words(
                    2,
                    Sentence.of("… et %s autres critères.", "… and %s more criteria.", criteria - criterion)
                            .in(language));
        }
    }

    private int addCriteria(List<Column> columns, int from, List<BidEvaluation> bids) {
        int width = columns.stream()
                .mapToInt(column -> column.width() + GAP.length())
                .sum();
        int criterion = from;
        while (criterion < lot.criteria().size()) {
            int index = criterion;
            Column next =
                    column(Text.same(lot.criteria().get(index).name()), bids, bid -> points(bid, index), 18, true);
            width += next.width() + GAP.length();
            if (width > Paper.WIDTH) {
                break;
            }
            columns.add(next);
            criterion++;
        }
        return criterion;
    }

    private String points(BidEvaluation bid, int index) {
        CriterionPoints points = index < bid.criteria().size() ? bid.criteria().get(index) : null;
        return points == null || points.points() == null ? "-" : Figures.column(points.points(), 2, language);
    }

    private Column column(
            Text head, List<BidEvaluation> bids, Function<BidEvaluation, String> cell, int most, boolean number) {
        List<String> cells = new ArrayList<>();
        cells.add(Paper.cut(CleanWords.line(head.in(language)), most));
        bids.forEach(bid -> cells.add(Paper.cut(CleanWords.line(cell.apply(bid)), most)));
        return new Column(cells, number);
    }

    private void print(List<Column> columns, int bids) {
        for (int row = 0; row <= bids; row++) {
            int at = row;
            paper.row(String.join(
                    GAP, columns.stream().map(column -> column.cell(at)).toList()));
        }
    }
}
