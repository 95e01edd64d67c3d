package org.choisi.policy;

import java.util.Map;

/**
 * A row in the form in which rules see it on one day.
 *
 * @param fact the name by which DRL calls it
 * @param fields values by field name; words of a key column are single words
 */
public record RowFact(String fact, Row row, Map<String, Object> fields) {}
