package org.choisi.impact.footprint;

/** How well the footprint of a piece of equipment is known. */
public enum Known {
    /** Its category and the start of its life are stated. */
    GIVEN,
    /** Its life is dated; its category was recognised from the model. */
    INFERRED,
    /** The start of its life is not stated: a usual lifetime stands in for it. */
    DEFAULT,
    /** Part of the year's estate, and nothing could be said of it. */
    NOT_EVALUATED,
    /** Not part of the estate in that year. */
    OUTSIDE
}
