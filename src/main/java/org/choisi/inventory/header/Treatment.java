package org.choisi.inventory.header;

import java.util.Locale;

/** What a column of a known tool needs beyond the usual for its canonical column; the {@code kind} of the data file. */
public enum Treatment {
    /** What the canonical column always needs. */
    USUAL,
    /** Memory in megabytes. */
    MB,
    /** Memory whose unit the column does not say. */
    RAM,
    /** A disk described in words or by its model. */
    DISK,
    /** Yes means that the device is its user's own. */
    BYOD,
    /** A more precise state, of which only ways of leaving are of use. */
    LEAVING,
    /** Yes means that there is no device: a virtual machine. */
    VIRTUAL,
    /** Names persons; its presence means that a bare "name" beside it does too. */
    PERSON,
    /** A title that the tool may put before its labels. */
    PREFIX;

    static Treatment of(String kind) {
        return kind.isEmpty() ? USUAL : valueOf(kind.toUpperCase(Locale.ROOT));
    }
}
