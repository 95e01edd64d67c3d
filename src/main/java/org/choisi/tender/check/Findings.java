package org.choisi.tender.check;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.choisi.measure.Language;
import org.choisi.measure.Text;
import org.choisi.policy.Hit;
import org.choisi.tender.Check;
import org.choisi.tender.Severity;

/** Checks as they are found; a row says the same of one place once. */
final class Findings {

    private record Key(String id, String where) {}

    private final Map<Key, Check> found = new LinkedHashMap<>();

    void add(String where, List<Hit> hits) {
        for (Hit hit : hits) {
            found.putIfAbsent(new Key(hit.row().id(), where), check(where, hit));
        }
    }

    void add(Check check) {
        found.putIfAbsent(new Key(check.id(), check.where()), check);
    }

    private static Check check(String where, Hit hit) {
        return new Check(
                hit.row().id(),
                Severity.valueOf(hit.outcome().answer()),
                where,
                new Text(hit.text(Language.FR), hit.text(Language.EN)),
                hit.row().at(),
                hit.row().reference(),
                hit.inForceSince());
    }

    /** The gravest first; what is equally grave stays in the order in which it was found. */
    List<Check> checks() {
        return found.values().stream()
                .sorted(Comparator.comparing(Check::severity))
                .toList();
    }
}
