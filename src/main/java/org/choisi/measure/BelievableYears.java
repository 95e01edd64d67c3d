package org.choisi.measure;

import java.time.LocalDate;

/**
 * The years in which equipment may have been bought, used and retired. A date outside them is what a program writes when it has
 * none, or a slip of the pen: every reader of dates asks here, so that all of them believe the same.
 */
public final class BelievableYears {

    public static final int FIRST = 1980;
    public static final int LAST = 2100;

    private BelievableYears() {}

    public static boolean hold(int year) {
        return year >= FIRST && year <= LAST;
    }

    public static boolean hold(LocalDate day) {
        return hold(day.getYear());
    }

    /** What is said of a date or year outside them. */
    public static Text expected() {
        return new Text(
                "année de " + FIRST + " à " + LAST + " attendue", "year from " + FIRST + " to " + LAST + " expected");
    }
}
