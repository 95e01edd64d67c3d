package org.choisi.policy;

/** Where rules put what they find: their only effect. */
@FunctionalInterface
public interface Hits {

    /**
     * Called by rules.
     *
     * @param fact what was looked at
     * @param row the table row it met
     * @param outcome name of what that amounts to, a row of the precedence table
     * @param namesAndValues what was compared: a name, its value, a name, its value…
     */
    void add(Object fact, Row row, String outcome, Object... namesAndValues);
}
