package org.choisi.reference;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.choisi.measure.Finding;
import org.choisi.measure.Quoted;
import org.choisi.measure.Text;
import org.choisi.reference.CsvSheet.Row;

/** Reads one owner's table and collects all that is wrong with it. Used once. */
final class CsvSheetReader {

    private static final int MOST_ROWS = 20_000;
    private static final int MOST_PROBLEMS = 500;
    private static final int LONGEST_CELL = 5_000;
    /** Names between which stands another separator than the first line's. */
    private static final Pattern NAMES = Pattern.compile("[a-z0-9_]++(?:[,;][a-z0-9_]++)++");

    private static final Pattern SPACES = Pattern.compile("[\\u00a0\\u202f\\u2007\\t]");

    /** What spreadsheets put above a table to say its separator. */
    private static final Pattern HINT = Pattern.compile("\\s*\"?(?i:sep)=.?\"?[;,\\s]*");

    private final String file;
    private final List<Finding> problems = new ArrayList<>();
    private final Set<Integer> told = new HashSet<>();
    private char separator = ';';
    private boolean garbled;

    CsvSheetReader(String file) {
        this.file = file;
    }

    CsvSheet read(byte[] content) {
        List<Row> lines =
                OwnerText.decoded(file, content, problems).map(this::lines).orElse(List.of());
        if (problems.isEmpty() && (lines.isEmpty() || lines.get(0).blank())) {
            found(
                    1,
                    0,
                    "La première ligne doit donner les noms des colonnes.",
                    "The first line must give the names of the columns.");
        }
        if (lines.isEmpty() || lines.get(0).blank()) {
            return new CsvSheet(file, List.of(), List.of(), problems);
        }
        List<String> header = withoutBlankEnd(lines.get(0).cells(), String::isEmpty);
        checkHeader(header);
        List<Row> rows = new ArrayList<>();
        for (Row line : withoutBlankEnd(lines.subList(1, lines.size()), Row::blank)) {
            rows.add(fitted(line, header.size()));
        }
        return new CsvSheet(file, header, rows, problems);
    }

    private void found(int row, int column, String fr, String en) {
        found(row, column, new Text(fr, en));
    }

    private void found(int row, int column, Text text) {
        told.add(row);
        if (problems.size() < MOST_PROBLEMS) {
            problems.add(new Finding(file, row, column, text));
        } else if (problems.size() == MOST_PROBLEMS) {
            problems.add(new Finding(
                    file,
                    row,
                    0,
                    new Text(
                            "Il y a d'autres constats à partir d'ici : corrigez d'abord ceux-ci.",
                            "There are more findings from here on: put these right first.")));
        }
    }

    private List<Row> lines(String text) {
        var lines = new ArrayList<Row>();
        String first = text.lines().findFirst().orElse("");
        if (HINT.matcher(first).matches()) {
            hinted(Quoted.of(first.strip()));
            return List.of();
        }
        separator = separator(first);
        var reader = CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(text);
        try {
            for (CsvRecord record : reader) {
                lines.add(row(record));
                if (garbled) {
                    return List.of();
                }
                if (lines.size() > MOST_ROWS) {
                    tooManyRows();
                    return List.of();
                }
            }
        } catch (CsvParseException e) {
            found(
                    lines.isEmpty() ? 1 : lines.get(lines.size() - 1).line() + 1,
                    0,
                    "Un guillemet n'est pas fermé, ou du texte suit un guillemet fermant.",
                    "A quotation mark is not closed, or text follows a closing one.");
        }
        return lines;
    }

    private void hinted(String line) {
        found(
                1,
                0,
                "Supprimez la première ligne « %s » : le séparateur se voit aux noms des colonnes.".formatted(line),
                "Remove the first line '%s': the separator is seen from the names of the columns.".formatted(line));
    }

    private void tooManyRows() {
        problems.clear();
        found(
                0,
                0,
                "Ce fichier a plus de %d lignes : il n'a pas été lu. Ne gardez que vos lignes.".formatted(MOST_ROWS),
                "This file has more than %d rows: it was not read. Keep your own rows only.".formatted(MOST_ROWS));
    }

    /** The separator that the first line uses most; a semicolon when it uses neither. */
    private static char separator(String first) {
        long commas = first.chars().filter(c -> c == ',').count();
        long semicolons = first.chars().filter(c -> c == ';').count();
        return commas > semicolons ? ',' : ';';
    }

    private Row row(CsvRecord record) {
        int line = (int) record.getStartingLineNumber();
        var cells = new ArrayList<String>();
        for (String cell : record.getFields()) {
            cells.add(cell(line, cells.size() + 1, cell));
        }
        return new Row(line, cells);
    }

    private String cell(int line, int column, String written) {
        String cell = SPACES.matcher(written).replaceAll(" ").strip();
        if (cell.length() > LONGEST_CELL) {
            found(
                    line,
                    column,
                    "Cette cellule a %d caractères, %d au plus.".formatted(cell.length(), LONGEST_CELL),
                    "This cell has %d characters, at most %d.".formatted(cell.length(), LONGEST_CELL));
            return Quoted.of(cell);
        }
        if (cell.indexOf('\n') >= 0 || cell.indexOf('\r') >= 0) {
            found(
                    line,
                    column,
                    "Cette cellule court sur plusieurs lignes : un guillemet est sans doute resté ouvert.",
                    "This cell runs over several lines: a quotation mark was probably left open.");
            return cell;
        }
        GarbledAccents.in(written).filter(found -> !garbled).ifPresent(found -> {
            garbled = true;
            found(line, column, GarbledAccents.told(found, OwnerText.AS_TABLE));
        });
        cell.codePoints()
                .filter(Quoted::isHidden)
                .findFirst()
                .ifPresent(hidden -> found(
                        line,
                        column,
                        "Cette cellule contient un caractère invisible (U+%04X) : retapez-la.".formatted(hidden),
                        "This cell holds a character that cannot be seen (U+%04X): type it again.".formatted(hidden)));
        return cell;
    }

    private void checkHeader(List<String> header) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < header.size(); i++) {
            String name = header.get(i);
            if (NAMES.matcher(name).matches()) {
                mixed(1, i + 1);
            } else if (name.isEmpty()) {
                found(1, i + 1, "Cette colonne n'a pas de nom.", "This column has no name.");
            } else if (!seen.add(name)) {
                found(
                        1,
                        i + 1,
                        "La colonne « " + Quoted.of(name) + " » est écrite deux fois.",
                        "Column \"" + Quoted.of(name) + "\" is written twice.");
            }
        }
    }

    /** What spreadsheets add at the end of a table is no part of it. */
    private static <T> List<T> withoutBlankEnd(List<T> all, Predicate<T> blank) {
        int end = all.size();
        while (end > 0 && blank.test(all.get(end - 1))) {
            end--;
        }
        return all.subList(0, end);
    }

    /** The row with as many cells as the header. Empty cells at its end are what spreadsheets add: no finding. */
    private Row fitted(Row row, int width) {
        int size = row.cells().size();
        boolean nothingLost = row.cells().stream().skip(width).allMatch(String::isEmpty);
        if (!told.contains(row.line()) && !row.blank() && (size < width || !nothingLost)) {
            unfit(row, size, width);
        }
        var cells = new ArrayList<>(row.cells().subList(0, Math.min(size, width)));
        while (cells.size() < width) {
            cells.add("");
        }
        return new Row(row.line(), cells);
    }

    private void unfit(Row row, int size, int width) {
        // A comma of a sentence or of a number separates no cells.
        Pattern between = Pattern.compile("(?<=\\S)" + other() + "(?=\\S)(?!(?<=\\d.)\\d)");
        int others = (int) row.cells().stream()
                .flatMap(cell -> between.matcher(cell).results())
                .count();
        if (size < width && others > 0 && (others + 1 == width || size + others == width)) {
            int first = 0;
            while (!between.matcher(row.cells().get(first)).find()) {
                first++;
            }
            mixed(row.line(), first + 1);
            return;
        }
        found(
                row.line(),
                0,
                "Cette ligne a %d cellules, l'en-tête en a %d : %s."
                        .formatted(
                                size,
                                width,
                                size < width
                                        ? "il en manque, ou une ligne est coupée"
                                        : "mettez entre guillemets une cellule qui contient « " + separator + " »"),
                "This line has %d cells, the header has %d: %s."
                        .formatted(
                                size,
                                width,
                                size < width
                                        ? "some are missing, or a line is cut"
                                        : "put a cell that contains '" + separator + "' between quotation marks"));
    }

    private char other() {
        return separator == ',' ? ';' : ',';
    }

    private void mixed(int line, int column) {
        found(
                line,
                column,
                "Deux séparateurs se mêlent ici, « %s » et « %s » : gardez « %s » partout, comme la première ligne."
                        .formatted(separator, other(), separator),
                "Two separators are mixed here, '%s' and '%s': keep '%s' throughout, as the first line does."
                        .formatted(separator, other(), separator));
    }
}
