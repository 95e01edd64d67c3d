package org.choisi.lifecycle;

import java.math.BigDecimal;
import org.choisi.measure.Text;

/**
 * A value at which the verdict would be another.
 *
 * @param text the sentence for people
 * @param field the value's name: a canonical column, or {@code age_months}
 * @param threshold the value at which the verdict changes
 */
public record NearMiss(Text text, String field, BigDecimal threshold) {}
