package org.choisi.tender.report;

import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.choisi.measure.Text;
import org.choisi.tender.CriterionPoints;
import org.choisi.tender.Method;
import org.choisi.tender.Scoring;

/**
 * The formula of a bidder's points with its own numbers. What compares bids is written here again, never taken from the
 * evaluation, whose explanation may hold the figure of another bidder: that figure is then named in words.
 */
final class LetterFormula {

    private final Addressee addressee;
    private final int index;
    private final CriterionPoints points;

    LetterFormula(Addressee addressee, int index) {
        this.addressee = addressee;
        this.index = index;
        this.points = addressee.own().criteria().get(index);
    }

    Text words() {
        Scoring scoring = points.criterion().scoring();
        Method method = scoring.effective();
        if (method == null || points.value() == null || points.criterion().weight() == null) {
            return alone();
        }
        Object weight = points.criterion().weight();
        BigFraction own = points.value();
        Text least = named(addressee.lowest(index), "le plus bas", "the lowest");
        Text most = named(addressee.highest(index), "le plus haut", "the highest");
        return switch (method) {
            case LOWEST_OVER_PRICE -> both("%s × %s / %s", weight, least, own);
            case LINEAR_FROM_LOWEST ->
                both("%s × max(0, 1 - (%s - %s) / (%s × %s))", weight, own, least, least, spoken(scoring.spread()));
            case LINEAR_MIN_MAX -> both("%s × (%s - %s) / (%s - %s)", weight, most, own, most, least);
            case POWER -> both("%s × (%s / %s)^%s", weight, least, own, spoken(scoring.exponent()));
            case BEST_RELATIVE ->
                both(
                        "%s × %s / %s",
                        weight, own, named(addressee.highest(index), "la meilleure note", "the best mark"));
            case ABSOLUTE, MARK, POINTS, GRID -> alone();
            case LIFE_CYCLE_COST ->
                new Text("points du coût du cycle de vie calculé", "points of the calculated life-cycle cost");
        };
    }

    /** The evaluation's own words, for methods that look at nothing but the bid itself. */
    private Text alone() {
        Method method = points.criterion().scoring().effective();
        boolean alone =
                method == Method.ABSOLUTE || method == Method.MARK || method == Method.POINTS || method == Method.GRID;
        return alone ? points.explanation() : Vocabulary.of(points.criterion().scoring());
    }

    private static Object spoken(Object parameter) {
        return parameter == null ? "?" : parameter;
    }

    private static Text both(String formula, Object... words) {
        return Sentence.of(formula, formula, words);
    }

    private static Text named(Optional<BigFraction> figure, String french, String english) {
        return figure.map(value -> Sentence.of("%s", "%s", value))
                .orElse(new Text("(" + french + ")", "(" + english + ")"));
    }
}
