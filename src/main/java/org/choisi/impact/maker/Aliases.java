package org.choisi.impact.maker;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The several names in one cell: {@code ThinkPad P1/ThinkPad X1 Extreme} is one report on two models. */
final class Aliases {

    /** Before a letter only: {@code 13.5-inch} is one name. */
    private static final Pattern BETWEEN = Pattern.compile("[/.](?=\\p{L})");

    private static final int LONGEST = 300;

    private Aliases() {}

    static List<String> of(String cell) {
        if (cell.length() > LONGEST) {
            return List.of();
        }
        var names = new ArrayList<String>();
        String[] parts = BETWEEN.split(cell);
        for (String part : parts) {
            if (parts.length > 1 && isWhole(part.strip())) {
                names.add(part);
            }
        }
        return names;
    }

    /** A line of products and a number in it; a number alone could be anything. */
    private static boolean isWhole(String name) {
        return name.indexOf(' ') > 0 && name.chars().anyMatch(Character::isDigit);
    }
}
