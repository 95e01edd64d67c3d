package org.choisi.web;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.choisi.ecoscore.Answer;
import org.choisi.ecoscore.AnswerFault;
import org.choisi.ecoscore.Answers;
import org.choisi.ecoscore.Project;
import org.choisi.measure.Refused;
import org.choisi.measure.Text;
import org.choisi.store.ProjectAnswers;

/** Tells what is understood of what was written for a project from what is not. */
public final class AnswerSheet {

    /** Far more than any questionnaire asks. */
    private static final int MOST_ANSWERS = 1_000;

    /** Longer than the answers to all criteria of the RGESN. */
    private static final int LONGEST = 10_000;

    private final Portfolio.Desk desk;
    private final String kind;

    private AnswerSheet(Portfolio.Desk desk, String kind) {
        this.desk = desk;
        this.kind = kind;
    }

    static AnswerSheet of(Portfolio.Desk desk, String kind) {
        return new AnswerSheet(desk, kind);
    }

    /** What stands for some questions, as a word that another answer changes. */
    public static String fingerprint(ProjectAnswers answers, Collection<String> questions) {
        var standing = new TreeMap<String, String>();
        for (String question : questions) {
            standing.put(
                    question,
                    answers.given().get(question) + " / " + answers.unread().get(question));
        }
        return Integer.toHexString(standing.hashCode());
    }

    private Answers read(Map<String, Object> written) {
        return desk.ecoscore().answers(new Project("", "", kind, "", "", written), desk.today());
    }

    List<AnswerFault> faults(Map<String, Object> written) {
        return read(written).faults();
    }

    /**
     * The answers after something was written; an answer that means the same as before stays as it is.
     *
     * @param file where it was written; empty for a page
     * @throws Refused when there is far more of it than questions
     */
    ProjectAnswers with(ProjectAnswers before, Map<String, Object> written, String file) {
        if (written.size() > MOST_ANSWERS) {
            throw new Refused(new Text(
                    "Plus de " + MOST_ANSWERS + " réponses dans un seul projet : ce n'est pas un questionnaire.",
                    "More than " + MOST_ANSWERS + " answers in one project: this is no questionnaire."));
        }
        Map<String, Answer> now = read(written).given();
        Map<String, Answer> earlier = read(before.given()).given();
        var given = new LinkedHashMap<>(before.given());
        var unread = new LinkedHashMap<>(before.unread());
        var files = new LinkedHashMap<>(before.files());
        written.forEach((question, value) -> {
            unread.remove(question);
            if (isBlank(value)) {
                given.remove(question);
                files.remove(question);
            } else if (!now.containsKey(question)) {
                unread.put(question, cut(value));
            } else if (!now.get(question).equals(earlier.get(question))) {
                given.put(question, kept(now.get(question), value));
                files.remove(question);
                if (!file.isEmpty()) {
                    files.put(question, file);
                }
            }
        });
        return new ProjectAnswers(given, unread, files);
    }

    private static boolean isBlank(Object value) {
        return value == null || value instanceof String text && text.isBlank();
    }

    /** Of a long assessment the answers alone: some files hold sentences about each criterion. */
    private static Object kept(Answer answer, Object value) {
        if (!(answer instanceof Answer.Criteria criteria)
                || String.valueOf(value).length() <= LONGEST) {
            return value;
        }
        var states = new TreeMap<String, Object>();
        criteria.states()
                .forEach((number, state) ->
                        states.put(number, state.name().toLowerCase(Locale.ROOT).replace('_', '-')));
        return states;
    }

    private static Object cut(Object value) {
        String text = String.valueOf(value);
        boolean lines = value instanceof List<?> && text.length() <= LONGEST;
        return lines ? value : text.substring(0, Math.min(LONGEST, text.length()));
    }
}
