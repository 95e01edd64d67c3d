package org.choisi.inventory.plan;

import java.util.function.Function;
import org.choisi.measure.Text;

/**
 * One column of a table that is written.
 *
 * @param name its header for programs, the unit in it
 * @param words its header for people
 * @param value a text, a number, or null for an empty cell
 */
public record Field<R>(String name, Text words, Function<R, Object> value) {

    public static <R> Field<R> of(String name, String fr, String en, Function<R, Object> value) {
        return new Field<>(name, new Text(fr, en), value);
    }
}
