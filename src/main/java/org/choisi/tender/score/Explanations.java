package org.choisi.tender.score;

import java.math.BigDecimal;
import org.apache.commons.numbers.fraction.BigFraction;
import org.choisi.measure.Language;
import org.choisi.measure.Text;
import org.choisi.tender.Method;
import org.choisi.tender.Scoring;

/** The formula of a bid's points with its numbers in it, as anyone can type it into a calculator. */
final class Explanations {

    private static final int CENTS = 2;
    private static final int MOST_DECIMALS = 12;

    private final Judged judged;
    private final Formula.Field field;

    Explanations(Judged judged) {
        this.judged = judged;
        this.field = judged.figures().length == 0 ? null : Formula.Field.of(judged.figures());
    }

    Text of(int bid, Figures.Figure figure) {
        Text formula = new Text(formula(bid, Language.FR), formula(bid, Language.EN));
        if (judged.scoring().method() == Method.LIFE_CYCLE_COST) {
            return joined(lifeCycle(bid), formula);
        }
        return figure.why() == null ? formula : joined(figure.why(), formula);
    }

    private static Text joined(Text first, Text formula) {
        return new Text(unended(first.fr()) + " ; " + formula.fr(), unended(first.en()) + "; " + formula.en());
    }

    private static String unended(String sentence) {
        return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }

    private Text lifeCycle(int bid) {
        BigFraction cost = judged.figures()[bid];
        Scoring scoring = judged.criterion().scoring();
        return new Text(
                "coût sur %d ans au taux %s : %s"
                        .formatted(
                                scoring.years(),
                                number(scoring.discountRate(), Language.FR),
                                number(cost, Language.FR)),
                "cost over %d years at rate %s: %s"
                        .formatted(
                                scoring.years(),
                                number(scoring.discountRate(), Language.EN),
                                number(cost, Language.EN)));
    }

    private String formula(int bid, Language language) {
        String weight = number(judged.weight(), language);
        String figure = number(judged.figures()[bid], language);
        String lowest = number(field.lowest(), language);
        String highest = number(field.highest(), language);
        Scoring scoring = judged.scoring();
        return switch (scoring.effective()) {
            case LOWEST_OVER_PRICE -> best(bid) ? weight : weight + " × " + lowest + " / " + figure;
            case LINEAR_FROM_LOWEST ->
                best(bid)
                        ? weight
                        : "%s × max(0 ; 1 - (%s - %s) / (%s × %s))"
                                .formatted(weight, figure, lowest, lowest, number(scoring.spread(), language));
            case LINEAR_MIN_MAX ->
                field.lowest().equals(field.highest())
                        ? weight
                        : "%s × (%s - %s) / (%s - %s)".formatted(weight, highest, figure, highest, lowest);
            case POWER ->
                best(bid)
                        ? weight
                        : "%s × (%s / %s)^%s".formatted(weight, lowest, figure, number(scoring.exponent(), language));
            case ABSOLUTE ->
                "%s × (%s - %s) / (%s - %s), 0..%s"
                        .formatted(
                                weight,
                                number(scoring.high(), language),
                                figure,
                                number(scoring.high(), language),
                                number(scoring.low(), language),
                                weight);
            case MARK, GRID -> weight + " × " + figure + " / " + number(judged.outOf()[bid], language);
            case BEST_RELATIVE -> weight + " × " + figure + " / " + highest;
            case POINTS -> figure;
            case LIFE_CYCLE_COST -> "";
        };
    }

    /** The best figure earns the whole weight: no need to divide it by itself, and it may be zero. */
    private boolean best(int bid) {
        return Exact.isZero(field.lowest()) && judged.figures()[bid].equals(field.lowest());
    }

    /** As it was written; a figure that was worked out, such as a cost over years, to the cent. */
    private static String number(BigFraction number, Language language) {
        BigDecimal written = Exact.rounded(number, MOST_DECIMALS);
        return number(Exact.of(written).equals(number) ? written : Exact.rounded(number, CENTS), language);
    }

    private static String number(BigDecimal number, Language language) {
        BigDecimal plain = number.stripTrailingZeros();
        String digits = (plain.scale() < 0 ? plain.setScale(0) : plain).toPlainString();
        return language == Language.FR ? digits.replace('.', ',') : digits;
    }
}
