package org.choisi.web.page;

/**
 * Why an answer is what it is.
 *
 * @param proof the row, its file, its reference, since when
 * @param values what was compared
 * @param href the row among the rules as they were then
 */
public record Reason(String text, String proof, String values, String href) {}
