package org.choisi.reference;

import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Answers already worked out, by exact input. An inventory of a million lines repeats a few thousand labels; past the
 * bound nothing more is kept, so that a file of all-different labels cannot fill the memory.
 */
final class Remembered<V> {

    private static final int MOST_ANSWERS = 50_000;

    /** Longer inputs are not labels; keeping them would make the bound in entries meaningless in bytes. */
    private static final int LONGEST_INPUT = 300;

    private final ConcurrentHashMap<String, V> answers = new ConcurrentHashMap<>();
    private final Function<String, V> work;

    Remembered(Function<String, V> work) {
        this.work = work;
    }

    V of(String input) {
        V known = answers.get(input);
        if (known != null) {
            return known;
        }
        V answer = work.apply(input);
        if (input.length() <= LONGEST_INPUT && answers.mappingCount() < MOST_ANSWERS) {
            answers.put(input, answer);
        }
        return answer;
    }
}
