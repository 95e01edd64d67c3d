package org.choisi.tender;

/** Words of a file, made fit to be shown: nothing in them can move a cursor, hide a word or break a document. */
public final class CleanWords {

    private static final char UNKNOWN = '\ufffd';

    private CleanWords() {}

    /** On one line, without controls, terminal escapes or marks that turn the direction of reading. */
    public static String line(String words) {
        StringBuilder clean = new StringBuilder(words.length());
        whole(words).codePoints().forEach(c -> {
            if (c == '\n' || c == '\r' || c == '\t' || c == 0x2028 || c == 0x2029) {
                clean.append(' ');
            } else if (visible(c)) {
                clean.appendCodePoint(c);
            }
        });
        return clean.toString();
    }

    /** Without half characters, which no encoding can write. */
    public static String whole(String words) {
        if (words.chars().noneMatch(c -> Character.isSurrogate((char) c))) {
            return words;
        }
        StringBuilder whole = new StringBuilder(words.length());
        words.codePoints().forEach(c -> whole.appendCodePoint(half(c) ? UNKNOWN : c));
        return whole.toString();
    }

    private static boolean half(int c) {
        return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    }

    private static boolean visible(int c) {
        int type = Character.getType(c);
        return type != Character.CONTROL
                && type != Character.FORMAT
                && type != Character.UNASSIGNED
                && type != Character.PRIVATE_USE;
    }
}
