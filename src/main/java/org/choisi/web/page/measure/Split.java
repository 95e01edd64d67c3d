package org.choisi.web.page.measure;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import org.choisi.inventory.footprint.Breakdown;
import org.choisi.inventory.footprint.FootprintReport;

/** By what the footprint of a fleet is told apart. */
enum Split {
    CATEGORY("categorie", FootprintReport::byCategory),
    ENTITY("entite", FootprintReport::byEntity),
    MODEL("modele", FootprintReport::byModel),
    ACQUISITION("acquisition", FootprintReport::byAcquisition);

    private final String word;
    private final Function<FootprintReport, Breakdown> breakdown;

    Split(String word, Function<FootprintReport, Breakdown> breakdown) {
        this.word = word;
        this.breakdown = breakdown;
    }

    static Optional<Split> of(String word) {
        return Arrays.stream(values()).filter(split -> split.word.equals(word)).findFirst();
    }

    /** The word in an address. */
    String word() {
        return word;
    }

    Breakdown of(FootprintReport report) {
        return breakdown.apply(report);
    }
}
