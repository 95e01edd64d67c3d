package org.choisi.services;

import java.util.EnumMap;
import java.util.Map;

/** One line of a register in canonical columns, still as words: dates ISO, numbers plain with a point. */
public final class ServiceLine {

    private final int line;
    private final Map<ServiceColumn, String> values = new EnumMap<>(ServiceColumn.class);

    /** @param line line of the source file, its header being 1 */
    public ServiceLine(int line) {
        this.line = line;
    }

    public int line() {
        return line;
    }

    /** The value, trimmed, or an empty string when the source says nothing. */
    public String get(ServiceColumn column) {
        return values.getOrDefault(column, "");
    }

    public ServiceLine set(ServiceColumn column, String value) {
        values.put(column, value == null ? "" : value.strip());
        return this;
    }
}
