package org.choisi.workbench.preview;

import java.time.LocalDate;
import org.choisi.lifecycle.AdviceDesk;

/** One side of a preview: a rule set ready to decide, and the day on which it is asked. */
public record Side(AdviceDesk desk, LocalDate asOf) {}
