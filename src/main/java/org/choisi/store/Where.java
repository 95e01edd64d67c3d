package org.choisi.store;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** A filter as a condition that holds for assets, and without its text for tallies too. */
final class Where {

    private final StringBuilder sql = new StringBuilder("inventory = :inventory");
    private final Map<String, Object> parameters = new HashMap<>();
    private final boolean byVerdict;

    Where(UUID inventory, AdviceFilter filter) {
        this.byVerdict = filter.verdict().isPresent();
        parameters.put("inventory", inventory);
        filter.verdict().ifPresent(verdict -> and("verdict = :verdict", "verdict", verdict.name()));
        if (!filter.category().isEmpty()) {
            and("category = :category", "category", filter.category());
        }
        if (!filter.entity().isEmpty()) {
            and("entity = :entity", "entity", filter.entity());
        }
        if (!filter.text().isEmpty()) {
            and("search_text like :text escape '!'", "text", "%" + literal(Kept.folded(filter.text())) + "%");
        }
    }

    String sql() {
        return sql.toString();
    }

    /** Order by the file is told with every column of the index: else H2 sorts the whole inventory first. */
    String order(AdviceOrder order) {
        if (order != AdviceOrder.FILE) {
            return order.columns() + "seq";
        }
        return byVerdict ? "inventory, verdict, seq" : "inventory, seq";
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    private void and(String condition, String name, Object value) {
        sql.append(" and ").append(condition);
        parameters.put(name, value);
    }

    /** Words in which nothing stands for other letters. */
    static String literal(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
