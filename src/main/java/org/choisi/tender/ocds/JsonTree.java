package org.choisi.tender.ocds;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * One JSON value, kept as maps and lists with its numbers unread. Parts of a publication that say nothing of how bids are
 * judged are not kept, and the number of values is bounded: a few bytes of JSON can make many objects.
 */
final class JsonTree {

    /** An explicit {@code null}, which in a later release takes a value away. */
    static final Object NOTHING = new Object();

    /** Ten thousand lots with their bids and marks take a third of it. */
    static final int MOST_VALUES = 3_000_000;

    private static final Set<String> LEFT_OUT = Set.of(
            "awards",
            "contracts",
            "documents",
            "milestones",
            "amendments",
            "planning",
            "versionedRelease",
            "relatedProcesses",
            "extensions",
            "statistics");

    /** Codes and currencies come back thousands of times: those that look alike are one. */
    private static final int SHORT = 24;

    private static final int MOST_SHARED = 10_000;

    /** An immutable map takes a third of the room, but slows down where names are made to collide. */
    private static final int COMPACT = 50;

    private final JsonParser json;
    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, Digits> numbers = new HashMap<>();
    private int left = MOST_VALUES;

    private JsonTree(JsonParser json) {
        this.json = json;
    }

    /** The value that starts at the parser's current token. */
    static Object at(JsonParser json) {
        return new JsonTree(json).value();
    }

    private Object value() {
        if (left-- == 0) {
            throw new TooLarge();
        }
        return switch (json.currentToken()) {
            case START_OBJECT -> object();
            case START_ARRAY -> list();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(json.getString());
            case VALUE_TRUE -> Boolean.TRUE;
            case VALUE_FALSE -> Boolean.FALSE;
            case VALUE_STRING -> text(json.getString());
            default -> NOTHING;
        };
    }

    private Digits number(String raw) {
        return raw.length() > SHORT || numbers.size() > MOST_SHARED
                ? new Digits(raw)
                : numbers.computeIfAbsent(raw, Digits::new);
    }

    private String text(String text) {
        if (text.length() > SHORT || texts.size() > MOST_SHARED) {
            return text;
        }
        String same = texts.putIfAbsent(text, text);
        return same == null ? text : same;
    }

    private Map<String, Object> object() {
        Map<String, Object> fields = new HashMap<>();
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = json.currentName();
            json.nextToken();
            if (LEFT_OUT.contains(name)) {
                json.skipChildren();
            } else {
                fields.put(name, value());
            }
        }
        return fields.size() > COMPACT ? fields : Map.copyOf(fields);
    }

    private List<Object> list() {
        List<Object> values = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            values.add(value());
        }
        return List.copyOf(values);
    }

    /** More than can be held at once. */
    static final class TooLarge extends RuntimeException {

        private static final long serialVersionUID = 1L;

        TooLarge() {
            super(null, null, false, false);
        }
    }
}
