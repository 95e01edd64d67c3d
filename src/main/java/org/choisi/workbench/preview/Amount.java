package org.choisi.workbench.preview;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.choisi.measure.Language;
import org.choisi.measure.Text;
import org.choisi.policy.Spoken;

/** Numbers in sentences. */
final class Amount {

    /** More than that no estimate of carbon is worth. */
    private static final MathContext OF_CARBON = new MathContext(2, RoundingMode.HALF_UP);

    private static final BigDecimal LEAST_PERCENT = new BigDecimal("0.1");

    private Amount() {}

    static Text count(long number) {
        BigDecimal exact = BigDecimal.valueOf(number);
        return new Text(Spoken.number(exact, 0, Language.FR), Spoken.number(exact, 0, Language.EN));
    }

    /** {@code 3 équipements}, {@code 3 devices}. */
    static Text devices(long number) {
        return new Text(
                count(number).fr() + (number < 2 ? " équipement" : " équipements"),
                count(number).en() + (number == 1 ? " device" : " devices"));
    }

    static Text percent(BigDecimal share) {
        BigDecimal percent = share.movePointRight(2);
        if (percent.signum() > 0 && percent.compareTo(LEAST_PERCENT) < 0) {
            return new Text("moins de 0,1\u00a0%", "less than 0.1%");
        }
        BigDecimal rounded = percent.setScale(1, RoundingMode.HALF_UP);
        return new Text(Spoken.value("Percent", rounded, Language.FR), Spoken.value("Percent", rounded, Language.EN));
    }

    /** With its sign. */
    static Text carbon(BigDecimal kg) {
        BigDecimal rounded = kg.round(OF_CARBON);
        int decimals = Math.max(0, rounded.stripTrailingZeros().scale());
        return signed(
                rounded, new Text(spoken(rounded, decimals, Language.FR), spoken(rounded, decimals, Language.EN)));
    }

    private static String spoken(BigDecimal number, int decimals, Language language) {
        return Spoken.number(number.abs(), decimals, language);
    }

    /** With its sign. */
    static Text euros(BigDecimal euros) {
        return signed(
                euros,
                new Text(
                        Spoken.value("Euros", euros.abs(), Language.FR),
                        Spoken.value("Euros", euros.abs(), Language.EN)));
    }

    private static Text signed(BigDecimal number, Text words) {
        String sign = number.signum() < 0 ? "−" : number.signum() > 0 ? "+" : "";
        return new Text(sign + words.fr(), sign + words.en());
    }
}
