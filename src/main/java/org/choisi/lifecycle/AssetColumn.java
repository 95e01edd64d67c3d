package org.choisi.lifecycle;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The columns of the canonical inventory; their names are fixed, other programs write them. */
public enum AssetColumn {
    ID,
    NAME,
    CATEGORY,
    MANUFACTURER,
    MODEL,
    SERIAL,
    ENTITY,
    STATUS,
    QUANTITY,
    BOUGHT_ON,
    IN_SERVICE_ON,
    WARRANTY_UNTIL,
    OS,
    FUNCTIONAL,
    DEFECT,
    REPAIR_COST,
    REPLACEMENT_COST,
    RESIDUAL_VALUE,
    RAM_GB,
    DISK,
    PROCESSOR,
    BATTERY_HEALTH,
    USAGE,
    COUNTRY,
    ACQUIRED_AS,
    RETIRED_ON,
    RETIRED_TO;

    private static final Map<String, AssetColumn> BY_LABEL =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(AssetColumn::label, Function.identity()));

    private final String label = name().toLowerCase(Locale.ROOT);

    /** The column's name in files and in JSON, such as {@code in_service_on}. */
    public String label() {
        return label;
    }

    public static Optional<AssetColumn> labelled(String label) {
        return Optional.ofNullable(BY_LABEL.get(label));
    }
}
