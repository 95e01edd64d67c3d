package org.choisi.policy;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What one column of a table holds, as written in the YAML beside it.
 *
 * @param name header of the column, English snake_case
 * @param type what a cell may say
 * @param vocabulary name of the list its words come from; empty for free words
 * @param unit unit of its numbers, empty when none; {@code years} are turned into months before rules see them
 * @param least smallest number allowed, null when none
 * @param most largest number allowed, null when none
 * @param reads name of the fact's value that rules compare the cell with; empty when they compare it with none
 * @param optional whether {@code *} stands for “not known” in a number
 * @param known when the fact's number is known: {@code always}, or when this column of words says {@code known}; empty when
 *     nothing says so
 */
record Column(
        String name,
        Type type,
        String vocabulary,
        String unit,
        BigDecimal least,
        BigDecimal most,
        String reads,
        boolean optional,
        String known) {

    /** In {@code known}: rules never ask about a number that is not known. */
    static final String ALWAYS = "always";

    private static final Pattern YEARS = Pattern.compile("_years$");
    private static final Pattern UNDERSCORE = Pattern.compile("_([a-z])");

    enum Type {
        /** One or several words, {@code not}, or {@code *}. */
        WORDS,
        /** One word. */
        WORD,
        /** One number. */
        NUMBER,
        /** A number, {@code a..b}, {@code >= n}, {@code < n}, or {@code *}. */
        RANGE,
        /** Phrases looked for in texts: {@code politique RSE | démarche RSE}, or {@code *}. */
        PHRASES,
        /** A sentence for people. */
        TEXT;

        static final List<String> NAMES = Arrays.stream(values())
                .map(type -> type.name().toLowerCase(Locale.ROOT))
                .toList();

        static Optional<Type> named(String name) {
            try {
                return Optional.of(valueOf(name.toUpperCase(Locale.ROOT)));
            } catch (IllegalArgumentException e) {
                return Optional.empty();
            }
        }
    }

    static Column text(String name) {
        return new Column(name, Type.TEXT, "", "", null, null, "", false, "");
    }

    boolean inYears() {
        return Unit.YEARS.word().equals(unit);
    }

    boolean isAlwaysKnown() {
        return ALWAYS.equals(known);
    }

    /** Whether a cell of this column says which cases its row answers, whatever the table. */
    boolean isCondition() {
        return type == Type.WORDS || type == Type.RANGE;
    }

    /** A number of this column as rules see it: years in months. */
    BigDecimal asRulesSee(BigDecimal number) {
        return inYears() ? number.multiply(BigDecimal.valueOf(Cell.MONTHS_A_YEAR)) : number;
    }

    /** The name under which rules see this column: {@code target_years} is read as {@code targetMonths}. */
    String field() {
        String snake = inYears() ? YEARS.matcher(name).replaceFirst("_months") : name;
        return UNDERSCORE.matcher(snake).replaceAll(found -> found.group(1).toUpperCase(Locale.ROOT));
    }
}
