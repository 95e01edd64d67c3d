package org.choisi.catalogue;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A way to answer somebody's need, in the order in which they are shown. */
public enum Alternative {
    /** What they have goes on serving. */
    KEEP,
    /** Somebody else's, restored. */
    REFURBISHED,
    /** One for several people. */
    SHARED,
    /** One of their own, new. */
    NEW;

    /** The word of the tables and of the calls: {@code keep}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Alternative> of(String code) {
        return Arrays.stream(values())
                .filter(alternative -> alternative.code().equals(code))
                .findFirst();
    }
}
