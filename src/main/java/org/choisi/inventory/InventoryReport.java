package org.choisi.inventory;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.choisi.lifecycle.AssetColumn;
import org.choisi.measure.Text;

/**
 * What was made of a file.
 *
 * @param format which tool's, such as {@code canonical}, {@code glpi-list}, {@code spreadsheet}
 * @param read assets met, the rejected ones included; blank and total lines are none
 * @param notes what the user should know of the file as a whole
 * @param sourceColumns the source's own name of each canonical column it has, for rejects found further on
 */
public record InventoryReport(String format, long read, List<Text> notes, Map<AssetColumn, String> sourceColumns) {

    public InventoryReport {
        notes = List.copyOf(notes);
        var inOrder = new EnumMap<AssetColumn, String>(AssetColumn.class);
        inOrder.putAll(sourceColumns);
        sourceColumns = Collections.unmodifiableMap(inOrder);
    }
}
