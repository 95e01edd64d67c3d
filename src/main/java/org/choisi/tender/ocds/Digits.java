package org.choisi.tender.ocds;

/**
 * A JSON number as it is written. It only becomes a number once it is known to be of a sensible size: {@code 1e999999999}
 * would fill the memory.
 */
record Digits(String raw) {

    @Override
    public String toString() {
        return raw;
    }
}
