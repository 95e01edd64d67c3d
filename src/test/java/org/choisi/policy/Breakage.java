package org.choisi.policy;

import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import org.choisi.TestDesk;
import org.choisi.reference.FileSet;

/**
 * One way in which people break rules, and what they are then told.
 *
 * @param at file below {@code rules/}, row and column of the finding
 * @param fr words of it in French
 * @param en words of it in English
 * @param others how many other findings come with it
 */
record Breakage(String name, UnaryOperator<FileSet> how, String at, String fr, String en, int others) {

    /** A piece of text of one file is replaced. */
    static Breakage of(String name, String path, String from, String to, String at, String fr, String en) {
        return new Breakage(name, rules -> replaced(rules, path, from, to), path + ":" + at, fr, en, 0);
    }

    /** A whole file is put. */
    static Breakage file(String name, String path, String content, String at, String fr, String en) {
        return bytes(name, path, content.getBytes(StandardCharsets.UTF_8), at, fr, en);
    }

    static Breakage bytes(String name, String path, byte[] content, String at, String fr, String en) {
        return new Breakage(name, rules -> rules.with(path, content), path + ":" + at, fr, en, 0);
    }

    /** The same with so many other findings. */
    Breakage and(int more) {
        return new Breakage(name, how, at, fr, en, more);
    }

    static String shipped(String path) {
        return new String(TestDesk.rules().content(path).orElseThrow(), StandardCharsets.UTF_8);
    }

    private static FileSet replaced(FileSet rules, String path, String from, String to) {
        String text = new String(rules.content(path).orElseThrow(), StandardCharsets.UTF_8);
        int place = text.indexOf(from);
        if (place < 0) {
            throw new IllegalArgumentException(path + " does not contain " + from);
        }
        String changed = text.substring(0, place) + to + text.substring(place + from.length());
        return rules.with(path, changed.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return name;
    }
}
