package org.choisi.tender.ocds;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.choisi.tender.Criterion;
import org.choisi.tender.Mark;

/** Gathers the marks of one bid from one source; of two for the same thing the first stays, and it is told. */
final class BidMarks {

    private final MarkRules rules;
    private final String bid;
    private final Set<String> lots;
    private final List<Mark> marks = new ArrayList<>();
    private final Set<Target> targets = new HashSet<>();

    /** What a mark is for. */
    record Target(String lot, String criterion) {}

    BidMarks(MarkRules rules, String bid, Set<String> lots) {
        this.rules = rules;
        this.bid = bid;
        this.lots = lots;
    }

    void add(RawMark raw) {
        if (lots.isEmpty()) {
            return; // told once, for the bid
        }
        Map<String, List<Criterion>> byName = rules.criteria(raw, lots).stream()
                .collect(Collectors.groupingBy(Criterion::name, LinkedHashMap::new, Collectors.toList()));
        for (Map.Entry<String, List<Criterion>> named : byName.entrySet()) {
            if (!targets.add(new Target(raw.lot(), named.getKey()))) {
                twice(raw);
                return;
            }
            mark(raw, named.getValue());
        }
    }

    /** A mark for several lots has to be one in each of them. */
    private void mark(RawMark raw, List<Criterion> criteria) {
        Mark mark = null;
        for (Criterion criterion : criteria) {
            mark = rules.mark(raw, criterion);
            if (mark == null) {
                return;
            }
        }
        marks.add(mark);
    }

    /** Those that can be used. */
    List<Mark> all() {
        return marks;
    }

    /** Whether a mark from another source is for what these are for, also where they cannot be used. */
    boolean speaksOf(Mark other) {
        boolean onOneLot = lots.size() == 1;
        return targets.contains(new Target("", other.criterion()))
                || targets.contains(new Target(other.lot(), other.criterion()))
                || onOneLot && targets.contains(new Target(lots.iterator().next(), other.criterion()));
    }

    private void twice(RawMark raw) {
        rules.faults()
                .block(
                        "DATA-MARK-TWICE",
                        raw.where(),
                        "Deuxième note de l'offre « %s » pour ce critère : seule la première est lue."
                                .formatted(Quote.of(bid)),
                        "Second mark of bid '%s' for this criterion: only the first is read.".formatted(Quote.of(bid)));
    }
}
