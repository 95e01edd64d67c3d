package org.choisi.policy;

import java.util.Map;

/**
 * The shape of a table's rows as rules see them.
 *
 * @param name the name by which DRL calls them
 * @param fields Java type by field name
 */
public record FactType(String name, Map<String, Class<?>> fields) {}
