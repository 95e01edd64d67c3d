package org.choisi.tender;

import java.math.BigDecimal;

/**
 * An amount as it was written, never rounded.
 *
 * @param currency ISO code, empty when the file gives none
 */
public record Money(BigDecimal amount, String currency) {}
