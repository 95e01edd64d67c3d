package org.choisi.impact;

/** What greenhouse gases alone speak for. A new device and a refurbished one bought are both a replacement. */
public enum Favours {
    KEEP,
    REFURBISH,
    REPLACE,
    /** Carbon does not decide: the answer changes within the range of the figures, or there is nothing to compare. */
    NONE
}
