package org.choisi.measure;

/**
 * What a check says of one place in an owner's file.
 *
 * @param file path below the installation, such as {@code rules/lifecycle/lifetimes.csv}
 * @param row line of the file, the header being 1; 0 when the whole file is meant
 * @param column position from 1; 0 when the whole line is meant
 * @param text what is wrong and what to do about it
 * @param blocks whether the file cannot be used as it stands; else it is good to know, and nothing more
 */
public record Finding(String file, int row, int column, Text text, boolean blocks) {

    private static final Text NOTE = new Text("à savoir : ", "note: ");

    /** A finding that stands in the way. */
    public Finding(String file, int row, int column, Text text) {
        this(file, row, column, text, true);
    }

    /** A finding that stands in nobody's way. */
    public static Finding note(String file, int row, int column, Text text) {
        return new Finding(file, row, column, text, false);
    }

    /** One line, {@code file:row:column: text}; one that does not block says so first. */
    public String in(Language language) {
        return file + ":" + row + ":" + column + ": " + (blocks ? "" : NOTE.in(language)) + text.in(language);
    }
}
