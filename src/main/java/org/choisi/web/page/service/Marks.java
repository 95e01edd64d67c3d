package org.choisi.web.page.service;

import org.choisi.services.Advice;

/** The shape and colour that stand beside the word of an advice. */
final class Marks {

    private Marks() {}

    static String css(Advice advice) {
        return switch (advice) {
            case KEEP -> "keep";
            case IMPROVE -> "refurbish";
            case MERGE -> "merge";
            case WITHDRAW -> "replace";
            case COMPLETE -> "review";
        };
    }
}
