package org.choisi.indicators.report;

import java.math.BigDecimal;
import org.apache.commons.numbers.fraction.BigFraction;
import org.choisi.measure.Language;
import org.choisi.measure.Text;
import org.choisi.tender.score.Exact;

/** Figures as programs and people read them. */
final class Shown {

    private static final int DECIMALS = 6;
    private static final int DECIMALS_FOR_PEOPLE = 2;

    private Shown() {}

    static BigDecimal decimals(BigFraction value) {
        return plain(Exact.rounded(value, DECIMALS));
    }

    static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** Two decimals, or more where two would put a value on the other side of its target. */
    static String forPeople(BigFraction value, BigDecimal target, Language language) {
        BigDecimal rounded = Exact.rounded(value, DECIMALS_FOR_PEOPLE);
        boolean hides = target != null && rounded.compareTo(target) == 0 && Exact.compare(value, Exact.of(target)) != 0;
        return forPeople(hides ? Exact.shown(value, DECIMALS, DECIMALS) : rounded, language);
    }

    static String forPeople(BigDecimal number, Language language) {
        String plain = plain(number).toPlainString();
        return language == Language.FR ? plain.replace('.', ',') : plain;
    }

    static String unit(String unit, Language language) {
        Text word = switch (unit) {
            case "percent" -> new Text("\u00A0%", "%");
            case "years" -> new Text(" ans", " years");
            case "pieces" -> new Text(" équipements", " pieces");
            case "tonnes" -> new Text(" t", " t");
            default -> Text.same(" " + unit);
        };
        return word.in(language);
    }
}
