package org.choisi.impact.scenario;

/** How a piece of equipment came into service. */
public enum Acquired {
    NEW,
    /** Somebody else's, restored before it came. */
    REFURBISHED,
    /** An agent's own, used at work as well. */
    BYOD
}
