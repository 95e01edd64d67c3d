package org.choisi.budget;

import java.util.Locale;

/** Whether an amount holds tax. */
public enum Tax {
    BEFORE,
    WITH,
    UNKNOWN;

    /** The word of {@code taxes.csv}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
