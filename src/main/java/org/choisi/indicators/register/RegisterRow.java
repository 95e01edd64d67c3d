package org.choisi.indicators.register;

/** One row of a register. */
public sealed interface RegisterRow permits Purchase, Retirement, Contract, Training, Campaign, Service, YearFigures {

    /** What tells it from the other rows of its register; empty when nothing does. */
    String key();

    /** What the owner calls it, for lists. */
    String id();

    At at();

    /** Whose it is; empty when not said. */
    String entity();

    /** Our code of the equipment; empty when it is none or not known. */
    default String category() {
        return "";
    }

    /** The same as if it had been read elsewhere, to see whether two rows say the same. */
    RegisterRow movedTo(At place);
}
