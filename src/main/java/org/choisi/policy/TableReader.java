package org.choisi.policy;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.choisi.measure.Finding;
import org.choisi.measure.Quoted;
import org.choisi.measure.Text;
import org.choisi.reference.CsvSheet;

/** Reads one table and says everything that is wrong with it, cell by cell, in its owner's words. */
final class TableReader {

    private static final String OPEN = "*";
    private static final int MOST_FINDINGS = 500;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

    private final String file;
    private final TableDefinition definition;
    private final CellGrammar grammar;
    private final List<Finding> findings;
    private final Map<String, Integer> lineById = new HashMap<>();
    private final Map<String, Set<String>> written = new HashMap<>();
    private List<String> header = List.of();
    private boolean stopped;

    TableReader(String file, TableDefinition definition, CellGrammar grammar, List<Finding> findings) {
        this.file = file;
        this.definition = definition;
        this.grammar = grammar;
        this.findings = findings;
    }

    Table read(byte[] content) {
        CsvSheet sheet = CsvSheet.read(file, content);
        header = sheet.header();
        var rows = new ArrayList<Row>();
        if (new TableHeader(file, definition, findings).fits(sheet)) {
            findings.addAll(sheet.problems());
            // A line that is no table row has been told already; its cells would only be told again.
            Set<Integer> unfit = new HashSet<>();
            sheet.problems().forEach(problem -> unfit.add(problem.row()));
            int before = findings.size();
            for (CsvSheet.Row line : sheet.rows()) {
                if (!unfit.contains(line.line()) && goesOn(before, line)) {
                    row(line).ifPresent(rows::add);
                }
            }
        }
        if (sheet.rows().isEmpty() && sheet.problems().isEmpty()) {
            say(
                    1,
                    0,
                    new Text(
                            "la table n'a aucune ligne ; une table vide est refusée",
                            "the table has no row; an empty table is refused"));
        }
        return new Table(file, definition, List.copyOf(rows), List.copyOf(header));
    }

    /** The words of a column as they are written, also in rows that have been refused. */
    Set<String> written(String column) {
        return written.getOrDefault(column, Set.of());
    }

    /** Whether a line is still looked at: where hundreds are wrong, more of the same would hide why. */
    private boolean goesOn(int before, CsvSheet.Row line) {
        int found = findings.size() - before;
        if (found > MOST_FINDINGS && !stopped) {
            stopped = true;
            say(
                    line.line(),
                    0,
                    new Text(
                            "les lignes à partir d'ici n'ont pas été lues : corrigez d'abord les précédentes",
                            "the rows from here on were not read: put the ones before right first"));
        }
        return !stopped;
    }

    private Optional<Row> row(CsvSheet.Row line) {
        if (line.blank()) {
            say(
                    line.line(),
                    0,
                    new Text(
                            "ligne vide au milieu de la table : supprimez-la",
                            "blank row in the middle of the table: remove it"));
            return Optional.empty();
        }
        definition
                .columns()
                .forEach(column -> written.computeIfAbsent(column.name(), name -> new HashSet<>())
                        .add(text(line, column.name())));
        int before = findings.size();
        Row row = read(line);
        return findings.size() == before ? Optional.of(row) : Optional.empty();
    }

    private Row read(CsvSheet.Row line) {
        String id = id(line);
        var cells = new LinkedHashMap<String, Cell>();
        for (Column column : definition.columns()) {
            cell(line, column).ifPresent(cell -> cells.put(column.name(), cell));
        }
        LocalDate from = date(line, "valid_from", false);
        LocalDate to = date(line, "valid_to", true);
        if (from != null && to != null && to.isBefore(from)) {
            say(
                    line.line(),
                    columnOf("valid_to"),
                    new Text(
                            "la ligne finit (%s) avant de commencer (%s)".formatted(to, from),
                            "the row ends (%s) before it starts (%s)".formatted(to, from)));
        }
        return new Row(id, file, line.line(), cells, from, to, sentence(line, "reason"), sentence(line, "reference"));
    }

    private String id(CsvSheet.Row line) {
        String id = text(line, "id");
        if (id.isEmpty()) {
            say(line.line(), columnOf("id"), new Text("la ligne n'a pas d'identifiant", "the row has no id"));
            return id;
        }
        Integer first = lineById.putIfAbsent(id, line.line());
        if (first != null) {
            say(
                    line.line(),
                    columnOf("id"),
                    new Text(
                            "l'identifiant « %s » est déjà celui de la ligne %d".formatted(Quoted.of(id), first),
                            "id '%s' is already that of row %d".formatted(Quoted.of(id), first)));
        }
        return id;
    }

    private Optional<Cell> cell(CsvSheet.Row line, Column column) {
        try {
            return Optional.of(grammar.parse(column, text(line, column.name())));
        } catch (CellRefused refused) {
            say(line.line(), columnOf(column.name()), refused.text());
            return Optional.empty();
        }
    }

    private LocalDate date(CsvSheet.Row line, String column, boolean mayBeOpen) {
        String text = text(line, column);
        if (mayBeOpen && OPEN.equals(text)) {
            return null;
        }
        try {
            LocalDate day = LocalDate.parse(text);
            if (isPlausible(day)) {
                return day;
            }
            say(line.line(), columnOf(column), outOfReach(text, mayBeOpen && day.getYear() > LAST_YEAR));
            return null;
        } catch (DateTimeParseException e) {
            String open = mayBeOpen ? ", ou * si rien n'est prévu" : "";
            String openEn = mayBeOpen ? ", or * when open" : "";
            say(
                    line.line(),
                    columnOf(column),
                    new Text(
                            "« %s » n'est pas une date (AAAA-MM-JJ%s)%s"
                                    .formatted(
                                            Quoted.of(text),
                                            open,
                                            Meant.date(text).fr()),
                            "'%s' is not a date (YYYY-MM-DD%s)%s"
                                    .formatted(
                                            Quoted.of(text),
                                            openEn,
                                            Meant.date(text).en())));
            return null;
        }
    }

    /** No rule is older, and what holds for longer is open. */
    static boolean isPlausible(LocalDate day) {
        return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
    }

    static Text outOfReach(String text, boolean open) {
        return open
                ? new Text(
                        "« %s » : écrivez « * » si rien n'est prévu".formatted(text),
                        "'%s': write * when open".formatted(text))
                : new Text(
                        "« %s » : une année de %d à %d est attendue".formatted(text, FIRST_YEAR, LAST_YEAR),
                        "'%s': a year from %d to %d is expected".formatted(text, FIRST_YEAR, LAST_YEAR));
    }

    private String sentence(CsvSheet.Row line, String column) {
        String text = text(line, column);
        if (text.chars().noneMatch(Character::isLetterOrDigit)) {
            say(
                    line.line(),
                    columnOf(column),
                    "reference".equals(column)
                            ? new Text(
                                    "il manque la référence : quel texte fonde cette ligne ?",
                                    "the reference is missing: which text is behind this row?")
                            : new Text(
                                    "il manque la raison : pourquoi cette ligne ?",
                                    "the reason is missing: why this row?"));
        }
        return text;
    }

    private String text(CsvSheet.Row line, String column) {
        return line.cells().get(header.indexOf(column)).strip();
    }

    private int columnOf(String name) {
        return header.indexOf(name) + 1;
    }

    private void say(int row, int column, Text text) {
        findings.add(new Finding(file, row, column, text));
    }

    /** Ids are one list for a whole rule set: an answer names a row by its id alone. */
    static void sameIdTwice(List<Table> tables, List<Finding> findings) {
        Map<String, Row> seen = new HashMap<>();
        Set<String> said = new HashSet<>();
        for (Table table : tables) {
            for (Row row : table.rows()) {
                Row first = seen.putIfAbsent(row.id(), row);
                if (first != null && !first.file().equals(row.file()) && said.add(row.at())) {
                    findings.add(new Finding(
                            row.file(),
                            row.line(),
                            1,
                            new Text(
                                    "l'identifiant « %s » est déjà celui de %s"
                                            .formatted(Quoted.of(row.id()), first.at()),
                                    "id '%s' is already that of %s".formatted(Quoted.of(row.id()), first.at()))));
                }
            }
        }
    }
}
