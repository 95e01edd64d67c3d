package org.choisi.inventory.budget;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.choisi.budget.BudgetColumn;
import org.choisi.budget.BudgetIntake;
import org.choisi.budget.BudgetLine;
import org.choisi.inventory.header.ColumnCatalogue;
import org.choisi.inventory.header.HeadedTable;
import org.choisi.inventory.value.BadCell;
import org.choisi.inventory.value.Figures;
import org.choisi.measure.Refused;
import org.choisi.measure.Text;
import org.choisi.reference.ReferenceData;
import org.choisi.table.Rows;

/** Reads budgets, every column of them: those that are understood make the line, all come back as they came. */
public final class BudgetFile {

    private static final int MOST_LINES = 500_000;
    private static final ColumnCatalogue KNOWN = ColumnCatalogue.shipped("/inventory/columns.csv");
    private static final String KIND = "budget";

    private final BudgetIntake intake;
    private final Integer usualYear;
    private final List<Sheet> sheets = new ArrayList<>();
    private int lines;

    /** @param usualYear the year of lines that name none; null when nobody says */
    public BudgetFile(ReferenceData reference, Integer usualYear) {
        this.intake = new BudgetIntake(reference);
        this.usualYear = usualYear;
    }

    /**
     * One table of a file.
     *
     * @param file the file's name, and the sheet's where it has one
     * @param header the owner's own names
     * @param read which of them were understood
     * @param rows as they came, as long as the header at least
     */
    public record Sheet(String file, List<String> header, Map<Integer, BudgetColumn> read, List<Row> rows) {}

    /** One row as it came, and what was understood of it. */
    public record Row(List<String> cells, BudgetLine line) {}

    /**
     * @param name what messages call the file
     * @throws Refused in one clear sentence when it cannot be read or is no budget
     */
    public void read(Path file, String name) {
        List<HeadedTable> tables = HeadedTable.in(file, KNOWN, KIND);
        if (tables.isEmpty()) {
            throw new Refused(new Text(
                    "Ce n'est pas un budget : il faut une colonne de libellé, et un montant ou un code de nature (libellé,"
                            + " montant ht, montant ttc, montant, nature).",
                    "This is no budget: a label is needed, and an amount or an account (label, amount_eur_before_tax,"
                            + " amount_eur_with_tax, amount_eur, code)."));
        }
        once(tables).forEach(table -> sheets.add(sheet(table, name)));
    }

    /** A workbook that Choisi coloured repeats the lines not matched on a sheet of their own: they count once. */
    private static List<HeadedTable> once(List<HeadedTable> tables) {
        List<HeadedTable> kept = new ArrayList<>();
        boolean coloured = false;
        for (HeadedTable table : tables) {
            boolean ours = table.header().containsAll(OurColumns.HEADER);
            if (!ours || !coloured) {
                kept.add(table);
            }
            coloured |= ours;
        }
        return kept;
    }

    private Sheet sheet(HeadedTable table, String name) {
        String sheet = table.table().name();
        List<Row> rows = new ArrayList<>();
        try (Rows row = table.table().rows(null)) {
            while (row.next()) {
                if (row.line() > table.headerLine() && row.filled() > 0) {
                    rows.add(row(table, row));
                }
            }
        }
        Map<Integer, BudgetColumn> read = new java.util.TreeMap<>();
        table.columns()
                .forEach((column, index) -> BudgetColumn.labelled(column).ifPresent(known -> read.put(index, known)));
        return new Sheet(sheet.isEmpty() ? name : name + "[" + sheet + "]", table.header(), read, rows);
    }

    private Row row(HeadedTable table, Rows row) {
        if (++lines > MOST_LINES) {
            throw new Refused(new Text(
                    "Plus de " + MOST_LINES + " lignes : découpez le budget.",
                    "More than " + MOST_LINES + " lines: split the budget."));
        }
        List<String> cells = new ArrayList<>();
        for (int index = 0; index < Math.max(table.header().size(), row.filled()); index++) {
            cells.add(row.cell(index));
        }
        Map<BudgetColumn, String> canonical = new EnumMap<>(BudgetColumn.class);
        for (BudgetColumn column : BudgetColumn.values()) {
            canonical.put(column, cleaned(column, table.cell(row, column.label())));
        }
        if (canonical.get(BudgetColumn.YEAR).isEmpty() && usualYear != null) {
            canonical.put(BudgetColumn.YEAR, usualYear.toString());
        }
        return new Row(cells, intake.take(row.line(), canonical));
    }

    /** What cannot be cleaned is left as it is: the intake tells it. */
    private static String cleaned(BudgetColumn column, String raw) {
        if (raw.isEmpty()) {
            return raw;
        }
        try {
            return switch (column) {
                case AMOUNT_EUR_BEFORE_TAX, AMOUNT_EUR_WITH_TAX, AMOUNT_EUR -> signed(raw);
                case QUANTITY -> Figures.amount(raw);
                default -> raw;
            };
        } catch (BadCell bad) {
            return raw;
        }
    }

    /** Credit notes are below zero: {@code -120}, {@code (120)}, {@code 120-}. */
    private static String signed(String raw) {
        boolean brackets = raw.startsWith("(") && raw.endsWith(")");
        boolean before = raw.startsWith("-") || raw.startsWith("\u2212");
        boolean after = !before && raw.endsWith("-");
        if (!brackets && !before && !after) {
            return Figures.amount(raw);
        }
        String digits = raw.substring(brackets || before ? 1 : 0, raw.length() - (brackets || after ? 1 : 0))
                .strip();
        String amount = digits.isEmpty() ? "" : Figures.amount(digits);
        return amount.isEmpty() ? "" : "-" + amount;
    }

    /** In the order of the files. */
    public List<Sheet> sheets() {
        return List.copyOf(sheets);
    }

    /** All lines, in the order of the files. */
    public List<BudgetLine> lines() {
        return sheets.stream()
                .flatMap(sheet -> sheet.rows().stream())
                .map(Row::line)
                .toList();
    }
}
