package org.choisi.ecoscore;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.choisi.measure.Quoted;
import org.choisi.measure.Text;
import org.choisi.policy.Edition;
import org.choisi.policy.Nearest;
import org.choisi.policy.RuleSet;
import org.choisi.reference.ReferenceData;

/** One rule set and its reference data, ready to score. Never changes; any number of threads may ask. */
public final class EcoscoreDesk {

    static final String TOPIC = "ecoscore";
    private static final String KINDS = "project_kind";

    /** What is scored when nobody says what it is. */
    private static final String USUAL_KIND = "project";

    private static final int MOST_QUESTIONNAIRES_KEPT = 64;

    private final RuleSet rules;
    private final ReferenceData reference;
    private final Derivations derivations;
    private final Map<String, Questionnaire> questionnaires = new ConcurrentHashMap<>();

    public EcoscoreDesk(RuleSet rules, ReferenceData reference) {
        this.rules = rules;
        this.reference = reference;
        this.derivations = new Derivations(rules, reference);
    }

    /**
     * The kinds of things that are scored, in name order.
     *
     * @throws org.choisi.measure.Refused when no rule is in force on that day
     */
    public Set<String> kinds(LocalDate asOf) {
        return new TreeSet<>(rules.on(TOPIC, asOf).words(KINDS));
    }

    /**
     * The questions in force for one kind on one day.
     *
     * @throws org.choisi.measure.Refused when no rule is in force on that day
     */
    public Questionnaire questionnaire(String kind, LocalDate asOf) {
        if (questionnaires.size() > MOST_QUESTIONNAIRES_KEPT) {
            questionnaires.clear();
        }
        return questionnaires.computeIfAbsent(kind + ' ' + asOf, missing -> {
            var speech = new Speech(rules.labels(), reference.categories());
            return new QuestionnaireReader(rules.on(TOPIC, asOf), speech, kind).read();
        });
    }

    /**
     * The answers of a project as they are understood.
     *
     * @throws org.choisi.measure.Refused when no rule is in force on that day
     */
    public Answers answers(Project project, LocalDate asOf) {
        List<AnswerFault> faults = new ArrayList<>();
        Questionnaire questionnaire = questionnaire(kind(project, asOf, faults), asOf);
        Answers read = AnswerReading.read(questionnaire, reference, project.answers());
        faults.addAll(read.faults());
        return new Answers(read.given(), faults);
    }

    /**
     * Scores a project; what cannot be used is told in the result, and the rest is scored.
     *
     * @throws org.choisi.measure.Refused when no rule is in force on that day
     */
    public Ecoscore score(Project project, LocalDate asOf) {
        Edition edition = rules.on(TOPIC, asOf);
        String kind = kind(project, asOf, new ArrayList<>());
        Questionnaire questionnaire = questionnaire(kind, asOf);
        Answers answers = answers(project, asOf);
        Map<String, Derived> derived = derivations.of(questionnaire, answers.given());
        var scoring = new Scoring(questionnaire, new Judging(edition, questionnaire, answers, derived));
        boolean empty = scoring.balance().isEmpty();
        return new Ecoscore(
                project,
                kind,
                empty ? null : scoring.balance().score(),
                scoring.grade().orElse(null),
                empty ? null : scoring.gradeOf(scoring.balance().score()),
                scoring.balance().completeness(),
                scoring.lowest(),
                scoring.highest(),
                scoring.parts(),
                scoring.limits(),
                Levers.of(scoring),
                Sensitivity.of(scoring),
                scoring.open(),
                answers.faults(),
                asOf,
                rules.hash(),
                reference.hash());
    }

    private String kind(Project project, LocalDate asOf, List<AnswerFault> faults) {
        Set<String> kinds = kinds(asOf);
        String said = project.kind().strip();
        if (kinds.contains(said)) {
            return said;
        }
        String meant = reference.words().of(KINDS).code(said).orElse("");
        if (kinds.contains(meant)) {
            return meant;
        }
        Text nearest = Nearest.to(Quoted.of(said), kinds);
        faults.add(new AnswerFault(
                "",
                said.isEmpty()
                        ? new Text("nature non dite (kind) : lu comme un projet", "kind is not said: read as a project")
                        : new Text(
                                "nature inconnue : « %s »%s ; lu comme un projet"
                                        .formatted(Quoted.of(said), nearest.fr()),
                                "unknown kind: '%s'%s; read as a project".formatted(Quoted.of(said), nearest.en()))));
        return USUAL_KIND;
    }
}
