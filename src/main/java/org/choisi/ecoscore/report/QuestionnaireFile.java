package org.choisi.ecoscore.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.choisi.ecoscore.AnswerType;
import org.choisi.ecoscore.Option;
import org.choisi.ecoscore.Question;
import org.choisi.ecoscore.Questionnaire;
import org.choisi.measure.Language;
import org.choisi.measure.Text;
import org.choisi.table.SafeCell;
import org.choisi.table.SteadyZip;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A questionnaire, empty or with the answers of a project, to be filled in with a spreadsheet and read back. */
public final class QuestionnaireFile {

    private static final List<String> HEADER =
            List.of("kind", "question", "answer", "dimension", "text", "allowed", "unit", "mandatory", "help");
    /** Whose answers they are: not there in an empty questionnaire. */
    private static final List<String> WHOSE = List.of("project", "name", "version");

    private static final int[] WIDTHS = {10, 26, 24, 22, 60, 44, 24, 12, 70, 24, 24, 24};
    /** More than a cell of a workbook holds. */
    private static final int LONGEST_CELL = 32_000;

    private static final int ANSWER = 2;

    /** A format that keeps what is typed as it is typed: 82 % would else become 0.82. */
    private static final String AS_TYPED = "@";

    private QuestionnaireFile() {}

    public static void writeCsv(Questionnaire questionnaire, Language language, OutputStream out) throws IOException {
        writeCsv(questionnaire, FilledIn.NOTHING, language, out);
    }

    public static void writeCsv(Questionnaire questionnaire, FilledIn filled, Language language, OutputStream out)
            throws IOException {
        var lines = new StringBuilder(String.join(";", header(filled))).append('\n');
        for (Question question : questionnaire.questions()) {
            lines.append(cells(questionnaire, filled, question, language).stream()
                            .map(SafeCell::of)
                            .collect(Collectors.joining(";")))
                    .append('\n');
        }
        out.write(lines.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> header(FilledIn filled) {
        return filled.equals(FilledIn.NOTHING)
                ? HEADER
                : Stream.concat(HEADER.stream(), WHOSE.stream()).toList();
    }

    /** The same bytes for the same questionnaire. */
    public static void writeWorkbook(Questionnaire questionnaire, Language language, OutputStream out)
            throws IOException {
        writeWorkbook(questionnaire, FilledIn.NOTHING, language, out);
    }

    /** The same bytes for the same questionnaire and answers. */
    public static void writeWorkbook(Questionnaire questionnaire, FilledIn filled, Language language, OutputStream out)
            throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Choisi", null)) {
            Worksheet sheet = workbook.newWorksheet("Questionnaire");
            head(sheet, header(filled));
            int row = 1;
            for (Question question : questionnaire.questions()) {
                row(sheet, row++, cells(questionnaire, filled, question, language));
            }
        }
        SteadyZip.copy(bytes.toByteArray(), questionnaire.asOf(), out);
    }

    private static void head(Worksheet sheet, List<String> header) {
        for (int column = 0; column < header.size(); column++) {
            sheet.value(0, column, header.get(column));
            sheet.width(column, WIDTHS[column]);
        }
        sheet.range(0, 0, 0, header.size() - 1).style().bold().set();
        sheet.freezePane(0, 1);
    }

    private static void row(Worksheet sheet, int row, List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            String words = cells.get(column);
            sheet.value(row, column, words.length() > LONGEST_CELL ? words.substring(0, LONGEST_CELL) : words);
            sheet.style(row, column).wrapText(true).verticalAlignment("top").set();
        }
        sheet.style(row, ANSWER)
                .format(AS_TYPED)
                .wrapText(true)
                .verticalAlignment("top")
                .set();
    }

    private static List<String> cells(
            Questionnaire questionnaire, FilledIn filled, Question question, Language language) {
        List<String> cells = cells(questionnaire, question, filled.answers().getOrDefault(question.id(), ""), language);
        return filled.equals(FilledIn.NOTHING)
                ? cells
                : Stream.concat(cells.stream(), Stream.of(filled.project(), filled.name(), filled.version()))
                        .toList();
    }

    private static List<String> cells(
            Questionnaire questionnaire, Question question, String answer, Language language) {
        String dimension = questionnaire.dimensions().stream()
                .filter(one -> one.id().equals(question.dimension()))
                .map(one -> one.name().in(language))
                .findFirst()
                .orElse("");
        return List.of(
                questionnaire.kind(),
                question.id(),
                answer,
                dimension,
                question.question().in(language),
                allowed(questionnaire, question).in(language),
                questionnaire.speech().unit(question).in(language),
                new Text(question.mandatory() ? "oui" : "", question.mandatory() ? "yes" : "").in(language),
                question.help().in(language));
    }

    /** What may be answered, in words that are read back. */
    static Text allowed(Questionnaire questionnaire, Question question) {
        Text kind = switch (question.type()) {
            case YES_NO, CHOICE -> choices(questionnaire, question);
            case PERCENT -> new Text("un nombre de 0 à 100", "a number from 0 to 100");
            case COUNT -> new Text("un nombre entier", "a whole number");
            case COUNTRY -> new Text("un pays", "a country");
            case QUANTITIES -> new Text("quantité catégorie origine années | …", "quantity category origin years | …");
            case CRITERIA -> new Text("numéro réponse | …", "number answer | …");
            default -> new Text("un nombre", "a number");
        };
        boolean listed = question.type() == AnswerType.YES_NO || question.type() == AnswerType.CHOICE;
        if (!question.mayNotApply() || listed) {
            return kind;
        }
        Text none = questionnaire.speech().choice("not-applicable");
        return new Text(kind.fr() + " | " + none.fr(), kind.en() + " | " + none.en());
    }

    private static Text choices(Questionnaire questionnaire, Question question) {
        List<Text> words = question.options().stream()
                .filter(option -> !option.takesNumbers())
                .map((Option option) -> questionnaire.speech().option(question, option))
                .toList();
        return new Text(
                words.stream().map(Text::fr).collect(Collectors.joining(" | ")),
                words.stream().map(Text::en).collect(Collectors.joining(" | ")));
    }
}
