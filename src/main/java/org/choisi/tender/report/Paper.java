package org.choisi.tender.report;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.choisi.tender.CleanWords;

/** Lines for a terminal, none longer than its width; whatever is written on it is made fit to be shown. */
public final class Paper {

    static final int WIDTH = 100;

    private static final Set<String> NEVER_FIRST = Set.of(":", ";", "!", "?", "»", "€", "%");

    private final PrintWriter out;

    public Paper(PrintWriter out) {
        this.out = out;
    }

    public void blank() {
        out.print('\n');
    }

    /** A line as it is, cut at the width: for tables. */
    public void row(String row) {
        out.print(cut(CleanWords.line(row).stripTrailing(), WIDTH));
        out.print('\n');
    }

    /** Words on as many lines as they need, all behind the same margin. */
    public void words(int margin, String words) {
        String space = " ".repeat(margin);
        StringBuilder line = new StringBuilder();
        for (String piece : pieces(CleanWords.line(words), WIDTH - margin)) {
            if (!line.isEmpty() && length(line) + 1 + length(piece) > WIDTH - margin) {
                out.print(space + line + '\n');
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(piece);
        }
        out.print(space + line + '\n');
    }

    /** What must not be parted: words with their French punctuation; a word longer than a line is parted all the same. */
    private static List<String> pieces(String words, int most) {
        List<String> pieces = new ArrayList<>();
        for (String word : words.strip().split(" +")) {
            String last = pieces.isEmpty() ? "" : pieces.get(pieces.size() - 1);
            boolean joined = !last.isEmpty() && (NEVER_FIRST.contains(word) || last.endsWith("«"));
            if (joined && length(last) + 1 + length(word) <= most) {
                pieces.set(pieces.size() - 1, last + " " + word);
            } else {
                pieces.addAll(parted(word, most));
            }
        }
        return pieces;
    }

    private static List<String> parted(String word, int most) {
        List<String> parts = new ArrayList<>();
        String rest = word;
        while (length(rest) > most) {
            int end = rest.offsetByCodePoints(0, most);
            parts.add(rest.substring(0, end));
            rest = rest.substring(end);
        }
        parts.add(rest);
        return parts;
    }

    /** The words, or their beginning with an ellipsis. */
    public static String cut(String words, int most) {
        return length(words) <= most ? words : words.substring(0, words.offsetByCodePoints(0, most - 1)) + "…";
    }

    static int length(CharSequence words) {
        return Character.codePointCount(words, 0, words.length());
    }
}
