package org.choisi.tender.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import org.choisi.measure.Language;
import org.choisi.measure.Text;
import org.choisi.tender.BidEvaluation;
import org.choisi.tender.Criterion;
import org.choisi.tender.CriterionPoints;
import org.choisi.tender.LotEvaluation;
import org.choisi.tender.Reason;

/** One lot in a terminal: who comes first and why, who is left out and why, and how sure it is. */
final class LotText {

    private static final int RANKED_SHOWN = 20;
    private static final int EXPLAINED = 10;
    private static final int APART_SHOWN = 20;
    private static final int TIES_SHOWN = 10;
    private static final int CRITERIA_SHOWN = 30;

    private final Paper paper;
    private final Language language;
    private final LotEvaluation lot;
    private final List<BidEvaluation> ranked;
    private final Totals totals;

    LotText(Paper paper, Language language, LotEvaluation lot) {
        this.paper = paper;
        this.language = language;
        this.lot = lot;
        this.ranked = lot.bids().stream()
                .filter(bid -> bid.status() == BidEvaluation.Status.RANKED)
                .sorted(Comparator.comparing(BidEvaluation::rank))
                .toList();
        this.totals = new Totals(lot, ranked, language);
    }

    void write() {
        paper.blank();
        paper.row("─".repeat(Paper.WIDTH));
        paper.words(
                0,
                lot.lot().title().isEmpty()
                        ? lot.lot().id()
                        : lot.lot().id() + " — " + lot.lot().title());
        method();
        ranking();
        points();
        alerts();
        apart();
        List<Text> surety = new Surety(lot, UnaryOperator.identity()).all();
        if (!surety.isEmpty()) {
            heading("Est-ce sûr ?", "How sure is it?");
            surety.forEach(sentence -> paper.words(2, say(sentence)));
        }
        lot.notes().forEach(note -> paper.words(2, say(note)));
    }

    private void method() {
        paper.words(0, say(Vocabulary.of(lot.lot().award().aggregation())));
        weights();
        Integer decimals = lot.lot().award().decimals();
        if (decimals != null) {
            say(
                    0,
                    "Totaux arrondis avant classement ; décimales : %s.",
                    "Totals rounded before ranking; decimals: %s.",
                    decimals);
        }
        lot.lot().award().tieBreaks().forEach(tieBreak -> paper.words(0, say(Vocabulary.of(tieBreak))));
    }

    private void weights() {
        List<String> weights = new ArrayList<>();
        for (Criterion criterion :
                lot.lot().criteria().stream().limit(CRITERIA_SHOWN).toList()) {
            String weight = criterion.weight() == null ? "?" : Figures.spoken(criterion.weight(), language);
            weights.add(criterion.name() + " " + weight + " (" + say(Vocabulary.of(criterion.scoring())) + ")");
        }
        more(weights, lot.lot().criteria().size() - CRITERIA_SHOWN);
        if (!weights.isEmpty()) {
            String all = String.join(", ", weights);
            say(0, "Poids : %s ; somme %s.", "Weights: %s; sum %s.", all, lot.weightsSum());
        }
    }

    private void more(List<String> names, int count) {
        if (count > 0) {
            names.add(say(Sentence.of("… et %s autres", "… and %s more", count)));
        }
    }

    private void ranking() {
        paper.blank();
        if (ranked.isEmpty()) {
            say(0, "Aucune offre n'est classée.", "No bid is ranked.");
            return;
        }
        List<String> winners = lot.winners();
        BidEvaluation first = ranked.get(0);
        if (winners.size() == 1) {
            say(
                    0,
                    "En tête : %s (%s), %s.",
                    "First: %s (%s), %s.",
                    first.bid().id(),
                    first.bid().tenderer(),
                    totals.of(first));
        }
        lot.ranking().stream()
                .filter(equal -> equal.size() > 1)
                .limit(TIES_SHOWN)
                .forEach(this::tie);
        paper.blank();
        new RankingTable(paper, language, lot.lot(), totals)
                .write(ranked.stream().limit(RANKED_SHOWN).toList());
        left(ranked.size() - RANKED_SHOWN);
    }

    private void tie(List<String> equal) {
        List<String> names = new ArrayList<>(equal.subList(0, Math.min(equal.size(), TIES_SHOWN)));
        more(names, equal.size() - TIES_SHOWN);
        String joined = String.join(", ", names);
        if (equal.equals(lot.winners())) {
            say(
                    0,
                    "Égalité en tête : %s. Rien de déclaré ne les départage ; à l'acheteur de dire selon quelle règle publiée.",
                    "Tie for the first place: %s. Nothing declared parts them; the buyer must say by which published rule.",
                    joined);
            return;
        }
        say(0, "À égalité : %s.", "Equal: %s.", joined);
    }

    private void points() {
        if (ranked.isEmpty()) {
            return;
        }
        heading("D'où viennent les points", "Where the points come from");
        for (BidEvaluation bid : ranked.stream().limit(EXPLAINED).toList()) {
            paper.words(2, bid.bid().id() + " (" + bid.bid().tenderer() + ")");
            bid.criteria().stream().limit(CRITERIA_SHOWN).forEach(this::points);
        }
        left(ranked.size() - EXPLAINED);
    }

    private void points(CriterionPoints points) {
        String figure = points.points() == null ? "-" : Figures.spoken(points.points(), language);
        String name = points.criterion().name() + say(new Text(" : ", ": "));
        paper.words(4, name + figure + " = " + say(points.explanation()));
        if (points.mark() != null && !points.mark().reason().isEmpty()) {
            paper.words(6, say(new Text("Motif : ", "Reason: ")) + points.mark().reason());
        }
    }

    private void alerts() {
        List<BidEvaluation> alerted =
                ranked.stream().filter(bid -> !bid.alerts().isEmpty()).toList();
        if (alerted.isEmpty()) {
            return;
        }
        heading("À regarder", "To look at");
        for (BidEvaluation bid : alerted.stream().limit(APART_SHOWN).toList()) {
            for (BidEvaluation.Alert alert : bid.alerts().stream().sorted().toList()) {
                say(
                        2,
                        "%s (%s) : %s.",
                        "%s (%s): %s.",
                        bid.bid().id(),
                        bid.bid().tenderer(),
                        Vocabulary.of(alert));
            }
            bid.reasons().forEach(this::reason);
        }
        left(alerted.size() - APART_SHOWN);
    }

    private void apart() {
        List<BidEvaluation> others = lot.bids().stream()
                .filter(bid -> bid.status() != BidEvaluation.Status.RANKED)
                .toList();
        if (others.isEmpty()) {
            return;
        }
        heading("Offres non classées", "Bids not ranked");
        for (BidEvaluation bid : others.stream().limit(APART_SHOWN).toList()) {
            say(2, "%s (%s) : %s.", "%s (%s): %s.", bid.bid().id(), bid.bid().tenderer(), Vocabulary.of(bid.status()));
            bid.reasons().forEach(this::reason);
        }
        left(others.size() - APART_SHOWN);
    }

    private void reason(Reason reason) {
        String source = reason.reference().isEmpty() ? "" : " (" + reason.reference() + ")";
        paper.words(4, reason.rule() + say(new Text(" : ", ": ")) + say(reason.text()) + source);
    }

    private void left(int count) {
        if (count > 0) {
            say(
                    2,
                    "… et %s autres offres : tout est dans la sortie ndjson.",
                    "… and %s more bids: the ndjson output has them all.",
                    count);
        }
    }

    private void heading(String french, String english) {
        paper.blank();
        say(0, french, english);
    }

    private void say(int margin, String french, String english, Object... words) {
        paper.words(margin, say(Sentence.of(french, english, words)));
    }

    private String say(Text text) {
        return text.in(language);
    }
}
