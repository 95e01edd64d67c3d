package org.choisi.ecoscore.reading;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.choisi.ecoscore.Project;
import org.choisi.measure.Refused;
import org.choisi.measure.Text;
import org.choisi.policy.Vocabularies;
import org.choisi.table.Rows;
import org.choisi.table.Table;
import org.choisi.table.TableFile;

/**
 * Projects in a table, one line an answer: {@code project;question;answer}, or a questionnaire that was filled in. Several
 * lines for one question make one answer, its parts joined by {@code |}.
 */
final class TableProjects {

    private static final int MOST_LINES = 200_000;

    /** What a column holds, and how it may be called. */
    private enum Column {
        PROJECT("project", "projet", "id"),
        NAME("name", "nom"),
        VERSION("version"),
        KIND("kind", "nature"),
        QUESTION("question"),
        ANSWER("answer", "réponse", "reponse");

        private final List<String> names;

        Column(String... names) {
            this.names = List.of(names);
        }

        static Optional<Column> called(String header) {
            String folded = Vocabularies.folded(header);
            return Arrays.stream(values())
                    .filter(column -> column.names.contains(folded))
                    .findFirst();
        }
    }

    /** A header: its line, and where each column stands. */
    private record Header(Table table, int line, Map<Column, Integer> columns) {}

    /** The answers of one project as they come. */
    private static final class Gathered {
        private String name = "";
        private String kind = "";
        private final Map<String, Object> answers = new LinkedHashMap<>();
    }

    private record Key(String project, String version) {}

    private TableProjects() {}

    static int read(TableFile file, String fileName, Consumer<Project> projects) {
        Header header = file.tables().stream()
                .flatMap(table -> header(table).stream())
                .findFirst()
                .orElseThrow(() -> new Refused(new Text(
                        "ni JSON de projets, ni tableau avec les colonnes « question » et « answer »",
                        "neither JSON of projects nor a table with columns 'question' and 'answer'")));
        Map<Key, Gathered> gathered = new LinkedHashMap<>();
        gather(header, withoutEnding(fileName), gathered);
        gathered.forEach((key, project) -> projects.accept(project(key, project)));
        return gathered.size();
    }

    private static Optional<Header> header(Table table) {
        for (Table.HeadRow row : table.head()) {
            Map<Column, Integer> columns = new EnumMap<>(Column.class);
            for (int index = 0; index < row.cells().size(); index++) {
                int at = index;
                Column.called(row.cells().get(index)).ifPresent(column -> columns.putIfAbsent(column, at));
            }
            if (columns.containsKey(Column.QUESTION) && columns.containsKey(Column.ANSWER)) {
                return Optional.of(new Header(table, row.line(), columns));
            }
        }
        return Optional.empty();
    }

    private static String withoutEnding(String fileName) {
        int dot = fileName.lastIndexOf('.');
        return dot > 0 ? fileName.substring(0, dot) : fileName;
    }

    private static void gather(Header header, String usual, Map<Key, Gathered> gathered) {
        int last = header.columns().values().stream()
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
        boolean[] wanted = new boolean[last + 1];
        header.columns().values().forEach(index -> wanted[index] = true);
        try (Rows rows = header.table().rows(wanted)) {
            int lines = 0;
            while (rows.next()) {
                if (rows.line() > header.line() && rows.filled() > 0) {
                    take(header, rows, usual, gathered);
                }
                if (++lines > MOST_LINES) {
                    throw new Refused(new Text(
                            "plus de %d lignes : ce n'est pas un questionnaire".formatted(MOST_LINES),
                            "more than %d lines: this is no questionnaire".formatted(MOST_LINES)));
                }
            }
        }
    }

    private static void take(Header header, Rows rows, String usual, Map<Key, Gathered> gathered) {
        String project = cell(header, rows, Column.PROJECT);
        var key = new Key(project.isEmpty() ? usual : project, cell(header, rows, Column.VERSION));
        Gathered own = gathered.computeIfAbsent(key, any -> new Gathered());
        own.name = first(own.name, cell(header, rows, Column.NAME));
        own.kind = first(own.kind, cell(header, rows, Column.KIND));
        String question = cell(header, rows, Column.QUESTION);
        String answer = rows.shown(header.columns().get(Column.ANSWER));
        if (!question.isEmpty() && !answer.isEmpty()) {
            own.answers.merge(question, unguarded(answer), (before, more) -> before + " | " + more);
        }
    }

    /** The apostrophe that we put before what a spreadsheet would run. */
    private static String unguarded(String answer) {
        return answer.length() > 1 && answer.charAt(0) == '\'' ? answer.substring(1) : answer;
    }

    private static String cell(Header header, Rows rows, Column column) {
        Integer index = header.columns().get(column);
        return index == null ? "" : rows.cell(index);
    }

    private static String first(String before, String now) {
        return before.isEmpty() ? now : before;
    }

    private static Project project(Key key, Gathered gathered) {
        String id = key.version().isEmpty() ? key.project() : key.project() + " " + key.version();
        return new Project(id, gathered.name, gathered.kind, key.project(), key.version(), gathered.answers);
    }
}
