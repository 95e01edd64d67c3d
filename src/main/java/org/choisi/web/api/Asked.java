package org.choisi.web.api;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.choisi.lifecycle.Verdict;
import org.choisi.measure.BelievableYears;
import org.choisi.measure.Language;
import org.choisi.measure.Text;
import org.choisi.store.Page;
import org.choisi.web.Languages;

/** Reads the parameters of an address, or refuses the call with what was expected. */
final class Asked {

    private static final int MOST_DIGITS = 20;

    private static final Text WHOLE = new Text("un nombre entier est attendu", "a whole number is expected");

    private Asked() {}

    /** Today when nothing is asked for. */
    static LocalDate day(String name, String value, Clock clock) {
        return day(name, value).orElseGet(() -> LocalDate.now(clock));
    }

    /** Empty when nothing is asked for. */
    static Optional<LocalDate> day(String name, String value) {
        if (value == null || value.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(value.strip()));
        } catch (DateTimeParseException e) {
            throw wrong(name, new Text("une date est attendue (AAAA-MM-JJ)", "a date is expected (YYYY-MM-DD)"));
        }
    }

    /** Empty when none is asked for. */
    static Optional<Integer> year(String name, String value) {
        if (value == null || value.isBlank()) {
            return Optional.empty();
        }
        Text expected = new Text("une année est attendue (AAAA)", "a year is expected (YYYY)");
        int year = whole(name, value, BelievableYears.FIRST, BelievableYears.LAST, expected);
        if (!BelievableYears.hold(year)) {
            throw wrong(name, expected);
        }
        return Optional.of(year);
    }

    /** Empty when none is given. */
    static Optional<Integer> whole(String name, BigDecimal value) {
        if (value == null) {
            return Optional.empty();
        }
        if (Math.abs((long) value.precision() - value.scale()) > MOST_DIGITS) {
            throw wrong(name, WHOLE);
        }
        try {
            return Optional.of(value.intValueExact());
        } catch (ArithmeticException e) {
            throw wrong(name, WHOLE);
        }
    }

    /** Empty when none is asked for. */
    static Optional<BigDecimal> number(String name, String value) {
        if (value == null || value.isBlank()) {
            return Optional.empty();
        }
        Text expected = new Text("un nombre est attendu", "a number is expected");
        if (value.length() > MOST_DIGITS) {
            throw wrong(name, expected);
        }
        try {
            return Optional.of(new BigDecimal(value.strip()));
        } catch (NumberFormatException e) {
            throw wrong(name, expected);
        }
    }

    /** The language that the address asks for, else the one that the reader accepts. */
    static Language language(String value, Language accepted) {
        if (value == null || value.isBlank()) {
            return accepted;
        }
        return Languages.named(value)
                .orElseThrow(() -> wrong("lang", new Text("fr ou en est attendu", "fr or en is expected")));
    }

    static Page.Wanted page(String page, String size) {
        int wanted = whole("page", page, 1, Integer.MAX_VALUE, WHOLE);
        return new Page.Wanted(
                wanted,
                whole(
                        "size",
                        size,
                        Page.Wanted.USUAL_SIZE,
                        Page.Wanted.LARGEST_SIZE,
                        new Text(
                                "un nombre entier de 1 à " + Page.Wanted.LARGEST_SIZE + " est attendu",
                                "a whole number from 1 to " + Page.Wanted.LARGEST_SIZE + " is expected")));
    }

    static Optional<Verdict> verdict(String value) {
        if (value == null || value.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Verdict.valueOf(value.strip().toUpperCase(Locale.ROOT)));
        } catch (IllegalArgumentException e) {
            String known = Arrays.stream(Verdict.values()).map(Enum::name).collect(Collectors.joining(", "));
            throw wrong("verdict", new Text("attendu : " + known, "expected: " + known));
        }
    }

    /** What is no number of ours is the number of nothing. */
    static Optional<UUID> number(String value) {
        try {
            return Optional.of(UUID.fromString(value));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Empty when none is asked for. */
    static Optional<UUID> inventory(String value) {
        if (value == null || value.isBlank()) {
            return Optional.empty();
        }
        return Optional.of(number(value.strip())
                .orElseThrow(() -> wrong(
                        "inventory",
                        new Text("le numéro d'un inventaire est attendu", "the number of an inventory is expected"))));
    }

    private static int whole(String name, String value, int usual, int most, Text expected) {
        if (value == null || value.isBlank()) {
            return usual;
        }
        try {
            int number = Integer.parseInt(value.strip());
            if (number >= 1 && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // said below
        }
        throw wrong(name, expected);
    }

    private static CallRefused wrong(String name, Text reason) {
        return new CallRefused(Problem.badParameter(name, reason));
    }
}
