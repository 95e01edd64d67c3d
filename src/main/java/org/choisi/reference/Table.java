package org.choisi.reference;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.choisi.measure.Finding;
import org.choisi.measure.Text;

/** One file of reference data with the columns it must have; what is wrong goes into the shared list of findings. */
final class Table {

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d{1,15})?");
    private static final Set<String> MAY_BE_BLANK = Set.of("note", "low", "high");

    private final CsvSheet sheet;
    private final List<Finding> findings;

    private Table(CsvSheet sheet, List<Finding> findings) {
        this.sheet = sheet;
        this.findings = findings;
    }

    /**
     * The lines of a file that has to be there, with exactly these columns in any order, named
     * with spaces between.
     */
    static List<Line> lines(FileSet files, String path, List<Finding> findings, String columns) {
        Optional<byte[]> content = files.content(path);
        if (content.isEmpty()) {
            findings.add(
                    new Finding(files.nameOf(path), 0, 0, new Text("Ce fichier manque.", "This file is missing.")));
            return List.of();
        }
        CsvSheet sheet = CsvSheet.read(files.nameOf(path), content.get());
        findings.addAll(sheet.problems());
        var table = new Table(sheet, findings);
        return sheet.header().isEmpty() || !table.hasColumns(List.of(columns.split(" "))) ? List.of() : table.lines();
    }

    private boolean hasColumns(List<String> expected) {
        int before = findings.size();
        for (String name : expected) {
            if (sheet.column(name) < 0) {
                add(1, 0, "La colonne « " + name + " » manque.", "Column \"" + name + "\" is missing.");
            }
        }
        for (String name : sheet.header()) {
            if (!expected.contains(name)) {
                add(
                        1,
                        sheet.column(name) + 1,
                        "La colonne « " + name + " » n'est pas connue ici. Attendues : " + String.join(", ", expected)
                                + ".",
                        "Column \"" + name + "\" is not known here. Expected: " + String.join(", ", expected) + ".");
            }
        }
        return findings.size() == before;
    }

    private List<Line> lines() {
        if (sheet.rows().isEmpty()) {
            add(0, 0, "Ce fichier n'a aucune ligne.", "This file has no row.");
        }
        var ids = new HashSet<String>();
        var lines = new ArrayList<Line>();
        for (CsvSheet.Row row : sheet.rows()) {
            if (row.blank()) {
                add(row.line(), 0, "Cette ligne est vide : supprimez-la.", "This line is blank: delete it.");
                continue;
            }
            var line = new Line(row);
            String id = line.text("id");
            if (!id.isEmpty() && !ids.add(id)) {
                line.wrong(
                        "id",
                        new Text("L'identifiant « " + id + " » sert deux fois.", "Id \"" + id + "\" is used twice."));
            }
            lines.add(line);
        }
        return lines;
    }

    private void add(int row, int column, String fr, String en) {
        findings.add(new Finding(sheet.file(), row, column, new Text(fr, en)));
    }

    /** One row, read column by column; a value that cannot be read is a finding and a harmless stand-in. */
    final class Line {

        private final CsvSheet.Row row;

        private Line(CsvSheet.Row row) {
            this.row = row;
        }

        void wrong(String column, Text text) {
            findings.add(new Finding(sheet.file(), row.line(), sheet.column(column) + 1, text));
        }

        /** What stands in the cell; blank is a finding but in the columns where nothing may have been said. */
        String text(String column) {
            String value = row.cells().get(sheet.column(column));
            if (value.isEmpty() && !MAY_BE_BLANK.contains(column)) {
                wrong(column, new Text("Cette cellule est vide.", "This cell is blank."));
            }
            return value;
        }

        /** The values of a cell {@code A | B}. */
        List<String> list(String column) {
            return Arrays.stream(text(column).split("\\|", -1))
                    .map(String::strip)
                    .peek(value -> {
                        if (value.isEmpty()) {
                            wrong(
                                    column,
                                    new Text("Une valeur manque autour de « | ».", "A value is missing beside \"|\"."));
                        }
                    })
                    .filter(value -> !value.isEmpty())
                    .toList();
        }

        String oneOf(String column, Set<String> allowed) {
            String value = text(column);
            if (!value.isEmpty() && !allowed.contains(value)) {
                String known = String.join(", ", new java.util.TreeSet<>(allowed));
                wrong(
                        column,
                        new Text(
                                "« " + value + " » n'est pas connu ici. Attendu : " + known + ".",
                                "\"" + value + "\" is not known here. Expected: " + known + "."));
            }
            return value;
        }

        /** A plain number with a point, or null when the cell is blank and may be. */
        BigDecimal numberOrNull(String column) {
            String value = text(column);
            if (value.isEmpty()) {
                return null;
            }
            if (!NUMBER.matcher(value).matches()) {
                wrong(
                        column,
                        new Text(
                                "« " + value + " » n'est pas un nombre simple comme 12.5.",
                                "\"" + value + "\" is not a plain number such as 12.5."));
                return BigDecimal.ZERO;
            }
            return new BigDecimal(value);
        }

        BigDecimal number(String column) {
            BigDecimal number = numberOrNull(column);
            return number == null ? BigDecimal.ZERO : number;
        }

        /** An ISO date, or nothing when the cell is {@code *}. */
        Optional<LocalDate> dateOrOpen(String column) {
            String value = text(column);
            if (value.isEmpty() || value.equals("*")) {
                return Optional.empty();
            }
            try {
                return Optional.of(LocalDate.parse(value));
            } catch (DateTimeParseException e) {
                wrong(
                        column,
                        new Text(
                                "« " + value + " » n'est pas une date comme 2026-11-21.",
                                "\"" + value + "\" is not a date such as 2026-11-21."));
                return Optional.empty();
            }
        }

        /** Patterns of a cell {@code A | B}; none when it is {@code *}. */
        List<WordPattern> patterns(String column) {
            var patterns = new ArrayList<WordPattern>();
            for (String pattern : text(column).equals("*") ? List.<String>of() : list(column)) {
                try {
                    patterns.add(WordPattern.of(pattern));
                } catch (IllegalArgumentException e) {
                    wrong(
                            column,
                            new Text(
                                    "Le motif « " + pattern + " » ne contient aucune lettre ni chiffre.",
                                    "Pattern \"" + pattern + "\" holds no letter or digit."));
                }
            }
            return patterns;
        }

        /** The French and English of a pair of columns {@code name_fr}, {@code name_en}. */
        Text bilingual(String name) {
            return new Text(text(name + "_fr"), text(name + "_en"));
        }

        Provenance provenance() {
            return new Provenance(
                    sheet.file() + ":" + row.line(),
                    text("source"),
                    sheet.column("status") < 0 ? "setting" : text("status"));
        }
    }
}
