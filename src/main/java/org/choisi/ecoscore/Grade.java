package org.choisi.ecoscore;

/** A to G, A the best. */
public enum Grade {
    A,
    B,
    C,
    D,
    E,
    F,
    G;

    /** The worse of two. */
    public Grade orWorse(Grade other) {
        return compareTo(other) >= 0 ? this : other;
    }

    public boolean isBetterThan(Grade other) {
        return compareTo(other) < 0;
    }
}
