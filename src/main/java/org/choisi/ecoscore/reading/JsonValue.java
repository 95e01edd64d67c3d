package org.choisi.ecoscore.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.choisi.measure.Refused;
import org.choisi.measure.Text;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** One JSON value as text, number, yes or no, list, map or null; their number is bounded. */
final class JsonValue {

    /** A few bytes of JSON can make many objects; a questionnaire has a few hundred. */
    private static final int MOST_VALUES = 100_000;

    private static final int LONGEST_NUMBER = 40;
    private static final char UNKNOWN = '\ufffd';

    private final JsonParser json;
    private int left = MOST_VALUES;

    private JsonValue(JsonParser json) {
        this.json = json;
    }

    /** The value that starts at the parser's current token. */
    static Object at(JsonParser json) {
        return new JsonValue(json).value();
    }

    private Object value() {
        if (left-- == 0) {
            throw new Refused(new Text(
                    "plus de %d valeurs dans un seul projet : ce fichier n'est pas un questionnaire"
                            .formatted(MOST_VALUES),
                    "more than %d values in one project: this file is no questionnaire".formatted(MOST_VALUES)));
        }
        return switch (json.currentToken()) {
            case START_OBJECT -> object();
            case START_ARRAY -> list();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(json.getString());
            case VALUE_TRUE -> Boolean.TRUE;
            case VALUE_FALSE -> Boolean.FALSE;
            case VALUE_STRING -> whole(json.getString());
            default -> null;
        };
    }

    /** A number with more digits than any answer has is kept as its text, which nothing reads as a number. */
    private static Object number(String raw) {
        return raw.length() > LONGEST_NUMBER ? raw : new BigDecimal(raw);
    }

    /** Without half characters, which no encoding can write. */
    private static String whole(String text) {
        if (text.chars().noneMatch(c -> Character.isSurrogate((char) c))) {
            return text;
        }
        var whole = new StringBuilder(text.length());
        text.codePoints()
                .forEach(c -> whole.appendCodePoint(Character.getType(c) == Character.SURROGATE ? UNKNOWN : c));
        return whole.toString();
    }

    private Map<String, Object> object() {
        Map<String, Object> fields = new LinkedHashMap<>();
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = whole(json.currentName());
            json.nextToken();
            fields.put(name, value());
        }
        return fields;
    }

    private List<Object> list() {
        List<Object> values = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            values.add(value());
        }
        return values;
    }
}
