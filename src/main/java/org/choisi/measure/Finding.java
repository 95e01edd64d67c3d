package org.choisi.measure;

/**
 * What a check says of one place in an owner's file.
 *
 * @param file path below the installation, such as {@code rules/lifecycle/lifetimes.csv}
 * @param row line of the file, the header being 1; 0 when the whole file is meant
 * @param column position from 1; 0 when the whole line is meant
 * @param text what is wrong and what to do about it
 */
public record Finding(String file, int row, int column, Text text) {

    /** One line, {@code file:row:column: text}. */
    public String in(Language language) {
        return file + ":" + row + ":" + column + ": " + text.in(language);
    }
}
