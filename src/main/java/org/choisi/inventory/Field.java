package org.choisi.inventory;

import java.util.List;
import java.util.Optional;
import org.choisi.inventory.header.Source;
import org.choisi.inventory.value.BadCell;
import org.choisi.inventory.value.Cleaner;
import org.choisi.lifecycle.AssetColumn;
import org.choisi.lifecycle.AssetLine;
import org.choisi.table.Rows;

/** Reads one canonical column of an asset from the places where a table says it. */
final class Field {

    private final AssetColumn column;
    private final Source[] sources;
    private final int[] cells;
    private final Cleaner[] cleaners;
    private final boolean joined;

    Field(AssetColumn column, List<Source> sources, Cleaners cleaners) {
        this.column = column;
        this.sources = sources.toArray(Source[]::new);
        this.cells = sources.stream().mapToInt(Source::cell).toArray();
        this.cleaners =
                sources.stream().map(source -> cleaners.of(column, source)).toArray(Cleaner[]::new);
        this.joined = column == AssetColumn.OS; // a name in one column, a version in another
    }

    AssetColumn column() {
        return column;
    }

    /** Puts what the row says into the asset; the reject it deserves if that cannot be understood. */
    Optional<Reject> read(Rows row, AssetLine asset) {
        for (int i = 0; i < cells.length; i++) {
            String raw = row.cell(cells[i]);
            if (raw.isEmpty()) {
                continue;
            }
            try {
                String value = cleaners[i].clean(raw, row.line());
                if (!value.isEmpty() && take(value, asset)) {
                    break;
                }
            } catch (BadCell e) {
                return Optional.of(Rejects.of(row.line(), sources[i].header(), raw, e.reason()));
            }
        }
        return Optional.empty();
    }

    private boolean take(String value, AssetLine asset) {
        String before = joined ? asset.get(column) : "";
        if (before.isEmpty()) {
            asset.set(column, value);
        } else if (!before.contains(value)) {
            asset.set(column, before + " " + value);
        }
        return !joined;
    }
}
