package org.choisi.web.page.tender;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.choisi.web.page.Link;

/** The design of a consultation as it was typed. The address holds all of it, so that it can be kept and sent. */
record DesignForm(Map<String, String> asked) {

    static final String PATH = TenderAddress.PATH + "/conception";

    static final String TITLE = "titre";
    static final String VALUE = "valeur";
    static final String BUYER = "acheteur";
    static final String PRODUCT = "produit";
    static final String CLAUSE = "clause.";
    static final String DAY = "asOf";
    static final String TICKED = "oui";

    static final List<String> CLAUSES = List.of(
            "environment",
            "social",
            "accessibility",
            "interoperability",
            "repairability",
            "durability",
            "eco-design",
            "refurbished");

    /** Rows of the form: more would weigh on the page, and few consultations have more criteria. */
    static final int ROWS = 8;

    private static final Pattern OURS = Pattern.compile("titre|valeur|acheteur|produit|asOf"
            + "|clause\\.(" + String.join("|", CLAUSES) + ")"
            + "|(nom|genre|poids|methode|reglage|dimension)\\.[1-" + ROWS + "]");

    DesignForm {
        Map<String, String> filled = new TreeMap<>();
        asked.forEach((name, value) -> {
            if (OURS.matcher(name).matches() && !value.isBlank()) {
                filled.put(name, value.strip());
            }
        });
        asked = filled;
    }

    /**
     * One row of the form, as typed.
     *
     * @param number 1 for the first
     */
    record Row(int number, String name, String kind, String weight, String method, String setting, String dimension) {

        /** The name of a field of this row. */
        String field(String what) {
            return what + "." + number;
        }

        /** Rows that nobody filled in have a kind all the same: lists always send one. */
        boolean empty() {
            return (name + weight + method + setting + dimension).isEmpty();
        }
    }

    List<Row> rows() {
        return IntStream.rangeClosed(1, ROWS).mapToObj(this::row).toList();
    }

    private Row row(int number) {
        return new Row(
                number,
                value("nom." + number),
                value("genre." + number),
                value("poids." + number),
                value("methode." + number),
                value("reglage." + number),
                value("dimension." + number));
    }

    String value(String name) {
        return asked.getOrDefault(name, "");
    }

    boolean ticked(String clause) {
        return value(CLAUSE + clause).equals(TICKED);
    }

    /** Whether there is a criterion to look at. */
    boolean hasCriteria() {
        return rows().stream().anyMatch(row -> !row.empty());
    }

    /** The same design elsewhere. */
    String at(String path) {
        Link link = Link.to(path);
        for (Map.Entry<String, String> one : asked.entrySet()) {
            link = link.with(one.getKey(), one.getValue());
        }
        return link.href();
    }
}
