package org.choisi.tender.report;

import org.choisi.measure.Text;
import org.choisi.tender.Aggregation;
import org.choisi.tender.AwardMethod;
import org.choisi.tender.BidEvaluation;
import org.choisi.tender.CleanWords;
import org.choisi.tender.Method;
import org.choisi.tender.Scoring;
import org.choisi.tender.Severity;

/** What the codes of an evaluation are called when people read them. */
final class Vocabulary {

    private Vocabulary() {}

    static Text of(Aggregation aggregation) {
        return switch (aggregation) {
            case WEIGHTED_SUM ->
                new Text(
                        "Somme des points, le total le plus élevé arrive en tête.",
                        "Sum of the points, the highest total comes first.");
            case PRICE_DEDUCTION ->
                new Text(
                        "Prix diminué de ce que vaut la qualité, le prix comparé le plus bas arrive en tête.",
                        "Price less what quality is worth, the lowest comparison price comes first.");
            case QUALITY_PRICE_RATIO ->
                new Text(
                        "Points de qualité divisés par le prix, le rapport le plus élevé arrive en tête.",
                        "Quality points divided by the price, the highest ratio comes first.");
            case LOWEST_COST ->
                new Text(
                        "Prix ou coût le plus bas, les poids ne jouent pas.",
                        "Lowest price or cost, weights play no part.");
        };
    }

    static Text of(Severity severity) {
        return switch (severity) {
            case BLOCK -> new Text("BLOQUANT", "BLOCKING");
            case WARN -> new Text("ATTENTION", "WARNING");
            case INFO -> new Text("À SAVOIR", "TO KNOW");
        };
    }

    static Text of(BidEvaluation.Status status) {
        return switch (status) {
            case RANKED -> new Text("classée", "ranked");
            case EXCLUDED -> new Text("exclue", "excluded");
            case UNSCORED -> new Text("non notée, à compléter", "not scored, to be completed");
        };
    }

    static Text of(BidEvaluation.Alert alert) {
        return switch (alert) {
            case ABNORMALLY_LOW ->
                new Text(
                        "prix bas : justification à demander, ne pas écarter pour ce seul motif",
                        "low price: ask for a justification, do not exclude it for that alone");
            case SAME_PRICE ->
                new Text("même montant qu'une autre offre : à vérifier", "same amount as another bid: to be looked at");
            case DOMINATED ->
                new Text(
                        "une autre offre fait au moins aussi bien sur chaque critère, et mieux sur un",
                        "another bid does at least as well on every criterion, and better on one");
            case TIE_BY_ROUNDING ->
                new Text("l'arrondi des totaux crée ou défait une égalité", "rounding of totals makes or breaks a tie");
        };
    }

    static Text of(Method method) {
        return switch (method) {
            case LOWEST_OVER_PRICE -> new Text("le plus bas ÷ le sien", "lowest ÷ own");
            case LINEAR_FROM_LOWEST -> new Text("droite depuis le plus bas", "straight line from the lowest");
            case LINEAR_MIN_MAX -> new Text("droite du plus bas au plus haut", "straight line from lowest to highest");
            case POWER -> new Text("(le plus bas ÷ le sien) à une puissance", "(lowest ÷ own) to a power");
            case ABSOLUTE -> new Text("droite entre deux bornes fixées", "straight line between two set bounds");
            case MARK -> new Text("note sur son maximum", "mark out of its maximum");
            case BEST_RELATIVE -> new Text("note sur la meilleure note", "mark over the best mark");
            case POINTS -> new Text("points donnés tels quels", "points given as they are");
            case GRID -> new Text("barème", "grid");
            case LIFE_CYCLE_COST -> new Text("coût du cycle de vie", "life-cycle cost");
        };
    }

    /** The method of a criterion, with the one its life-cycle cost goes through. */
    static Text of(Scoring scoring) {
        if (scoring.method() == null) {
            return Text.same(CleanWords.line(scoring.declared()));
        }
        Text own = of(scoring.method());
        if (scoring.method() != Method.LIFE_CYCLE_COST || scoring.then() == null) {
            return own;
        }
        Text then = of(scoring.then());
        return new Text(own.fr() + ", " + then.fr(), own.en() + ", " + then.en());
    }

    static Text of(AwardMethod.TieBreak tieBreak) {
        return tieBreak.byPrice()
                ? new Text(
                        "À total égal, le prix le plus bas passe devant.",
                        "On equal totals, the lowest price goes first.")
                : Sentence.of(
                        "À total égal, le plus de points en %s passe devant.",
                        "On equal totals, most points on %s go first.", tieBreak.criterion());
    }

    /** The words of a method's code, or the code when it is none of ours. */
    static Text method(String code) {
        return Method.named(code).map(Vocabulary::of).orElse(Text.same(CleanWords.line(code)));
    }
}
