package org.choisi.workbench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.choisi.measure.Finding;
import org.choisi.measure.Refused;
import org.choisi.measure.Text;
import org.choisi.reference.FileSet;

/**
 * A change that somebody sent: tables, parameters, words and examples laid over the rules that are live. What is not sent
 * stays as it is.
 */
public final class Draft {

    private static final Set<String> OF_THE_SET = Set.of("ruleset.yaml", "labels.yaml");
    private static final Set<String> OF_A_FOLDER = Set.of("parameters.yaml", "words.yaml");
    private static final String FOLDER = "rules/";

    private Draft() {}

    /**
     * The rule set that the draft makes.
     *
     * @param zip tables ({@code lifecycle/lifetimes.csv}), parameters and examples; a folder {@code rules/} around them is
     *     no matter
     * @throws Refused with every file that has no place in a draft
     */
    public static FileSet over(FileSet live, byte[] zip) {
        Map<String, byte[]> sent = withoutFolder(RuleZip.read(live.root(), zip).files());
        List<Finding> misplaced = new ArrayList<>();
        FileSet draft = live;
        for (Map.Entry<String, byte[]> file : sent.entrySet()) {
            String path = file.getKey();
            if (isUnchanged(live, path, file.getValue())) {
                continue;
            }
            if (!isOwned(live, path)) {
                misplaced.add(new Finding(live.nameOf(path), 0, 0, notTheirs(live, path)));
            }
            draft = draft.with(path, file.getValue());
        }
        if (!misplaced.isEmpty()) {
            throw new Refused(
                    new Text(
                            "Le brouillon contient des fichiers qui n'ont pas leur place dans un brouillon.",
                            "The draft holds files that have no place in a draft."),
                    misplaced);
        }
        return draft;
    }

    private static Map<String, byte[]> withoutFolder(Map<String, byte[]> sent) {
        boolean inFolder = sent.keySet().stream().allMatch(path -> path.startsWith(FOLDER));
        Map<String, byte[]> files = new TreeMap<>();
        sent.forEach((path, content) -> files.put(inFolder ? path.substring(FOLDER.length()) : path, content));
        return files;
    }

    private static boolean isUnchanged(FileSet live, String path, byte[] content) {
        return live.content(path).filter(known -> Arrays.equals(known, content)).isPresent();
    }

    /** DRL is code, and what describes a table's columns goes with it: both come with the installation, never from here. */
    public static boolean isOwned(FileSet live, String path) {
        int end = path.lastIndexOf('/');
        return OF_THE_SET.contains(path)
                || end > 0
                        && OF_A_FOLDER.contains(path.substring(end + 1))
                        && folders(live).contains(path.substring(0, end))
                || path.endsWith(".csv") && live.files().containsKey(path);
    }

    private static Set<String> folders(FileSet live) {
        return live.files().keySet().stream()
                .filter(path -> path.indexOf('/') > 0)
                .map(path -> path.substring(0, path.indexOf('/')))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Text notTheirs(FileSet live, String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        List<String> places = folders(live).stream()
                .map(folder -> folder + "/" + name)
                .filter(place -> isOwned(live, place))
                .toList();
        if (OF_THE_SET.contains(name)) {
            places = List.of(name);
        }
        if (!places.isEmpty()) {
            String there = String.join(", ", places);
            return new Text(
                    "rien ne lit ce fichier là où il est : rangez-le en %s".formatted(there),
                    "nothing reads this file where it is: put it at %s".formatted(there));
        }
        if (path.endsWith(".csv")) {
            return new Text(
                    "aucune table de ce nom n'est en service ; vérifiez le nom et le dossier du fichier",
                    "no table of that name is in use; check the file's name and folder");
        }
        return new Text(
                "seuls les tables, les paramètres, les mots et les exemples se changent ici ; les règles DRL et la"
                        + " description des colonnes viennent avec l'installation",
                "only tables, parameters, words and examples are changed here; DRL rules and the description of columns"
                        + " come with the installation");
    }
}
