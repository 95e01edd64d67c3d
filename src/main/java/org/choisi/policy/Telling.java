package org.choisi.policy;

import java.util.ArrayList;
import java.util.List;
import org.choisi.measure.Finding;
import org.choisi.measure.Text;

/** What an analysis has to say, the first few of each kind and table, and how many more there are. */
final class Telling {

    private static final int MOST_EACH = 20;

    private final List<Finding> findings = new ArrayList<>();

    void say(Finding finding) {
        findings.add(finding);
    }

    /** The first findings of one kind about one file; the rest are counted. */
    void first(List<Finding> all, String file) {
        findings.addAll(all.subList(0, Math.min(MOST_EACH, all.size())));
        int more = all.size() - MOST_EACH;
        if (more > 0) {
            boolean blocks = all.get(MOST_EACH).blocks();
            findings.add(new Finding(
                    file,
                    0,
                    0,
                    new Text(
                            "et %d constat(s) de plus de la même sorte dans cette table".formatted(more),
                            "and %d more finding(s) of the same kind in this table".formatted(more)),
                    blocks));
        }
    }

    List<Finding> all() {
        return List.copyOf(findings);
    }
}
