package org.choisi.demo;

import java.time.LocalDate;

/** One register of the metropolis, as it stands on a day. */
interface Register {

    /** The name of its file. */
    String file();

    String[] columns();

    /** Adds the lines of what had happened by the end of a day. */
    void write(LocalDate day, Lines lines);
}
