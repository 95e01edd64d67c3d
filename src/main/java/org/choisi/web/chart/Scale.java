package org.choisi.web.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collection;

/** Bars beside each other, in hundredths of the widest. */
public record Scale(BigDecimal widest) {

    private static final BigDecimal FULL_WIDTH = BigDecimal.valueOf(100);
    private static final MathContext DRAWN = new MathContext(4);

    /** @param figures all that is to be drawn */
    public static Scale of(Collection<BigDecimal> figures) {
        return new Scale(figures.stream().max(BigDecimal::compareTo).orElse(BigDecimal.ZERO));
    }

    /** How wide a figure is drawn; what is below zero has no width. */
    public String width(BigDecimal figure) {
        return widest.signum() <= 0
                ? "0"
                : figure.multiply(FULL_WIDTH)
                        .divide(widest, DRAWN)
                        .max(BigDecimal.ZERO)
                        .toPlainString();
    }

    /** The line from a low figure to a high one, as a path at a height. */
    public String range(BigDecimal low, BigDecimal high, int height) {
        return "M" + width(low) + " " + height + "H" + width(high);
    }
}
