package org.choisi.web.page.project;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;
import org.choisi.ecoscore.AnswerFault;
import org.choisi.ecoscore.Ecoscore;
import org.choisi.ecoscore.Fractions;
import org.choisi.ecoscore.Question;
import org.choisi.measure.Quoted;
import org.choisi.store.StoredProject;
import org.choisi.web.Portfolio;
import org.choisi.web.page.Link;
import org.choisi.web.page.RuleAddress;
import org.choisi.web.page.Speech;

/** Makes the page of one project from its Ecoscore. */
record ProjectViews(Portfolio.Desk desk, ZoneId zone, Speech speech) {

    private static final int MOST_LEVERS = 6;
    private static final int MOST_WRONG = 8;
    private static final String RULES = "rules/";

    /**
     * What is shown.
     *
     * @param ref of the version, such as {@code 0000….2}; the id of the project for its answers of today
     * @param now whether these are the answers of today
     */
    record Shown(StoredProject project, String ref, boolean now, List<ProjectView.Row> versions) {}

    ProjectView view(Shown shown) {
        StoredProject project = shown.project();
        Ecoscore score = score(project, shown.ref());
        var words = new GradeWords(speech);
        String answer = score.grade() == null
                ? speech.say("grade.none")
                : speech.say("project.answer", words.grade(score.grade()), words.points(score.score()));
        String address = ProjectAddress.of(project.id());
        return new ProjectView(
                speech.say("project.title", project.name(), answer),
                what(shown),
                GradeWords.css(score.grade()),
                answer,
                speech.day(score.asOf()),
                lead(score, words),
                shown.now() ? wrong(project) : List.of(),
                score.limits().stream()
                        .map(limit -> reason(score, limit.reason()))
                        .toList(),
                levers(project, score),
                new PartViews(this, score, words).parts(),
                new CarbonViews(speech).carbon(score),
                new SensitivityWords(speech, words).all(score),
                shown.versions(),
                shown.ref(),
                address,
                shown.now() ? address + "/questionnaire" : null,
                files(shown),
                basis(score));
    }

    Ecoscore score(StoredProject project, String ref) {
        return desk.ecoscore().score(Portfolio.project(project, ref), desk.today());
    }

    private String what(Shown shown) {
        StoredProject project = shown.project();
        String kind = speech.say("project.kind." + project.kind());
        return Speech.unbroken(Speech.joined(
                shown.now()
                        ? List.of(project.name(), kind, project.variant())
                        : List.of(project.name(), kind, speech.say("project.version", project.variant()))));
    }

    private List<String> lead(Ecoscore score, GradeWords words) {
        List<String> lead = new ArrayList<>();
        lead.add(speech.say("project.complete", words.percent(score.completeness())));
        boolean open = !GradeWords.isWhole(score) && score.lowest() != null;
        if (open) {
            var questionnaire = desk.questionnaire(score.kind());
            var lowest = questionnaire.grade(Fractions.cut(score.lowest(), 2));
            var highest = questionnaire.grade(Fractions.cut(score.highest(), 2));
            lead.add(speech.say(
                    lowest == highest ? "project.range.same" : "project.range",
                    words.points(score.lowest()),
                    words.points(score.highest()),
                    lowest,
                    highest));
        }
        if (score.grade() != score.scoreGrade()) {
            lead.add(speech.say("project.capped", words.grade(score.scoreGrade()), words.grade(score.grade())));
        }
        return lead.stream().map(Speech::unbroken).toList();
    }

    private List<Link.Shown> wrong(StoredProject project) {
        return Portfolio.faults(desk, project).stream()
                .limit(MOST_WRONG)
                .map(fault -> wrong(project, fault))
                .toList();
    }

    /** What is about no question of ours leads nowhere but to the questionnaire. */
    private Link.Shown wrong(StoredProject project, AnswerFault fault) {
        var question = desk.questionnaire(project.kind()).question(fault.question());
        String name = question.map(Question::label).map(speech::text).orElse(Quoted.of(fault.question()));
        String href = question.map(one -> field(project, one))
                .orElseGet(() -> ProjectAddress.questionnaire(project.id(), ""));
        String text = speech.say("project.wrong.one", name, speech.text(fault.text()));
        return new Link.Shown(href, Speech.unbroken(text));
    }

    private static String field(StoredProject project, Question question) {
        return ProjectAddress.questionnaire(project.id(), question.dimension()) + "#q-" + question.id();
    }

    private List<ProjectView.Lever> levers(StoredProject project, Ecoscore score) {
        return score.levers().stream()
                .limit(MOST_LEVERS)
                .map(lever -> new ProjectView.Lever(
                        field(project, lever.question()),
                        speech.text(lever.question().label()),
                        Speech.unbroken(speech.say(
                                "project.lever.change",
                                lever.from() == null
                                        ? speech.say("questionnaire.unanswered")
                                        : speech.text(lever.from()),
                                speech.text(lever.toShown()))),
                        gain(lever),
                        speech.say("effort." + lever.effort())))
                .toList();
    }

    private String gain(org.choisi.ecoscore.Lever lever) {
        String points = speech.say("project.lever.gain", new GradeWords(speech).points(lever.gain()));
        String more = lever.changesGrade()
                ? speech.say("project.lever.grade", lever.grade())
                : lever.liftsLimit() ? speech.say("project.lever.cap") : "";
        return Speech.unbroken(more.isEmpty() ? points : points + ", " + more);
    }

    ProjectView.Reason reason(Ecoscore score, org.choisi.ecoscore.Reason reason) {
        return reason(score, reason, List.of());
    }

    ProjectView.Reason reason(Ecoscore score, org.choisi.ecoscore.Reason reason, List<String> steps) {
        String proof = Speech.joined(List.of(reason.rule(), speech.place(reason.at()), reason.reference()));
        return new ProjectView.Reason(
                Speech.unbroken(speech.text(reason.text())),
                Speech.unbroken(proof),
                reason.at().startsWith(RULES) ? RuleAddress.why(score.ruleSet(), reason.rule()) : null,
                steps);
    }

    private List<Link.Shown> files(Shown shown) {
        return List.of("csv", "xlsx", "json").stream()
                .map(form -> new Link.Shown(
                        ProjectAddress.answers(shown.project().id(), form) + version(shown),
                        speech.say("project.file." + form)))
                .toList();
    }

    private static String version(Shown shown) {
        return shown.now()
                ? ""
                : "?version=" + shown.ref().substring(shown.ref().indexOf('.') + 1);
    }

    private List<ProjectView.Fact> basis(Ecoscore score) {
        return List.of(
                new ProjectView.Fact(speech.say("basis.as-of"), speech.day(score.asOf())),
                new ProjectView.Fact(speech.say("basis.rules"), score.ruleSet()),
                new ProjectView.Fact(speech.say("basis.reference"), score.referenceData()));
    }

    /** A version or an alternative in the list of what can be compared. */
    ProjectView.Row row(StoredProject project, String ref, String name, String href) {
        Ecoscore score = score(project, ref);
        var words = new GradeWords(speech);
        return new ProjectView.Row(
                ref,
                href,
                Speech.unbroken(name),
                GradeWords.css(score.grade()),
                words.grade(score.grade()),
                score.score() == null ? "" : speech.say("project.points", words.points(score.score())),
                speech.moment(project.changedAt().atZone(zone)));
    }

    /** Sentences in a row. */
    static String inOneLine(List<String> sentences) {
        return sentences.stream().collect(Collectors.joining(" ; "));
    }

    static BigFraction share(BigFraction part, BigFraction whole) {
        return whole.signum() == 0
                ? BigFraction.ZERO
                : part.multiply(BigFraction.of(100)).divide(whole);
    }
}
