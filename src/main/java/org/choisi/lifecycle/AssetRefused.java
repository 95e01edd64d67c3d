package org.choisi.lifecycle;

import org.choisi.measure.Text;

/** A line cannot become an asset: one of its cells is not what its column means. */
public final class AssetRefused extends Exception {

    private static final long serialVersionUID = 1L;

    private final AssetColumn column;
    private final String value;
    private final transient Text reason;

    AssetRefused(AssetColumn column, String value, Text reason) {
        super(reason.en(), null, false, false);
        this.column = column;
        this.value = value;
        this.reason = reason;
    }

    public AssetColumn column() {
        return column;
    }

    public String value() {
        return value;
    }

    public Text reason() {
        return reason;
    }
}
