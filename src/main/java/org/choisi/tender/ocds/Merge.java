package org.choisi.tender.ocds;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Releases of one consultation as one, the OCDS way: in the order of their dates, objects merged key by key, lists of
 * objects with an id merged by id, anything else replaced, and {@code null} takes a value away.
 */
final class Merge {

    private Merge() {}

    static Node of(List<Node> releases) {
        if (releases.size() == 1) {
            return releases.get(0);
        }
        Map<String, Object> merged = new LinkedHashMap<>();
        for (Node release : inOrder(releases)) {
            objects(merged, release.fields());
        }
        return new Node(merged);
    }

    /** Date of the first release that holds a tender: later ones bring bids or corrections. Empty when none is dated. */
    static String firstTenderDate(List<Node> releases) {
        return inOrder(releases).stream()
                .filter(release -> release.node("tender").isPresent())
                .map(release -> release.text("date"))
                .filter(date -> !date.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static List<Node> inOrder(List<Node> releases) {
        return releases.stream()
                .sorted(Comparator.comparing((Node release) -> moment(release.text("date"))))
                .toList();
    }

    private static Instant moment(String date) {
        try {
            return OffsetDateTime.parse(date).toInstant();
        } catch (DateTimeParseException e) {
            LocalDate day = Dates.day(date);
            return day == null ? Instant.MIN : day.atStartOfDay(ZoneOffset.UTC).toInstant();
        }
    }

    private static void objects(Map<String, Object> into, Map<String, Object> from) {
        from.forEach((key, value) -> {
            if (value == JsonTree.NOTHING) {
                into.remove(key);
            } else {
                into.put(key, merged(into.get(key), value));
            }
        });
    }

    private static Object merged(Object before, Object after) {
        if (Node.of(before).isPresent() && Node.of(after).isPresent()) {
            Map<String, Object> both = new LinkedHashMap<>(Node.of(before).get().fields());
            objects(both, Node.of(after).get().fields());
            return both;
        }
        return before instanceof List<?> old && after instanceof List<?> fresh && byId(old) && byId(fresh)
                ? lists(old, fresh)
                : after;
    }

    private static boolean byId(List<?> values) {
        return values.stream().noneMatch(value -> id(value).isEmpty());
    }

    private static List<Object> lists(List<?> before, List<?> after) {
        List<Object> both = new ArrayList<>(before);
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < before.size(); i++) {
            places.putIfAbsent(id(before.get(i)), i);
        }
        for (Object value : after) {
            Integer place = places.remove(id(value)); // a second one of the same id stays apart, to be told
            if (place == null) {
                both.add(value);
            } else {
                both.set(place, merged(both.get(place), value));
            }
        }
        return both;
    }

    private static String id(Object value) {
        return Node.of(value).map(node -> node.text("id")).orElse("");
    }
}
