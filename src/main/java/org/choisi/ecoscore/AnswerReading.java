package org.choisi.ecoscore;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.choisi.measure.Quoted;
import org.choisi.measure.Text;
import org.choisi.policy.Nearest;
import org.choisi.policy.Vocabularies;
import org.choisi.reference.ReferenceData;

/** Understands what was written for each question; what cannot be used is told, and the rest stands. */
final class AnswerReading {

    private static final String CHOICE = "ecoscore_choice";
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Questionnaire questionnaire;
    private final ReferenceData reference;
    private final Map<String, Answer> given = new LinkedHashMap<>();
    private final List<AnswerFault> faults = new ArrayList<>();

    private AnswerReading(Questionnaire questionnaire, ReferenceData reference) {
        this.questionnaire = questionnaire;
        this.reference = reference;
    }

    static Answers read(Questionnaire questionnaire, ReferenceData reference, Map<String, Object> written) {
        var reading = new AnswerReading(questionnaire, reference);
        reading.unknown(written);
        // In the order of the questionnaire, so that the order of the file changes nothing.
        questionnaire.questions().forEach(question -> reading.read(question, written.get(question.id())));
        return new Answers(reading.given, reading.faults);
    }

    private void unknown(Map<String, Object> written) {
        List<String> known =
                questionnaire.questions().stream().map(Question::id).toList();
        for (String id : new TreeSet<>(written.keySet())) {
            if (questionnaire.others().contains(id)) {
                Text kind = questionnaire.speech().kind(questionnaire.kind());
                fault(
                        id,
                        "cette question ne se pose pas pour la nature « %s » ; sa réponse n'est pas comptée"
                                .formatted(kind.fr()),
                        "this question is not asked for kind '%s'; its answer is not counted".formatted(kind.en()));
            } else if (!known.contains(id)) {
                Text nearest = Nearest.to(id, known);
                fault(
                        Quoted.of(id),
                        "aucune question n'a ce nom%s ; sa réponse n'est pas comptée".formatted(nearest.fr()),
                        "no question has this name%s; its answer is not counted".formatted(nearest.en()));
            }
        }
    }

    private void read(Question question, Object written) {
        if (written == null || written instanceof String text && text.isBlank()) {
            return;
        }
        answer(question, written).ifPresent(answer -> given.put(question.id(), answer));
    }

    private Optional<Answer> answer(Question question, Object written) {
        if (saysNotApplicable(written)) {
            return notApplicable(question);
        }
        return switch (question.type()) {
            case YES_NO, CHOICE -> word(question, written);
            case COUNTRY -> country(question, written);
            case QUANTITIES -> new EquipmentReading(reference, (fr, en) -> fault(question.id(), fr, en)).read(written);
            case CRITERIA -> new CriteriaReading(reference, (fr, en) -> fault(question.id(), fr, en)).read(written);
            default -> number(question, written);
        };
    }

    private boolean saysNotApplicable(Object written) {
        return written instanceof String text
                && reference
                        .words()
                        .of(CHOICE)
                        .code(text)
                        .filter(Answer.NOT_APPLICABLE::equals)
                        .isPresent();
    }

    private Optional<Answer> notApplicable(Question question) {
        if (question.mayNotApply()) {
            return Optional.of(new Answer.Word(Answer.NOT_APPLICABLE));
        }
        fault(
                question.id(),
                "« sans objet » n'est pas une réponse ici : la question se pose toujours",
                "'not applicable' is no answer here: the question always applies");
        return Optional.empty();
    }

    private Optional<Answer> word(Question question, Object written) {
        String text = written instanceof Boolean yes ? yes ? "yes" : "no" : String.valueOf(written);
        List<String> allowed = words(question);
        String usual = reference.words().of(CHOICE).code(text).orElse("");
        Optional<Answer> answer = allowed.stream()
                .filter(word -> means(word, text) || word.equals(usual))
                .findFirst()
                .map(Answer.Word::new);
        if (answer.isEmpty()) {
            Text nearest = Nearest.to(Quoted.of(text), allowed);
            List<String> named = allowed.stream()
                    .map(word -> questionnaire.speech().choice(word).fr())
                    .toList();
            fault(
                    question.id(),
                    "« %s » n'est pas une des réponses (%s)%s"
                            .formatted(Quoted.of(text), String.join(", ", named), nearest(nearest.fr())),
                    "'%s' is none of the answers (%s)%s"
                            .formatted(Quoted.of(text), String.join(", ", allowed), nearest(nearest.en())));
        }
        return answer;
    }

    /** The near word alone: the list is already there. */
    private static String nearest(String end) {
        return end.startsWith(" (") ? "" : end;
    }

    private static List<String> words(Question question) {
        return question.options().stream()
                .filter(option -> option.points() != null)
                .flatMap(option -> option.words().listed().stream().sorted())
                .toList();
    }

    private boolean means(String word, String text) {
        String folded = Vocabularies.folded(text);
        Text name = questionnaire.speech().choice(word);
        return folded.equals(word)
                || folded.equals(Vocabularies.folded(name.fr()))
                || folded.equals(Vocabularies.folded(name.en()));
    }

    private Optional<Answer> country(Question question, Object written) {
        String text = String.valueOf(written).strip();
        String code = reference.words().of("country").code(text).orElse(text.toUpperCase(Locale.ROOT));
        if (reference.grids().countries().contains(code)) {
            return Optional.of(new Answer.Word(code));
        }
        String known = String.join(", ", reference.grids().countries());
        fault(
                question.id(),
                "l'électricité de « %s » n'est pas connue : donnez un de ces pays (%s), ou hosting_kg_per_kwh"
                        .formatted(Quoted.of(text), known),
                "the electricity of '%s' is not known: give one of these countries (%s), or hosting_kg_per_kwh"
                        .formatted(Quoted.of(text), known));
        return Optional.empty();
    }

    private Optional<Answer> number(Question question, Object written) {
        Optional<BigDecimal> read = Digits.of(written);
        if (read.isEmpty()) {
            expected(question, written);
            return Optional.empty();
        }
        BigDecimal number = read.get();
        boolean whole = question.type() != AnswerType.COUNT
                || number.stripTrailingZeros().scale() <= 0;
        boolean share = question.type() != AnswerType.PERCENT || number.compareTo(HUNDRED) <= 0;
        Answer answer = new Answer.Number(number);
        boolean inGrid = !question.isScored() || question.options().stream().anyMatch(option -> option.accepts(answer));
        if (!whole || !share || !inGrid) {
            expected(question, written);
            return Optional.empty();
        }
        return Optional.of(answer);
    }

    private void expected(Question question, Object written) {
        Text what = switch (question.type()) {
            case PERCENT -> new Text("un nombre de 0 à 100", "a number from 0 to 100");
            case COUNT -> new Text("un nombre entier", "a whole number");
            default -> bounds(question);
        };
        fault(
                question.id(),
                "« %s » ne se lit pas : %s est attendu".formatted(Quoted.of(String.valueOf(written)), what.fr()),
                "'%s' cannot be read: %s is expected".formatted(Quoted.of(String.valueOf(written)), what.en()));
    }

    /** What the grid takes from its first number to its last. */
    private static Text bounds(Question question) {
        Text number = new Text("un nombre", "a number");
        List<Option> numbers =
                question.options().stream().filter(Option::takesNumbers).toList();
        if (numbers.isEmpty()) {
            return number;
        }
        BigDecimal from = numbers.stream()
                .map(option -> option.range().from() == null
                        ? BigDecimal.ZERO
                        : option.range().from())
                .min(BigDecimal::compareTo)
                .orElseThrow();
        boolean open = numbers.stream().anyMatch(option -> option.range().below() == null);
        if (open) {
            String least = from.toPlainString();
            return new Text("un nombre à partir de " + least, "a number from " + least + " on");
        }
        BigDecimal most = numbers.stream()
                .map(option -> option.range().below())
                .max(BigDecimal::compareTo)
                .orElseThrow();
        return new Text(
                "un nombre de %s à %s".formatted(from.toPlainString(), most.toPlainString()),
                "a number from %s to %s".formatted(from.toPlainString(), most.toPlainString()));
    }

    private void fault(String question, String fr, String en) {
        faults.add(new AnswerFault(question, new Text(fr, en)));
    }
}
