package org.choisi.inventory.header;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.choisi.inventory.table.Table.HeadRow;
import org.choisi.lifecycle.AssetColumn;

/**
 * Where the columns of an asset stand in one table.
 *
 * @param headerLine line of the file that holds the header; rows up to it are no assets
 * @param headers the header's cells as written
 * @param sources for each canonical column that the table has, where it stands, the preferred place first
 * @param virtual where the table says that a line is no device
 * @param repeated headers that stand more than once
 * @param understood how many of the headers are known
 */
public record Layout(
        Format format,
        int headerLine,
        List<String> headers,
        Map<AssetColumn, List<Source>> sources,
        Optional<Source> virtual,
        Set<String> repeated,
        int understood) {

    /** Columns that name a device well enough when none is made for that. */
    private static final List<AssetColumn> STANDING_FOR_ID = List.of(AssetColumn.NAME, AssetColumn.SERIAL);

    private static final Set<String> BARE_NAMES = Set.of("nom", "name", "last name", "nom de famille");

    static Layout of(Format format, HeadRow row) {
        var labels = row.cells().stream().map(HeaderLabel::of).toList();
        boolean persons = labels.stream()
                .flatMap(label -> format.meaningsOf(label).stream())
                .anyMatch(meaning -> meaning.treatment() == Treatment.PERSON);
        var sources = new EnumMap<AssetColumn, List<Source>>(AssetColumn.class);
        Source virtual = null;
        var seen = new HashMap<String, Integer>();
        var repeated = new LinkedHashMap<String, Boolean>();
        for (int cell = 0; cell < labels.size(); cell++) {
            String label = labels.get(cell);
            List<Meaning> meanings = persons && BARE_NAMES.contains(label) ? List.of() : format.meaningsOf(label);
            if (!meanings.isEmpty() && seen.merge(label, 1, Integer::sum) > 1) {
                repeated.put(row.cells().get(cell), true);
            }
            for (Meaning meaning : meanings) {
                var source = new Source(cell, row.cells().get(cell), meaning.treatment(), meaning.rank());
                meaning.column()
                        .ifPresent(column -> sources.computeIfAbsent(column, c -> new ArrayList<>())
                                .add(source));
                virtual = meaning.treatment() == Treatment.VIRTUAL ? source : virtual;
            }
        }
        sources.values().forEach(list -> list.sort(Comparator.comparingInt(Source::rank)));
        nameById(sources);
        return new Layout(
                format, row.line(), row.cells(), sources, Optional.ofNullable(virtual), repeated.keySet(), seen.size());
    }

    private static void nameById(Map<AssetColumn, List<Source>> sources) {
        if (!sources.containsKey(AssetColumn.ID)) {
            STANDING_FOR_ID.stream()
                    .filter(sources::containsKey)
                    .findFirst()
                    .ifPresent(column -> sources.put(AssetColumn.ID, sources.get(column)));
        }
    }

    /** Whether a line of this table can be told apart and is said to be something. */
    boolean isRecognised() {
        return sources.containsKey(AssetColumn.ID)
                && (sources.containsKey(AssetColumn.CATEGORY) || sources.containsKey(AssetColumn.MODEL));
    }

    /** Whether the columns were guessed from a header made by hand. */
    public boolean isGuessed() {
        return format.name().equals(FormatCatalogue.SPREADSHEET);
    }

    /** Which cells of a row are looked at. */
    public boolean[] wanted() {
        var wanted = new boolean[headers.size()];
        sources.values().forEach(list -> list.forEach(source -> wanted[source.cell()] = true));
        virtual.ifPresent(source -> wanted[source.cell()] = true);
        return wanted;
    }
}
