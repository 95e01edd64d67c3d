package org.choisi.workbench;

import java.time.LocalDate;
import org.choisi.lifecycle.AdviceDesk;

/** One of the two policies that a preview compares, and the day as of which it is asked. */
public record Side(AdviceDesk desk, LocalDate asOf) {}
