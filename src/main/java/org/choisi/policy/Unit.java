package org.choisi.policy;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The units that numbers of parameters and columns may be in. */
enum Unit {
    YEARS,
    MONTHS,
    DAYS,
    PERCENT,
    EUROS,
    GIGABYTES,
    TIMES;

    static final List<String> NAMES =
            Arrays.stream(values()).map(Unit::toString).toList();

    static Optional<Unit> named(String name) {
        return Arrays.stream(values())
                .filter(unit -> unit.toString().equals(name))
                .findFirst();
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
