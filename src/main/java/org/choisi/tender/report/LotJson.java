package org.choisi.tender.report;

import java.util.Locale;
import org.choisi.measure.Language;
import org.choisi.tender.BidEvaluation;
import org.choisi.tender.CriterionPoints;
import org.choisi.tender.LotEvaluation;
import org.choisi.tender.Mark;
import org.choisi.tender.Reason;
import org.choisi.tender.Stability;

/** What came out of a lot, as JSON. */
final class LotJson {

    private final JsonLine json;
    private final Language language;

    LotJson(JsonLine json, Language language) {
        this.json = json;
        this.language = language;
    }

    void write(LotEvaluation lot) {
        json.words("id", lot.lot().id());
        json.words("title", lot.lot().title());
        json.words("aggregation", lot.lot().award().aggregation().code());
        json.number("weightsSum", lot.weightsSum());
        boolean rounds = lot.lot().award().decimals() != null;
        json.objects("bids", lot.bids(), bid -> bid(bid, rounds));
        json.lists("ranking", lot.ranking());
        if (lot.stability() == null) {
            json.nothing("stability");
        } else {
            json.object("stability", () -> stability(lot.stability()));
        }
        json.strings(
                "notes", lot.notes().stream().map(note -> note.in(language)).toList());
    }

    private void bid(BidEvaluation bid, boolean rounds) {
        json.words("id", bid.bid().id());
        json.words("tenderer", bid.bid().tenderer());
        json.words("status", bid.status().name());
        total(bid, rounds);
        json.words("exactTotal", bid.exactTotal() == null ? null : Figures.exact(bid.exactTotal()));
        json.number("rank", bid.rank());
        json.strings(
                "alerts",
                bid.alerts().stream().sorted().map(BidEvaluation.Alert::name).toList());
        json.objects("reasons", bid.reasons(), this::reason);
        json.objects("criteria", bid.criteria(), this::points);
    }

    /** A total that its lot rounds is shown as it ranks; any other comes from the exact one. */
    private void total(BidEvaluation bid, boolean rounds) {
        if (rounds) {
            json.number("total", bid.total());
            return;
        }
        json.number("total", bid.exactTotal());
    }

    private void reason(Reason reason) {
        json.words("rule", reason.rule());
        json.words("text", reason.text().in(language));
        json.words("at", reason.at());
        json.words("reference", reason.reference());
    }

    private void points(CriterionPoints points) {
        json.words("name", points.criterion().name());
        json.number("weight", points.criterion().weight());
        json.number("value", points.value());
        json.number("points", points.points());
        json.words("method", points.method());
        json.words("explanation", points.explanation().in(language));
        json.words("reason", points.mark() == null ? "" : points.mark().reason());
        json.words("proof", points.mark() == null ? "" : proof(points.mark()));
    }

    private void stability(Stability stability) {
        weightChange(stability.smallestWeightChange());
        markChange(stability.smallestMarkChange());
        priceChange(stability.smallestPriceChange());
        json.objects("withdrawals", stability.withdrawals(), withdrawal -> {
            json.words("without", withdrawal.without());
            json.lists("reversed", withdrawal.reversed());
            json.number("more", withdrawal.more());
        });
        json.objects("methods", stability.methods(), this::method);
        json.objects("effectiveWeights", stability.effectiveWeights(), weight -> {
            json.words("criterion", weight.criterion());
            json.number("declared", weight.declared());
            json.number("effective", weight.effective());
        });
    }

    private void weightChange(Stability.WeightChange change) {
        if (change == null) {
            json.nothing("smallestWeightChange");
            return;
        }
        json.object("smallestWeightChange", () -> {
            json.words("criterion", change.criterion());
            json.number("from", change.from());
            json.number("to", change.to());
            json.words("winner", change.winner());
        });
    }

    private void markChange(Stability.MarkChange change) {
        if (change == null) {
            json.nothing("smallestMarkChange");
            return;
        }
        json.object("smallestMarkChange", () -> {
            json.words("bid", change.bid());
            json.words("criterion", change.criterion());
            json.number("from", change.from());
            json.number("to", change.to());
            json.words("winner", change.winner());
        });
    }

    private void priceChange(Stability.PriceChange change) {
        if (change == null) {
            json.nothing("smallestPriceChange");
            return;
        }
        json.object("smallestPriceChange", () -> {
            json.words("bid", change.bid());
            json.number("from", change.from());
            json.number("to", change.to());
            json.words("winner", change.winner());
        });
    }

    /** {@code winner} is one id; several in first place are only in {@code winners}. */
    private void method(Stability.MethodSwap swap) {
        json.words("criterion", swap.criterion());
        json.words("method", swap.method());
        json.words("winner", swap.winners().size() == 1 ? swap.winners().get(0) : null);
        json.strings("winners", swap.winners());
    }

    /** As the file that it came from says it; empty when it does not. */
    private static String proof(Mark mark) {
        return mark.proof() == Mark.Proof.UNSTATED ? "" : mark.proof().name().toLowerCase(Locale.ROOT);
    }
}
