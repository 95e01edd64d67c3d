package org.choisi.workbench;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * An owner's table changed line by line. Lines that are not touched keep their bytes, so that a comparison of versions shows
 * what was changed and nothing else.
 */
public final class TableEdit {

    private static final Pattern LINE_END = Pattern.compile("\r\n|\r|\n");
    private static final String MARK = "\ufeff";

    private final String mark;
    private final String lineEnd;
    private final char separator;
    private final List<String> lines;

    private TableEdit(String text) {
        this.mark = text.startsWith(MARK) ? MARK : "";
        String body = text.substring(mark.length());
        this.lineEnd = body.contains("\r\n") ? "\r\n" : "\n";
        this.lines = new ArrayList<>(List.of(LINE_END.split(body)));
        String header = lines.get(0);
        this.separator = header.indexOf(';') < 0 && header.indexOf(',') >= 0 ? ',' : ';';
    }

    public static TableEdit of(byte[] content) {
        return new TableEdit(new String(content, StandardCharsets.UTF_8));
    }

    /** @param line line of the file, the header being 1 */
    public TableEdit replace(int line, List<String> cells) {
        lines.set(line - 1, row(cells));
        return this;
    }

    /** @param line the line after which the row comes; it may be the last */
    public TableEdit insertAfter(int line, List<String> cells) {
        lines.add(line, row(cells));
        return this;
    }

    public TableEdit remove(int line) {
        lines.remove(line - 1);
        return this;
    }

    /**
     * All rows replaced, the header being the first.
     *
     * @param known cells of a row as it stands now, and its line: such a row keeps its bytes
     */
    TableEdit rewritten(List<List<String>> rows, Map<List<String>, Integer> known) {
        List<String> fresh = new ArrayList<>();
        for (int index = 0; index < rows.size(); index++) {
            Integer line = index == 0 ? null : known.get(rows.get(index));
            fresh.add(line == null ? row(rows.get(index)) : lines.get(line - 1));
        }
        lines.clear();
        lines.addAll(fresh);
        return this;
    }

    /** Lines of the file, the header included. */
    public int lines() {
        return lines.size();
    }

    public byte[] toBytes() {
        return (mark + String.join(lineEnd, lines) + lineEnd).getBytes(StandardCharsets.UTF_8);
    }

    private String row(List<String> cells) {
        return cells.stream().map(this::cell).collect(Collectors.joining(String.valueOf(separator)));
    }

    /** A cell never holds a line break: a table has one row a line. */
    private String cell(String value) {
        String plain = LINE_END.matcher(value).replaceAll(" ").strip();
        boolean quoted = plain.indexOf(separator) >= 0 || plain.indexOf('"') >= 0;
        return quoted ? '"' + plain.replace("\"", "\"\"") + '"' : plain;
    }
}
