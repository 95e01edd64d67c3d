package org.choisi.policy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.choisi.measure.Finding;
import org.choisi.measure.Refused;
import org.choisi.measure.Text;
import org.choisi.reference.FileSet;

/** Reads one folder of a rule set: its words, parameters, tables and DRL. */
final class TopicReader {

    private static final String OUTCOME = "outcome";
    static final String EXAMPLES = "examples";
    private static final String INCLUDED = "@";

    private final String name;
    private final FileSet files;
    private final Vocabularies given;
    private final RuleCompiler compiler;
    private final List<Finding> findings;

    TopicReader(String name, FileSet files, Vocabularies given, RuleCompiler compiler, List<Finding> findings) {
        this.name = name;
        this.files = files;
        this.given = given;
        this.compiler = compiler;
        this.findings = findings;
    }

    Optional<Topic> read() {
        Vocabularies words = given.and(wordLists());
        Map<String, Parameter> parameters =
                yaml("parameters").map(yaml -> Parameter.read(yaml, findings)).orElse(Map.of());
        // A file of parameters that cannot be read has been told; that its names are unknown would only hide it.
        Set<String> names = findings.isEmpty() ? parameters.keySet() : null;
        Optional<Table> precedence = table(Topic.PRECEDENCE, words, names);
        precedence.ifPresent(table -> Precedence.missingColumns(table, findings));
        if (precedence.isEmpty() || !findings.isEmpty()) {
            // Without a ranking no table's outcome can be judged; its own findings come first.
            words = words.and(Map.of(OUTCOME, Set.of()));
        } else {
            words = words.and(Map.of(OUTCOME, Precedence.names(precedence.get())));
        }
        List<Table> tables = new ArrayList<>();
        for (String table : tableNames()) {
            table(table, words, names).ifPresent(tables::add);
        }
        if (precedence.isEmpty() || !findings.isEmpty()) {
            return Optional.empty();
        }
        return compiled(words, parameters, precedence.get(), tables);
    }

    private Optional<Topic> compiled(
            Vocabularies words, Map<String, Parameter> parameters, Table precedence, List<Table> tables) {
        try {
            List<FactType> types = tables.stream()
                    .filter(Table::isReadByRules)
                    .map(TopicReader::type)
                    .toList();
            RuleCompiler.CompiledRules rules = compiler.compile(drl(), files.root() + "." + name, types);
            Topic topic = new Topic(name, List.copyOf(tables), precedence, parameters, words, rules);
            tables.forEach(table -> findings.addAll(RowsInForce.conflicts(table, topic)));
            return Optional.of(topic);
        } catch (Refused refused) {
            findings.addAll(refused.findings());
            return Optional.empty();
        }
    }

    private Map<String, Set<String>> wordLists() {
        Map<String, Set<String>> lists = new HashMap<>();
        yaml("words").ifPresent(yaml -> yaml.entries().forEach((list, entry) -> lists.put(list, words(entry))));
        return lists;
    }

    /** The words of a list; {@code @category} among them stands for all the words of a list given from elsewhere. */
    private Set<String> words(YamlEntry list) {
        Set<String> words = new HashSet<>();
        for (String word : list.list()) {
            if (!word.startsWith(INCLUDED)) {
                words.add(word);
            } else if (given.knows(word.substring(1))) {
                words.addAll(given.words(word.substring(1)));
            } else {
                Text nearest = Nearest.to(word.substring(1), given.lists().keySet());
                findings.add(list.finding(new Text(
                        "la liste de mots « %s » n'existe pas%s".formatted(word.substring(1), nearest.fr()),
                        "there is no list of words '%s'%s".formatted(word.substring(1), nearest.en()))));
            }
        }
        return words;
    }

    private Optional<YamlEntry> yaml(String file) {
        String path = name + "/" + file + ".yaml";
        return files.content(path).flatMap(content -> YamlEntry.read(files.nameOf(path), content, findings));
    }

    /** Every CSV is a table, but {@code examples.csv} and those whose name ends so. */
    private List<String> tableNames() {
        List<String> names = new ArrayList<>();
        for (String path : files.paths(".csv")) {
            if (path.startsWith(name + "/")) {
                String table = path.substring(name.length() + 1, path.length() - ".csv".length());
                if (!table.equals(Topic.PRECEDENCE) && !table.endsWith(EXAMPLES)) {
                    names.add(table);
                }
            }
        }
        return names;
    }

    private Optional<Table> table(String table, Vocabularies words, Set<String> parameters) {
        String path = name + "/" + table + ".csv";
        Optional<TableDefinition> definition = yaml(table).flatMap(yaml -> TableDefinition.read(yaml, words, findings));
        if (definition.isEmpty()) {
            undescribed(table, path);
            return Optional.empty();
        }
        var grammar = new CellGrammar(words, parameters);
        return files.content(path)
                .map(content -> new TableReader(files.nameOf(path), definition.get(), grammar, findings).read(content));
    }

    private void undescribed(String table, String path) {
        String yaml = name + "/" + table + ".yaml";
        if (!files.files().containsKey(yaml)) {
            findings.add(new Finding(
                    files.nameOf(path),
                    0,
                    0,
                    new Text(
                            "%s.yaml, qui décrit les colonnes de cette table, n'existe pas ; si ce n'est pas une table,"
                                            .formatted(table)
                                    + " rangez ce fichier ailleurs",
                            "%s.yaml, which describes the columns of this table, does not exist; if it is no table,"
                                            .formatted(table)
                                    + " keep this file elsewhere")));
        }
    }

    private Map<String, byte[]> drl() {
        Map<String, byte[]> sources = new TreeMap<>();
        for (String path : files.paths(".drl")) {
            if (path.startsWith(name + "/")) {
                sources.put(files.nameOf(path), files.files().get(path));
            }
        }
        return sources;
    }

    private static FactType type(Table table) {
        Map<String, Class<?>> fields = new LinkedHashMap<>();
        for (Column column : table.definition().columns()) {
            fields.put(column.field(), fieldType(table.definition(), column));
        }
        return new FactType(table.definition().fact(), fields);
    }

    private static Class<?> fieldType(TableDefinition definition, Column column) {
        return switch (column.type()) {
            case WORDS -> definition.isKey(column) ? String.class : Words.class;
            case RANGE -> Range.class;
            case PHRASES -> Phrases.class;
            case NUMBER -> column.inYears() ? Integer.class : java.math.BigDecimal.class;
            case WORD, TEXT -> String.class;
        };
    }
}
