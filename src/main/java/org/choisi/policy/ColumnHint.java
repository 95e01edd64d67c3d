package org.choisi.policy;

import java.util.List;

/**
 * What may stand in one column of an owner's table, for those who fill it in.
 *
 * @param kind what a cell may say: {@code words}, {@code word}, {@code number}, {@code range}, {@code phrases}, {@code text},
 *     {@code date}
 * @param unit unit of its numbers, empty when none
 * @param words the words it knows, in name order; empty when any word may stand there
 * @param optional whether {@code *} may stand for “not known” or “open”
 */
public record ColumnHint(String name, String kind, String unit, List<String> words, boolean optional) {

    public ColumnHint {
        words = List.copyOf(words);
    }
}
