package org.choisi.policy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
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
    private static final String WORDS = "words";
    private static final String PARAMETERS = "parameters";

    private final String name;
    private final FileSet files;
    private final Vocabularies given;
    private final RuleCompiler compiler;
    private final List<Finding> findings;
    private final List<Table> tables = new ArrayList<>();
    private Set<String> outcomes = Set.of();
    /** Whether every table says well what its columns are: without that, rules cannot be compiled. */
    private boolean described = true;

    TopicReader(String name, FileSet files, Vocabularies given, RuleCompiler compiler, List<Finding> findings) {
        this.name = name;
        this.files = files;
        this.given = given;
        this.compiler = compiler;
        this.findings = findings;
    }

    /** What is wrong is told, all of it that does not follow from something else; then there is no topic. */
    Optional<Topic> read() {
        int before = findings.size();
        Vocabularies words = given.and(wordLists());
        Optional<Map<String, Parameter>> parameters = parameters();
        Map<String, String> units = parameters.map(TopicReader::units).orElse(null);
        Optional<Table> precedence = hasRules() ? precedence(words, units) : Optional.of(Precedence.none(files, name));
        // Without a ranking no table's outcome can be judged.
        words = words.and(Map.of(OUTCOME, precedence.isPresent() ? outcomes : Set.of()));
        for (String table : tableNames()) {
            table(table, words, units).ifPresent(tables::add);
        }
        sameFactTwice();
        withoutTable();
        Optional<RuleCompiler.CompiledRules> rules = described ? rules() : Optional.empty();
        if (findings.size() == before) {
            wordings(precedence.orElseThrow());
        }
        if (findings.size() > before || rules.isEmpty()) {
            rules.ifPresent(RuleCompiler.CompiledRules::close);
            return Optional.empty();
        }
        Topic topic = new Topic(
                name,
                List.copyOf(tables),
                precedence.orElseThrow(),
                parameters.orElseThrow(),
                words,
                rules.orElseThrow());
        tables.forEach(table -> findings.addAll(RowsInForce.conflicts(table, topic)));
        return Optional.of(topic);
    }

    /** Whether rules answer here; a folder of tables alone, without rules and without a ranking, is only looked up. */
    private boolean hasRules() {
        return !drl().isEmpty()
                || files.content(path(Topic.PRECEDENCE + ".csv")).isPresent()
                || files.content(path(Topic.PRECEDENCE + ".yaml")).isPresent()
                || files.paths(".csv").stream().noneMatch(path -> path.startsWith(name + "/"));
    }

    private Optional<Table> precedence(Vocabularies words, Map<String, String> units) {
        Optional<Table> precedence =
                table(Topic.PRECEDENCE, words, units).filter(table -> Precedence.fits(table, findings));
        precedence.ifPresent(table -> Precedence.check(table, findings));
        return precedence;
    }

    private Optional<RuleCompiler.CompiledRules> rules() {
        if (hasRules()) {
            return compiled();
        }
        tables.stream().filter(Table::isReadByRules).forEach(this::withoutRules);
        return Optional.of(RuleCompiler.NO_RULES);
    }

    private void withoutRules(Table table) {
        findings.add(new Finding(
                table.file().replaceFirst("csv$", "yaml"),
                0,
                0,
                new Text(
                        "« fact: %s » nomme les lignes pour des règles, et ce dossier n'en a pas : remettez le fichier .drl et"
                                        .formatted(table.definition().fact())
                                + " precedence.csv, ou retirez « fact »",
                        "'fact: %s' names the rows for rules, and this folder has none: put the .drl file and precedence.csv"
                                        .formatted(table.definition().fact())
                                + " back, or take 'fact' out")));
    }

    /** The tables that could be read, also when there is no topic. */
    List<Table> tables() {
        return tables;
    }

    private void wordings(Table precedence) {
        List<String> drl = drl().values().stream()
                .map(content -> new String(content, StandardCharsets.UTF_8))
                .toList();
        Placeholders.check(precedence, drl, tables, findings);
    }

    /** Compiling takes its time: what is refused anyway is only looked at. */
    private Optional<RuleCompiler.CompiledRules> compiled() {
        List<FactType> types =
                tables.stream().filter(Table::isReadByRules).map(FactType::of).toList();
        String packageName = files.root() + "." + name;
        if (!findings.isEmpty()) {
            findings.addAll(compiler.look(drl(), packageName, types));
            return Optional.empty();
        }
        try {
            return Optional.of(compiler.compile(drl(), packageName, types));
        } catch (Refused refused) {
            findings.addAll(refused.findings());
            return Optional.empty();
        }
    }

    private Optional<Map<String, Parameter>> parameters() {
        if (files.content(path(PARAMETERS + ".yaml")).isEmpty()) {
            return Optional.of(Map.of());
        }
        return yaml(PARAMETERS).map(yaml -> ParameterReader.read(yaml, findings));
    }

    private static Map<String, String> units(Map<String, Parameter> parameters) {
        Map<String, String> units = new HashMap<>();
        parameters.forEach(
                (parameter, read) -> units.put(parameter, Unit.known().contains(read.unit()) ? read.unit() : ""));
        return units;
    }

    /** Lists that cannot be read are told once; then any word passes, so that no cell is told for it. */
    private Map<String, Set<String>> wordLists() {
        Optional<YamlEntry> yaml = yaml(WORDS);
        if (yaml.isPresent() || files.content(path(WORDS + ".yaml")).isEmpty()) {
            return yaml.map(lists -> WordLists.read(lists, given, findings)).orElse(Map.of());
        }
        Map<String, Set<String>> open = new HashMap<>();
        for (String path : files.paths(".yaml")) {
            if (path.startsWith(name + "/")) {
                YamlEntry.read(path, files.files().get(path), new ArrayList<>())
                        .flatMap(definition -> definition.at("columns"))
                        .ifPresent(columns -> columns.entries()
                                .values()
                                .forEach(column -> open.put(column.text("of"), given.words(column.text("of")))));
            }
        }
        return open;
    }

    /** A description without its table: the table was moved, renamed or lost. */
    private void withoutTable() {
        for (String path : files.paths(".yaml")) {
            String table = path.substring(path.lastIndexOf('/') + 1, path.length() - ".yaml".length());
            boolean isTable = !table.equals(WORDS) && !table.equals(PARAMETERS) && !table.equals(Topic.PRECEDENCE);
            if (path.startsWith(name + "/")
                    && isTable
                    && files.content(path(table + ".csv")).isEmpty()) {
                described = false;
                missing(path(table + ".csv"));
            }
        }
    }

    private void missing(String path) {
        findings.add(new Finding(
                files.nameOf(path),
                0,
                0,
                new Text(
                        "cette table manque : remettez le fichier, sous ce nom exactement",
                        "this table is missing: put the file back, under exactly this name")));
    }

    private void sameFactTwice() {
        Map<String, Table> seen = new HashMap<>();
        for (Table table : tables) {
            Table first =
                    table.isReadByRules() ? seen.putIfAbsent(table.definition().fact(), table) : null;
            if (first != null) {
                described = false;
                findings.add(new Finding(
                        table.file().replaceFirst("csv$", "yaml"),
                        0,
                        0,
                        new Text(
                                "« fact: %s » est déjà celui de %s"
                                        .formatted(table.definition().fact(), first.file()),
                                "'fact: %s' is already that of %s"
                                        .formatted(table.definition().fact(), first.file()))));
            }
        }
    }

    private String path(String file) {
        return name + "/" + file;
    }

    private Optional<YamlEntry> yaml(String file) {
        String path = path(file + ".yaml");
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

    private Optional<Table> table(String table, Vocabularies words, Map<String, String> units) {
        String path = path(table + ".csv");
        int before = findings.size();
        Optional<TableDefinition> definition = yaml(table).flatMap(yaml -> TableDefinition.read(yaml, words, findings));
        described &= definition.isPresent() && findings.size() == before;
        if (definition.isEmpty()) {
            undescribed(table, path);
            return Optional.empty();
        }
        if (files.content(path).isEmpty()) {
            missing(path);
            return Optional.empty();
        }
        var reader = new TableReader(files.nameOf(path), definition.get(), new CellGrammar(words, units), findings);
        Table read = reader.read(files.files().get(path));
        if (table.equals(Topic.PRECEDENCE)) {
            outcomes = reader.written(OUTCOME);
        }
        return Optional.of(read);
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
}
