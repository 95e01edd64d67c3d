package org.choisi.inventory.value;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Dates written with the month in letters, in French or in English: {@code 15 mars 2022}, {@code Mar 15, 2022}. */
final class MonthNames {

    /** Longer is prose. */
    private static final int LONGEST = 40;

    /** Shortest beginnings that tell a month from the others, without accents. */
    private static final Map<String, Integer> BEGINNINGS = Map.ofEntries(
            Map.entry("jan", 1),
            Map.entry("fev", 2),
            Map.entry("feb", 2),
            Map.entry("mar", 3),
            Map.entry("avr", 4),
            Map.entry("apr", 4),
            Map.entry("mai", 5),
            Map.entry("may", 5),
            Map.entry("juin", 6),
            Map.entry("jun", 6),
            Map.entry("juil", 7),
            Map.entry("jul", 7),
            Map.entry("aou", 8),
            Map.entry("aug", 8),
            Map.entry("sep", 9),
            Map.entry("oct", 10),
            Map.entry("nov", 11),
            Map.entry("dec", 12));

    /** The one day of the week that begins like a month. */
    private static final String TUESDAY = "mardi";

    private MonthNames() {}

    static DateText date(String raw) {
        if (raw.length() > LONGEST) {
            return DateText.NONE;
        }
        int month = 0;
        var numbers = new ArrayList<Integer>();
        for (String word : words(raw)) {
            Optional<Integer> named = month(word);
            if (named.isPresent()) {
                month = month == 0 ? named.get() : -1;
            } else {
                number(word).ifPresent(numbers::add);
            }
        }
        return month < 1 || numbers.size() < 2 ? DateText.NONE : date(month, numbers);
    }

    /** The year is the one of four figures; what is left is the day, and a time after them is of no use. */
    private static DateText date(int month, List<Integer> numbers) {
        int one = numbers.get(0);
        int two = numbers.get(1);
        if (one > 31) {
            return DateText.certain(one, month, two);
        }
        return two > 31 ? DateText.certain(two, month, one) : DateText.certain(2000 + two, month, one);
    }

    private static List<String> words(String raw) {
        String plain = Normalizer.normalize(raw, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        var words = new ArrayList<String>();
        var word = new StringBuilder();
        for (int i = 0; i <= plain.length(); i++) {
            char c = i < plain.length() ? plain.charAt(i) : ' ';
            if (Character.isLetterOrDigit(c)) {
                word.append(c);
            } else if (Character.getType(c) != Character.NON_SPACING_MARK && word.length() > 0) {
                words.add(word.toString());
                word.setLength(0);
            }
        }
        return words;
    }

    private static Optional<Integer> month(String word) {
        return BEGINNINGS.entrySet().stream()
                .filter(month -> word.startsWith(month.getKey()) && !word.equals(TUESDAY))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** {@code 1er}, {@code 15th}: a day may carry an ending. */
    private static Optional<Integer> number(String word) {
        int digits = 0;
        while (digits < word.length() && Words.isDigit(word.charAt(digits))) {
            digits++;
        }
        boolean usable = digits > 0 && digits <= 4 && word.length() - digits <= 2;
        return usable ? Optional.of(Integer.valueOf(word.substring(0, digits))) : Optional.empty();
    }
}
