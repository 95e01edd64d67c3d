package org.choisi.impact;

import java.util.List;
import org.choisi.measure.KgCo2e;

public record CarbonOptions(
        KgCo2e keep,
        KgCo2e refurbish,
        KgCo2e replaceNew,
        KgCo2e replaceRefurbished,
        Favours favours,
        List<String> sources) {
    public enum Favours {
        KEEP,
        REFURBISH,
        REPLACE,
        NONE
    }
}
