package org.choisi.inventory.header;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.choisi.lifecycle.AssetColumn;
import org.choisi.table.Table.HeadRow;

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
        var sources = new EnumMap<AssetColumn, List<Source>>(AssetColumn.class);
        Source virtual = null;
        var seen = new HashSet<String>();
        var repeated = new LinkedHashSet<String>();
        List<List<Meaning>> meanings = meanings(format, row);
        for (int cell = 0; cell < meanings.size(); cell++) {
            String header = row.cells().get(cell);
            if (!meanings.get(cell).isEmpty() && !seen.add(HeaderLabel.of(header))) {
                repeated.add(header);
            }
            for (Meaning meaning : meanings.get(cell)) {
                var source = new Source(cell, header, meaning.treatment(), meaning.rank());
                meaning.column()
                        .ifPresent(column -> sources.computeIfAbsent(column, c -> new ArrayList<>())
                                .add(source));
                virtual = meaning.treatment() == Treatment.VIRTUAL ? source : virtual;
            }
        }
        sources.values().forEach(list -> list.sort(Comparator.comparingInt(Source::rank)));
        nameById(sources);
        var notADevice = Optional.ofNullable(virtual);
        return new Layout(format, row.line(), row.cells(), sources, notADevice, repeated, seen.size());
    }

    /** What each cell of a header means; where a first name stands, a bare name beside it is a person's as well. */
    private static List<List<Meaning>> meanings(Format format, HeadRow row) {
        List<String> labels = row.cells().stream().map(HeaderLabel::of).toList();
        List<List<Meaning>> meanings = labels.stream().map(format::meaningsOf).toList();
        boolean persons =
                meanings.stream().flatMap(List::stream).anyMatch(meaning -> meaning.treatment() == Treatment.PERSON);
        if (!persons) {
            return meanings;
        }
        return labels.stream()
                .map(label -> BARE_NAMES.contains(label) ? List.<Meaning>of() : format.meaningsOf(label))
                .toList();
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

    /** Which cells of a row are looked at for some columns: all of them where sums may hide in any. */
    public boolean[] wanted(Set<AssetColumn> columns) {
        var wanted = new boolean[headers.size()];
        Arrays.fill(wanted, isGuessed());
        columns.forEach(
                column -> sources.getOrDefault(column, List.of()).forEach(source -> wanted[source.cell()] = true));
        virtual.ifPresent(source -> wanted[source.cell()] = true);
        return wanted;
    }
}
