package org.choisi.web.page;

import java.util.List;
import org.choisi.tender.BidEvaluation;
import org.choisi.tender.BidEvaluation.Status;
import org.choisi.tender.Evaluation;
import org.choisi.tender.LotEvaluation;
import org.choisi.tender.Reason;

/**
 * One bid on one lot: where it stands and why.
 *
 * @param total what the figure that ranks it is, null unless it is ranked
 */
record BidView(
        String title,
        String what,
        String answer,
        String css,
        String asOf,
        String alerts,
        String total,
        List<LotView.Points> points,
        List<Why> reasons,
        String back) {

    /** A reason and its proof. */
    record Why(String text, String proof) {}

    static BidView of(Evaluation evaluation, LotEvaluation lot, BidEvaluation bid, TenderViews tender) {
        Speech speech = tender.speech();
        var words = new TenderWords(speech, lot);
        String what =
                Speech.joined(List.of(tender.what(), lot.lot().id(), lot.lot().title()));
        String answer = speech.say("asset.answer", words.name(bid), standing(lot, bid, speech));
        boolean ranked = bid.status() == Status.RANKED;
        return new BidView(
                speech.say("tender.title", what, answer),
                what,
                answer,
                TenderWords.css(bid.status()),
                speech.day(evaluation.asOf()),
                words.alerts(bid.alerts()),
                ranked
                        ? speech.say(
                                "bid.total",
                                speech.say("total."
                                        + lot.lot().award().aggregation().code()),
                                words.total(bid))
                        : null,
                LotViews.points(bid, words),
                bid.reasons().stream().map(reason -> why(reason, speech)).toList(),
                tender.address().page());
    }

    private static String standing(LotEvaluation lot, BidEvaluation bid, Speech speech) {
        if (bid.status() != Status.RANKED) {
            return speech.say("status." + bid.status().name());
        }
        long ranked = lot.ranking().stream().mapToLong(List::size).sum();
        return speech.say("bid.rank", speech.number(bid.rank()), speech.number(ranked));
    }

    private static Why why(Reason reason, Speech speech) {
        return new Why(
                Speech.unbroken(speech.text(reason.text())),
                TenderWords.proof(reason.rule(), reason.at(), reason.reference(), "", speech));
    }
}
