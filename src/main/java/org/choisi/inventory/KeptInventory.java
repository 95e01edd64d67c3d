package org.choisi.inventory;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.choisi.lifecycle.AssetColumn;
import org.choisi.lifecycle.AssetLine;

/**
 * An inventory as it was understood, whatever tool it came from: the lines that could be read, in canonical columns, with
 * their line in the source. Kept so that other rules can be asked about the same fleet, and the same rules again. What the
 * reader drops, such as names of persons, is not in it.
 */
public final class KeptInventory {

    private static final String LINE = "line";
    private static final char SEPARATOR = ';';

    private KeptInventory() {}

    /**
     * Writes what can be read of an inventory, compressed.
     *
     * @throws org.choisi.measure.Refused when it cannot be read to its end
     */
    public static void write(InventorySource source, Path file) {
        try (var out = new GZIPOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            write(source, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes such a file anew, each line as it comes out of {@code change}. */
    public static void copy(Path from, Path to, UnaryOperator<AssetLine> change) {
        try (var out = new GZIPOutputStream(new BufferedOutputStream(Files.newOutputStream(to)));
                CsvWriter csv = csv(out)) {
            each(from, line -> csv.writeRecord(cells(change.apply(line))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Gives each line of such a file, in their order. */
    public static void each(Path file, Consumer<AssetLine> lines) {
        read(file, line -> {
            lines.accept(line);
            return true;
        });
    }

    private static CsvWriter csv(OutputStream out) {
        CsvWriter csv = CsvWriter.builder().fieldSeparator(SEPARATOR).build(out, StandardCharsets.UTF_8);
        List<String> header = new ArrayList<>(List.of(LINE));
        for (AssetColumn column : AssetColumn.values()) {
            header.add(column.label());
        }
        csv.writeRecord(header);
        return csv;
    }

    private static void write(InventorySource source, OutputStream out) throws IOException {
        try (CsvWriter csv = csv(out)) {
            InventoryReader.read(source, new InventoryReader.Sink() {
                @Override
                public void accept(AssetLine line) {
                    csv.writeRecord(cells(line));
                }

                @Override
                public void reject(Reject reject) {
                    // Told when the inventory was imported; it says nothing of the fleet.
                }

                @Override
                public void reject(Reject reject, AssetLine line) {
                    // Kept to be mended. Without the cell at fault it would pass for a good line.
                    if (!reject.value().isBlank()) {
                        csv.writeRecord(cells(line));
                    }
                }
            });
        }
    }

    private static List<String> cells(AssetLine line) {
        List<String> cells = new ArrayList<>(List.of(Integer.toString(line.line())));
        for (AssetColumn column : AssetColumn.values()) {
            cells.add(line.get(column));
        }
        return cells;
    }

    /** Gives the lines of such a file again, as they were first given. */
    static InventoryReport read(Path file, InventoryReader.Sink sink) {
        long read = read(file, line -> {
            sink.accept(line);
            return true;
        });
        return new InventoryReport("kept", read, List.of(), Map.of());
    }

    /** One line of such a file, if it is there: that of this number with this id. */
    public static Optional<AssetLine> find(Path file, int number, String id) {
        List<AssetLine> found = new ArrayList<>();
        read(file, line -> {
            if (line.line() == number && line.get(AssetColumn.ID).equals(id)) {
                found.add(line);
            }
            return found.isEmpty();
        });
        return found.stream().findFirst();
    }

    /** @param going takes a line and says whether to go on */
    private static long read(Path file, Predicate<AssetLine> going) {
        try (InputStream in = new GZIPInputStream(new BufferedInputStream(Files.newInputStream(file)));
                CsvReader<CsvRecord> csv =
                        CsvReader.builder().fieldSeparator(SEPARATOR).ofCsvRecord(in, StandardCharsets.UTF_8)) {
            AssetColumn[] columns = null;
            long read = 0;
            for (CsvRecord record : csv) {
                if (columns == null) {
                    columns = columns(record);
                } else {
                    read++;
                    if (!going.test(line(record, columns))) {
                        break;
                    }
                }
            }
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** By name: a file kept before a column existed has fewer. */
    private static AssetColumn[] columns(CsvRecord header) {
        var columns = new AssetColumn[header.getFieldCount()];
        for (int index = 1; index < columns.length; index++) {
            columns[index] = AssetColumn.labelled(header.getField(index)).orElse(null);
        }
        return columns;
    }

    private static AssetLine line(CsvRecord record, AssetColumn[] columns) {
        var line = new AssetLine(Integer.parseInt(record.getField(0)));
        for (int index = 1; index < columns.length; index++) {
            String cell = record.getField(index);
            if (columns[index] != null && !cell.isEmpty()) {
                line.set(columns[index], cell);
            }
        }
        return line;
    }
}
