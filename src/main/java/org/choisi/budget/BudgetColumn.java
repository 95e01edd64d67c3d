package org.choisi.budget;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.choisi.measure.Text;

/** The columns of a budget that are understood, by the names that programs use. */
public enum BudgetColumn {
    CODE("nature", "account"),
    FUNCTION("fonction", "function"),
    LABEL("libellé", "label"),
    ENTITY("entité", "entity"),
    YEAR("année", "year"),
    AMOUNT_EUR_BEFORE_TAX("montant hors taxes", "amount before tax"),
    AMOUNT_EUR_WITH_TAX("montant toutes taxes comprises", "amount with tax"),
    /** An amount of which nobody says whether tax is within. */
    AMOUNT_EUR("montant", "amount"),
    QUANTITY("quantité", "quantity"),
    UNIT("unité", "unit"),
    FLOW("sens", "flow");

    private final String label = name().toLowerCase(Locale.ROOT);
    private final Text words;

    BudgetColumn(String fr, String en) {
        this.words = new Text(fr, en);
    }

    /** What people call it. */
    public Text words() {
        return words;
    }

    public String label() {
        return label;
    }

    public static Optional<BudgetColumn> labelled(String label) {
        return Arrays.stream(values())
                .filter(column -> column.label.equals(label))
                .findFirst();
    }

    /** The names of all of them. */
    public static List<String> labels() {
        return Arrays.stream(values()).map(BudgetColumn::label).toList();
    }
}
