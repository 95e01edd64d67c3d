package org.choisi.reference;

import java.util.List;

/**
 * A pattern of an owner's file, found anywhere in a text on whole words, without case or accents. In a word {@code *}
 * stands for any letters or digits and {@code #} for one digit; alone, {@code *} stands for any words, or none.
 * Not a regular expression: the cost of a match grows with the product of both lengths at most.
 */
public final class WordPattern {

    /** Longer than any clause of a consultation; what follows is not read, so that a broken file costs nothing. */
    private static final int LONGEST_TEXT = 20_000;

    private final List<String> words;

    private WordPattern(List<String> words) {
        this.words = words;
    }

    /** The pattern, or a complaint when it has no letter or digit and would match everything. */
    public static WordPattern of(String pattern) {
        List<String> words = Folded.words(pattern);
        if (words.stream().noneMatch(word -> word.chars().anyMatch(Character::isLetterOrDigit))) {
            throw new IllegalArgumentException(pattern);
        }
        return new WordPattern(words);
    }

    /** The words of a text, in the form in which patterns look for theirs. */
    public static List<String> wordsOf(String text) {
        return Folded.words(text, LONGEST_TEXT);
    }

    public boolean isIn(List<String> text) {
        for (int start = 0; start < text.size(); start++) {
            if (isAt(text, start)) {
                return true;
            }
        }
        return false;
    }

    /** The sign with which a text must begin: a letter, a digit, or {@code *} or {@code #} for several. */
    char firstSign() {
        return words.get(0).charAt(0);
    }

    /** Whether exactly these words match, from first to last; for patterns without a {@code *} alone. */
    boolean isWhole(List<String> text) {
        return text.size() == words.size() && isAt(text, 0);
    }

    int size() {
        return words.size();
    }

    /** Whether the text matches from its given word on; greedy with one point of return, its end being free. */
    boolean isAt(List<String> text, int start) {
        int inPattern = 0;
        int inText = start;
        int star = -1;
        int resume = 0;
        while (inPattern < words.size()) {
            if (words.get(inPattern).equals("*")) {
                star = inPattern++;
                resume = inText;
            } else if (inText < text.size() && wordMatches(words.get(inPattern), text.get(inText))) {
                inPattern++;
                inText++;
            } else if (star >= 0 && resume < text.size()) {
                inPattern = star + 1;
                inText = ++resume;
            } else {
                return false;
            }
        }
        return true;
    }

    private static boolean wordMatches(String pattern, String word) {
        int p = 0;
        int w = 0;
        int star = -1;
        int resume = 0;
        while (w < word.length()) {
            if (p < pattern.length() && pattern.charAt(p) == '*') {
                star = p++;
                resume = w;
            } else if (p < pattern.length() && stands(pattern.charAt(p), word.charAt(w))) {
                p++;
                w++;
            } else if (star >= 0) {
                p = star + 1;
                w = ++resume;
            } else {
                return false;
            }
        }
        while (p < pattern.length() && pattern.charAt(p) == '*') {
            p++;
        }
        return p == pattern.length();
    }

    private static boolean stands(char inPattern, char inWord) {
        return inPattern == '#' ? inWord >= '0' && inWord <= '9' : inPattern == inWord;
    }

    @Override
    public String toString() {
        return String.join(" ", words);
    }
}
