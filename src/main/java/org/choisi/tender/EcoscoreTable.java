package org.choisi.tender;

import java.util.Optional;

/**
 * An Ecoscore from which a criterion takes its points: {@code ecoscore/product} for the whole questionnaire,
 * {@code ecoscore/product/equipment} for one of its dimensions, {@code ecoscore/product/repairability_index} for one question.
 *
 * @param kind whose questionnaire bids answer; the buyer says so, never the bid
 * @param part a dimension or a question; empty for all of it
 */
public record EcoscoreTable(String kind, String part) {

    private static final String PREFIX = "ecoscore/";

    /** Empty when the name is that of a grid. */
    public static Optional<EcoscoreTable> named(String table) {
        if (table == null || !table.startsWith(PREFIX)) {
            return Optional.empty();
        }
        String rest = table.substring(PREFIX.length());
        int slash = rest.indexOf('/');
        return Optional.of(
                slash < 0
                        ? new EcoscoreTable(rest, "")
                        : new EcoscoreTable(rest.substring(0, slash), rest.substring(slash + 1)));
    }

    /** As a criterion names it. */
    public String name() {
        return PREFIX + kind + (part.isEmpty() ? "" : "/" + part);
    }
}
