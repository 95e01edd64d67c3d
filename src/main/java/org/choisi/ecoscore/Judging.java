package org.choisi.ecoscore;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.choisi.ecoscore.QuestionnaireReader.Limits;
import org.choisi.measure.Language;
import org.choisi.measure.Text;
import org.choisi.policy.Edition;
import org.choisi.policy.Hit;

/** Holds the answers of one project against the tables. */
final class Judging {

    private final Edition edition;
    private final Questionnaire questionnaire;
    private final Answers answers;
    private final Map<String, Derived> derived;
    private final Map<String, List<Hit>> limits = new LinkedHashMap<>();

    Judging(Edition edition, Questionnaire questionnaire, Answers answers, Map<String, Derived> derived) {
        this.edition = edition;
        this.questionnaire = questionnaire;
        this.answers = answers;
        this.derived = derived;
    }

    /** Every question that gives points, in order, each with its weight in the score. */
    List<Standing> standings() {
        List<Question> questions = questionnaire.questions();
        List<GivenAnswer> facts = questions.stream().map(this::fact).toList();
        List<List<Hit>> found = edition.ask(facts);
        Map<String, Standing> byQuestion = new LinkedHashMap<>();
        for (int index = 0; index < questions.size(); index++) {
            Question question = questions.get(index);
            List<Hit> caps = Limits.among(found.get(index));
            if (!caps.isEmpty()) {
                limits.put(question.id(), caps);
            }
            if (question.isScored()) {
                byQuestion.put(question.id(), standing(question, facts.get(index), found.get(index)));
            }
        }
        return weighed(byQuestion);
    }

    /** What limits the grade, by question; known once the questions have been looked at. */
    Map<String, List<Hit>> limits() {
        return limits;
    }

    /** What a share answered limits the grade to, for each of several. */
    List<List<Hit>> limitsOf(List<BigFraction> completeness) {
        List<GivenAnswer> facts = completeness.stream()
                .map(share -> {
                    BigDecimal percent = Fractions.cut(share.multiply(Fractions.HUNDRED), 2);
                    return GivenAnswer.completeness(
                            questionnaire.kind(),
                            percent,
                            questionnaire.speech().number(percent, "percent"));
                })
                .toList();
        return edition.ask(facts).stream().map(Limits::among).toList();
    }

    private Answer answer(Question question) {
        Answer given = answers.given().get(question.id());
        Derived worked = derived.get(question.id());
        return given != null || worked == null ? given : worked.answer();
    }

    private GivenAnswer fact(Question question) {
        Answer answer = answer(question);
        return answer == null
                ? GivenAnswer.unanswered(question, questionnaire.kind())
                : GivenAnswer.of(
                        question,
                        questionnaire.kind(),
                        answer,
                        questionnaire.speech().answer(question, answer));
    }

    private Standing standing(Question question, GivenAnswer fact, List<Hit> hits) {
        Derived worked = derived.get(question.id());
        List<Hit> grid = hits.stream()
                .filter(hit -> hit.outcome().question().equals("answer-worth"))
                .toList();
        if (grid.isEmpty()) {
            List<Text> missing = worked == null ? List.of() : worked.missing();
            return new Standing(question, Standing.State.UNANSWERED, null, null, null, null, List.of(), missing);
        }
        Hit hit = grid.get(0);
        boolean counts = hit.outcome().answer().equals("points");
        BigFraction points =
                counts ? Fractions.of((BigDecimal) hit.values().get("points")).divide(Fractions.HUNDRED) : null;
        List<Reason> reasons = new ArrayList<>();
        reasons.add(reason(question, fact, hit));
        if (worked != null) {
            reasons.addAll(worked.steps());
            spread(question, worked).ifPresent(reasons::add);
        }
        return new Standing(
                question,
                counts ? Standing.State.ANSWERED : Standing.State.NOT_APPLICABLE,
                null,
                points,
                answer(question),
                fact.shown(),
                reasons,
                List.of());
    }

    /** Said when what the sources leave open is not worth the same from one end to the other. */
    private static Optional<Reason> spread(Question question, Derived worked) {
        if (worked.low() == null) {
            return Optional.empty();
        }
        Optional<BigDecimal> low = worth(question, worked.low());
        Optional<BigDecimal> high = worth(question, worked.high());
        if (low.isEmpty() || high.isEmpty() || low.get().compareTo(high.get()) == 0) {
            return Optional.empty();
        }
        String least = low.get().min(high.get()).toPlainString();
        String most = low.get().max(high.get()).toPlainString();
        return Optional.of(new Reason(
                question.row().id(),
                new Text(
                        "Selon ce que les sources laissent ouvert, cette réponse vaut de %s à %s sur 100"
                                .formatted(least, most),
                        "Within what the sources leave open, this answer is worth %s to %s out of 100"
                                .formatted(least, most)),
                question.row().at(),
                question.row().reference(),
                question.inForceSince(),
                Map.of("low", worked.low(), "high", worked.high())));
    }

    private static Optional<BigDecimal> worth(Question question, BigDecimal number) {
        return question.options().stream()
                .filter(option -> option.accepts(new Answer.Number(number)))
                .findFirst()
                .map(Option::points);
    }

    private Reason reason(Question question, GivenAnswer fact, Hit hit) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("question", question.id());
        values.put("answer", fact.number() == null ? fact.word() : fact.number());
        values.put("points", hit.values().get("points"));
        return reason(hit, values);
    }

    static Reason reason(Hit hit, Map<String, Object> values) {
        return new Reason(
                hit.row().id(),
                new Text(hit.text(Language.FR), hit.text(Language.EN)),
                hit.row().at(),
                hit.row().reference(),
                hit.inForceSince(),
                values);
    }

    /** Inside a dimension weights are shared among the questions that have an object. */
    private List<Standing> weighed(Map<String, Standing> byQuestion) {
        List<Standing> weighed = new ArrayList<>();
        Map<String, List<Question>> scored = questionnaire.scored();
        for (Dimension dimension : questionnaire.dimensions()) {
            List<Standing> own = scored.get(dimension.id()).stream()
                    .map(question -> byQuestion.get(question.id()))
                    .toList();
            BigFraction sum = own.stream()
                    .filter(standing -> standing.state() != Standing.State.NOT_APPLICABLE)
                    .map(standing -> Fractions.of(standing.question().weight()))
                    .reduce(BigFraction.ZERO, BigFraction::add);
            own.forEach(standing -> weighed.add(standing.weighing(share(dimension, standing, sum))));
        }
        return weighed;
    }

    private static BigFraction share(Dimension dimension, Standing standing, BigFraction sum) {
        if (standing.state() == Standing.State.NOT_APPLICABLE) {
            return BigFraction.ZERO;
        }
        return Fractions.of(dimension.percent())
                .multiply(Fractions.of(standing.question().weight()))
                .divide(sum);
    }
}
