package org.choisi.demo;

import java.util.Locale;

/** What may be wrong with a line of a real inventory. */
enum Flaw {
    NONE,
    /** Neither the inventory nor the register of purchases knows when it was bought. */
    NO_DATES,
    /** Both say a word that may mean several categories. */
    VAGUE_CATEGORY,
    CONDITION_UNKNOWN,
    SERVICE_BEFORE_PURCHASE,
    SERVICE_IN_FUTURE,
    DAY_OF_NO_CALENDAR,
    BATTERY_OF_NO_DEVICE;

    /** One of them as often as the settings say. */
    static Flaw drawn(Settings shares, Draw draw) {
        Flaw drawn = NONE;
        for (Flaw flaw : values()) {
            if (flaw != NONE && draw.percent(shares.number(flaw.name().toLowerCase(Locale.ROOT)))) {
                drawn = flaw;
            }
        }
        return drawn;
    }
}
