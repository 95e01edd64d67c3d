package org.choisi.web.page.rules;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.choisi.measure.Finding;
import org.choisi.policy.ColumnHint;
import org.choisi.policy.RuleLabels;
import org.choisi.reference.CsvSheet;
import org.choisi.store.Page;
import org.choisi.web.Drafting;
import org.choisi.web.Publishing;
import org.choisi.web.page.Link;
import org.choisi.web.page.Position;
import org.choisi.web.page.RuleAddress;
import org.choisi.web.page.Speech;
import org.springframework.util.StringUtils;

/** One file of a draft with what the check says of it, ready to be shown. */
record DraftFile(
        Drafting.Open draft,
        String path,
        Publishing.Checked checked,
        List<ColumnHint> hints,
        RuleLabels labels,
        Speech speech) {

    private static final int ROWS_A_PAGE = 15;
    private static final int MOST_COLUMNS = 9;
    private static final int LONGEST_CELL = 60;
    private static final int LONGEST_ROW = 160;

    /** What is read in the row itself: it is too long for a table. */
    private static final Set<String> SENTENCES = Set.of("reason", "reference");

    private static final int MOST_SUGGESTED = 60;

    /**
     * What every page of the file says.
     *
     * @param state what the draft was when it was shown: a change of another draft is not taken
     * @param findings those that are about no single row
     */
    record Head(
            String path, String href, String back, String state, String answer, String css, List<String> findings) {}

    /**
     * @param columns names of those that are shown: all that a page can hold, or one for all of them
     * @param add where a row is added; null in a file whose rows cannot be read
     */
    record Table(
            String count, List<String> columns, List<Row> rows, String add, String csv, String xlsx, Position pages) {}

    record Row(String href, String name, List<String> cells, boolean wrong) {}

    /**
     * One row to fill in.
     *
     * @param line line of the file, 0 for a row to add
     */
    record Form(String title, int line, List<Field> fields, List<String> findings) {}

    /** @param choices the only words allowed, or none; {@code words} some that may be used */
    record Field(
            String id, String label, String value, String hint, List<Word> choices, List<Word> words, String wrong) {}

    /** @param said what people call it */
    record Word(String written, String said) {}

    private CsvSheet sheet() {
        return CsvSheet.read(name(), draft.files().content(path).orElseThrow());
    }

    private String name() {
        return draft.files().nameOf(path);
    }

    private List<Finding> findings() {
        return checked.findings().stream()
                .filter(finding -> finding.file().equals(name()))
                .toList();
    }

    Head head() {
        long blocking = findings().stream().filter(Finding::blocks).count();
        long elsewhere = checked.findings().stream().filter(Finding::blocks).count() - blocking;
        String answer = blocking > 0
                ? speech.count("draft.blocked", blocking)
                : elsewhere > 0 ? speech.count("draft.elsewhere", elsewhere) : speech.say("draft.file.sound");
        return new Head(
                path,
                RuleAddress.file(draft.id(), path),
                RuleAddress.draft(draft.id()),
                draft.files().hash(),
                answer,
                blocking > 0 ? "block" : elsewhere > 0 ? "warn" : "ok",
                RulesView.findings(findings(), speech));
    }

    String text() {
        return new String(draft.files().content(path).orElseThrow(), StandardCharsets.UTF_8);
    }

    Table table(int wanted) {
        CsvSheet sheet = sheet();
        Set<Integer> wrong = new HashSet<>();
        findings().stream().filter(Finding::blocks).forEach(finding -> wrong.add(finding.row()));
        int pages = Math.max(1, (sheet.rows().size() + ROWS_A_PAGE - 1) / ROWS_A_PAGE);
        int page = Math.min(wanted, pages);
        List<CsvSheet.Row> shown = sheet.rows().stream()
                .skip((page - 1L) * ROWS_A_PAGE)
                .limit(ROWS_A_PAGE)
                .toList();
        List<Integer> columns = columns(sheet.header());
        List<Row> rows = shown.stream()
                .map(row -> new Row(
                        RuleAddress.row(draft.id(), path, row.line()),
                        row.cells().get(0).isEmpty()
                                ? speech.say("row.line", row.line())
                                : row.cells().get(0),
                        cells(row, columns),
                        wrong.contains(row.line())))
                .toList();
        var counted = new Page<>(shown, page, ROWS_A_PAGE, sheet.rows().size());
        return new Table(
                speech.count("row.count", sheet.rows().size()),
                columns.isEmpty()
                        ? List.of(speech.say("column.cells"))
                        : columns.stream()
                                .map(index -> label(sheet.header().get(index)))
                                .toList(),
                rows,
                sheet.header().isEmpty() ? null : RuleAddress.row(draft.id(), path, 0),
                RuleAddress.table(draft.id(), path, "csv"),
                RuleAddress.table(draft.id(), path, "xlsx"),
                Position.of(
                        counted,
                        Link.to(RuleAddress.draft(draft.id()) + "/fichier").with("nom", path),
                        speech));
    }

    /** The columns that a page shows apart; none when there are too many. */
    private static List<Integer> columns(List<String> header) {
        List<Integer> columns = IntStream.range(1, header.size())
                .filter(index -> !SENTENCES.contains(header.get(index)))
                .boxed()
                .toList();
        return columns.size() <= MOST_COLUMNS ? columns : List.of();
    }

    private static List<String> cells(CsvSheet.Row row, List<Integer> columns) {
        return columns.isEmpty()
                ? List.of(shortened(
                        Speech.joined(row.cells().subList(1, row.cells().size())), LONGEST_ROW))
                : columns.stream()
                        .map(index -> shortened(row.cells().get(index), LONGEST_CELL))
                        .toList();
    }

    private static String shortened(String words, int longest) {
        return words.length() <= longest ? words : words.substring(0, longest - 1) + "…";
    }

    boolean has(int line) {
        return line == 0 || sheet().rows().stream().anyMatch(row -> row.line() == line);
    }

    int width() {
        return sheet().header().size();
    }

    /** Empty when there is no such line. */
    Optional<Form> row(int line) {
        CsvSheet sheet = sheet();
        if (line == 0) {
            List<String> blank = sheet.header().stream()
                    .map(column -> column.equals("valid_to") ? "*" : "")
                    .toList();
            return Optional.of(form(sheet, speech.say("row.add"), 0, blank));
        }
        return sheet.rows().stream()
                .filter(row -> row.line() == line)
                .findFirst()
                .map(row -> form(sheet, speech.say("row.title", row.cells().get(0), line), line, row.cells()));
    }

    private Form form(CsvSheet sheet, String title, int line, List<String> cells) {
        List<Field> fields = IntStream.range(0, sheet.header().size())
                .mapToObj(index -> field(sheet.header().get(index), index, cells.get(index), line))
                .toList();
        List<Finding> whole = findings().stream()
                .filter(finding -> line > 0 && finding.row() == line && finding.column() == 0)
                .toList();
        return new Form(title, line, fields, RulesView.findings(whole, speech));
    }

    private Field field(String column, int index, String value, int line) {
        Optional<ColumnHint> hint =
                hints.stream().filter(known -> known.name().equals(column)).findFirst();
        List<String> words = hint.map(ColumnHint::words).orElse(List.of());
        boolean one = hint.filter(known -> known.kind().equals("word")).isPresent();
        boolean listed = words.size() <= MOST_SUGGESTED;
        return new Field(
                "c" + index,
                label(column),
                value,
                hint.map(this::said).orElse(""),
                one && !words.isEmpty() ? said(choices(words, value)) : List.of(),
                !one && listed ? said(words) : List.of(),
                wrong(index, line));
    }

    /** Columns that every table has are named here, the others by the owner. */
    private String label(String column) {
        String named = StringUtils.capitalize(speech.text(labels.column(column).full()));
        return speech.sayOr("cell." + column, named);
    }

    private List<Word> said(List<String> words) {
        return words.stream()
                .map(word ->
                        new Word(word, labels.anywhere(word).map(speech::text).orElse(word)))
                .toList();
    }

    /** What stands there now can be left, even if it is no word of the list. */
    private static List<String> choices(List<String> words, String value) {
        List<String> choices = new ArrayList<>(words);
        if (!words.contains(value)) {
            choices.add(0, value);
        }
        return choices;
    }

    private String said(ColumnHint hint) {
        String kind = speech.say("hint." + hint.kind());
        String unit = hint.unit().isEmpty()
                ? ""
                : speech.say("hint.unit", speech.text(labels.unit(hint.unit()).several()));
        String open = hint.optional() ? speech.say("hint.optional." + hint.kind()) : "";
        return Speech.phrase(kind, unit, open);
    }

    private String wrong(int index, int line) {
        List<String> said = findings().stream()
                .filter(finding -> line > 0 && finding.row() == line && finding.column() == index + 1)
                .map(finding -> Speech.unbroken(speech.text(finding.text())))
                .toList();
        return said.isEmpty() ? null : String.join(" ", said);
    }
}
