package org.choisi.budget;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.choisi.measure.Text;
import org.choisi.reference.ReferenceData;

/** Makes budget lines of canonical cells: plain numbers with a point. A cell that cannot be understood never loses its line. */
public final class BudgetIntake {

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d{1,10})?");
    private static final Pattern YEAR = Pattern.compile("(19[89]\\d|20\\d\\d|2100)(-\\d\\d-\\d\\d)?");
    private static final int LONGEST = 500;

    private final ReferenceData reference;

    public BudgetIntake(ReferenceData reference) {
        this.reference = reference;
    }

    /** @param cells canonical cells; those that are missing or empty say nothing */
    public BudgetLine take(int line, Map<BudgetColumn, String> cells) {
        return new Taking(cells).line(line);
    }

    private final class Taking {

        private final Map<BudgetColumn, String> cells;
        private final List<BudgetLine.Fault> faults = new ArrayList<>();

        Taking(Map<BudgetColumn, String> cells) {
            this.cells = cells;
        }

        BudgetLine line(int number) {
            Tax tax = tax();
            BigDecimal euros = number(amountOf(tax), true);
            Integer year = year();
            BigDecimal quantity = number(BudgetColumn.QUANTITY, false);
            boolean income = isIncome();
            return new BudgetLine(
                    number,
                    text(BudgetColumn.CODE),
                    text(BudgetColumn.LABEL),
                    text(BudgetColumn.ENTITY),
                    year,
                    euros,
                    tax,
                    quantity,
                    text(BudgetColumn.UNIT),
                    income,
                    faults);
        }

        private String text(BudgetColumn column) {
            String text = cells.getOrDefault(column, "").strip();
            return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        }

        /** An amount before tax wins over one with tax, and that over one that does not say. */
        private Tax tax() {
            if (!text(BudgetColumn.AMOUNT_EUR_BEFORE_TAX).isEmpty()) {
                return Tax.BEFORE;
            }
            return text(BudgetColumn.AMOUNT_EUR_WITH_TAX).isEmpty() ? Tax.UNKNOWN : Tax.WITH;
        }

        private static BudgetColumn amountOf(Tax tax) {
            return switch (tax) {
                case BEFORE -> BudgetColumn.AMOUNT_EUR_BEFORE_TAX;
                case WITH -> BudgetColumn.AMOUNT_EUR_WITH_TAX;
                case UNKNOWN -> BudgetColumn.AMOUNT_EUR;
            };
        }

        private BigDecimal number(BudgetColumn column, boolean signed) {
            String text = text(column);
            if (text.isEmpty()) {
                return null;
            }
            if (!NUMBER.matcher(text).matches() || !signed && text.startsWith("-")) {
                return wrong(
                        column,
                        signed ? "nombre attendu" : "nombre de zéro ou plus attendu",
                        signed ? "number expected" : "number of zero or more expected");
            }
            BigDecimal number = new BigDecimal(text).stripTrailingZeros();
            return number.scale() < 0 ? number.setScale(0) : number;
        }

        private Integer year() {
            String text = text(BudgetColumn.YEAR);
            if (text.isEmpty()) {
                return null;
            }
            if (!YEAR.matcher(text).matches()) {
                wrong(BudgetColumn.YEAR, "année attendue, par exemple 2026", "year expected, such as 2026");
                return null;
            }
            return Integer.valueOf(text.substring(0, 4));
        }

        private boolean isIncome() {
            String text = text(BudgetColumn.FLOW);
            if (text.isEmpty()) {
                return false;
            }
            Optional<String> flow = reference.words().of("budget_flow").code(text);
            if (flow.isEmpty()) {
                wrong(BudgetColumn.FLOW, "dépense ou recette attendue", "expense or income expected");
            }
            return flow.filter("income"::equals).isPresent();
        }

        private BigDecimal wrong(BudgetColumn column, String fr, String en) {
            faults.add(new BudgetLine.Fault(column, text(column), new Text(fr, en)));
            return null;
        }
    }
}
