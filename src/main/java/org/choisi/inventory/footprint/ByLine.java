package org.choisi.inventory.footprint;

/** Orders places such as {@code reference-data/factors.csv:12}: by file, then by number of the line. */
final class ByLine {

    private ByLine() {}

    static int compare(String one, String other) {
        int files = file(one).compareTo(file(other));
        if (files != 0) {
            return files;
        }
        int lengths = Integer.compare(one.length(), other.length());
        return lengths != 0 ? lengths : one.compareTo(other);
    }

    private static String file(String at) {
        int colon = at.lastIndexOf(':');
        return colon < 0 ? at : at.substring(0, colon);
    }
}
