package org.choisi.tender.ocds;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.choisi.tender.LifeCycleCost;
import org.choisi.tender.LifeCycleCost.Externality;
import org.choisi.tender.LifeCycleCost.Yearly;

/** Reads what a bid says of its costs over the years. A figure that makes no sense leaves no cost that could be compared. */
final class LifeCycleReader {

    private final Fields fields;
    private final String where;
    private boolean sound = true;

    LifeCycleReader(Fields fields, String where) {
        this.fields = fields;
        this.where = where;
    }

    /** Null when it says nothing, or something that cannot be read. */
    LifeCycleCost cost(Node bid) {
        Node node = fields.node(bid, "lifeCycleCost", where).orElse(null);
        if (node == null) {
            return null;
        }
        List<Yearly> yearly = new ArrayList<>();
        for (Node cost : fields.nodes(node, "yearly", where)) {
            yearly.add(new Yearly(cost.text("name"), needed(cost, "amount"), orZero(cost, "escalation")));
        }
        List<Externality> externalities = new ArrayList<>();
        for (Node cost : fields.nodes(node, "externalities", where)) {
            externalities.add(
                    new Externality(cost.text("name"), needed(cost, "quantityPerYear"), needed(cost, "unitCost")));
        }
        var read = new LifeCycleCost(
                number(node, "acquisition"),
                yearly,
                orZero(node, "endOfLife"),
                orZero(node, "residual"),
                externalities);
        return sound ? read : null;
    }

    private BigDecimal number(Node node, String key) {
        BigDecimal number = fields.number(node, key, where);
        sound &= number != null || !node.has(key);
        return number;
    }

    private BigDecimal orZero(Node node, String key) {
        BigDecimal number = number(node, key);
        return number == null ? BigDecimal.ZERO : number;
    }

    private BigDecimal needed(Node node, String key) {
        BigDecimal number = number(node, key);
        if (number == null && !node.has(key)) {
            sound = false;
            fields.faults()
                    .block(
                            "DATA-LIFE-CYCLE",
                            where,
                            "Il manque « %s » à un coût du cycle de vie : il ne peut pas être calculé.".formatted(key),
                            "A life-cycle cost lacks '%s': it cannot be computed.".formatted(key));
        }
        return number == null ? BigDecimal.ZERO : number;
    }
}
