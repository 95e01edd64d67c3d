package org.choisi.web.page.tender;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.choisi.measure.Text;
import org.choisi.tender.BidEvaluation;
import org.choisi.tender.BidEvaluation.Status;
import org.choisi.tender.Check;
import org.choisi.tender.Criterion;
import org.choisi.tender.CriterionPoints;
import org.choisi.tender.Evaluation;
import org.choisi.tender.LotEvaluation;
import org.choisi.tender.Reason;
import org.choisi.tender.Stability;
import org.choisi.tender.report.Surety;
import org.choisi.web.page.Speech;

/** Makes what pages show of lots. */
record LotViews(Evaluation evaluation, TenderAddress address, LotLimits limits, Speech speech) {

    LotView view(LotEvaluation lot) {
        var words = new TenderWords(speech, lot);
        var surety = new Surety(lot, words::name);
        List<BidEvaluation> ranked = ranked(lot);
        List<BidEvaluation> aside =
                lot.bids().stream().filter(bid -> bid.status() != Status.RANKED).toList();
        List<Criterion> criteria = lot.lot().criteria();
        return new LotView(
                title(lot),
                answer(lot, words),
                said(surety.sentence()),
                first(criteria, limits.criteria())
                        .map(criterion -> criterion(lot, criterion, words))
                        .toList(),
                others("tender.more.criteria", criteria.size(), limits.criteria()),
                speech.say("total." + lot.lot().award().aggregation().code()),
                first(ranked, limits.bids()).map(bid -> ranked(lot, bid, words)).toList(),
                others("tender.more.bids", ranked.size(), limits.bids()),
                first(aside, limits.aside()).map(bid -> aside(lot, bid, words)).toList(),
                others("tender.more.aside", aside.size(), limits.aside()),
                lot.notes().stream().map(speech::text).toList(),
                limits.proofs() ? proof(ranked, words, surety) : LotView.Proof.NOT_SHOWN);
    }

    /** Null when all are shown. */
    String others(String code, int all, int shown) {
        return all <= shown ? null : speech.count(code, all - shown);
    }

    private static <T> Stream<T> first(List<T> all, int most) {
        return all.stream().limit(most);
    }

    private static List<BidEvaluation> ranked(LotEvaluation lot) {
        return lot.bids().stream()
                .filter(bid -> bid.status() == Status.RANKED)
                .sorted(Comparator.comparing(BidEvaluation::rank))
                .toList();
    }

    private static String title(LotEvaluation lot) {
        return Speech.joined(List.of(lot.lot().id(), lot.lot().title()));
    }

    private String answer(LotEvaluation lot, TenderWords words) {
        List<String> winners = lot.winners();
        if (lot.bids().isEmpty()) {
            return speech.say("lot.no-bids");
        }
        if (winners.isEmpty()) {
            return speech.say("lot.none-ranked");
        }
        return speech.say(winners.size() == 1 ? "lot.first" : "lot.tie", words.names(winners));
    }

    private LotView.Criterion criterion(LotEvaluation lot, Criterion criterion, TenderWords words) {
        return new LotView.Criterion(
                criterion.name(),
                criterion.weight() == null ? speech.say("weight.unknown") : speech.exact(criterion.weight()),
                effective(lot, criterion, words),
                words.method(criterion.scoring()),
                findings(lot, criterion));
    }

    private String effective(LotEvaluation lot, Criterion criterion, TenderWords words) {
        if (lot.stability() == null) {
            return "";
        }
        return lot.stability().effectiveWeights().stream()
                .filter(weight -> weight.criterion().equals(criterion.name()))
                .map(Stability.EffectiveWeight::effective)
                .filter(effective -> effective != null)
                .map(words::rounded)
                .findFirst()
                .orElse("");
    }

    private List<LotView.Finding> findings(LotEvaluation lot, Criterion criterion) {
        String here = lot.lot().id() + " / " + criterion.name();
        Stream<LotView.Finding> found = evaluation.checks().stream()
                .filter(check -> check.where().equals(here))
                .map(this::finding);
        return found.limit(limits.findings()).toList();
    }

    private LotView.Finding finding(Check check) {
        return new LotView.Finding(TenderWords.css(check.severity()), Speech.unbroken(speech.text(check.text())));
    }

    private LotView.Ranked ranked(LotEvaluation lot, BidEvaluation bid, TenderWords words) {
        return new LotView.Ranked(
                speech.number(bid.rank()),
                address.bid(lot.lot().id(), bid.bid().id()),
                words.name(bid),
                words.total(bid),
                words.alerts(bid.alerts()));
    }

    private LotView.Aside aside(LotEvaluation lot, BidEvaluation bid, TenderWords words) {
        return new LotView.Aside(
                address.bid(lot.lot().id(), bid.bid().id()),
                words.name(bid),
                TenderWords.css(bid.status()),
                speech.say("status." + bid.status().name()),
                bid.reasons().stream().map(this::reason).toList());
    }

    private String reason(Reason reason) {
        return said(reason.text());
    }

    private List<String> said(List<Text> sentences) {
        return sentences.stream().map(this::said).toList();
    }

    private String said(Text sentence) {
        return Speech.unbroken(speech.text(sentence));
    }

    private LotView.Proof proof(List<BidEvaluation> ranked, TenderWords words, Surety surety) {
        List<LotView.BidPoints> points = first(ranked, limits.bids())
                .map(bid -> new LotView.BidPoints(words.name(bid), words.total(bid), points(bid, words)))
                .toList();
        return new LotView.Proof(points, said(surety.changes()), said(surety.withdrawals()), said(surety.methods()));
    }

    static List<LotView.Points> points(BidEvaluation bid, TenderWords words) {
        return bid.criteria().stream().map(points -> points(points, words)).toList();
    }

    /** The formula, and what the evaluators wrote. */
    private static String why(CriterionPoints points, Speech speech) {
        String formula = speech.text(points.explanation());
        boolean motive = points.mark() != null && !points.mark().reason().isEmpty();
        return motive ? speech.say("points.reason", formula, points.mark().reason()) : formula;
    }

    private static LotView.Points points(CriterionPoints points, TenderWords words) {
        return new LotView.Points(
                points.criterion().name(),
                words.value(points.value()),
                points.points() == null ? "" : words.points(points.points()),
                why(points, words.speech()));
    }
}
