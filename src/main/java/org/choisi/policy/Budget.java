package org.choisi.policy;

/** How many comparisons one check of one table may take: beyond, its owner is told that not everything was looked at. */
final class Budget {

    /** About a second of a slow machine. */
    private static final long MOST = 20_000_000;

    private long left = MOST;

    /** @throws TooManyCases once nothing is left */
    void spend(int comparisons) {
        left -= comparisons;
        if (left < 0) {
            throw new TooManyCases();
        }
    }
}
