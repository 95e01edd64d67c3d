package org.choisi.web.page.budget;

import java.util.Optional;
import org.choisi.budget.Colour;
import org.choisi.budget.ColouredLine;

/** What one may look for among the lines of a budget; the words are those of addresses. */
enum LineState {
    RED("rouge", "red"),
    AMBER("orange", "amber"),
    GREEN("vert", "green"),
    /** Weighed, with neither a target nor an amount to compare it with. */
    NO_COLOUR("sans-couleur", ""),
    NOT_MATCHED("non-rapprochees", ""),
    NOT_COUNTED("non-comptees", "");

    private final String word;
    private final String colour;

    LineState(String word, String colour) {
        this.word = word;
        this.colour = colour;
    }

    String word() {
        return word;
    }

    String css() {
        return this == NOT_MATCHED ? "review" : ColourWords.css(colour);
    }

    boolean holds(ColouredLine line) {
        return switch (this) {
            case NOT_MATCHED -> line.status() == ColouredLine.Status.NOT_MATCHED;
            case NOT_COUNTED -> line.status() == ColouredLine.Status.NOT_COUNTED;
            default ->
                line.status() == ColouredLine.Status.WEIGHED
                        && line.colour().map(Colour::name).orElse("").equals(colour);
        };
    }

    static LineState of(ColouredLine line) {
        for (LineState state : values()) {
            if (state.holds(line)) {
                return state;
            }
        }
        throw new IllegalStateException("no state of line " + line.line().line());
    }

    static Optional<LineState> named(String word) {
        for (LineState state : values()) {
            if (state.word.equals(word)) {
                return Optional.of(state);
            }
        }
        return Optional.empty();
    }
}
