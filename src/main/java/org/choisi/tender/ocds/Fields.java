package org.choisi.tender.ocds;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.choisi.tender.Money;

/** Asks JSON objects for their fields, and tells those that do not have the shape they should. */
record Fields(Faults faults) {

    Optional<Node> node(Node from, String key, String where) {
        if (from.has(key) && from.node(key).isEmpty()) {
            shape(key, where);
        }
        return from.node(key);
    }

    List<Node> nodes(Node from, String key, String where) {
        List<Node> nodes = from.nodes(key);
        if (nodes.size() < from.list(key).size()) {
            shape(key, where);
        }
        return nodes;
    }

    List<String> texts(Node from, String key, String where) {
        List<String> texts = from.texts(key);
        if (texts.size() < from.list(key).size()) {
            shape(key, where);
        }
        return texts;
    }

    private void shape(String key, String where) {
        faults.warn(
                "DATA-SHAPE",
                where,
                "Le champ « %s » n'a pas la forme attendue : ce qui ne l'a pas est ignoré.".formatted(key),
                "Field '%s' does not have the expected shape: what has not is left out.".formatted(key));
    }

    /** Null when there is none, or none that makes sense, which is told. */
    BigDecimal number(Node from, String key, String where) {
        Object value = from.get(key);
        if (value == null) {
            return null;
        }
        BigDecimal number = Numbers.of(value);
        if (number == null) {
            notANumber(key, value, where);
        }
        return number;
    }

    void notANumber(String key, Object value, String where) {
        String said = Quote.of(Node.scalar(value));
        faults.block(
                "DATA-NUMBER",
                where,
                "« %s » de « %s » n'est pas un nombre utilisable (%s) : il est ignoré."
                        .formatted(said, key, Numbers.RULE_FR),
                "'%s' of '%s' is no usable number (%s): it is left out.".formatted(said, key, Numbers.RULE_EN));
    }

    /** Null when there is none, or none that makes sense, which is told. */
    Money money(Node from, String key, String where) {
        Node value = node(from, key, where).orElse(Node.EMPTY);
        BigDecimal amount = number(value, "amount", where.isEmpty() ? key : where + " / " + key);
        return amount == null ? null : new Money(amount, value.text("currency").toUpperCase(Locale.ROOT));
    }
}
