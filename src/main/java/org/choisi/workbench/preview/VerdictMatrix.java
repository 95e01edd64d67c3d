package org.choisi.workbench.preview;

import java.util.List;
import org.choisi.lifecycle.Verdict;
import org.choisi.measure.Language;
import org.choisi.measure.Text;
import org.choisi.tender.report.Paper;

/** The transitions between verdicts as a table of pieces of equipment: a row for each verdict before. */
final class VerdictMatrix {

    private static final Text CORNER = new Text("avant ↓   après →", "before ↓  after →");
    private static final int FIRST_COLUMN = 18;
    private static final int COLUMN = 16;
    private static final String NOBODY = "·";

    private final List<Transition> transitions;
    private final Language language;

    VerdictMatrix(List<Transition> transitions, Language language) {
        this.transitions = transitions;
        this.language = language;
    }

    void write(Paper paper) {
        var header = new StringBuilder(left(CORNER.in(language)));
        for (Verdict to : Verdict.values()) {
            header.append(right(to.words().in(language)));
        }
        paper.row(header.toString());
        for (Verdict from : Verdict.values()) {
            var row = new StringBuilder(left(from.words().in(language)));
            for (Verdict to : Verdict.values()) {
                row.append(right(cell(from, to)));
            }
            paper.row(row.toString());
        }
    }

    private String cell(Verdict from, Verdict to) {
        return transitions.stream()
                .filter(transition -> transition.from() == from && transition.to() == to)
                .findFirst()
                .map(transition -> Amount.count(transition.counted().pieces()).in(language))
                .orElse(NOBODY);
    }

    private static String left(String words) {
        return words + " ".repeat(Math.max(1, FIRST_COLUMN - words.length()));
    }

    private static String right(String words) {
        return " ".repeat(Math.max(1, COLUMN - words.length())) + words;
    }
}
