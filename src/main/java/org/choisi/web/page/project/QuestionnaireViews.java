package org.choisi.web.page.project;

import java.util.ArrayList;
import java.util.List;
import org.choisi.ecoscore.AnswerFault;
import org.choisi.ecoscore.AnswerType;
import org.choisi.ecoscore.Answers;
import org.choisi.ecoscore.Dimension;
import org.choisi.ecoscore.Ecoscore;
import org.choisi.ecoscore.Question;
import org.choisi.ecoscore.Questionnaire;
import org.choisi.store.ProjectAnswers;
import org.choisi.store.StoredProject;
import org.choisi.web.AnswerSheet;
import org.choisi.web.Portfolio;
import org.choisi.web.page.Link;
import org.choisi.web.page.Speech;
import org.choisi.web.page.project.QuestionnaireView.Option;

/** Makes the pages of one project's questionnaire. */
record QuestionnaireViews(Portfolio.Desk desk, StoredProject project, Speech speech) {

    /** What a page shows of the answers: those that stand, or those with what was just typed. */
    record Shown(ProjectAnswers answers, String seen) {}

    private Questionnaire questionnaire() {
        return desk.questionnaire(project.kind());
    }

    private Ecoscore score() {
        return desk.ecoscore().score(Portfolio.project(project, project.id().toString()), desk.today());
    }

    /** The dimensions that have questions, in their order. */
    static List<Dimension> parts(Questionnaire questionnaire) {
        return questionnaire.dimensions().stream()
                .filter(dimension -> !questions(questionnaire, dimension).isEmpty())
                .toList();
    }

    static List<Question> questions(Questionnaire questionnaire, Dimension dimension) {
        return questionnaire.questions().stream()
                .filter(question -> question.dimension().equals(dimension.id()))
                .toList();
    }

    /** Where to take the questionnaire up again: the first part that lacks an answer, else the first. */
    static Dimension open(Questionnaire questionnaire, Ecoscore score) {
        List<Dimension> parts = parts(questionnaire);
        return parts.stream()
                .filter(part -> score.notAnswered().stream()
                        .anyMatch(open -> open.question().dimension().equals(part.id())))
                .findFirst()
                .orElse(parts.get(0));
    }

    QuestionnaireView view(Dimension part) {
        List<String> ids =
                questions(questionnaire(), part).stream().map(Question::id).toList();
        return view(part, new Shown(project.answers(), AnswerSheet.fingerprint(project.answers(), ids)));
    }

    QuestionnaireView view(Dimension part, Shown shown) {
        Questionnaire questionnaire = questionnaire();
        StoredProject seen = project.answered(shown.answers());
        Ecoscore score = score();
        List<AnswerFault> faults = Portfolio.faults(desk, seen);
        var fields = new FieldViews(questionnaire, shown.answers(), read(seen), faults, score, countries(), speech);
        List<Question> questions = questions(questionnaire, part);
        List<Dimension> parts = parts(questionnaire);
        int place = parts.indexOf(part);
        var words = new GradeWords(speech);
        return new QuestionnaireView(
                speech.say("questionnaire.title", speech.text(part.name()), project.name()),
                project.name(),
                ProjectAddress.of(project.id()),
                ProjectAddress.of(project.id()) + "/questionnaire",
                part.id(),
                speech.text(part.name()),
                shown.seen(),
                speech.say(
                        "questionnaire.progress",
                        speech.number(place + 1),
                        speech.number(parts.size()),
                        words.percent(score.completeness()),
                        words.grade(score.grade())),
                parts.stream().map(one -> part(one, one == part, score)).toList(),
                wrong(questions, faults),
                questions.stream().map(fields::field).toList(),
                equipment(questions) ? categories() : List.of(),
                origins(),
                questions.stream().anyMatch(question -> question.id().equals(Portfolio.RGESN)),
                place > 0
                        ? ProjectAddress.questionnaire(
                                project.id(), parts.get(place - 1).id())
                        : null,
                place == parts.size() - 1);
    }

    private Answers read(StoredProject seen) {
        return desk.ecoscore().answers(Portfolio.project(seen, ""), desk.today());
    }

    private List<String> countries() {
        return desk.reference().grids().countries().stream().sorted().toList();
    }

    private static boolean equipment(List<Question> questions) {
        return questions.stream().anyMatch(question -> question.type() == AnswerType.QUANTITIES);
    }

    private List<String> categories() {
        return desk.reference().categories().codes().stream()
                .map(code -> speech.text(desk.reference().categories().name(code)))
                .sorted()
                .toList();
    }

    private List<Option> origins() {
        return List.of("new", "refurbished", "kept").stream()
                .map(word -> new Option(word, speech.say("equipment." + word), false))
                .toList();
    }

    private QuestionnaireView.Part part(Dimension dimension, boolean here, Ecoscore score) {
        List<Question> asked = questions(questionnaire(), dimension).stream()
                .filter(Question::isScored)
                .toList();
        long open = score.notAnswered().stream()
                .filter(one -> one.question().dimension().equals(dimension.id()))
                .count();
        String done = speech.say("questionnaire.done", speech.number(asked.size() - open), speech.number(asked.size()));
        return new QuestionnaireView.Part(
                ProjectAddress.questionnaire(project.id(), dimension.id()), speech.text(dimension.name()), done, here);
    }

    private List<Link.Shown> wrong(List<Question> questions, List<AnswerFault> faults) {
        List<Link.Shown> wrong = new ArrayList<>();
        for (Question question : questions) {
            boolean told = faults.stream().anyMatch(fault -> fault.question().equals(question.id()));
            if (told) {
                wrong.add(new Link.Shown("#q-" + question.id(), speech.text(question.label())));
            }
        }
        return wrong;
    }
}
