package org.choisi.indicators;

import org.choisi.indicators.register.At;
import org.choisi.measure.Text;

/** A row that an indicator leaves out, and why. */
public record Exclusion(String id, At at, long quantity, Text reason) {}
