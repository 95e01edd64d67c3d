package org.choisi.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.choisi.measure.Finding;
import org.choisi.measure.Quoted;
import org.choisi.measure.Text;
import org.choisi.reference.CsvSheet;
import org.choisi.reference.FileSet;

/** A file of examples beside an owner's tables, and what is wrong with those that fail, each at its cell. */
public final class ExampleSheet {

    private final CsvSheet sheet;
    private final List<Finding> failures;

    private ExampleSheet(CsvSheet sheet) {
        this.sheet = sheet;
        this.failures = new ArrayList<>(sheet.problems());
    }

    /** How many examples were run, and what is wrong with those that fail. */
    public record Result(int count, List<Finding> failures) {

        public static final Result NONE = new Result(0, List.of());

        public Result {
            failures = List.copyOf(failures);
        }

        public Result and(Result other) {
            List<Finding> both = new ArrayList<>(failures);
            both.addAll(other.failures);
            return new Result(count + other.count, both);
        }
    }

    /** One example. */
    public final class Example {

        private final CsvSheet.Row row;

        private Example(CsvSheet.Row row) {
            this.row = row;
        }

        public int line() {
            return row.line();
        }

        public String cell(String column) {
            int position = sheet.column(column);
            return position < 0 ? "" : row.cells().get(position);
        }

        public void fail(String column, Text text) {
            failures.add(new Finding(sheet.file(), row.line(), sheet.column(column) + 1, text));
        }

        /** Fails because something else came out than what was expected. */
        public void differs(String column, Expected what, String expected, String found) {
            differs(column, what, Text.same(Quoted.of(expected)), Text.same(Quoted.of(found)));
        }

        /** The same, with what both are called. */
        public void differs(String column, Expected what, Text expected, Text found) {
            String name = Quoted.of(cell("example"));
            Text said = what.differs(expected, found);
            fail(
                    column,
                    new Text(
                            "exemple « %s » : %s".formatted(name, said.fr()),
                            "example '%s': %s".formatted(name, said.en())));
        }
    }

    /** Empty when the set has no such file. */
    public static Optional<ExampleSheet> of(FileSet files, String path) {
        return files.content(path).map(content -> new ExampleSheet(CsvSheet.read(files.nameOf(path), content)));
    }

    public List<String> header() {
        return sheet.header();
    }

    /** Says so at the header when a column is missing. */
    public void mustHave(List<String> columns) {
        columns.stream()
                .filter(column -> !sheet.header().contains(column))
                .forEach(column -> inHeader(
                        "",
                        new Text(
                                "il manque la colonne « %s »".formatted(column),
                                "column '%s' is missing".formatted(column))));
    }

    /** The same, and says so at each column that is none of these. */
    public void mustHaveOnly(List<String> columns, List<String> optional) {
        mustHave(columns);
        List<String> known = new ArrayList<>(columns);
        known.addAll(optional);
        header().stream()
                .filter(column -> !column.isEmpty() && !known.contains(column))
                .forEach(column -> inHeader(
                        column,
                        new Text(
                                "la colonne « %s » est inconnue%s"
                                        .formatted(
                                                column,
                                                Nearest.to(column, known).fr()),
                                "column '%s' is unknown%s"
                                        .formatted(
                                                column,
                                                Nearest.to(column, known).en()))));
    }

    /** Says something at a column of the header, or at the header itself when there is no such column. */
    public void inHeader(String column, Text text) {
        failures.add(new Finding(sheet.file(), 1, sheet.column(column) + 1, text));
    }

    /** Runs every example, unless the file itself is wrong. */
    public Result run(Consumer<Example> running) {
        if (failures.isEmpty()) {
            sheet.rows().forEach(row -> running.accept(new Example(row)));
        }
        return new Result(sheet.rows().size(), failures);
    }
}
