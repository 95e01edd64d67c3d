package org.choisi.inventory;

import org.choisi.inventory.value.Emails;
import org.choisi.measure.Text;

/** Makes rejects fit to be shown and kept: short, and naming nobody. */
public final class Rejects {

    private static final int LONGEST_VALUE = 80;

    private Rejects() {}

    public static Reject of(int line, String column, String raw, Text reason) {
        String value = Emails.cutFrom(raw.length() > 10 * LONGEST_VALUE ? raw.substring(0, 10 * LONGEST_VALUE) : raw);
        return new Reject(
                line,
                column,
                value.length() > LONGEST_VALUE ? value.substring(0, LONGEST_VALUE - 1) + "…" : value,
                reason);
    }
}
