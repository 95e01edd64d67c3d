package org.choisi.policy.drools;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.choisi.measure.Finding;
import org.choisi.measure.Text;

/**
 * An owner's DRL, cut into rules, with the places of its words.
 *
 * @param code the text with blanks for comments and for what stands between quotation marks, so that every character keeps
 *     its place
 */
record DrlText(String file, String text, String code, List<Rule> rules) {

    private static final Pattern HIDDEN =
            Pattern.compile("//[^\\n]*|/\\*.*?\\*/|\"(?:\\\\.|[^\"\\\\\\n])*+\"", Pattern.DOTALL);
    private static final Pattern START = Pattern.compile("(?m)^[ \\t]*rule\\b[ \\t]*");
    private static final Pattern PART = Pattern.compile("(?m)^[ \\t]*(when|then|end)\\b");

    /**
     * One rule; a part that is missing is where the rule ends.
     *
     * @param start place of the word {@code rule}
     * @param end place after the word {@code end}
     */
    record Rule(String name, int start, int when, int then, int close, int end) {

        boolean complete() {
            return start <= when && when < then && then < close;
        }
    }

    static DrlText of(String file, String text) {
        String code = masked(text);
        List<Integer> starts = new ArrayList<>();
        START.matcher(code).results().forEach(found -> starts.add(found.start()));
        List<Rule> rules = new ArrayList<>();
        for (int index = 0; index < starts.size(); index++) {
            int limit = index + 1 < starts.size() ? starts.get(index + 1) : text.length();
            rules.add(rule(text, code, starts.get(index), limit));
        }
        return new DrlText(file, text, code, List.copyOf(rules));
    }

    private static String masked(String text) {
        return HIDDEN.matcher(text).replaceAll(hidden -> {
            String found = hidden.group();
            String blank = found.replaceAll("[^\\n]", " ");
            return found.startsWith("\"") ? '"' + blank.substring(2) + '"' : blank;
        });
    }

    private static Rule rule(String text, String code, int start, int limit) {
        int[] parts = {-1, -1, limit};
        int end = limit;
        Matcher part = PART.matcher(code).region(start, limit);
        while (part.find()) {
            switch (part.group(1)) {
                case "when" -> parts[0] = part.end();
                case "then" -> parts[1] = part.end();
                default -> {
                    parts[2] = part.start(1);
                    end = part.end();
                }
            }
        }
        String named = text.substring(start, limit).strip().replaceFirst("^rule\\s*", "");
        String name = named.lines().findFirst().orElse("").strip().replace("\"", "");
        return new Rule(name, start, parts[0], parts[1], end == limit ? -1 : parts[2], end);
    }

    /** The same text with every rule but one left blank: each line keeps its number. */
    String only(Rule kept) {
        var blank = new StringBuilder(text);
        for (Rule rule : rules) {
            for (int place = rule.start(); rule != kept && place < rule.end(); place++) {
                if (text.charAt(place) != '\n') {
                    blank.setCharAt(place, ' ');
                }
            }
        }
        return blank.toString();
    }

    Finding finding(int place, Text why) {
        int row = 1
                + (int) text.substring(0, place).chars().filter(c -> c == '\n').count();
        return new Finding(file, row, place - text.lastIndexOf('\n', place - 1), why);
    }
}
