package org.choisi.tender.ocds;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.choisi.table.Blank;
import org.choisi.tender.CleanWords;

/**
 * A JSON object as it was read. What is missing is empty; what has another shape than asked for is missing here, and told
 * by {@link Fields}.
 *
 * @param fields texts, {@link Digits}, {@link Boolean}, lists, maps, or {@link JsonTree#NOTHING}
 */
record Node(Map<String, Object> fields) {

    static final Node EMPTY = new Node(Map.of());

    @SuppressWarnings("unchecked")
    static Optional<Node> of(Object value) {
        return value instanceof Map<?, ?> map ? Optional.of(new Node((Map<String, Object>) map)) : Optional.empty();
    }

    /** The value, null when there is none. */
    Object get(String key) {
        Object value = fields.get(key);
        return value == JsonTree.NOTHING ? null : value;
    }

    boolean has(String key) {
        return get(key) != null;
    }

    /** Trimmed; empty when it is no single value. Identifiers sent as numbers are texts. */
    String text(String key) {
        return scalar(get(key));
    }

    Optional<Node> node(String key) {
        return of(get(key));
    }

    /** The objects of a list; a single object is a list of one. */
    List<Node> nodes(String key) {
        return list(key).stream().map(Node::of).flatMap(Optional::stream).toList();
    }

    /** The single values of a list, trimmed and not blank; a single value is a list of one. */
    List<String> texts(String key) {
        return list(key).stream()
                .map(Node::scalar)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    List<?> list(String key) {
        Object value = get(key);
        if (value == null) {
            return List.of();
        }
        return value instanceof List<?> list ? list : List.of(value);
    }

    static String scalar(Object value) {
        return value instanceof String || value instanceof Digits || value instanceof Boolean
                ? Blank.trimmed(CleanWords.line(value.toString()))
                : "";
    }
}
