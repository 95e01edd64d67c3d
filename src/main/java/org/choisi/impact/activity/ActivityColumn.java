package org.choisi.impact.activity;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The columns of an activity register, and what people call them. */
enum ActivityColumn {
    ID("id", "identifiant", "reference", "numero", "n"),
    ACTIVITY("activity", "activite", "poste", "nature"),
    ENTITY("entity", "entite", "service", "direction", "organisation"),
    YEAR("year", "annee", "exercice", "date"),
    AMOUNT("amount", "quantite", "quantity", "montant", "valeur", "value"),
    UNIT("unit", "unite", "units"),
    COUNTRY("country", "pays"),
    NOTE("note", "notes", "commentaire", "comment", "remarque");

    /** Without these nothing can be weighed. */
    static final List<ActivityColumn> NEEDED = List.of(ID, ACTIVITY, YEAR, AMOUNT, UNIT);

    private static final int LONGEST_HEADER = 60;

    private final List<String> labels;

    ActivityColumn(String... labels) {
        this.labels = List.of(labels);
    }

    /** The name in files. */
    String label() {
        return labels.get(0);
    }

    static Optional<ActivityColumn> of(String header) {
        if (header.isEmpty() || header.length() > LONGEST_HEADER) {
            return Optional.empty();
        }
        String plain = Normalizer.normalize(header, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        var letters = new StringBuilder();
        plain.chars().filter(Character::isLetterOrDigit).forEach(c -> letters.append((char) c));
        for (ActivityColumn column : values()) {
            if (column.labels.contains(letters.toString())) {
                return Optional.of(column);
            }
        }
        return Optional.empty();
    }
}
