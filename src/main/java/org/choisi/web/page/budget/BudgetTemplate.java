package org.choisi.web.page.budget;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.choisi.budget.BudgetColumn;
import org.choisi.inventory.plan.Field;
import org.choisi.inventory.plan.Sheet;
import org.choisi.measure.Language;
import org.choisi.measure.Text;

/** An empty budget to fill in, with two lines that show how. */
final class BudgetTemplate {

    private static final Text LAPTOPS = new Text("Ordinateurs portables (exemple)", "Laptops (example)");
    private static final Text CLOUD = new Text("Hébergement cloud (exemple)", "Cloud hosting (example)");

    private BudgetTemplate() {}

    /** A line by its columns; what is left out is empty. */
    private record Line(Map<BudgetColumn, String> cells) {}

    /** @param year the year of its examples */
    static Sheet<?> sheet(int year, Language language) {
        List<Field<Line>> fields = new ArrayList<>();
        for (BudgetColumn column : BudgetColumn.values()) {
            fields.add(new Field<>(
                    column.words().in(language),
                    column.words(),
                    line -> line.cells().getOrDefault(column, "")));
        }
        String named = String.valueOf(year);
        return new Sheet<>(
                new Text("Budget", "Budget"),
                fields,
                List.of(
                        new Line(Map.of(
                                BudgetColumn.CODE, "21838",
                                BudgetColumn.LABEL, LAPTOPS.in(language),
                                BudgetColumn.YEAR, named,
                                BudgetColumn.AMOUNT_EUR_BEFORE_TAX, "41000",
                                BudgetColumn.QUANTITY, "50")),
                        new Line(Map.of(
                                BudgetColumn.CODE,
                                "6518",
                                BudgetColumn.LABEL,
                                CLOUD.in(language),
                                BudgetColumn.YEAR,
                                named,
                                BudgetColumn.AMOUNT_EUR_WITH_TAX,
                                "24000"))));
    }
}
