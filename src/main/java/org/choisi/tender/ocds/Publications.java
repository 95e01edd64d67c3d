package org.choisi.tender.ocds;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.choisi.measure.Refused;
import org.choisi.tender.Tender;

/** Brings together the releases of each consultation, and gives it as soon as no other release of it can follow. */
final class Publications {

    private final Refusals refusals;
    private final Consumer<Tender> tenders;
    private final Map<String, Held> held = new LinkedHashMap<>();
    private final Set<String> given = new HashSet<>();
    private boolean found;
    private long nameless;
    private Refused left;

    Publications(Refusals refusals, Consumer<Tender> tenders) {
        this.refusals = refusals;
        this.tenders = tenders;
    }

    private record Held(int line, List<Node> releases) {}

    /** Any of the containers, or something else. */
    void add(Object value, int line) {
        Node node = Node.of(value).orElse(Node.EMPTY);
        if (node.get("records") instanceof List<?>) {
            node.nodes("records").forEach(record -> record(record, line));
        } else if (node.node("compiledRelease").isPresent() || node.get("releases") instanceof List<?>) {
            record(node, line);
        } else if (isRelease(node)) {
            release(node, "", line);
        } else {
            leave(node.node("data").isPresent() ? refusals.prozorro() : unknown(line));
        }
    }

    private Refused unknown(int line) {
        return found || !held.isEmpty() ? refusals.unknown(line) : refusals.nothing();
    }

    private static boolean isRelease(Node node) {
        return node.node("tender").isPresent() || node.has("bids") || node.has("ocid") || node.has("tag");
    }

    /** A record or a release package: both hold releases; a record's compiled one says it all. */
    private void record(Node record, int line) {
        String ocid = record.text("ocid");
        if (record.node("compiledRelease").isPresent()) {
            release(record.node("compiledRelease").get(), ocid, line);
            return;
        }
        for (Node release : record.nodes("releases")) {
            if (isRelease(release) && !release.has("url")) {
                release(release, ocid, line);
            }
        }
    }

    private void release(Node release, String recordOcid, int line) {
        String ocid = release.text("ocid").isEmpty() ? recordOcid : release.text("ocid");
        if (given.contains(ocid)) {
            leave(refusals.apart(line, ocid));
            return;
        }
        String key = ocid.isEmpty() ? " " + nameless++ : ocid; // ids are trimmed: no ocid starts with a space
        held.computeIfAbsent(key, any -> new Held(line, new ArrayList<>(1)))
                .releases()
                .add(release);
    }

    /** Gives all but the last, which the next document may go on with. */
    void documentEnds() {
        var keys = new ArrayList<>(held.keySet());
        keys.stream().limit(Math.max(0, keys.size() - 1)).forEach(this::give);
    }

    void end() {
        new ArrayList<>(held.keySet()).forEach(this::give);
    }

    private void give(String key) {
        Held one = held.remove(key);
        if (!key.startsWith(" ")) {
            given.add(key);
        }
        Node merged = Merge.of(one.releases());
        if (merged.node("tender").isPresent()) {
            found = true;
            tenders.accept(TenderOf.release(merged, Merge.firstTenderDate(one.releases())));
        } else if (merged.has("bids")) {
            leave(refusals.bidsAlone(one.line()));
        }
    }

    /** The rest goes on; the first such cause is told at the end. */
    private void leave(Refused cause) {
        left = left == null ? cause : left;
    }

    /** @throws Refused when something was not read, or there was nothing to read */
    void refuseWhatWasLeft() {
        if (left != null) {
            throw left;
        }
        if (!found) {
            throw refusals.nothing();
        }
    }
}
