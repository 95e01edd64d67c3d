package org.choisi.tender.ocds;

import java.time.DateTimeException;
import java.time.LocalDate;

/** Days as files write them: no time zone moves them. */
final class Dates {

    private static final int LENGTH = "2026-11-20".length();

    private Dates() {}

    /** The day a date starts with, null when it does not start with one. */
    static LocalDate day(String date) {
        if (date.length() < LENGTH
                || date.length() > LENGTH && date.charAt(LENGTH) != 'T' && date.charAt(LENGTH) != ' ') {
            return null;
        }
        try {
            return LocalDate.parse(date.substring(0, LENGTH));
        } catch (DateTimeException e) {
            return null;
        }
    }
}
