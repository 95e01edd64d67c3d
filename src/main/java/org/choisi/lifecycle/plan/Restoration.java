package org.choisi.lifecycle.plan;

import java.math.BigDecimal;
import org.choisi.lifecycle.Decision;

/**
 * Something done to an asset so that it serves on.
 *
 * @param year calendar year in which the rules first ask for it
 * @param decision the advice that asks for it
 * @param eurBeforeTax for one piece: the quoted repair, zero under warranty; null when nobody has quoted it
 */
public record Restoration(int year, Decision decision, BigDecimal eurBeforeTax) {}
