package org.choisi.inventory.plan;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.choisi.lifecycle.plan.Lot;
import org.choisi.lifecycle.plan.ReplacementPlan;
import org.choisi.measure.Language;
import org.dhatim.fastexcel.Workbook;

/** The files that a plan and its lots are written to; streams stay open. */
public final class PlanFiles {

    private PlanFiles() {}

    /** One line a step, {@code ;} between cells. */
    public static void planCsv(ReplacementPlan plan, TableWords words, OutputStream out) throws IOException {
        PlanTables.steps(plan, words).writeCsv(out);
    }

    /** Sums by year, entity and category, then every step. */
    public static void planWorkbook(ReplacementPlan plan, TableWords words, OutputStream out) throws IOException {
        List<Sheet<?>> sheets = new ArrayList<>(PlanTables.sums(plan, words));
        sheets.add(PlanTables.steps(plan, words));
        workbook(sheets, words.language(), out);
    }

    /** One line for each line of the inventory in each lot. */
    public static void lotsCsv(List<Lot> lots, TableWords words, OutputStream out) throws IOException {
        LotTables.items(lots, words).writeCsv(out);
    }

    /** The lots, then what is in them. */
    public static void lotsWorkbook(List<Lot> lots, TableWords words, OutputStream out) throws IOException {
        workbook(List.of(LotTables.lots(lots, words), LotTables.items(lots, words)), words.language(), out);
    }

    private static void workbook(List<Sheet<?>> sheets, Language language, OutputStream out) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Choisi", null)) {
            sheets.forEach(sheet -> sheet.writeTo(workbook, language));
        }
        bytes.writeTo(out);
    }
}
