package org.choisi.workbench;

import org.choisi.policy.RuleBook;

/** The names of places on the page of a rule set; a row's is its id. */
final class Anchors {

    private Anchors() {}

    static String chapter(RuleBook.Chapter chapter) {
        return "t:" + chapter.name();
    }

    static String sheet(RuleBook.Chapter chapter, String sheet) {
        return "t:" + chapter.name() + ":" + sheet;
    }

    static String setting(RuleBook.Chapter chapter, String setting) {
        return "n:" + chapter.name() + ":" + setting;
    }

    static String outcome(RuleBook.Chapter chapter, String outcome) {
        return "f:" + chapter.name() + ":" + outcome;
    }

    static String law(String id) {
        return "s:" + id;
    }
}
