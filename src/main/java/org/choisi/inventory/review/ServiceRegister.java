package org.choisi.inventory.review;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.choisi.inventory.Reject;
import org.choisi.inventory.Rejects;
import org.choisi.inventory.header.ColumnCatalogue;
import org.choisi.inventory.header.HeadedTable;
import org.choisi.inventory.value.BadCell;
import org.choisi.inventory.value.DateOrder;
import org.choisi.inventory.value.DateText;
import org.choisi.inventory.value.Figures;
import org.choisi.measure.Refused;
import org.choisi.measure.Text;
import org.choisi.reference.ReferenceData;
import org.choisi.services.DigitalService;
import org.choisi.services.ServiceColumn;
import org.choisi.services.ServiceIntake;
import org.choisi.services.ServiceLine;
import org.choisi.services.ServiceRefused;
import org.choisi.table.Rows;

/** Reads registers of services, CSV or XLSX: what is good goes on, what is not is told. Several may follow each other. */
public final class ServiceRegister {

    /** Ten times what a large body has; beyond it the file is something else. */
    private static final int MOST_SERVICES = 100_000;

    private static final ColumnCatalogue KNOWN = ColumnCatalogue.shipped("/inventory/columns.csv");
    private static final String KIND = "service-review";
    private static final String SATISFACTION = "satisfaction";
    private static final String OUT_OF_TEN = "satisfaction_out_of_10";

    private final ServiceIntake intake;
    private final List<DigitalService> services = new ArrayList<>();
    private final List<Reject> rejects = new ArrayList<>();
    private final List<Text> notes = new ArrayList<>();
    private final Map<String, String> placeById = new HashMap<>();
    private long read;

    public ServiceRegister(ReferenceData reference) {
        this.intake = new ServiceIntake(reference);
    }

    /**
     * @param name what messages call the file
     * @throws Refused in one clear sentence when it cannot be read or is no such register
     */
    public void read(Path file, String name) {
        List<HeadedTable> tables = HeadedTable.in(file, KNOWN, KIND);
        if (tables.isEmpty()) {
            throw new Refused(new Text(
                    "Ce n'est pas un registre de services : il faut une colonne id, et users, uses ou function"
                            + " (utilisateurs, usages ou fonction).",
                    "This is no register of services: a column id is needed, and users, uses or function."));
        }
        tables.forEach(table -> read(table, name));
    }

    private void read(HeadedTable table, String name) {
        SatisfactionScale scale = scale(table);
        tell(table, scale);
        try (Rows rows = table.table().rows(table.wanted())) {
            while (rows.next()) {
                if (rows.line() > table.headerLine() && rows.filled() > 0) {
                    read++;
                    take(table, rows, scale, name);
                }
            }
        }
    }

    private void take(HeadedTable table, Rows row, SatisfactionScale scale, String name) {
        if (row.filled() > table.header().size()) {
            reject(
                    row.line(),
                    "",
                    row.filled() + "",
                    new Text(
                            "plus de cellules que d'en-têtes ; un séparateur non protégé par des guillemets ?",
                            "more cells than headers; a separator not protected by quotation marks?"));
            return;
        }
        var line = new ServiceLine(row.line());
        for (ServiceColumn column : ServiceColumn.values()) {
            String own = column == ServiceColumn.SATISFACTION_PERCENT ? satisfaction(table) : column.label();
            String raw = table.cell(row, own);
            try {
                line.set(
                        column,
                        raw.isEmpty()
                                ? ""
                                : cleaned(column, raw, scale, table.table().spreadsheet()));
            } catch (BadCell bad) {
                reject(row.line(), table.nameOf(own), raw, bad.reason());
                return;
            }
        }
        take(table, line, name);
    }

    private void take(HeadedTable table, ServiceLine line, String name) {
        try {
            DigitalService service = intake.take(line);
            String before = placeById.putIfAbsent(service.name().id(), name + ":" + line.line());
            if (before != null) {
                reject(
                        line.line(),
                        table.nameOf("id"),
                        service.name().id(),
                        new Text(
                                "cet identifiant est déjà celui de " + before,
                                "this identifier is already that of " + before));
            } else if (services.size() == MOST_SERVICES) {
                throw new Refused(new Text(
                        "Plus de " + MOST_SERVICES + " services : ce fichier est autre chose, ou à découper.",
                        "More than " + MOST_SERVICES + " services: this file is something else, or to be split."));
            } else {
                services.add(service);
            }
        } catch (ServiceRefused refused) {
            reject(line.line(), table.nameOf(refused.column().label()), refused.value(), refused.reason());
        }
    }

    private void reject(int line, String column, String value, Text reason) {
        rejects.add(Rejects.of(line, column, value, reason));
    }

    private static String cleaned(ServiceColumn column, String raw, SatisfactionScale scale, boolean spreadsheet) {
        return switch (column) {
            case USERS, USES, ACCOUNTS -> number(raw);
            case NOTICE_MONTHS -> number(raw.replaceFirst("(?i)\\s*(mois|months?)$", ""));
            case YEARLY_COST_EUR_BEFORE_TAX, ELECTRICITY_KWH, FOOTPRINT_KGCO2E, HOSTING_COST_EUR_BEFORE_TAX ->
                Figures.amount(raw);
            case SATISFACTION_PERCENT -> scale.percent(raw);
            case CONTRACT_END -> DateText.of(raw, spreadsheet).iso(DateOrder.DAY_FIRST);
            default -> raw;
        };
    }

    private static String number(String raw) {
        try {
            return Figures.amount(raw);
        } catch (BadCell bad) {
            throw new BadCell("nombre entier attendu, par exemple 120", "whole number expected, such as 120");
        }
    }

    private static String satisfaction(HeadedTable table) {
        return table.has(OUT_OF_TEN) ? OUT_OF_TEN : SATISFACTION;
    }

    /** All cells of the column are looked at before the first is read: the order of the lines does not matter. */
    private static SatisfactionScale scale(HeadedTable table) {
        if (table.has(OUT_OF_TEN)) {
            return SatisfactionScale.OUT_OF_TEN;
        }
        List<String> cells = new ArrayList<>();
        if (table.has(SATISFACTION)) {
            try (Rows rows = table.table().rows(table.wanted())) {
                while (rows.next()) {
                    if (rows.line() > table.headerLine()) {
                        cells.add(table.cell(rows, SATISFACTION));
                    }
                }
            }
        }
        return SatisfactionScale.of(table.nameOf(SATISFACTION), cells);
    }

    private void tell(HeadedTable table, SatisfactionScale scale) {
        if (table.has(SATISFACTION) || table.has(OUT_OF_TEN)) {
            boolean ten = scale == SatisfactionScale.OUT_OF_TEN;
            String header = table.nameOf(satisfaction(table));
            notes.add(new Text(
                    "« " + header + " » : nombres seuls lus " + (ten ? "sur 10" : "en %"),
                    "'" + header + "': bare numbers read " + (ten ? "out of 10" : "as %")));
        }
        List<String> notRead = table.notRead();
        if (!notRead.isEmpty()) {
            String names = String.join(", ", notRead);
            notes.add(new Text("colonnes non lues : " + names, "columns not read: " + names));
        }
    }

    /** In the order of the files and of their lines. */
    public List<DigitalService> services() {
        return List.copyOf(services);
    }

    public List<Reject> rejects() {
        return List.copyOf(rejects);
    }

    /** What the user should know of how the files were read. */
    public List<Text> notes() {
        return List.copyOf(notes);
    }

    /** Lines met, the rejected ones included. */
    public long linesRead() {
        return read;
    }
}
