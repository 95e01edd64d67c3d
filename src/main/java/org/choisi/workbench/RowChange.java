package org.choisi.workbench;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.choisi.measure.Text;

/**
 * What became of one row of an owner's file.
 *
 * @param file such as {@code rules/lifecycle/lifetimes.csv}
 * @param id the row's id, or its first cell where rows have none; empty for a file that is no table
 * @param cells those that differ; all of them for a row that was added or removed; empty for a file that is no table
 * @param from first day that the change concerns, where the row says
 * @param to last day that it concerns; empty when open or unsaid
 */
public record RowChange(
        String file, String id, Kind change, List<CellChange> cells, Optional<LocalDate> from, Optional<LocalDate> to) {

    public enum Kind {
        ADDED,
        REMOVED,
        CHANGED
    }

    /** One cell; an empty text where there was, or is, no row. */
    public record CellChange(String column, String before, String after) {}

    public RowChange {
        cells = List.copyOf(cells);
    }

    /** One line, such as {@code L-07 (lifetimes.csv) : target_years 7 → 6}. */
    public Text text() {
        String name = file.substring(file.lastIndexOf('/') + 1);
        String row = id.isEmpty() ? name : id + " (" + name + ")";
        String differing = cells.stream()
                .map(cell -> cell.column() + " " + shown(cell.before()) + " → " + shown(cell.after()))
                .collect(Collectors.joining(", "));
        return switch (change) {
            case ADDED -> new Text(row + " : ajouté", row + ": added");
            case REMOVED -> new Text(row + " : supprimé", row + ": removed");
            case CHANGED ->
                cells.isEmpty()
                        ? new Text(row + " : modifié", row + ": changed")
                        : new Text(row + " : " + differing, row + ": " + differing);
        };
    }

    private static String shown(String cell) {
        return cell.isEmpty() ? "–" : cell;
    }
}
