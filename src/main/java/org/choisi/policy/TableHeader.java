package org.choisi.policy;

import java.util.ArrayList;
import java.util.List;
import org.choisi.measure.Finding;
import org.choisi.measure.Quoted;
import org.choisi.measure.Text;
import org.choisi.reference.CsvSheet;

/** The line of a table that names its columns. */
final class TableHeader {

    private final String file;
    private final TableDefinition definition;
    private final List<Finding> findings;

    TableHeader(String file, TableDefinition definition, List<Finding> findings) {
        this.file = file;
        this.definition = definition;
        this.findings = findings;
    }

    /**
     * Whether the header is the one that is expected. What is wrong with it is told alone: every line below would only seem
     * wrong for it.
     */
    boolean fits(CsvSheet sheet) {
        List<String> header = sheet.header();
        List<Finding> ofHeader = sheet.problems().stream()
                .filter(problem -> problem.row() <= 1 || header.isEmpty())
                .toList();
        boolean named = definition.header().stream().anyMatch(header::contains);
        if (!ofHeader.isEmpty() && (named || header.isEmpty())) {
            findings.addAll(ofHeader);
            return false;
        }
        return isTable(header) && hasColumns(header);
    }

    /** Without a header that can be read, saying that every column is missing would hide why. */
    private boolean isTable(List<String> header) {
        if (header.size() == 1 && definition.header().size() > 1) {
            say(
                    1,
                    new Text(
                            "les colonnes doivent être séparées par « ; » ou « , »",
                            "columns must be separated by ';' or ','"));
            return false;
        }
        return !header.isEmpty();
    }

    private boolean hasColumns(List<String> header) {
        List<String> expected = definition.header();
        if (header.stream().noneMatch(expected::contains)) {
            String names = String.join(";", expected);
            say(
                    0,
                    new Text(
                            "la première ligne doit donner les noms des colonnes : « %s »".formatted(names),
                            "the first line must give the names of the columns: '%s'".formatted(names)));
            return false;
        }
        List<String> missing = new ArrayList<>(expected);
        missing.removeAll(header);
        boolean fits = missing.isEmpty();
        for (int index = 0; index < header.size(); index++) {
            String name = header.get(index);
            if (!expected.contains(name)) {
                unknownColumn(name, index + 1, missing.isEmpty() ? expected : missing);
                fits = false;
                // It was most likely this one that was renamed: said once.
                Nearest.of(name, missing).ifPresent(missing::remove);
            }
        }
        for (String name : missing) {
            say(0, new Text("il manque la colonne « %s »".formatted(name), "column '%s' is missing".formatted(name)));
        }
        return fits;
    }

    private void unknownColumn(String name, int column, List<String> known) {
        Text nearest = Nearest.to(name, known);
        say(
                column,
                new Text(
                        "la colonne « %s » est inconnue%s".formatted(Quoted.of(name), nearest.fr()),
                        "column '%s' is unknown%s".formatted(Quoted.of(name), nearest.en())));
    }

    private void say(int column, Text text) {
        findings.add(new Finding(file, 1, column, text));
    }
}
