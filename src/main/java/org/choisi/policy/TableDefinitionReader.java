package org.choisi.policy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.choisi.measure.Finding;
import org.choisi.measure.Quoted;
import org.choisi.measure.Text;

/** Reads what the YAML beside a table says of it, and says everything that is wrong there. */
final class TableDefinitionReader {

    private static final List<String> KEYS =
            List.of("fact", "title", "one_row_by", "every_case", "unless", "within_each", "one_answer", "columns");
    private static final List<String> COLUMN_KEYS =
            List.of("type", "of", "unit", "least", "most", "reads", "optional", "known");

    /** Names that DRL sees: plain ones, and not that of the row itself. */
    private static final Pattern FACT = Pattern.compile("[A-Z][A-Za-z0-9]{0,60}|");

    private static final Pattern COLUMN = Pattern.compile("(?!row$|class$)[a-z][a-z0-9_]{0,40}");

    private final YamlEntry yaml;
    private final Vocabularies vocabularies;
    private final List<Finding> findings;
    private final Map<String, Column> columns = new LinkedHashMap<>();

    TableDefinitionReader(YamlEntry yaml, Vocabularies vocabularies, List<Finding> findings) {
        this.yaml = yaml;
        this.vocabularies = vocabularies;
        this.findings = findings;
    }

    Optional<TableDefinition> read() {
        yaml.onlyKeys(KEYS, findings);
        if (!FACT.matcher(yaml.text("fact")).matches()) {
            say(
                    yaml,
                    "fact",
                    new Text(
                            "« fact » est un nom sans espace ni accent, avec une capitale : Lifetime",
                            "'fact' is a name without spaces or accents, with a capital: Lifetime"));
        }
        YamlEntry described = yaml.entries().get("columns");
        if (described == null || !described.isMap()) {
            findings.add(yaml.finding(new Text(
                    "il manque « columns: », la liste des colonnes de la table",
                    "'columns:', the list of the table's columns, is missing")));
            return Optional.empty();
        }
        int before = findings.size();
        described.entries().forEach((name, entry) -> columns.put(name, column(name, entry)));
        // A column that is told already stands here as one of text.
        boolean sound = findings.size() == before;
        if (sound) {
            described.entries().forEach((name, entry) -> knownBy(entry));
        }
        List<String> key = key(sound);
        return Optional.of(new TableDefinition(
                yaml.text("fact"),
                yaml.label("title"),
                List.copyOf(columns.values()),
                key,
                sound ? promises() : Promises.NONE));
    }

    private List<String> key(boolean sound) {
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

    private Column column(String name, YamlEntry entry) {
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
                            "column '%s' has no known type%s".formatted(name, nearest.en())));
        }
        checkName(name, entry);
        checkNumbers(name, entry, type.orElse(null));
        checkWords(entry);
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
                entry.number("most").orElse(null),
                entry.text("reads"),
                "true".equals(entry.text("optional")),
                entry.text("known"));
    }

    private void checkName(String name, YamlEntry entry) {
        if (!COLUMN.matcher(name).matches() || TableDefinition.CLOSING.contains(name) || "id".equals(name)) {
            findings.add(entry.atKey(new Text(
                    "« %s » ne peut pas nommer une colonne : des minuscules sans accent et « _ », et pas id, row, class"
                                    .formatted(Quoted.of(name))
                            + " ni les quatre colonnes de fin",
                    "'%s' cannot name a column: small letters without accents and '_', and not id, row, class"
                                    .formatted(Quoted.of(name))
                            + " nor the four closing columns")));
        }
    }

    private void checkNumbers(String name, YamlEntry entry, Column.Type type) {
        if (type == Column.Type.RANGE && entry.text("reads").isEmpty()) {
            findings.add(entry.finding(new Text(
                    "la colonne « %s » ne dit pas avec quelle valeur elle se compare (reads: …)".formatted(name),
                    "column '%s' does not say which value it is compared with (reads: …)".formatted(name))));
        }
        String unit = entry.text("unit");
        if (!unit.isEmpty() && !Unit.known().contains(unit)) {
            Text nearest = Nearest.to(unit, Unit.known());
            say(
                    entry,
                    "unit",
                    new Text(
                            "l'unité « %s » n'est pas connue%s".formatted(Quoted.of(unit), nearest.fr()),
                            "unit '%s' is not known%s".formatted(Quoted.of(unit), nearest.en())));
        }
        for (String end : List.of("least", "most")) {
            if (entry.at(end).isPresent() && entry.number(end).isEmpty()) {
                say(
                        entry,
                        end,
                        new Text(
                                "« %s » doit être un nombre, en chiffres".formatted(end),
                                "'%s' must be a number, in digits".formatted(end)));
            }
        }
    }

    private void checkWords(YamlEntry entry) {
        String vocabulary = entry.text("of");
        if (!vocabulary.isEmpty() && !vocabularies.knows(vocabulary)) {
            Text nearest = Nearest.to(vocabulary, vocabularies.lists().keySet());
            say(
                    entry,
                    "of",
                    new Text(
                            "la liste de mots « %s » n'existe pas%s".formatted(Quoted.of(vocabulary), nearest.fr()),
                            "there is no list of words '%s'%s".formatted(Quoted.of(vocabulary), nearest.en())));
        }
    }

    private void say(YamlEntry entry, String key, Text text) {
        findings.add(entry.at(key).orElse(entry).finding(text));
    }

    /** A number is always known, or known when a column of words says so. */
    private void knownBy(YamlEntry entry) {
        String by = entry.text("known");
        if (by.isEmpty() || by.equals(Column.ALWAYS) || isUnread(by)) {
            return;
        }
        List<String> choices = new ArrayList<>(List.of(Column.ALWAYS));
        columns.values().stream()
                .filter(column -> column.type() == Column.Type.WORDS)
                .filter(column -> vocabularies.words(column.vocabulary()).contains(Words.KNOWN))
                .forEach(column -> choices.add(column.name()));
        known(
                "une colonne possible ici",
                "a column that can stand here",
                by,
                choices,
                entry.entries().get("known"));
    }

    /** A list of words that could not be read has been told; what it would have held is not known. */
    private boolean isUnread(String column) {
        return columns.containsKey(column)
                && columns.get(column).type() == Column.Type.WORDS
                && vocabularies.words(columns.get(column).vocabulary()).isEmpty();
    }

    private Promises promises() {
        String within = yaml.text("within_each");
        if (!within.isEmpty()) {
            known(
                    "une colonne possible ici",
                    "a column that can stand here",
                    within,
                    columns.keySet(),
                    yaml.entries().get("within_each"));
        }
        return new Promises(everyCase(), yaml.text("unless"), within, columnNames("one_answer"));
    }

    private List<String> columnNames(String key) {
        YamlEntry entry = yaml.entries().get(key);
        if (entry == null) {
            return List.of();
        }
        List<String> names = entry.list();
        if (names.isEmpty()) {
            findings.add(entry.finding(new Text(
                    "« %s » attend une liste de colonnes, entre crochets".formatted(key),
                    "'%s' expects a list of columns, in brackets".formatted(key))));
        }
        names.forEach(name ->
                known("une colonne possible ici", "a column that can stand here", name, columns.keySet(), entry));
        return names.stream().filter(columns::containsKey).toList();
    }

    /** A list of columns, or a map that says for each which cases are meant, in the words of a cell. */
    private Map<String, Cell> everyCase() {
        YamlEntry entry = yaml.entries().get("every_case");
        if (entry == null || !entry.isMap()) {
            Map<String, Cell> all = new LinkedHashMap<>();
            columnNames("every_case").forEach(name -> cell(name, entry, "*").ifPresent(cell -> all.put(name, cell)));
            return all;
        }
        Map<String, Cell> meant = new LinkedHashMap<>();
        entry.entries().forEach((name, written) -> {
            known("une colonne possible ici", "a column that can stand here", name, columns.keySet(), written);
            cell(name, written, written.text()).ifPresent(cell -> meant.put(name, cell));
        });
        return meant;
    }

    private Optional<Cell> cell(String name, YamlEntry entry, String written) {
        Column column = columns.get(name);
        if (column == null) {
            return Optional.empty();
        }
        if (column.type() == Column.Type.WORD && "*".equals(written)) {
            return Optional.of(new Cell.OfWords(Words.ANY));
        }
        if (!column.isCondition()) {
            findings.add(entry.finding(new Text(
                    "la colonne « %s » ne dit pas de quel cas il s'agit : seules words, word et range le disent"
                            .formatted(name),
                    "column '%s' does not say which case is meant: only words, word and range do".formatted(name))));
            return Optional.empty();
        }
        try {
            return Optional.of(new CellGrammar(vocabularies, Map.of()).parse(column, written));
        } catch (CellRefused refused) {
            findings.add(entry.finding(refused.text()));
            return Optional.empty();
        }
    }

    private void known(String fr, String en, String word, Collection<String> known, YamlEntry at) {
        if (!known.contains(word)) {
            Text nearest = Nearest.to(word, known);
            findings.add(at.finding(new Text(
                    "« %s » n'est pas %s%s".formatted(word, fr, nearest.fr()),
                    "'%s' is not %s%s".formatted(word, en, nearest.en()))));
        }
    }
}
