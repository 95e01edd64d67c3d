package org.choisi.inventory;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.choisi.inventory.header.Recognition;
import org.choisi.inventory.header.Source;
import org.choisi.inventory.value.DateText;
import org.choisi.lifecycle.AssetColumn;

/**
 * A date of retirement that is the same on every row is the day the file was made, not a retirement: some tools fill
 * it in so. Rows are read until one differs, which in other files is nearly at once. A file that also says where things went
 * does speak of retirements.
 */
final class ExtractionDate {

    private static final Set<DateText.Kind> SAID = EnumSet.of(DateText.Kind.CERTAIN, DateText.Kind.OPEN);

    private ExtractionDate() {}

    /** The column that holds it, with the date as written. */
    static Optional<String> of(Recognition found) {
        List<Source> sources = found.layout().sources().getOrDefault(AssetColumn.RETIRED_ON, List.of());
        if (sources.isEmpty() || found.layout().sources().containsKey(AssetColumn.RETIRED_TO)) {
            return Optional.empty();
        }
        int cell = sources.get(0).cell();
        try (var assets = new AssetRows(found, Set.of(AssetColumn.RETIRED_ON))) {
            if (!assets.next()) {
                return Optional.empty();
            }
            String first = assets.row().cell(cell);
            DateText date = first.isEmpty() ? null : parse(first, found);
            if (date == null || !SAID.contains(date.kind())) {
                return Optional.empty();
            }
            return assets.next() && isEverywhere(first, date, assets, found, cell)
                    ? Optional.of(first)
                    : Optional.empty();
        }
    }

    private static boolean isEverywhere(String first, DateText date, AssetRows assets, Recognition found, int cell) {
        do {
            String other = assets.row().cell(cell);
            if (!other.equals(first) && (other.isEmpty() || !date.equals(parse(other, found)))) {
                return false;
            }
        } while (assets.next());
        return true;
    }

    private static DateText parse(String raw, Recognition found) {
        return DateText.of(raw, found.table().spreadsheet());
    }
}
