package org.choisi.inventory;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.choisi.inventory.header.Source;
import org.choisi.inventory.header.Treatment;
import org.choisi.inventory.value.Cleaner;
import org.choisi.inventory.value.DiskKind;
import org.choisi.inventory.value.Figures;
import org.choisi.inventory.value.Memory;
import org.choisi.inventory.value.Words;
import org.choisi.inventory.value.YesNo;
import org.choisi.lifecycle.AssetColumn;

/** Which cleaner a column of a table needs: by what its tool is known to do, else by what the column holds. */
final class Cleaners {

    private static final Map<Treatment, Cleaner> BY_TREATMENT = Map.of(
            Treatment.MB, Memory::megabytes,
            Treatment.RAM, Memory::ofUnsaidUnit,
            Treatment.DISK, DiskKind::clean,
            Treatment.BYOD, raw -> YesNo.clean(raw).equals("yes") ? "byod" : "",
            Treatment.LEAVING, Cleaners::leaving);

    private static final Map<AssetColumn, Cleaner> BY_COLUMN = Map.of(
            AssetColumn.ID, Words::identifier,
            AssetColumn.QUANTITY, Figures::quantity,
            AssetColumn.FUNCTIONAL, YesNo::clean,
            AssetColumn.RAM_GB, Memory::gigabytes,
            AssetColumn.BATTERY_HEALTH, Figures::percentage);

    private static final Set<AssetColumn> AMOUNTS =
            Set.of(AssetColumn.REPAIR_COST, AssetColumn.REPLACEMENT_COST, AssetColumn.RESIDUAL_VALUE);

    /** States of ServiceNow that say where a device went; its others say where it waits. */
    private static final Set<String> WAYS_OF_LEAVING = Set.of(
            "disposed",
            "sold",
            "donated",
            "recycled",
            "destroyed",
            "lost",
            "stolen",
            "returned",
            "vendor credit",
            "vendu",
            "cédé",
            "donné",
            "détruit",
            "recyclé",
            "perdu",
            "volé",
            "mis au rebut");

    private final DateColumns dates;
    private final Serials serials;
    private final boolean canonical;

    Cleaners(DateColumns dates, Serials serials, boolean canonical) {
        this.dates = dates;
        this.serials = serials;
        this.canonical = canonical;
    }

    Cleaner of(AssetColumn column, Source source) {
        if (BY_TREATMENT.containsKey(source.treatment())) {
            return BY_TREATMENT.get(source.treatment());
        }
        if (DateColumns.holds(column)) {
            return dates.of(source);
        }
        if (AMOUNTS.contains(column)) {
            return canonical ? Figures::plainAmount : Figures::amount;
        }
        return column == AssetColumn.SERIAL ? serials : BY_COLUMN.getOrDefault(column, Words::clean);
    }

    private static String leaving(String raw) {
        return WAYS_OF_LEAVING.contains(raw.toLowerCase(Locale.ROOT)) ? Words.clean(raw) : "";
    }
}
