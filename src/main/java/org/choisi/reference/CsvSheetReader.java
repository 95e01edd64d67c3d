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
import java.util.Optional;
import java.util.Set;
import org.choisi.measure.Finding;
import org.choisi.measure.Text;
import org.choisi.reference.CsvSheet.Row;

/** Reads one owner's table and collects all that is wrong with it. Used once. */
final class CsvSheetReader {

    private static final char NO_BREAK_SPACE = '\u00a0';

    private final String file;
    private final List<Finding> problems = new ArrayList<>();

    CsvSheetReader(String file) {
        this.file = file;
    }

    CsvSheet read(byte[] content) {
        List<Row> lines = decoded(content).map(this::lines).orElse(List.of());
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
        List<String> header = lines.get(0).cells();
        checkHeader(header);
        List<Row> rows = new ArrayList<>();
        for (Row line : withoutBlankEnd(lines.subList(1, lines.size()))) {
            rows.add(fitted(line, header.size()));
        }
        return new CsvSheet(file, header, rows, problems);
    }

    private void found(int row, int column, String fr, String en) {
        problems.add(new Finding(file, row, column, new Text(fr, en)));
    }

    private Optional<String> decoded(byte[] content) {
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var in = ByteBuffer.wrap(content);
        try {
            String text = decoder.decode(in).toString();
            return Optional.of(text.startsWith("\ufeff") ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            found(
                    lineAt(content, in.position()),
                    0,
                    "Ce fichier n'est pas en UTF-8. Enregistrez-le au format « CSV UTF-8 ».",
                    "This file is not UTF-8. Save it as \"CSV UTF-8\".");
            return Optional.empty();
        }
    }

    private static int lineAt(byte[] content, int position) {
        String before = new String(content, 0, position, StandardCharsets.ISO_8859_1);
        String oneKindOfEnd = before.replace("\r\n", "\n").replace('\r', '\n');
        return 1 + (int) oneKindOfEnd.chars().filter(c -> c == '\n').count();
    }

    private List<Row> lines(String text) {
        var lines = new ArrayList<Row>();
        var reader = CsvReader.builder()
                .fieldSeparator(separator(text))
                .skipEmptyLines(false)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(text);
        try {
            for (CsvRecord record : reader) {
                lines.add(row(record));
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

    /** The separator that the first line uses most; a semicolon when it uses neither. */
    private static char separator(String text) {
        String first = text.lines().findFirst().orElse("");
        long commas = first.chars().filter(c -> c == ',').count();
        long semicolons = first.chars().filter(c -> c == ';').count();
        return commas > semicolons ? ',' : ';';
    }

    private Row row(CsvRecord record) {
        int line = (int) record.getStartingLineNumber();
        var cells = new ArrayList<String>();
        for (String cell : record.getFields()) {
            if (cell.indexOf('\n') >= 0 || cell.indexOf('\r') >= 0) {
                found(
                        line,
                        cells.size() + 1,
                        "Cette cellule court sur plusieurs lignes : un guillemet est sans doute resté ouvert.",
                        "This cell runs over several lines: a quotation mark was probably left open.");
            }
            cells.add(cell.replace(NO_BREAK_SPACE, ' ').strip());
        }
        return new Row(line, cells);
    }

    private void checkHeader(List<String> header) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < header.size(); i++) {
            String name = header.get(i);
            if (name.isEmpty()) {
                found(1, i + 1, "Cette colonne n'a pas de nom.", "This column has no name.");
            } else if (!seen.add(name)) {
                found(
                        1,
                        i + 1,
                        "La colonne « " + name + " » est écrite deux fois.",
                        "Column \"" + name + "\" is written twice.");
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

    /** The row with as many cells as the header. Empty cells at its end are what spreadsheets add: no finding. */
    private Row fitted(Row row, int width) {
        int size = row.cells().size();
        boolean nothingLost = row.cells().stream().skip(width).allMatch(String::isEmpty);
        if (!row.blank() && (size < width || !nothingLost)) {
            found(
                    row.line(),
                    0,
                    "Cette ligne a " + size + " cellules, l'en-tête en a " + width + ".",
                    "This line has " + size + " cells, the header has " + width + ".");
        }
        var cells = new ArrayList<>(row.cells().subList(0, Math.min(size, width)));
        while (cells.size() < width) {
            cells.add("");
        }
        return new Row(row.line(), cells);
    }
}
