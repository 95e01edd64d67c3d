package org.choisi.web.page.fleet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.choisi.web.chart.Scale;
import org.choisi.web.page.AdviceDocument;
import org.choisi.web.page.FileLines;
import org.choisi.web.page.Speech;

/** The carbon of the options of one decision, as bars beside their figures. */
record CarbonView(String answer, List<Bar> bars, String sources) {

    private static final List<String> OPTIONS = List.of("keep", "refurbish", "replaceRefurbished", "replaceNew");
    /** Of a bar, in its own units. */
    private static final int MIDDLE = 6;

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
        Scale scale = Scale.of(
                options.values().stream().map(AdviceDocument.Range::high).toList());
        List<Bar> bars = new ArrayList<>();
        options.forEach((option, kg) -> bars.add(bar(speech.say("carbon." + option), kg, scale, speech)));
        return new CarbonView(
                speech.say("carbon.favours." + advice.favours() + (advice.isAgainstCarbon() ? ".against" : "")),
                bars,
                speech.say("carbon.sources", new FileLines(advice.sources()).said(speech)));
    }

    private static Bar bar(String name, AdviceDocument.Range kg, Scale scale, Speech speech) {
        return new Bar(
                name,
                scale.width(kg.mid()),
                scale.range(kg.low(), kg.high(), MIDDLE),
                speech.rounded(kg.low()),
                speech.rounded(kg.mid()),
                speech.rounded(kg.high()));
    }
}
