package org.choisi.web.api;

import java.util.ArrayList;
import java.util.List;
import org.choisi.measure.Text;

/** Everything at fault in one call, so that its author mends it all at once. */
final class Faults {

    /** More would only be a way to make us talk. */
    private static final int MOST_TOLD = 10_000;

    private final List<Problem.Fault> found = new ArrayList<>();
    private int count;

    void add(String pointer, Text reason) {
        count++;
        if (found.size() < MOST_TOLD) {
            found.add(new Problem.Fault(pointer, reason));
        }
    }

    /** @throws CallRefused when there is any */
    void refuseIfAny() {
        if (count > 0) {
            throw new CallRefused(new Problem(
                    422,
                    "assets-refused",
                    new Text("Équipements refusés", "Assets refused"),
                    new Text(
                            count + " valeur(s) à corriger ; aucun avis n'est rendu.",
                            count + " value(s) to mend; no advice is given."),
                    found));
        }
    }
}
