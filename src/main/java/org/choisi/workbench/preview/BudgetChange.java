package org.choisi.workbench.preview;

import java.math.BigDecimal;

/**
 * What following the advice changes in replacements bought and repairs paid.
 *
 * @param euros before tax; more when positive
 * @param notKnown pieces of equipment whose verdict changes and that no price covers: they are in no sum
 */
public record BudgetChange(BigDecimal euros, long notKnown) {}
