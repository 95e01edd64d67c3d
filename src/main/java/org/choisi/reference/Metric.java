package org.choisi.reference;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What {@code factors.csv} says of a category. */
public enum Metric {
    /** Making one device. */
    EMBODIED_MANUFACTURING("kgCO2e"),
    /** Bringing it to its buyer. */
    TRANSPORT_DISTRIBUTION("kgCO2e"),
    /** Treating it as waste; may be negative when recycling avoids more than it emits. */
    END_OF_LIFE("kgCO2e"),
    /** The three together, from a method that does not split them. */
    EMBODIED_TOTAL("kgCO2e"),
    /** Electricity of one year of professional use, data-centre overhead excluded. */
    YEARLY_USE("kWh/year"),
    /** Years over which the source spreads the making of a new device; not a policy. */
    REFERENCE_LIFETIME("year"),
    /** Refurbishing one device, transport included. */
    REFURBISHING("kgCO2e"),
    /** Years that a refurbished device serves. */
    SECOND_LIFE_DURATION("year"),
    /** Years that a refurbished device had served before. */
    FIRST_LIFE_DURATION("year"),
    /** Years over which making is spread when neither dates nor the category say. */
    DEFAULT_LIFETIME("year"),
    /** Share of a person's own device that professional use bears. */
    BYOD_SHARE("ratio"),
    /** Electricity of the room for one unit of electricity of the device. */
    PUE("ratio");

    private static final Map<String, Metric> BY_LABEL =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Metric::label, Function.identity()));

    private final String unit;

    Metric(String unit) {
        this.unit = unit;
    }

    /** Unit of the metric, as the column {@code unit} writes it. */
    public String unit() {
        return unit;
    }

    /** The metric's name in files. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Map<String, Metric> byLabel() {
        return BY_LABEL;
    }
}
