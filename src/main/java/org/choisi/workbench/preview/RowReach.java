package org.choisi.workbench.preview;

/**
 * A row that speaks of other assets than before; all counts are pieces of equipment.
 *
 * @param rule the row's id
 * @param finds what it finds of them, a word of the precedence table such as {@code past-lifetime}
 * @param at where it stands after the change, or stood if it is gone
 * @param gained those of which it speaks only now
 * @param lost those of which it no longer speaks
 */
public record RowReach(String rule, String finds, String at, long before, long after, long gained, long lost) {

    /** How many assets it touches. */
    public long moved() {
        return gained + lost;
    }
}
