package org.choisi.impact;

import java.util.Optional;
import org.choisi.reference.ReferenceData;

public record Impact(ReferenceData reference) {
    public Optional<CarbonOptions> optionsFor(String category, String country, java.time.LocalDate asOf) {
        return Optional.empty();
    }
}
