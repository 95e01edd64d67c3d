package org.choisi.policy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.choisi.measure.Text;
import org.choisi.reference.CsvSheet;
import org.choisi.reference.FileSet;

/** Makes a book of one topic: the checked rows, and their cells read again as written. */
final class RuleBookReader {

    private final FileSet files;
    private final Topic topic;

    RuleBookReader(FileSet files, Topic topic) {
        this.files = files;
        this.topic = topic;
    }

    RuleBook.Chapter read() {
        return new RuleBook.Chapter(
                topic.name(),
                topic.tables().stream().map(this::sheet).toList(),
                topic.parameters().values().stream()
                        .sorted(Comparator.comparing(Parameter::name))
                        .map(RuleBookReader::setting)
                        .toList(),
                meanings(),
                examples());
    }

    private RuleBook.Sheet sheet(Table table) {
        TableDefinition definition = table.definition();
        return new RuleBook.Sheet(
                table.name(),
                table.file(),
                definition.title(),
                definition.key(),
                definition.columns().stream().map(this::field).toList(),
                lines(table));
    }

    private RuleBook.Field field(Column column) {
        return new RuleBook.Field(
                column.name(),
                RuleBook.Kind.valueOf(column.type().name()),
                column.vocabulary(),
                column.unit(),
                List.copyOf(new TreeSet<>(topic.vocabularies().words(column.vocabulary()))));
    }

    private List<RuleBook.Line> lines(Table table) {
        if (table.rows().isEmpty()) {
            return List.of();
        }
        CsvSheet sheet = sheetAt(table.file());
        Map<Integer, CsvSheet.Row> byLine =
                sheet.rows().stream().collect(Collectors.toMap(CsvSheet.Row::line, row -> row));
        return table.rows().stream()
                .map(row -> line(row, written(table, sheet, byLine.get(row.line()))))
                .toList();
    }

    private static Map<String, String> written(Table table, CsvSheet sheet, CsvSheet.Row row) {
        Map<String, String> cells = new HashMap<>();
        for (Column column : table.definition().columns()) {
            cells.put(column.name(), row.cells().get(sheet.column(column.name())));
        }
        return cells;
    }

    private static RuleBook.Line line(Row row, Map<String, String> cells) {
        return new RuleBook.Line(
                row.id(),
                row.line(),
                cells,
                row.validFrom(),
                Optional.ofNullable(row.validTo()),
                row.reason(),
                row.reference());
    }

    private static RuleBook.Setting setting(Parameter parameter) {
        return new RuleBook.Setting(
                parameter.name(),
                parameter.label(),
                parameter.unit(),
                parameter.values().values().stream()
                        .map(value -> new RuleBook.Setting.Value(value.since(), value.number(), value.reference()))
                        .toList());
    }

    private List<RuleBook.Meaning> meanings() {
        List<RuleBook.Line> lines = lines(topic.precedence());
        List<RuleBook.Meaning> meanings = new ArrayList<>();
        for (int at = 0; at < lines.size(); at++) {
            RuleBook.Line line = lines.get(at);
            meanings.add(new RuleBook.Meaning(
                    line,
                    Precedence.outcome(topic.precedence().rows().get(at)),
                    new Text(line.cell("text_fr"), line.cell("text_en"))));
        }
        return meanings;
    }

    private List<RuleBook.Examples> examples() {
        return files.paths(TopicReader.EXAMPLES + ".csv").stream()
                .filter(path -> path.startsWith(topic.name() + "/"))
                .map(path -> sheetAt(files.nameOf(path)))
                .map(sheet -> new RuleBook.Examples(
                        sheet.file(),
                        sheet.header(),
                        sheet.rows().stream().map(CsvSheet.Row::cells).toList()))
                .toList();
    }

    private CsvSheet sheetAt(String file) {
        String path = file.substring(files.root().length() + 1);
        return CsvSheet.read(file, files.content(path).orElseThrow());
    }
}
