package org.choisi.inventory;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.choisi.inventory.header.Recognition;
import org.choisi.lifecycle.AssetColumn;
import org.choisi.table.Rows;

/** The rows of a table that are assets: not its header nor what stands above, nor blank lines, nor sums. */
final class AssetRows implements AutoCloseable {

    private static final List<String> SUMS =
            List.of("total", "sous-total", "sous total", "somme", "nombre total", "grand total", "subtotal", "sum");

    private final Rows rows;
    private final Recognition found;
    private long sums;

    /** @param columns what will be looked at */
    AssetRows(Recognition found, Set<AssetColumn> columns) {
        this.found = found;
        this.rows = found.table().rows(found.layout().wanted(columns));
    }

    boolean next() {
        while (rows.next()) {
            if (rows.filled() > 0 && rows.line() > found.layout().headerLine() && !isFurniture()) {
                return true;
            }
        }
        return false;
    }

    Rows row() {
        return rows;
    }

    /** Sums left out so far. */
    long sums() {
        return sums;
    }

    /** Tables made by hand hold sums, and the header again on every printed page. */
    private boolean isFurniture() {
        if (!found.layout().isGuessed()) {
            return false;
        }
        if (isSum(firstWords())) {
            sums++;
            return true;
        }
        List<String> headers = found.layout().headers();
        for (int cell = 0; cell < rows.filled(); cell++) {
            if (cell >= headers.size() || !headers.get(cell).equals(rows.cell(cell))) {
                return false;
            }
        }
        return true;
    }

    private String firstWords() {
        for (int cell = 0; cell < rows.filled(); cell++) {
            if (!rows.cell(cell).isEmpty()) {
                return rows.cell(cell);
            }
        }
        return "";
    }

    private static boolean isSum(String words) {
        String text = words.length() > 40 ? "" : words.toLowerCase(Locale.ROOT);
        return SUMS.stream()
                .anyMatch(sum -> text.startsWith(sum)
                        && (text.length() == sum.length() || !Character.isLetterOrDigit(text.charAt(sum.length()))));
    }

    @Override
    public void close() {
        rows.close();
    }
}
