package org.choisi.impact.maker;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.choisi.measure.Refused;
import org.choisi.measure.Text;
import org.choisi.table.CsvFile;
import org.choisi.table.Kind;
import org.choisi.table.Rows;
import org.choisi.table.Table;
import org.choisi.table.Unreadable;

/** A file of makers' figures as it is published: commas and points, or semicolons and decimal commas. */
final class MakerFile {

    private MakerFile() {}

    /** @throws Refused when the file cannot be read to its end or is no such file */
    static void read(Path file, Consumer<MakerRow> sink) {
        String name = String.valueOf(file.getFileName());
        if (Files.isDirectory(file)) {
            throw Unreadable.directory(name);
        }
        if (!Files.isReadable(file)) {
            throw Unreadable.missing(name);
        }
        if (Kind.of(file) != Kind.TEXT) {
            throw unlike();
        }
        for (Table table : CsvFile.open(file).tables()) {
            Map<MakerColumn, Integer> places = places(table);
            if (places.keySet().containsAll(MakerColumn.NEEDED)) {
                read(table, places, sink);
                return;
            }
        }
        throw unlike();
    }

    private static Map<MakerColumn, Integer> places(Table table) {
        var places = new EnumMap<MakerColumn, Integer>(MakerColumn.class);
        if (table.head().isEmpty()) {
            return places;
        }
        Table.HeadRow header = table.head().get(0);
        for (MakerColumn column : MakerColumn.values()) {
            for (int i = 0; i < header.cells().size(); i++) {
                if (header.cells().get(i).toLowerCase(Locale.ROOT).equals(column.header())) {
                    places.putIfAbsent(column, i);
                }
            }
        }
        return places;
    }

    private static void read(Table table, Map<MakerColumn, Integer> places, Consumer<MakerRow> sink) {
        boolean[] wanted =
                new boolean[places.values().stream().max(Integer::compare).orElse(0) + 1];
        places.values().forEach(place -> wanted[place] = true);
        int header = table.head().get(0).line();
        try (Rows rows = table.rows(wanted)) {
            while (rows.next()) {
                if (rows.line() > header && rows.filled() > 0) {
                    sink.accept(MakerRow.of(rows, places));
                }
            }
        }
    }

    private static Refused unlike() {
        return new Refused(new Text(
                "Ce n'est pas le fichier de Boavizta (environmental-footprint-data, CSV) : il faut les colonnes"
                        + " manufacturer, name, subcategory, gwp_total et gwp_use_ratio.",
                "This is not Boavizta's file (environmental-footprint-data, CSV): columns manufacturer, name,"
                        + " subcategory, gwp_total and gwp_use_ratio are needed."));
    }
}
