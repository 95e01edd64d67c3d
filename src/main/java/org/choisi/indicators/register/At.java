package org.choisi.indicators.register;

/**
 * Where a row was read.
 *
 * @param file the file's name without its folders
 * @param line line of the file, its header being 1
 */
public record At(String file, int line) implements Comparable<At> {

    @Override
    public int compareTo(At other) {
        int byFile = file.compareTo(other.file);
        return byFile == 0 ? Integer.compare(line, other.line) : byFile;
    }

    @Override
    public String toString() {
        return file + ":" + line;
    }
}
