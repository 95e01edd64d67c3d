package org.choisi.ecoscore;

import java.util.Arrays;
import java.util.Locale;

/** What an answer may be, a word of {@code rules/ecoscore/words.yaml}. */
public enum AnswerType {
    YES_NO,
    CHOICE,
    /** A number from 0 to 100. */
    PERCENT,
    NUMBER,
    /** A whole number. */
    COUNT,
    YEARS,
    COUNTRY,
    /** Equipment: quantity, category, how acquired, years of service. */
    QUANTITIES,
    /** What each criterion of the RGESN answers. */
    CRITERIA;

    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static AnswerType of(String word) {
        return Arrays.stream(values())
                .filter(type -> type.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("answer type of words.yaml unknown here: " + word));
    }

    /** Whether its answers are numbers. */
    public boolean isNumber() {
        return this == PERCENT || this == NUMBER || this == COUNT || this == YEARS;
    }
}
