package org.choisi.impact.footprint;

/** Where a piece of equipment stands, as far as its footprint depends on it. */
public enum Standing {
    /** It serves, or may be presumed to: making and electricity. */
    IN_SERVICE,
    /** Held without being used, in stock or waiting to leave: making, no electricity. */
    HELD,
    /** It has left; what its retirement date says applies. */
    GONE,
    /** Ordered, not delivered yet: nothing. */
    NOT_YET
}
