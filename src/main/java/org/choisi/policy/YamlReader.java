package org.choisi.policy;

import java.io.StringReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.choisi.measure.Finding;
import org.choisi.measure.Quoted;
import org.choisi.measure.Text;
import org.choisi.reference.OwnerText;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Splits an owner's YAML into words, maps and lists, and refuses all that would be more than that. */
final class YamlReader {

    private static final int DEEPEST = 10;
    private static final String PLAIN_TAG = "tag:yaml.org,2002:";
    private static final List<String> PLAIN_TAGS =
            List.of("str", "int", "float", "bool", "null", "map", "seq", "timestamp");

    private final String file;
    private final List<Finding> findings;

    YamlReader(String file, List<Finding> findings) {
        this.file = file;
        this.findings = findings;
    }

    Optional<YamlEntry> read(byte[] content) {
        int before = findings.size();
        Optional<Node> top = OwnerText.read(file, content, findings).flatMap(this::parsed);
        top.ifPresent(this::check);
        // What a wrong file holds is not looked at: its keys may not be what their owner means.
        return findings.size() == before ? top.map(node -> new YamlEntry(file, node, null)) : Optional.empty();
    }

    private Optional<Node> parsed(String text) {
        try {
            if (hasReferences(text)) {
                return Optional.empty();
            }
            Node top = new Yaml(new SafeConstructor(options())).compose(new StringReader(text));
            if (top == null) {
                findings.add(new Finding(file, 0, 0, new Text("le fichier est vide", "the file is empty")));
            }
            return Optional.ofNullable(top);
        } catch (MarkedYAMLException e) {
            unreadable(e, text);
        } catch (YAMLException e) {
            findings.add(new Finding(
                    file,
                    0,
                    0,
                    new Text(
                            "ce fichier n'est pas du YAML lisible : trop de niveaux, ou des caractères interdits",
                            "this file is not readable YAML: too many levels, or characters that are not allowed")));
        }
        return Optional.empty();
    }

    private static LoaderOptions options() {
        var options = new LoaderOptions();
        options.setNestingDepthLimit(DEEPEST);
        options.setMaxAliasesForCollections(0);
        return options;
    }

    /** Anchors make a small file huge, or endless. */
    private boolean hasReferences(String text) {
        for (Event event : new Yaml(options()).parse(new StringReader(text))) {
            boolean named = event instanceof NodeEvent node && node.getAnchor() != null;
            if (named || event instanceof AliasEvent) {
                say(
                        event.getStartMark(),
                        new Text(
                                "les renvois « & » et « * » n'ont pas leur place ici : écrivez la valeur,"
                                        + " entre guillemets si elle commence ainsi",
                                "references '&' and '*' have no place here: write the value,"
                                        + " between quotation marks if it starts so"));
                return true;
            }
        }
        return false;
    }

    private void unreadable(MarkedYAMLException e, String text) {
        String problem = String.valueOf(e.getProblem());
        if ((problem.contains("end of stream") || problem.contains("stream end")) && e.getContextMark() != null) {
            notClosed(e.getContextMark().getLine() + 1, e.getContextMark().getColumn() + 1);
            return;
        }
        Mark mark = e.getProblemMark();
        if (problem.contains("TAB") || mark != null && indentedByTab(text, mark.getLine())) {
            say(
                    mark,
                    new Text(
                            "une tabulation ne sert pas de retrait ici : mettez des espaces",
                            "a tab is no indentation here: put spaces"));
            return;
        }
        if (problem.contains("tag is not allowed")) {
            say(
                    mark,
                    new Text(
                            "un type « !… » n'a pas sa place ici : écrivez la valeur seule",
                            "a type '!…' has no place here: write the value alone"));
            return;
        }
        if (mark != null && quoteLeftOpen(text, mark.getLine())) {
            return;
        }
        say(
                mark,
                new Text(
                        "ce n'est pas du YAML lisible ici : vérifiez l'alignement, les deux-points et les guillemets",
                        "this is not readable YAML here: check the indentation, colons and quotes"));
    }

    /** A quotation mark left open makes the reader stumble over the next one, lines below. */
    private boolean quoteLeftOpen(String text, int last) {
        List<String> lines = text.lines().limit(last + 1L).toList();
        for (int line = 0; line < lines.size(); line++) {
            String written = lines.get(line).replace("\\\"", "  ");
            if (!written.strip().startsWith("#")
                    && written.chars().filter(c -> c == '"').count() % 2 == 1) {
                notClosed(line + 1, written.lastIndexOf('"') + 1);
                return true;
            }
        }
        return false;
    }

    private void notClosed(int row, int column) {
        findings.add(new Finding(
                file,
                row,
                column,
                new Text(
                        "un guillemet ou un crochet ouvert ici n'est pas fermé",
                        "a quotation mark or bracket opened here is not closed")));
    }

    private static boolean indentedByTab(String text, int line) {
        return text.lines().skip(line).findFirst().orElse("").matches("\\s*\\t.*");
    }

    private void check(Node node) {
        String tag = node.getTag().getValue();
        if (!tag.startsWith(PLAIN_TAG) || !PLAIN_TAGS.contains(tag.substring(PLAIN_TAG.length()))) {
            say(
                    node.getStartMark(),
                    new Text(
                            "« !%s » n'a pas sa place ici : écrivez la valeur seule".formatted(Quoted.of(tag)),
                            "'!%s' has no place here: write the value alone".formatted(Quoted.of(tag))));
        }
        if (node instanceof SequenceNode list) {
            list.getValue().forEach(this::check);
        } else if (node instanceof MappingNode map) {
            checkKeys(map);
            map.getValue().forEach(tuple -> check(tuple.getValueNode()));
        }
    }

    private void checkKeys(MappingNode map) {
        Map<String, Integer> seen = new HashMap<>();
        for (NodeTuple tuple : map.getValue()) {
            Mark mark = tuple.getKeyNode().getStartMark();
            if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
                say(mark, new Text("un nom est attendu ici", "a name is expected here"));
                continue;
            }
            Integer first = seen.putIfAbsent(key.getValue(), mark.getLine() + 1);
            if (first != null) {
                String name = Quoted.of(key.getValue());
                say(
                        mark,
                        new Text(
                                "« %s » est déjà écrit à la ligne %d : gardez l'un des deux".formatted(name, first),
                                "'%s' is already written on line %d: keep one of them".formatted(name, first)));
            }
        }
    }

    private void say(Mark mark, Text text) {
        int row = mark == null ? 0 : mark.getLine() + 1;
        findings.add(new Finding(file, row, mark == null ? 0 : mark.getColumn() + 1, text));
    }
}
