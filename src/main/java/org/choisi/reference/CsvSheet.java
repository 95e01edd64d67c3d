package org.choisi.reference;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.choisi.measure.Finding;
import org.choisi.measure.Text;

/**
 * A table as its owner wrote it: UTF-8 with or without byte-order mark, {@code ;} or {@code ,} as the first line has
 * it, one header line, then rows. Reading never throws: whatever is wrong is a finding, all of them at once.
 *
 * @param file what findings call the file, such as {@code reference-data/prices.csv}
 * @param header names of the columns, stripped; empty when the file could not be read as a table
 * @param rows every line below the header but the blank ones at the end; a blank one in the middle is kept, so that a
 *     caller can refuse it. Each has as many cells as the header.
 * @param problems what is wrong with the file as a table, in line order
 */
public record CsvSheet(String file, List<String> header, List<Row> rows, List<Finding> problems) {

    /**
     * One line of the table.
     *
     * @param line line of the file, the header being 1 and blank lines counted
     * @param cells stripped values, empty where nothing is written
     */
    public record Row(int line, List<String> cells) {

        public Row {
            cells = List.copyOf(cells);
        }

        public boolean blank() {
            return cells.stream().allMatch(String::isEmpty);
        }
    }

    public CsvSheet {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
        problems = List.copyOf(problems);
    }

    /** Position of a column from 0, or -1 when the sheet has none of that name. */
    public int column(String name) {
        return header.indexOf(name);
    }

    public static CsvSheet read(String file, byte[] content) {
        var problems = new ArrayList<Finding>();
        String text = decoded(file, content, problems);
        if (!problems.isEmpty()) {
            return new CsvSheet(file, List.of(), List.of(), problems);
        }
        List<Row> lines = lines(file, text, problems);
        if (lines.isEmpty() || lines.get(0).blank()) {
            problems.add(new Finding(
                    file,
                    1,
                    0,
                    new Text(
                            "La première ligne doit donner les noms des colonnes.",
                            "The first line must give the names of the columns.")));
            return new CsvSheet(file, List.of(), List.of(), problems);
        }
        List<String> header = lines.get(0).cells();
        checkHeader(file, header, problems);
        List<Row> rows = new ArrayList<>();
        for (Row line : withoutBlankEnd(lines.subList(1, lines.size()))) {
            rows.add(fitted(file, line, header.size(), problems));
        }
        return new CsvSheet(file, header, rows, problems);
    }

    private static String decoded(String file, byte[] content, List<Finding> problems) {
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var in = ByteBuffer.wrap(content);
        try {
            String text = decoder.decode(in).toString();
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            problems.add(new Finding(file, lineAt(content, in.position()), 0, NOT_UTF_8));
            return "";
        }
    }

    private static final Text NOT_UTF_8 = new Text(
            "Ce fichier n'est pas en UTF-8. Enregistrez-le au format « CSV UTF-8 ».",
            "This file is not UTF-8. Save it as \"CSV UTF-8\".");

    private static int lineAt(byte[] content, int position) {
        String before = new String(content, 0, position, StandardCharsets.ISO_8859_1);
        return 1
                + (int) before.replace("\r\n", "\n")
                        .replace('\r', '\n')
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
    }

    private static List<Row> lines(String file, String text, List<Finding> problems) {
        var lines = new ArrayList<Row>();
        var reader = CsvReader.builder()
                .fieldSeparator(separator(text))
                .skipEmptyLines(false)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(text);
        try {
            for (CsvRecord record : reader) {
                lines.add(row(file, record, problems));
            }
        } catch (CsvParseException | java.io.UncheckedIOException e) {
            problems.add(new Finding(
                    file,
                    lines.isEmpty() ? 1 : lines.get(lines.size() - 1).line() + 1,
                    0,
                    new Text(
                            "Un guillemet n'est pas fermé, ou du texte suit un guillemet fermant.",
                            "A quotation mark is not closed, or text follows a closing one.")));
        }
        return lines;
    }

    private static Row row(String file, CsvRecord record, List<Finding> problems) {
        int line = (int) record.getStartingLineNumber();
        var cells = new ArrayList<String>();
        for (String cell : record.getFields()) {
            if (cell.indexOf('\n') >= 0 || cell.indexOf('\r') >= 0) {
                problems.add(new Finding(
                        file,
                        line,
                        cells.size() + 1,
                        new Text(
                                "Cette cellule court sur plusieurs lignes : un guillemet est sans doute resté ouvert.",
                                "This cell runs over several lines: a quotation mark was probably left open.")));
            }
            cells.add(cell.replace('\u00a0', ' ').strip());
        }
        return new Row(line, cells);
    }

    /** The separator that the first line uses most; a semicolon when it uses neither. */
    private static char separator(String text) {
        String first = text.lines().findFirst().orElse("");
        long commas = first.chars().filter(c -> c == ',').count();
        long semicolons = first.chars().filter(c -> c == ';').count();
        return commas > semicolons ? ',' : ';';
    }

    private static void checkHeader(String file, List<String> header, List<Finding> problems) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < header.size(); i++) {
            String name = header.get(i);
            if (name.isEmpty()) {
                problems.add(new Finding(
                        file, 1, i + 1, new Text("Cette colonne n'a pas de nom.", "This column has no name.")));
            } else if (!seen.add(name)) {
                problems.add(new Finding(
                        file,
                        1,
                        i + 1,
                        new Text(
                                "La colonne « " + name + " » est écrite deux fois.",
                                "Column \"" + name + "\" is written twice.")));
            }
        }
    }

    private static List<Row> withoutBlankEnd(List<Row> rows) {
        int end = rows.size();
        while (end > 0 && rows.get(end - 1).blank()) {
            end--;
        }
        return rows.subList(0, end);
    }

    private static Row fitted(String file, Row row, int width, List<Finding> problems) {
        int size = row.cells().size();
        if (size == width) {
            return row;
        }
        List<String> cells = new ArrayList<>(row.cells().subList(0, Math.min(size, width)));
        boolean nothingLost = row.cells().stream().skip(width).allMatch(String::isEmpty);
        boolean spreadsheetPadding = size > width && nothingLost;
        if (!row.blank() && !spreadsheetPadding) {
            problems.add(new Finding(
                    file,
                    row.line(),
                    0,
                    new Text(
                            "Cette ligne a " + size + " cellules, l'en-tête en a " + width + ".",
                            "This line has " + size + " cells, the header has " + width + ".")));
        }
        while (cells.size() < width) {
            cells.add("");
        }
        return new Row(row.line(), cells);
    }
}
