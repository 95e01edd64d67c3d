package org.choisi.policy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.choisi.measure.Finding;
import org.choisi.measure.Quoted;
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

    /** What the YAML beside a table may say, of the table and of a column. */
    private static final List<String> KEYS = List.of("fact", "title", "one_row_by", "columns");

    private static final List<String> COLUMN_KEYS = List.of("type", "of", "unit", "least", "reads", "optional");
    /** Names that DRL sees: plain ones, and not that of the row itself. */
    private static final Pattern FACT = Pattern.compile("[A-Z][A-Za-z0-9]{0,60}|");

    private static final Pattern COLUMN = Pattern.compile("(?!row$|class$)[a-z][a-z0-9_]{0,40}");

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
        yaml.onlyKeys(KEYS, findings);
        if (!FACT.matcher(yaml.text("fact")).matches()) {
            findings.add(yaml.entries()
                    .get("fact")
                    .finding(new Text(
                            "« fact » est un nom sans espace ni accent, avec une capitale : Lifetime",
                            "'fact' is a name without spaces or accents, with a capital: Lifetime")));
        }
        YamlEntry columnsEntry = yaml.entries().get("columns");
        if (columnsEntry == null || !columnsEntry.isMap()) {
            findings.add(yaml.finding(new Text(
                    "il manque « columns: », la liste des colonnes de la table",
                    "'columns:', the list of the table's columns, is missing")));
            return Optional.empty();
        }
        int before = findings.size();
        Map<String, Column> columns = new LinkedHashMap<>();
        columnsEntry.entries().forEach((name, entry) -> columns.put(name, column(name, entry, vocabularies, findings)));
        // A column that is told already stands here as one of text.
        boolean sound = findings.size() == before;
        List<String> key = key(yaml, columns, sound, findings);
        return Optional.of(
                new TableDefinition(yaml.text("fact"), yaml.label("title"), List.copyOf(columns.values()), key));
    }

    private static List<String> key(
            YamlEntry yaml, Map<String, Column> columns, boolean sound, List<Finding> findings) {
        List<String> key = new ArrayList<>();
        for (YamlEntry item : yaml.at("one_row_by").map(YamlEntry::items).orElse(List.of())) {
            Column column = columns.get(item.text());
            if (column != null && column.type() == Column.Type.WORDS) {
                key.add(item.text());
                continue;
            }
            if (column != null && !sound) {
                continue;
            }
            Text nearest = Nearest.to(item.text(), columns.keySet());
            findings.add(item.finding(
                    column == null
                            ? new Text(
                                    "« one_row_by » nomme la colonne « %s », qui n'existe pas%s"
                                            .formatted(Quoted.of(item.text()), nearest.fr()),
                                    "'one_row_by' names column '%s', which does not exist%s"
                                            .formatted(Quoted.of(item.text()), nearest.en()))
                            : new Text(
                                    "« one_row_by » ne prend que des colonnes de type words",
                                    "'one_row_by' takes columns of type words only")));
        }
        return key;
    }

    private static Column column(String name, YamlEntry entry, Vocabularies vocabularies, List<Finding> findings) {
        int before = findings.size();
        entry.onlyKeys(COLUMN_KEYS, findings);
        Optional<Column.Type> type = Column.Type.named(entry.text("type"));
        if (type.isEmpty()) {
            Text nearest = Nearest.to(entry.text("type"), Column.Type.NAMES);
            say(
                    entry,
                    "type",
                    new Text(
                            "la colonne « %s » n'a pas de type connu%s".formatted(name, nearest.fr()),
                            "column '%s' has no known type%s".formatted(name, nearest.en())),
                    findings);
        }
        checkName(name, entry, findings);
        checkNumbers(name, entry, type.orElse(null), findings);
        checkWords(entry, vocabularies, findings);
        if (findings.size() > before) {
            // The other columns of the table can still be read.
            return Column.text(name);
        }
        return new Column(
                name,
                type.orElseThrow(),
                entry.text("of"),
                entry.text("unit"),
                entry.number("least").orElse(null),
                entry.text("reads"),
                "true".equals(entry.text("optional")));
    }

    private static void checkName(String name, YamlEntry entry, List<Finding> findings) {
        if (!COLUMN.matcher(name).matches() || CLOSING.contains(name) || "id".equals(name)) {
            findings.add(entry.atKey(new Text(
                    "« %s » ne peut pas nommer une colonne : des minuscules sans accent et « _ », et pas id, row, class"
                                    .formatted(Quoted.of(name))
                            + " ni les quatre colonnes de fin",
                    "'%s' cannot name a column: small letters without accents and '_', and not id, row, class"
                                    .formatted(Quoted.of(name))
                            + " nor the four closing columns")));
        }
    }

    private static void checkNumbers(String name, YamlEntry entry, Column.Type type, List<Finding> findings) {
        if (type == Column.Type.RANGE && entry.text("reads").isEmpty()) {
            findings.add(entry.finding(new Text(
                    "la colonne « %s » ne dit pas avec quelle valeur elle se compare (reads: …)".formatted(name),
                    "column '%s' does not say which value it is compared with (reads: …)".formatted(name))));
        }
        String unit = entry.text("unit");
        if (!unit.isEmpty() && Unit.named(unit).isEmpty()) {
            Text nearest = Nearest.to(unit, Unit.NAMES);
            say(
                    entry,
                    "unit",
                    new Text(
                            "l'unité « %s » n'est pas connue%s".formatted(Quoted.of(unit), nearest.fr()),
                            "unit '%s' is not known%s".formatted(Quoted.of(unit), nearest.en())),
                    findings);
        }
        if (entry.at("least").isPresent() && entry.number("least").isEmpty()) {
            say(
                    entry,
                    "least",
                    new Text("« least » doit être un nombre, en chiffres", "'least' must be a number, in digits"),
                    findings);
        }
    }

    private static void checkWords(YamlEntry entry, Vocabularies vocabularies, List<Finding> findings) {
        String vocabulary = entry.text("of");
        if (!vocabulary.isEmpty() && !vocabularies.knows(vocabulary)) {
            Text nearest = Nearest.to(vocabulary, vocabularies.lists().keySet());
            say(
                    entry,
                    "of",
                    new Text(
                            "la liste de mots « %s » n'existe pas%s".formatted(Quoted.of(vocabulary), nearest.fr()),
                            "there is no list of words '%s'%s".formatted(Quoted.of(vocabulary), nearest.en())),
                    findings);
        }
    }

    private static void say(YamlEntry entry, String key, Text text, List<Finding> findings) {
        findings.add(entry.at(key).orElse(entry).finding(text));
    }
}
