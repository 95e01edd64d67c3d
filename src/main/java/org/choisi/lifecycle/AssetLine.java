package org.choisi.lifecycle;

/**
 * One line of an inventory in canonical columns, still as words: dates ISO, numbers plain with a point, codes as the
 * source wrote them. What other tools wrote has been brought to this form by their reader.
 */
public final class AssetLine {

    private final int line;
    private final String[] values = new String[AssetColumn.values().length];
    private long inferred;

    /** @param line line of the source file, its header being 1 */
    public AssetLine(int line) {
        this.line = line;
    }

    public int line() {
        return line;
    }

    /** Another line that says the same, so that two intakes can take it in: each writes on it what it infers. */
    public AssetLine copy() {
        var copy = new AssetLine(line);
        System.arraycopy(values, 0, copy.values, 0, values.length);
        copy.inferred = inferred;
        return copy;
    }

    /** The value, trimmed, or an empty string when the source says nothing. */
    public String get(AssetColumn column) {
        String value = values[column.ordinal()];
        return value == null ? "" : value;
    }

    public boolean has(AssetColumn column) {
        return !get(column).isEmpty();
    }

    public AssetLine set(AssetColumn column, String value) {
        values[column.ordinal()] = value == null ? "" : value.strip();
        return this;
    }

    /** Sets a value that the source does not state but lets us infer; the advice will say so. */
    public AssetLine infer(AssetColumn column, String value) {
        inferred |= 1L << column.ordinal();
        return set(column, value);
    }

    /** Columns whose value was inferred, as bits by ordinal. */
    long inferred() {
        return inferred;
    }
}
