package org.choisi.reference;

import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Answers already worked out, by exact input. An inventory of a million lines repeats a few thousand labels. Two
 * generations bound what is kept: when the young one is full it becomes the old one, so that a file of all-different
 * labels neither fills the memory nor drives out for good the labels that come back.
 */
final class Remembered<V> {

    private static final int GENERATION = 25_000;

    /** Longer inputs are not labels; keeping them would make a bound in entries meaningless in bytes. */
    private static final int LONGEST_INPUT = 300;

    private volatile ConcurrentHashMap<String, V> young = new ConcurrentHashMap<>();
    private volatile ConcurrentHashMap<String, V> old = new ConcurrentHashMap<>();
    private final Function<String, V> work;

    Remembered(Function<String, V> work) {
        this.work = work;
    }

    V of(String input) {
        V answer = young.get(input);
        if (answer != null) {
            return answer;
        }
        answer = old.get(input);
        if (answer == null) {
            answer = work.apply(input);
        }
        if (input.length() <= LONGEST_INPUT) {
            keep(input, answer);
        }
        return answer;
    }

    /** Threads that meet here at worst age the answers twice, and work some of them out again. */
    private void keep(String input, V answer) {
        ConcurrentHashMap<String, V> current = young;
        current.put(input, answer);
        if (current.mappingCount() >= GENERATION) {
            old = current;
            young = new ConcurrentHashMap<>();
        }
    }
}
