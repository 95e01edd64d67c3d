package org.choisi.ecoscore.report;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.choisi.ecoscore.Answer;
import org.choisi.ecoscore.Answers;
import org.choisi.ecoscore.Equipment;
import org.choisi.ecoscore.Fractions;
import org.choisi.ecoscore.Project;
import org.choisi.ecoscore.Questionnaire;
import org.choisi.measure.Language;

/**
 * The answers of one project in the words in which a questionnaire is filled in, to be read back.
 *
 * @param answers by question; those that could not be understood stand as they were written
 */
public record FilledIn(String project, String name, String version, Map<String, String> answers) {

    static final FilledIn NOTHING = new FilledIn("", "", "", Map.of());

    public FilledIn {
        answers = Map.copyOf(answers);
    }

    /** @param read the answers of the project that are understood */
    public static FilledIn of(Project project, Answers read, Questionnaire questionnaire, Language language) {
        Map<String, String> written = new LinkedHashMap<>();
        project.answers().forEach((question, value) -> {
            if (value instanceof String text) {
                written.put(question, text);
            }
        });
        questionnaire
                .questions()
                .forEach(question -> read.to(question.id())
                        .ifPresent(answer -> written.put(question.id(), words(answer, questionnaire, language))));
        return new FilledIn(project.project(), project.name(), project.version(), written);
    }

    private static String words(Answer answer, Questionnaire questionnaire, Language language) {
        if (answer instanceof Answer.Number number) {
            return Fractions.plain(number.number()).toPlainString();
        }
        if (answer instanceof Answer.Pieces pieces) {
            return pieces.equipment().stream().map(FilledIn::piece).collect(Collectors.joining(" | "));
        }
        if (answer instanceof Answer.Criteria criteria) {
            return criteria.states().entrySet().stream()
                    .map(one -> one.getKey() + " "
                            + one.getValue().name().toLowerCase(Locale.ROOT).replace('_', '-'))
                    .sorted()
                    .collect(Collectors.joining(" | "));
        }
        String word = ((Answer.Word) answer).word();
        boolean country = word.equals(word.toUpperCase(Locale.ROOT));
        return country ? word : questionnaire.speech().choice(word).in(language);
    }

    private static String piece(Equipment piece) {
        return "%s %s %s %s"
                .formatted(
                        Fractions.plain(piece.quantity()).toPlainString(),
                        piece.category(),
                        piece.acquired().word(),
                        Fractions.plain(piece.years()).toPlainString());
    }
}
