package org.choisi.web.page.project;

import java.math.BigDecimal;
import org.apache.commons.numbers.fraction.BigFraction;
import org.choisi.ecoscore.Ecoscore;
import org.choisi.ecoscore.Fractions;
import org.choisi.ecoscore.Grade;
import org.choisi.web.page.Speech;

/** Grades and points as people read them: a letter with its word, points with one decimal. */
record GradeWords(Speech speech) {

    private static final int DECIMALS = 1;
    private static final BigFraction HUNDRED = BigFraction.of(100);

    /** The colour and shape that go with a grade, never without its letter and word. */
    static String css(Grade grade) {
        if (grade == null) {
            return "review";
        }
        return switch (grade) {
            case A, B -> "ok";
            case C, D -> "warn";
            default -> "block";
        };
    }

    /** {@code B, bon}. */
    String grade(Grade grade) {
        return grade == null ? speech.say("grade.none") : speech.say("grade.letter", grade, word(grade));
    }

    private String word(Grade grade) {
        return speech.say("grade." + grade);
    }

    /** Cut, never rounded up: points just under a grade are not shown as reaching it. */
    String points(BigFraction points) {
        return points == null ? "" : speech.exact(Fractions.cut(points, DECIMALS));
    }

    String percent(BigFraction share) {
        return speech.say("project.percent", speech.exact(cutPercent(share)));
    }

    private static BigDecimal cutPercent(BigFraction share) {
        return Fractions.cut(share.multiply(HUNDRED), 0);
    }

    static boolean isWhole(Ecoscore score) {
        return score.completeness().compareTo(BigFraction.ONE) >= 0;
    }
}
