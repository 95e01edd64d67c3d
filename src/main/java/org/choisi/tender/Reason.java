package org.choisi.tender;

import org.choisi.measure.Text;

/**
 * Why a bid stands where it stands.
 *
 * @param rule the row of the rule set that says so, or a demand's id
 * @param at where the row stands; empty when the consultation itself says so
 * @param reference the text behind it; empty when the consultation itself says so
 */
public record Reason(String rule, Text text, String at, String reference) {}
