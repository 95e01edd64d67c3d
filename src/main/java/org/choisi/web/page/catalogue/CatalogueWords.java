package org.choisi.web.page.catalogue;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import org.choisi.catalogue.AlternativeImpact;
import org.choisi.catalogue.ItemImpact;
import org.choisi.catalogue.Weight;
import org.choisi.impact.Source;
import org.choisi.measure.KgCo2e;
import org.choisi.policy.Spoken;
import org.choisi.web.page.FileLines;
import org.choisi.web.page.Speech;

/** Says the figures of the catalogue: kilograms to two significant figures, kilometres to three. */
record CatalogueWords(Speech speech) {

    private static final int DIGITS_OF_KILOMETRES = 3;
    /** From here on whole kilometres. */
    private static final BigDecimal FAR = BigDecimal.TEN;

    /** How long it serves: {@code 7 ans}. */
    String years(BigDecimal years) {
        boolean one = years.compareTo(BigDecimal.ONE) == 0;
        return speech.say(one ? "catalogue.year" : "catalogue.years", Spoken.number(years, 1, speech.language()));
    }

    String kg(BigDecimal kg) {
        return speech.rounded(plain(kg));
    }

    /** Kilograms a year, the middle figure; that electricity is not in it is told beside. */
    String perYear(Weight weight) {
        String kg = kg(weight.kgPerYear().mid());
        return weight.useKnown() ? kg : speech.say("card.making", kg);
    }

    /** {@code de 26 à 43}; empty when the sources leave no range that one would see. */
    String range(KgCo2e kg) {
        String low = kg(kg.low());
        String high = kg(kg.high());
        return low.equals(high) ? "" : speech.say("catalogue.range", low, high);
    }

    String km(BigDecimal km) {
        return km.abs().compareTo(FAR) < 0
                ? speech.rounded(plain(km))
                : Spoken.number(
                        km.setScale(0, RoundingMode.HALF_UP)
                                .round(new MathContext(DIGITS_OF_KILOMETRES, RoundingMode.HALF_UP)),
                        0,
                        speech.language());
    }

    /** As many kilometres as those kilograms; empty when no row says what a kilometre weighs. */
    String kmFor(BigDecimal kg, ItemImpact impact) {
        return impact.car().map(car -> km(car.of(KgCo2e.exactly(kg)).mid())).orElse("");
    }

    /** Zero has one digit, however many the division left it. */
    private static BigDecimal plain(BigDecimal figure) {
        return figure.signum() == 0 ? BigDecimal.ZERO : figure;
    }

    String name(AlternativeImpact one) {
        return speech.text(one.offer().text());
    }

    /** Every file and line that some figure was taken from. */
    String sources(ItemImpact impact) {
        List<String> places = impact.alternatives().stream()
                .flatMap(one -> one.weight().stream())
                .map(Weight::sources)
                .flatMap(List::stream)
                .map(Source::at)
                .distinct()
                .toList();
        return places.isEmpty() ? "" : speech.say("carbon.sources", new FileLines(places).said(speech));
    }

    /** What a kilometre by car weighs, and where that is written. */
    String car(ItemImpact impact) {
        return impact.car()
                .map(car -> speech.say(
                        "catalogue.car",
                        speech.exact(car.car().kgCo2e()),
                        speech.place(car.car().provenance().at())))
                .orElse("");
    }
}
