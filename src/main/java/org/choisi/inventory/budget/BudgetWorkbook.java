package org.choisi.inventory.budget;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.choisi.budget.BudgetColumn;
import org.choisi.budget.BudgetLine;
import org.choisi.budget.BudgetReport;
import org.choisi.budget.BudgetTotal;
import org.choisi.budget.Colour;
import org.choisi.budget.ColouredLine;
import org.choisi.measure.Language;
import org.choisi.measure.Quoted;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A coloured budget as a workbook: the lines, the totals, and the lines that were not matched. Never a formula. */
public final class BudgetWorkbook {

    private static final int LONGEST_WORDS = 32_000;
    private static final int LAST_CHARACTER = 0xFFFD;
    private static final int FIRST_SUPPLEMENTARY = 0x10000;
    private static final Map<String, String> FILLS = Map.of("red", "F4B6B0", "amber", "FBDFA6", "green", "C4E3C1");

    private final Language language;

    private BudgetWorkbook(Language language) {
        this.language = language;
    }

    /** The stream stays open. */
    public static void write(BudgetFile file, BudgetReport report, Language language, OutputStream out)
            throws IOException {
        var writer = new BudgetWorkbook(language);
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Choisi", null)) {
            writer.lines(workbook.newWorksheet(writer.say("Lignes", "Lines")), file, report, false);
            writer.totals(workbook.newWorksheet(writer.say("Totaux", "Totals")), report);
            writer.lines(workbook.newWorksheet(writer.say("Non rapprochées", "Not matched")), file, report, true);
        }
        bytes.writeTo(out);
    }

    private void lines(Worksheet sheet, BudgetFile file, BudgetReport report, boolean unmatchedOnly) {
        var columns = OwnColumns.of(file.sheets());
        List<String> header = new ArrayList<>(columns.header());
        header.addAll(OurColumns.HEADER);
        head(sheet, header);
        Iterator<ColouredLine> coloured = report.lines().iterator();
        int at = 1;
        for (BudgetFile.Sheet from : file.sheets()) {
            Map<Integer, BudgetColumn> understood = columns.understood(from);
            for (BudgetFile.Row row : from.rows()) {
                ColouredLine line = coloured.next();
                if (unmatchedOnly && line.status() != ColouredLine.Status.NOT_MATCHED) {
                    continue;
                }
                int place = 0;
                for (String cell : columns.cells(from, row)) {
                    put(
                            sheet,
                            at,
                            place,
                            number(row.line(), understood.get(place))
                                    .map(Object.class::cast)
                                    .orElse(cell));
                    place++;
                }
                for (Object cell : OurColumns.of(line, language)) {
                    put(sheet, at, place++, cell);
                }
                fill(sheet, at, header.indexOf("choisi_colour"), line.colour());
                at++;
            }
        }
    }

    /** The amounts and quantities that were understood are numbers, that can be summed; all else stays as it came. */
    private static Optional<BigDecimal> number(BudgetLine line, BudgetColumn column) {
        if (column == null) {
            return Optional.empty();
        }
        return Optional.ofNullable(
                switch (column) {
                    case AMOUNT_EUR_BEFORE_TAX -> line.tax() == org.choisi.budget.Tax.BEFORE ? line.euros() : null;
                    case AMOUNT_EUR_WITH_TAX -> line.tax() == org.choisi.budget.Tax.WITH ? line.euros() : null;
                    case AMOUNT_EUR -> line.tax() == org.choisi.budget.Tax.UNKNOWN ? line.euros() : null;
                    case QUANTITY -> line.quantity();
                    default -> null;
                });
    }

    private void totals(Worksheet sheet, BudgetReport report) {
        head(
                sheet,
                List.of(
                        "year",
                        "entity",
                        "lines",
                        "euros_before_tax",
                        "kgco2e_low",
                        "kgco2e_mid",
                        "kgco2e_high",
                        "target_tonnes",
                        "share_percent",
                        "kg_per_keur",
                        "not_matched_lines",
                        "not_matched_euros",
                        "not_matched_percent",
                        "colour",
                        "reason"));
        int at = 1;
        for (BudgetTotal total : report.totals()) {
            int place = 0;
            for (Object cell : cells(total)) {
                put(sheet, at, place++, cell);
            }
            fill(sheet, at, place - 2, total.colour());
            at++;
        }
    }

    private List<Object> cells(BudgetTotal total) {
        List<Object> cells = new ArrayList<>();
        cells.add(total.year() == null ? say("sans année", "no year") : BigDecimal.valueOf(total.year()));
        cells.add(total.entity()
                .map(entity -> entity.isEmpty() ? say("(sans entité)", "(no entity)") : entity)
                .orElse(say("(toutes)", "(all)")));
        cells.add(BigDecimal.valueOf(total.lines()));
        cells.add(OurColumns.euros(total.eurosBeforeTax()));
        cells.add(total.kgCo2e().map(kg -> OurColumns.shown(kg.low())).orElse(null));
        cells.add(total.kgCo2e().map(kg -> OurColumns.shown(kg.mid())).orElse(null));
        cells.add(total.kgCo2e().map(kg -> OurColumns.shown(kg.high())).orElse(null));
        Optional<Colour> colour = total.colour();
        cells.add(colour.flatMap(Colour::target)
                .map(target -> OurColumns.shown(target.tonnes()))
                .orElse(null));
        cells.add(colour.flatMap(Colour::sharePercent).map(OurColumns::shown).orElse(null));
        cells.add(colour.flatMap(Colour::kgPerKeur).map(OurColumns::shown).orElse(null));
        cells.add(BigDecimal.valueOf(total.unmatchedLines()));
        cells.add(OurColumns.euros(total.unmatchedEuros()));
        cells.add(OurColumns.shown(total.unmatchedPercent()));
        cells.add(colour.map(known -> OurColumns.colour(known.name()).in(language))
                .orElse(null));
        cells.add(colour.map(known -> known.reasons().get(0).text(language)).orElse(null));
        return cells;
    }

    private static void head(Worksheet sheet, List<String> header) {
        for (int column = 0; column < header.size(); column++) {
            put(sheet, 0, column, header.get(column));
        }
        sheet.range(0, 0, 0, header.size() - 1).style().bold().wrapText(true).set();
        sheet.freezePane(0, 1);
    }

    /** The word stands in the cell too: colour is never the only sign. */
    private static void fill(Worksheet sheet, int row, int column, Optional<Colour> colour) {
        colour.ifPresent(known ->
                sheet.style(row, column).fillColor(FILLS.get(known.name())).set());
    }

    /** Words are string cells: a workbook never computes them, even when they begin like a formula. */
    private static void put(Worksheet sheet, int row, int column, Object cell) {
        if (cell instanceof BigDecimal number) {
            sheet.value(row, column, number.doubleValue());
        } else if (cell != null && !cell.toString().isEmpty()) {
            String words = shown(cell.toString());
            sheet.value(row, column, words.length() > LONGEST_WORDS ? words.substring(0, LONGEST_WORDS) : words);
        }
    }

    /** Characters that do not show, or that the format of workbooks cannot hold, are spaces. */
    private static String shown(String words) {
        var shown = new StringBuilder(words.length());
        words.codePoints().forEach(c -> {
            boolean holds = !Quoted.isHidden(c) && (c <= LAST_CHARACTER || c >= FIRST_SUPPLEMENTARY);
            shown.appendCodePoint(holds ? c : ' ');
        });
        return shown.toString();
    }

    private String say(String fr, String en) {
        return language == Language.EN ? en : fr;
    }
}
