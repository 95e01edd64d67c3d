package org.choisi.policy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A cell as its owner meant it; parameters in it take their value on the day of the decision. */
sealed interface Cell {

    int MONTHS_A_YEAR = 12;

    /** What rules see, on a day when parameters have these values. */
    Object inForce(Map<String, BigDecimal> parameters);

    /** Names of the parameters this cell refers to. */
    default Set<String> parameters() {
        return Set.of();
    }

    /** A number written in the cell, or the name of a parameter. */
    record Term(BigDecimal number, String parameter) {

        BigDecimal value(Map<String, BigDecimal> parameters) {
            return number != null ? number : parameters.get(parameter);
        }

        static Set<String> parametersOf(Term... terms) {
            return Stream.of(terms)
                    .filter(term -> term != null && term.parameter != null)
                    .map(Term::parameter)
                    .collect(Collectors.toUnmodifiableSet());
        }
    }

    record OfWords(Words words) implements Cell {
        @Override
        public Object inForce(Map<String, BigDecimal> parameters) {
            return words;
        }
    }

    record OfPhrases(Phrases phrases) implements Cell {
        @Override
        public Object inForce(Map<String, BigDecimal> parameters) {
            return phrases;
        }
    }

    record OfText(String text) implements Cell {
        @Override
        public Object inForce(Map<String, BigDecimal> parameters) {
            return text;
        }
    }

    /** @param term null when the cell says that the number is not known */
    record OfNumber(Term term, boolean inYears) implements Cell {
        @Override
        public Object inForce(Map<String, BigDecimal> parameters) {
            if (term == null) {
                return null;
            }
            BigDecimal value = term.value(parameters);
            return inYears ? months(value) : value;
        }

        @Override
        public Set<String> parameters() {
            return Term.parametersOf(term);
        }
    }

    record OfRange(Term from, Term below, boolean exactly, boolean inYears) implements Cell {
        @Override
        public Object inForce(Map<String, BigDecimal> parameters) {
            BigDecimal low = value(from, parameters);
            return exactly ? Range.exactly(low) : Range.of(low, value(below, parameters));
        }

        private BigDecimal value(Term term, Map<String, BigDecimal> parameters) {
            if (term == null) {
                return null;
            }
            BigDecimal value = term.value(parameters);
            return inYears ? BigDecimal.valueOf(months(value)) : value;
        }

        @Override
        public Set<String> parameters() {
            return Term.parametersOf(from, below);
        }
    }

    /**
     * Ages are counted in whole months, so the first whole month that reaches the value says the same. No age reaches the
     * largest number of months, whatever a cell says beyond it.
     */
    private static int months(BigDecimal years) {
        return years.multiply(BigDecimal.valueOf(MONTHS_A_YEAR))
                .setScale(0, RoundingMode.CEILING)
                .min(BigDecimal.valueOf(Integer.MAX_VALUE))
                .intValueExact();
    }
}
