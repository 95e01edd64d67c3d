package org.choisi.inventory.register;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.choisi.indicators.register.RegisterRow;
import org.choisi.inventory.InventoryReader;
import org.choisi.inventory.InventoryReport;
import org.choisi.inventory.InventorySource;
import org.choisi.inventory.Reject;
import org.choisi.inventory.Rejects;
import org.choisi.inventory.value.UnbelievedDates;
import org.choisi.lifecycle.AssetLine;
import org.choisi.measure.Refused;
import org.choisi.measure.Text;
import org.choisi.reference.ReferenceData;
import org.choisi.table.CsvFile;
import org.choisi.table.Kind;
import org.choisi.table.Rows;
import org.choisi.table.WorkbookFile;

/** Reads registers, each told from its header, a workbook with one on each sheet, and the retirements of any inventory. */
public final class RegisterReader {

    private final ReferenceData reference;

    public RegisterReader(ReferenceData reference) {
        this.reference = reference;
    }

    /** Takes what is read, in the order of the file. */
    public interface Sink {

        void accept(RegisterRow row);

        void reject(Reject reject);

        /** Something the user should know of the file as a whole. */
        default void note(Text note) {}
    }

    /**
     * What was made of a file.
     *
     * @param kinds which registers it holds, or the format of the inventory
     * @param read rows met, the rejected ones included
     * @param inventory whether it is an inventory, of which the retirements were taken
     */
    public record Report(List<String> kinds, long read, boolean inventory) {}

    /**
     * @param name what messages call the file
     * @throws Refused in one clear sentence when it cannot be read or is neither a register nor an inventory
     */
    public Report read(Path file, String name, Sink sink) {
        List<RegisterTable> tables = tables(file);
        return tables.isEmpty() ? retired(InventorySource.of(file), name, sink) : read(tables, name, sink);
    }

    /**
     * Reads registers alone.
     *
     * @throws Refused in one clear sentence when it cannot be read or is no register
     */
    public Report registers(Path file, String name, Sink sink) {
        List<RegisterTable> tables = tables(file);
        if (tables.isEmpty()) {
            throw new Refused(new Text(
                    "Aucun registre reconnu à ses en-têtes : achats, sorties, contrats, formations, campagnes, services,"
                            + " utilisateurs ou activités. Un inventaire s'importe avec les autres inventaires.",
                    "No register recognised by its headers: purchases, retirements, contracts, trainings, campaigns,"
                            + " services, users or activities. An inventory is imported with the other inventories."));
        }
        return read(tables, name, sink);
    }

    /** Whether some header of a file is that of a register. */
    public static boolean recognises(Path file) {
        return !tables(file).isEmpty();
    }

    private static List<RegisterTable> tables(Path file) {
        return switch (Kind.of(file)) {
            case WORKBOOK -> RegisterTable.in(WorkbookFile.open(file));
            case TEXT -> RegisterTable.in(CsvFile.open(file));
            case JSON -> List.of();
        };
    }

    private Report read(List<RegisterTable> registers, String name, Sink sink) {
        long read = 0;
        for (RegisterTable register : registers) {
            read += read(register, name, sink);
        }
        return new Report(registers.stream().map(found -> found.kind().label()).toList(), read, false);
    }

    /** Takes the lines of an inventory that others read, and gives the retirements among them. */
    public Consumer<AssetLine> retirements(String name, Sink sink) {
        return new RetiredAssets(reference, name, sink)::take;
    }

    /** The retirements among the lines of an inventory. */
    public Report retired(InventorySource source, String name, Sink sink) {
        var retired = new RetiredAssets(reference, name, sink);
        InventoryReport report = InventoryReader.read(source, new InventoryReader.Sink() {
            @Override
            public void accept(AssetLine line) {
                retired.take(line);
            }

            @Override
            public void reject(Reject reject) {
                sink.reject(reject);
            }
        });
        report.notes().forEach(sink::note);
        return new Report(List.of(report.format()), report.read(), true);
    }

    /** Which register a row belongs to, as {@link Report} names it. */
    public static String kindOf(RegisterRow row) {
        return RegisterKind.of(row).label();
    }

    private long read(RegisterTable register, String name, Sink sink) {
        String sheet = register.table().name();
        String place = sheet.isEmpty() ? name : name + "[" + sheet + "]";
        long read = 0;
        Map<String, UnbelievedDates> unbelieved = new TreeMap<>();
        try (Rows rows = register.table().rows(register.wanted())) {
            while (rows.next()) {
                if (rows.filled() == 0 || rows.line() <= register.headerLine()) {
                    continue;
                }
                read++;
                tooWide(register, rows).ifPresentOrElse(sink::reject, () -> {
                    var cells = new RowCells(register, rows, place, reference, unbelieved);
                    take(register.kind(), cells, rows.line(), sink);
                });
            }
        }
        unbelieved.values().forEach(dates -> dates.said().ifPresent(sink::note));
        return read;
    }

    private static Optional<Reject> tooWide(RegisterTable register, Rows rows) {
        return rows.filled() <= register.header().size()
                ? Optional.empty()
                : Optional.of(Rejects.of(
                        rows.line(),
                        "",
                        String.valueOf(rows.filled()),
                        new Text(
                                "plus de cellules que d'en-têtes ; un séparateur non protégé par des guillemets ?",
                                "more cells than headers; a separator not protected by quotation marks?")));
    }

    private static void take(RegisterKind kind, RowCells cells, int line, Sink sink) {
        try {
            sink.accept(RegisterRows.row(kind, cells));
        } catch (RowRefused refused) {
            sink.reject(Rejects.of(line, refused.column(), refused.value(), refused.reason()));
        }
    }
}
