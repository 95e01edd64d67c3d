package org.choisi.demo;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/** A figure that is known on 1 January of some years and changes evenly in between. */
record ByYear(TreeMap<Integer, Double> years) {

    static final ByYear NOTHING = of(Map.of("0", 0.0));

    static ByYear of(Map<String, Double> numbers) {
        var years = new TreeMap<Integer, Double>();
        numbers.forEach((year, number) -> years.put(Integer.valueOf(year), number));
        return new ByYear(years);
    }

    double on(LocalDate day) {
        return at(day.getYear() + (day.getDayOfYear() - 1) / (double) day.lengthOfYear());
    }

    /** In the middle of a year. */
    double in(int year) {
        return at(year + 0.5);
    }

    private double at(double time) {
        Map.Entry<Integer, Double> before = years.floorEntry((int) time);
        if (before == null) {
            return years.firstEntry().getValue();
        }
        Map.Entry<Integer, Double> after = years.higherEntry((int) time);
        if (after == null) {
            return before.getValue();
        }
        double part = (time - before.getKey()) / (after.getKey() - before.getKey());
        return before.getValue() + part * (after.getValue() - before.getValue());
    }
}
