package org.choisi.web.page;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The carbon of the options of one decision, as bars beside their figures. */
record CarbonView(String answer, List<Bar> bars, String sources) {

    private static final List<String> OPTIONS = List.of("keep", "refurbish", "replaceRefurbished", "replaceNew");
    private static final BigDecimal FULL_WIDTH = BigDecimal.valueOf(100);
    private static final MathContext DRAWN = new MathContext(4);

    /**
     * One option. Widths are in hundredths of the widest.
     *
     * @param range path from the low figure to the high one
     */
    record Bar(String name, String width, String range, String low, String mid, String high) {}

    /** Null when the carbon of an asset was not worked out. */
    static CarbonView of(AdviceDocument advice, Speech speech) {
        Map<String, AdviceDocument.Range> options = new LinkedHashMap<>();
        OPTIONS.forEach(option -> advice.kgPerYear(option).ifPresent(kg -> options.put(option, kg)));
        if (!advice.hasCarbon() || options.isEmpty()) {
            return null;
        }
        BigDecimal widest = options.values().stream()
                .map(AdviceDocument.Range::high)
                .max(BigDecimal::compareTo)
                .orElseThrow();
        List<Bar> bars = new ArrayList<>();
        options.forEach((option, kg) -> bars.add(bar(speech.say("carbon." + option), kg, widest, speech)));
        return new CarbonView(
                speech.say("carbon.favours." + advice.favours() + (advice.isAgainstCarbon() ? ".against" : "")),
                bars,
                speech.say("carbon.sources", new FileLines(advice.sources()).said(speech)));
    }

    private static Bar bar(String name, AdviceDocument.Range kg, BigDecimal widest, Speech speech) {
        return new Bar(
                name,
                drawn(kg.mid(), widest),
                "M" + drawn(kg.low(), widest) + " 6H" + drawn(kg.high(), widest),
                speech.rounded(kg.low()),
                speech.rounded(kg.mid()),
                speech.rounded(kg.high()));
    }

    private static String drawn(BigDecimal kg, BigDecimal widest) {
        return widest.signum() == 0
                ? "0"
                : kg.multiply(FULL_WIDTH)
                        .divide(widest, DRAWN)
                        .max(BigDecimal.ZERO)
                        .toPlainString();
    }
}
