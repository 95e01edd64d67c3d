package org.choisi.inventory.value;

/** Cuts e-mail addresses out of texts that are kept: they name persons. */
public final class Emails {

    private static final String CUT = "…";

    private Emails() {}

    public static String cutFrom(String text) {
        int at = text.indexOf('@');
        if (at < 0) {
            return text;
        }
        var kept = new StringBuilder();
        int from = 0;
        for (; at >= 0; at = text.indexOf('@', at + 1)) {
            int start = start(text, from, at);
            int end = end(text, at);
            if (start < at && end > at + 1) {
                kept.append(text, from, start).append(CUT);
                from = end;
            }
        }
        return kept.append(text, from, text.length()).toString();
    }

    private static int start(String text, int floor, int at) {
        int start = at;
        while (start > floor && isPart(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private static int end(String text, int at) {
        int end = at + 1;
        while (end < text.length() && isPart(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isPart(char c) {
        return Character.isLetterOrDigit(c) || c == '.' || c == '-' || c == '_' || c == '+' || c == '%';
    }
}
