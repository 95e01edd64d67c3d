package org.choisi.policy;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The units in which an owner may write the numbers of a column or parameter. */
enum Unit {
    /** Turned into whole months before rules see them. */
    YEARS(true),
    MONTHS(true),
    DAYS(true),
    /** A year of the calendar, such as 2026. */
    CALENDAR_YEAR(true),
    HOURS(false),
    /** Things that are counted: offers, standards. */
    COUNT(true),
    PERCENT(false),
    /** So many times another number. */
    TIMES(false),
    POINTS(false),
    EUROS(false),
    GIGABYTES(false),
    KILOGRAMS(false),
    KILOWATT_HOURS(false),
    WATTS(false);

    private final boolean whole;

    Unit(boolean whole) {
        this.whole = whole;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static List<String> known() {
        return Arrays.stream(values()).map(Unit::word).toList();
    }

    /** Whether rules only ever see whole numbers of it; a number without unit may be anything. */
    static boolean isWhole(String unit) {
        return Arrays.stream(values())
                .anyMatch(known -> known.whole && known.word().equals(unit));
    }
}
