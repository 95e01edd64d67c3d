package org.choisi.store;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One asset with its whole advice.
 *
 * @param inventory the inventory it was read from
 * @param number counts the assets of that inventory from 1
 * @param json the advice as a JSON object, in the language asked for
 */
public record StoredAsset(UUID inventory, int number, AdviceRow row, String json) {

    private static final Pattern NAME = Pattern.compile("([0-9a-f-]{36})-(\\d{1,9})");

    /** The name under which this decision can be asked about. */
    public String decision() {
        return inventory + "-" + number;
    }

    /** Which asset such a name means. */
    record Named(UUID inventory, int number) {

        static Optional<Named> of(String decision) {
            Matcher name = NAME.matcher(decision);
            try {
                return name.matches()
                        ? Optional.of(new Named(UUID.fromString(name.group(1)), Integer.parseInt(name.group(2))))
                        : Optional.empty();
            } catch (IllegalArgumentException noUuid) {
                return Optional.empty();
            }
        }
    }
}
