package org.choisi.tender.report;

import java.util.List;
import org.choisi.measure.Language;
import org.choisi.tender.BidEvaluation;
import org.choisi.tender.LotEvaluation;

/** The totals of a lot for people: as the lot rounds them, else with the decimals at which different ones look different. */
final class Totals {

    private static final int MOST_COMPARED = 50;

    private final boolean rounds;
    private final int decimals;
    private final Language language;

    Totals(LotEvaluation lot, List<BidEvaluation> ranked, Language language) {
        this.rounds = lot.lot().award().decimals() != null;
        this.decimals = rounds ? 0 : decimals(ranked);
        this.language = language;
    }

    private static int decimals(List<BidEvaluation> ranked) {
        int decimals = 2;
        for (int index = 1; index < Math.min(ranked.size(), MOST_COMPARED); index++) {
            decimals = Math.max(
                    decimals,
                    Figures.decimalsApart(
                            ranked.get(index - 1).exactTotal(),
                            ranked.get(index).exactTotal()));
        }
        return decimals;
    }

    String of(BidEvaluation bid) {
        return rounds ? Figures.column(bid.total(), language) : Figures.column(bid.exactTotal(), decimals, language);
    }
}
