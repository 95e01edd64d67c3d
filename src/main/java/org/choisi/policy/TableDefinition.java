package org.choisi.policy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.choisi.measure.Finding;
import org.choisi.measure.Text;

/**
 * What the YAML beside a table says of it.
 *
 * @param fact the name by which DRL calls its rows; empty for a table that rules do not read
 * @param title its name for people
 * @param columns its own columns, in the order of the file, {@code id} and the closing columns left out
 * @param key the columns of which one row answers: the row with the fewest {@code *} wins; empty when every row may answer
 */
record TableDefinition(String fact, Text title, List<Column> columns, List<String> key) {

    /** The columns that every table ends with; {@code id} opens it. */
    static final List<String> CLOSING = List.of("valid_from", "valid_to", "reason", "reference");

    boolean isKey(Column column) {
        return key.contains(column.name());
    }

    /** The header that the table's file must have. */
    List<String> header() {
        var header = new ArrayList<String>();
        header.add("id");
        columns.forEach(column -> header.add(column.name()));
        header.addAll(CLOSING);
        return header;
    }

    Optional<Column> column(String name) {
        return columns.stream().filter(column -> column.name().equals(name)).findFirst();
    }

    /** Reads a definition; what is wrong with it is added to the findings. */
    static Optional<TableDefinition> read(YamlEntry yaml, Vocabularies vocabularies, List<Finding> findings) {
        YamlEntry columnsEntry = yaml.entries().get("columns");
        if (columnsEntry == null || !columnsEntry.isMap()) {
            findings.add(yaml.finding(new Text(
                    "il manque « columns: », la liste des colonnes de la table",
                    "'columns:', the list of the table's columns, is missing")));
            return Optional.empty();
        }
        Map<String, Column> columns = new LinkedHashMap<>();
        columnsEntry
                .entries()
                .forEach((name, entry) ->
                        column(name, entry, vocabularies, findings).ifPresent(column -> columns.put(name, column)));
        List<String> key = Optional.ofNullable(yaml.entries().get("one_row_by"))
                .map(YamlEntry::list)
                .orElse(List.of());
        for (String name : key) {
            if (!columns.containsKey(name)) {
                findings.add(yaml.finding(new Text(
                        "« one_row_by » nomme la colonne « %s », qui n'existe pas".formatted(name),
                        "'one_row_by' names column '%s', which does not exist".formatted(name))));
            }
        }
        return Optional.of(
                new TableDefinition(yaml.text("fact"), yaml.label("title"), List.copyOf(columns.values()), key));
    }

    private static Optional<Column> column(
            String name, YamlEntry entry, Vocabularies vocabularies, List<Finding> findings) {
        Optional<Column.Type> type = Column.Type.named(entry.text("type"));
        if (type.isEmpty()) {
            findings.add(entry.finding(new Text(
                    "la colonne « %s » n'a pas de type connu (words, word, number, range, phrases, text)"
                            .formatted(name),
                    "column '%s' has no known type (words, word, number, range, phrases, text)".formatted(name))));
            return Optional.empty();
        }
        if (type.get() == Column.Type.RANGE && entry.text("reads").isEmpty()) {
            findings.add(entry.finding(new Text(
                    "la colonne « %s » ne dit pas avec quelle valeur elle se compare (reads: …)".formatted(name),
                    "column '%s' does not say which value it is compared with (reads: …)".formatted(name))));
            return Optional.empty();
        }
        String vocabulary = entry.text("of");
        if (!vocabulary.isEmpty() && !vocabularies.knows(vocabulary)) {
            findings.add(entry.finding(new Text(
                    "la liste de mots « %s » n'existe pas".formatted(vocabulary),
                    "there is no list of words '%s'".formatted(vocabulary))));
            return Optional.empty();
        }
        return Optional.of(new Column(
                name,
                type.get(),
                vocabulary,
                entry.text("unit"),
                entry.number("least").orElse(null),
                entry.text("reads"),
                "true".equals(entry.text("optional"))));
    }
}
