package org.choisi.policy;

/** A table has more combinations than can be looked at in a bounded time. */
final class TooManyCases extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TooManyCases() {
        super("too many cases", null, false, false);
    }
}
