package org.choisi.web.api;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.choisi.measure.Text;

/** Everything at fault in one call, so that its author mends it all at once. */
final class Faults {

    /** More would only be a way to make us talk. */
    private static final int MOST_TOLD = 10_000;

    private final List<AtAsset> found = new ArrayList<>();
    private int count;

    private record AtAsset(int index, Problem.Fault fault) {}

    /** @param index of the asset in the array */
    void add(int index, String pointer, Text reason) {
        count++;
        if (found.size() < MOST_TOLD) {
            found.add(new AtAsset(index, new Problem.Fault(pointer, reason)));
        }
    }

    private List<Problem.Fault> inOrder() {
        return found.stream()
                .sorted(Comparator.comparingInt(AtAsset::index))
                .map(AtAsset::fault)
                .toList();
    }

    /** @throws CallRefused when there is any */
    void refuseIfAny() {
        if (count > 0) {
            throw new CallRefused(problem());
        }
    }

    Problem problem() {
        return new Problem(
                422,
                "values-refused",
                new Text("Valeurs refusées", "Values refused"),
                new Text(
                        count + " valeur(s) à corriger ; rien n'est calculé.",
                        count + " value(s) to mend; nothing is worked out."),
                inOrder());
    }
}
