package org.choisi.tender.ocds;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** JSON values as other rooms know them: texts, numbers, yes or no, lists and maps of these. */
final class PlainValues {

    private PlainValues() {}

    /** Without what is null. */
    static Map<String, Object> of(Node node) {
        Map<String, Object> plain = new LinkedHashMap<>();
        node.fields().forEach((name, value) -> {
            Object known = plain(value);
            if (known != null) {
                plain.put(name, known);
            }
        });
        return plain;
    }

    private static Object plain(Object value) {
        if (value instanceof Digits digits) {
            BigDecimal number = Numbers.of(digits);
            return number == null ? digits.toString() : number;
        }
        if (value instanceof List<?> list) {
            return list.stream()
                    .map(PlainValues::plain)
                    .filter(Objects::nonNull)
                    .toList();
        }
        if (value instanceof Map<?, ?>) {
            return Node.of(value).map(PlainValues::of).orElseThrow();
        }
        return value instanceof String || value instanceof Boolean ? value : null;
    }
}
