package org.choisi.measure;

/** A piece of somebody's file as messages quote it: short, on one line, without characters that do not show. */
public final class Quoted {

    private static final int LONGEST = 60;

    private Quoted() {}

    /** The text itself when it is short and plain. */
    public static String of(String text) {
        String shown = text.length() > LONGEST + 1 ? text.substring(0, LONGEST + 1) : text;
        shown = shown.codePoints()
                .map(c -> isHidden(c) ? ' ' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return text.length() > LONGEST ? shown.substring(0, LONGEST - 1) + "…" : shown;
    }

    /** Whether a character cannot be seen, although it is not a space. */
    public static boolean isHidden(int character) {
        int type = Character.getType(character);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.SURROGATE
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
    }
}
