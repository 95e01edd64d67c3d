package org.choisi.demo;

import java.util.LinkedHashMap;
import java.util.Map;

/** The metropolis and its municipalities, and how much of anything each of them has. */
final class Entities {

    private final String metropolis;
    private final Map<String, Double> municipalities;

    Entities(Settings settings) {
        this.metropolis = settings.text("metropolis");
        this.municipalities = settings.numbers("municipalities");
    }

    /** Parts of one, the metropolis first. */
    Map<String, Double> shares(double metropolisPercent) {
        double all = municipalities.values().stream()
                .mapToDouble(Double::doubleValue)
                .sum();
        var shares = new LinkedHashMap<String, Double>();
        shares.put(metropolis, metropolisPercent / 100);
        municipalities.forEach((name, weight) -> shares.put(name, (1 - metropolisPercent / 100) * weight / all));
        return shares;
    }
}
