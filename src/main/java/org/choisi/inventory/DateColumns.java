package org.choisi.inventory;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.choisi.inventory.header.Recognition;
import org.choisi.inventory.header.Source;
import org.choisi.inventory.value.Cleaner;
import org.choisi.inventory.value.DateOrder;
import org.choisi.lifecycle.AssetColumn;
import org.choisi.table.Rows;

/**
 * The columns of dates of one table. Whether the day or the month comes first is settled over all their rows, but only
 * when a date that needs it is met: ISO dates mean the same either way, so a file of them is read once.
 */
final class DateColumns {

    /** An enumeration's order, so that notes come in the same one every time. */
    private static final Set<AssetColumn> DATES = EnumSet.of(
            AssetColumn.BOUGHT_ON, AssetColumn.IN_SERVICE_ON, AssetColumn.WARRANTY_UNTIL, AssetColumn.RETIRED_ON);

    private final Recognition found;
    private final Notes notes;
    private final List<DateColumn> columns;
    private boolean settled;

    DateColumns(Recognition found, Notes notes) {
        this.found = found;
        this.notes = notes;
        this.columns = DATES.stream()
                .flatMap(column -> found.layout().sources().getOrDefault(column, List.of()).stream())
                .map(source -> new DateColumn(source, found.table().spreadsheet(), this::settle))
                .toList();
    }

    static boolean holds(AssetColumn column) {
        return DATES.contains(column);
    }

    Cleaner of(Source source) {
        return columns.stream()
                .filter(column -> column.source().equals(source))
                .findFirst()
                .orElseThrow();
    }

    /** Dates that nobody can believe, once the rows are read. */
    void sayUnbelieved() {
        columns.forEach(column -> column.unbelieved().said().ifPresent(text -> notes.say(text.fr(), text.en())));
    }

    private void settle() {
        if (settled) {
            return;
        }
        settled = true;
        try (var assets = new AssetRows(found, DATES)) {
            while (assets.next()) {
                count(assets.row());
            }
        }
        long dayFirst = columns.stream().mapToLong(DateColumn::dayFirst).sum();
        long monthFirst = columns.stream().mapToLong(DateColumn::monthFirst).sum();
        columns.forEach(column -> settle(column, dayFirst, monthFirst));
    }

    private void count(Rows row) {
        for (DateColumn column : columns) {
            String raw = row.cell(column.source().cell());
            if (!raw.isEmpty()) {
                column.count(raw);
            }
        }
    }

    /** @param dayFirst how many dates of the whole table can only be read so */
    private void settle(DateColumn column, long dayFirst, long monthFirst) {
        String header = column.source().header();
        if (column.dayFirst() != column.monthFirst()) {
            column.settle(column.dayFirst() > column.monthFirst() ? DateOrder.DAY_FIRST : DateOrder.MONTH_FIRST);
        } else {
            column.settle(monthFirst > dayFirst ? DateOrder.MONTH_FIRST : DateOrder.DAY_FIRST);
        }
        if (column.dayFirst() > 0 && column.monthFirst() > 0) {
            notes.say(
                    "« " + header + " » mélange deux ordres de dates : lue " + fr(column.order()) + ", les dates"
                            + " contraires sont rejetées.",
                    "\"" + header + "\" mixes two orders of dates: read " + en(column.order())
                            + ", dates against it are" + " rejected.");
        } else if (column.ambiguous() > 0 && column.dayFirst() + column.monthFirst() == 0) {
            sayAmbiguous(column, dayFirst != monthFirst);
        }
    }

    private void sayAmbiguous(DateColumn column, boolean asOthers) {
        String header = column.source().header();
        notes.say(
                "« " + header + " » ne dit pas si le jour ou le mois vient d'abord : lue " + fr(column.order())
                        + (asOthers ? ", comme les autres dates du fichier." : ", l'usage français."),
                "\"" + header + "\" does not tell whether the day or the month comes first: read " + en(column.order())
                        + (asOthers ? ", like the other dates of the file." : ", as is usual in France."));
    }

    private static String fr(DateOrder order) {
        return order == DateOrder.DAY_FIRST ? "jour d'abord" : "mois d'abord";
    }

    private static String en(DateOrder order) {
        return order == DateOrder.DAY_FIRST ? "day first" : "month first";
    }
}
