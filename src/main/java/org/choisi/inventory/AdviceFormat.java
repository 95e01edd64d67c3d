package org.choisi.inventory;

import java.util.Locale;
import java.util.Optional;

/** The forms in which advice is written. */
public enum AdviceFormat {
    CSV,
    JSON,
    NDJSON;

    /** The format of a file's name, by its ending. */
    public static Optional<AdviceFormat> ofFileName(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        for (AdviceFormat format : values()) {
            if (lower.endsWith("." + format.name().toLowerCase(Locale.ROOT))) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }
}
