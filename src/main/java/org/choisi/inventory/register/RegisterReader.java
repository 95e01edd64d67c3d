package org.choisi.inventory.register;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.choisi.impact.activity.Activities;
import org.choisi.impact.activity.ActivityReport;
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
import org.choisi.table.Rows;

/** Reads registers, each told from its header, a workbook with one on each sheet, and the retirements of any inventory. */
public final class RegisterReader {

    /** What the register of printing, transport, maintenance, data centres and cloud is called beside the others. */
    public static final String ACTIVITIES = "activities";

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

        /** The lines of activities that stand beside the registers; what is wrong with others went to {@link #reject}. */
        default void activities(ActivityReport activities) {}
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
        RegisterSheets sheets = RegisterSheets.of(file);
        return sheets.isEmpty() ? retired(InventorySource.of(file), name, sink) : read(file, sheets, name, sink);
    }

    /**
     * Reads registers alone.
     *
     * @throws Refused in one clear sentence when it cannot be read or is no register
     */
    public Report registers(Path file, String name, Sink sink) {
        RegisterSheets sheets = RegisterSheets.of(file);
        if (sheets.isEmpty()) {
            throw new Refused(new Text(
                    "Aucun registre reconnu à ses en-têtes : achats, sorties, contrats, formations, campagnes, services,"
                            + " utilisateurs ou activités. Un inventaire s'importe avec les autres inventaires.",
                    "No register recognised by its headers: purchases, retirements, contracts, trainings, campaigns,"
                            + " services, users or activities. An inventory is imported with the other inventories."));
        }
        return read(file, sheets, name, sink);
    }

    /** Whether some header of a file is that of a register which indicators read. */
    public static boolean recognises(Path file) {
        return !RegisterSheets.of(file).registers().isEmpty();
    }

    private Report read(Path file, RegisterSheets sheets, String name, Sink sink) {
        long read = 0;
        Set<String> kinds = new LinkedHashSet<>();
        for (RegisterTable register : sheets.registers()) {
            read += read(
                    register,
                    name,
                    sheets.several() ? new OfSheet(sink, register.table().name()) : sink);
            kinds.add(register.kind().label());
        }
        if (sheets.activities()) {
            read += activities(file, sink);
            kinds.add(ACTIVITIES);
        }
        if (sheets.both()) {
            sink.note(SheetNotes.both());
        }
        sheets.others().forEach(sheet -> sink.note(SheetNotes.unknown(sheet)));
        return new Report(List.copyOf(kinds), read, false);
    }

    private long activities(Path file, Sink sink) {
        ActivityReport activities = Activities.read(file, reference);
        activities
                .rejects()
                .forEach(line -> sink.reject(Rejects.of(line.line(), line.column(), line.value(), line.reason())));
        sink.activities(activities);
        return (long) activities.lines().size() + activities.rejects().size();
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
        register.saidTwice().forEach(header -> sink.note(SheetNotes.twice(header)));
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
