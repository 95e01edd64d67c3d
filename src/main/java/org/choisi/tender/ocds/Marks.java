package org.choisi.tender.ocds;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.choisi.measure.Refused;
import org.choisi.table.CsvFile;
import org.choisi.table.Kind;
import org.choisi.table.TableFile;
import org.choisi.table.WorkbookFile;
import org.choisi.tender.Fault;
import org.choisi.tender.Tender;

/**
 * Marks from a file beside the consultation.
 *
 * <p>One file may serve several consultations: with a column {@code tender} each takes its own rows; without it each takes
 * the rows of its bids and warns of the others.
 */
public final class Marks {

    private final String name;
    private final Map<String, List<MarkRow>> rows = new LinkedHashMap<>();
    private final List<Fault> faults;

    private Marks(String name, List<MarkRow> rows, List<Fault> faults) {
        this.name = name;
        this.faults = List.copyOf(faults);
        rows.forEach(row ->
                this.rows.computeIfAbsent(row.bid(), bid -> new ArrayList<>()).add(row));
    }

    /**
     * Reads {@code lot;bid;criterion;mark;outOf;reason;proof}, in any order and in English or French, or a sheet with a
     * column for each bid ({@code lot;criterion;BID-1;BID-2…}), from CSV or XLSX.
     *
     * @param name what messages call the file
     * @throws Refused when it is no such file
     */
    public static Marks read(Path file, String name) {
        var refusals = new Refusals(name);
        if (Files.isDirectory(file)) {
            throw refusals.folder();
        }
        if (!Files.isReadable(file)) {
            throw refusals.missing();
        }
        try {
            var faults = new Faults();
            var header = MarkHeader.of(table(file, refusals), refusals);
            return new Marks(name, new MarkTable(header, name, refusals, faults).rows(), faults.all());
        } catch (Refused refused) {
            throw refusals.named(refused);
        }
    }

    private static TableFile table(Path file, Refusals refusals) {
        return switch (Kind.of(file)) {
            case WORKBOOK -> WorkbookFile.open(file);
            case TEXT -> CsvFile.open(file);
            case JSON -> throw refusals.notMarks();
        };
    }

    /** The consultation with these marks on its bids, and what is wrong with them among its faults. */
    public Tender on(Tender tender) {
        return new MarksOn(tender, name).with(rowsOf(tender), faults);
    }

    /** By bid. */
    private Map<String, List<MarkRow>> rowsOf(Tender tender) {
        Map<String, List<MarkRow>> own = new LinkedHashMap<>();
        rows.forEach((bid, all) -> {
            List<MarkRow> kept = all.stream()
                    .filter(row -> Stream.of("", tender.id(), tender.ocid()).anyMatch(id -> id.equals(row.tender())))
                    .toList();
            if (!kept.isEmpty()) {
                own.put(bid, kept);
            }
        });
        return own;
    }
}
