package org.choisi.ecoscore.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
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

/** An empty questionnaire to be filled in with a spreadsheet and read back. */
public final class QuestionnaireFile {

    private static final List<String> HEADER =
            List.of("kind", "question", "answer", "dimension", "text", "allowed", "unit", "mandatory", "help");
    private static final int[] WIDTHS = {10, 26, 24, 22, 60, 44, 24, 12, 70};
    private static final int ANSWER = 2;

    /** A format that keeps what is typed as it is typed: 82 % would else become 0.82. */
    private static final String AS_TYPED = "@";

    private QuestionnaireFile() {}

    public static void writeCsv(Questionnaire questionnaire, Language language, OutputStream out) throws IOException {
        var lines = new StringBuilder(String.join(";", HEADER)).append('\n');
        for (Question question : questionnaire.questions()) {
            lines.append(cells(questionnaire, question, language).stream()
                            .map(SafeCell::of)
                            .collect(Collectors.joining(";")))
                    .append('\n');
        }
        out.write(lines.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** The same bytes for the same questionnaire. */
    public static void writeWorkbook(Questionnaire questionnaire, Language language, OutputStream out)
            throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Choisi", null)) {
            Worksheet sheet = workbook.newWorksheet("Questionnaire");
            for (int column = 0; column < HEADER.size(); column++) {
                sheet.value(0, column, HEADER.get(column));
                sheet.width(column, WIDTHS[column]);
            }
            sheet.range(0, 0, 0, HEADER.size() - 1).style().bold().set();
            sheet.freezePane(0, 1);
            int row = 1;
            for (Question question : questionnaire.questions()) {
                List<String> cells = cells(questionnaire, question, language);
                for (int column = 0; column < cells.size(); column++) {
                    sheet.value(row, column, cells.get(column));
                    sheet.style(row, column)
                            .wrapText(true)
                            .verticalAlignment("top")
                            .set();
                }
                sheet.style(row, ANSWER)
                        .format(AS_TYPED)
                        .wrapText(true)
                        .verticalAlignment("top")
                        .set();
                row++;
            }
        }
        SteadyZip.copy(bytes.toByteArray(), questionnaire.asOf(), out);
    }

    private static List<String> cells(Questionnaire questionnaire, Question question, Language language) {
        String dimension = questionnaire.dimensions().stream()
                .filter(one -> one.id().equals(question.dimension()))
                .map(one -> one.name().in(language))
                .findFirst()
                .orElse("");
        return List.of(
                questionnaire.kind(),
                question.id(),
                "",
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
