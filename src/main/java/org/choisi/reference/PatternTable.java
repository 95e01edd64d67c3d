package org.choisi.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Rows of patterns in the order of their file: the first row that matches answers. */
final class PatternTable<T> {

    private record Entry<T>(int row, WordPattern pattern, T value) {}

    /** By first sign, so that a text meets the few patterns that can begin where one of its words does. */
    private final Map<Character, List<Entry<T>>> byFirstSign = new HashMap<>();

    private int rows;

    void add(List<WordPattern> patterns, T value) {
        rows++;
        for (WordPattern pattern : patterns) {
            byFirstSign
                    .computeIfAbsent(pattern.firstSign(), sign -> new ArrayList<>())
                    .add(new Entry<>(rows, pattern, value));
        }
    }

    Optional<T> first(List<String> words) {
        Entry<T> best = null;
        for (int start = 0; start < words.size(); start++) {
            char sign = words.get(start).charAt(0);
            best = better(best, sign, words, start);
            best = better(best, '*', words, start);
            best = sign >= '0' && sign <= '9' ? better(best, '#', words, start) : best;
        }
        return Optional.ofNullable(best).map(Entry::value);
    }

    private Entry<T> better(Entry<T> best, char sign, List<String> words, int start) {
        for (Entry<T> entry : byFirstSign.getOrDefault(sign, List.of())) {
            if (best != null && entry.row() >= best.row()) {
                return best; // entries stand in the order of their rows
            }
            if (entry.pattern().isAt(words, start)) {
                return entry;
            }
        }
        return best;
    }
}
