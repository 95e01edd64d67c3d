package org.choisi.policy;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The shape of a table's rows as rules see them.
 *
 * @param name the name by which DRL calls them
 * @param fields Java type by field name
 */
public record FactType(String name, Map<String, Class<?>> fields) {

    static FactType of(Table table) {
        Map<String, Class<?>> fields = new LinkedHashMap<>();
        for (Column column : table.definition().columns()) {
            fields.put(column.field(), fieldType(table.definition(), column));
        }
        return new FactType(table.definition().fact(), fields);
    }

    private static Class<?> fieldType(TableDefinition definition, Column column) {
        return switch (column.type()) {
            case WORDS -> definition.isKey(column) ? String.class : Words.class;
            case RANGE -> Range.class;
            case PHRASES -> Phrases.class;
            case NUMBER -> column.inYears() ? Integer.class : java.math.BigDecimal.class;
            case WORD, TEXT -> String.class;
        };
    }
}
