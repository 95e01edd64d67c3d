package org.choisi.web.page.project;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.choisi.ecoscore.Answer;
import org.choisi.ecoscore.AnswerFault;
import org.choisi.ecoscore.AnswerType;
import org.choisi.ecoscore.Answers;
import org.choisi.ecoscore.Ecoscore;
import org.choisi.ecoscore.Equipment;
import org.choisi.ecoscore.Question;
import org.choisi.ecoscore.Questionnaire;
import org.choisi.measure.Language;
import org.choisi.store.ProjectAnswers;
import org.choisi.web.page.Speech;
import org.choisi.web.page.project.QuestionnaireView.Field;
import org.choisi.web.page.project.QuestionnaireView.Input;
import org.choisi.web.page.project.QuestionnaireView.Line;
import org.choisi.web.page.project.QuestionnaireView.Option;

/**
 * Shows questions with what was answered or typed.
 *
 * @param read the answers that are understood
 * @param faults what is wrong with what was typed
 */
record FieldViews(
        Questionnaire questionnaire,
        ProjectAnswers answers,
        Answers read,
        List<AnswerFault> faults,
        Ecoscore score,
        List<String> countries,
        Speech speech) {

    /** A page with more lines would be too heavy: they are typed as text then. */
    private static final int MOST_LINES = 10;

    private static final int LINES_TO_FILL = 3;
    private static final int MOST_WRONG = 5;

    Field field(Question question) {
        Input input = input(question);
        boolean noObject = !answers.unread().containsKey(question.id())
                && read.to(question.id()).filter(Answer::isNotApplicable).isPresent();
        boolean box = question.mayNotApply() && input != Input.CHOICES;
        String value = noObject && box ? "" : value(question, input);
        return new Field(
                "q-" + question.id(),
                QuestionnaireForm.FIELD + question.id(),
                input,
                label(question),
                Speech.unbroken(speech.text(question.question())),
                unit(question),
                Speech.unbroken(speech.text(question.help())),
                value,
                box,
                noObject,
                options(question, input, value),
                input == Input.EQUIPMENT ? lines(question, noObject) : List.of(),
                wrong(question),
                origin(question));
    }

    private String label(Question question) {
        String label = speech.text(question.label());
        return question.mandatory() ? speech.say("questionnaire.mandatory", label) : label;
    }

    private String unit(Question question) {
        return question.type() == AnswerType.PERCENT
                ? "%"
                : speech.text(questionnaire.speech().unit(question));
    }

    private Input input(Question question) {
        return switch (question.type()) {
            case YES_NO, CHOICE -> Input.CHOICES;
            case COUNTRY -> Input.COUNTRY;
            case QUANTITIES -> showsLines(question) ? Input.EQUIPMENT : Input.LINES;
            case CRITERIA -> Input.LINES;
            default -> Input.NUMBER;
        };
    }

    private boolean showsLines(Question question) {
        Object unread = answers.unread().get(question.id());
        if (unread != null) {
            return unread instanceof List<?> list
                    && list.size() <= MOST_LINES
                    && list.stream().allMatch(Map.class::isInstance);
        }
        return pieces(question).size() <= MOST_LINES;
    }

    private List<Equipment> pieces(Question question) {
        return read.to(question.id())
                .filter(Answer.Pieces.class::isInstance)
                .map(answer -> ((Answer.Pieces) answer).equipment())
                .orElse(List.of());
    }

    private List<Line> lines(Question question, boolean noObject) {
        List<Line> lines = new ArrayList<>();
        if (answers.unread().get(question.id()) instanceof List<?> typed) {
            typed.forEach(line -> lines.add(typed((Map<?, ?>) line)));
        } else {
            pieces(question).forEach(piece -> lines.add(line(piece)));
        }
        int empty = noObject ? 1 : LINES_TO_FILL;
        Stream.generate(() -> Line.EMPTY).limit(empty).forEach(lines::add);
        return lines;
    }

    private static Line typed(Map<?, ?> line) {
        return new Line(
                words(line.get("quantity")),
                words(line.get("category")),
                words(line.get("acquired")),
                words(line.get("years")));
    }

    private static String words(Object cell) {
        return cell == null ? "" : String.valueOf(cell);
    }

    private Line line(Equipment piece) {
        return new Line(
                number(piece.quantity()),
                speech.text(questionnaire.speech().category(piece.category())),
                piece.acquired().word(),
                number(piece.years()));
    }

    private String number(BigDecimal number) {
        String plain = number.toPlainString();
        return speech.language() == Language.FR ? plain.replace('.', ',') : plain;
    }

    /** As it was typed where it cannot be read; else what was understood. */
    private String value(Question question, Input input) {
        Object unread = answers.unread().get(question.id());
        if (unread != null) {
            String typed = String.valueOf(unread);
            return input == Input.LINES ? typed.replace(" | ", "\n") : typed;
        }
        Optional<Answer> answer = read.to(question.id());
        if (answer.isEmpty()) {
            return "";
        }
        if (answer.get() instanceof Answer.Number number) {
            return number(number.number());
        }
        if (answer.get() instanceof Answer.Criteria criteria) {
            return criteria(question, criteria);
        }
        if (answer.get() instanceof Answer.Pieces) {
            return pieces(question).stream().map(this::inOneLine).collect(Collectors.joining("\n"));
        }
        return ((Answer.Word) answer.get()).word();
    }

    private String inOneLine(Equipment piece) {
        return "%s %s %s %s"
                .formatted(
                        number(piece.quantity()),
                        piece.category(),
                        piece.acquired().word(),
                        number(piece.years()));
    }

    /** What was typed with something wrong in it stays as it was typed. */
    private String criteria(Question question, Answer.Criteria criteria) {
        if (answers.given().get(question.id()) instanceof String typed) {
            return typed.replace(" | ", "\n");
        }
        var numbers = new TreeMap<>(Comparator.comparing(FieldViews::inOrder));
        numbers.putAll(criteria.states());
        return numbers.entrySet().stream()
                .map(one -> one.getKey() + " " + speech.say("rgesn." + one.getValue()))
                .collect(Collectors.joining("\n"));
    }

    /** 1.10 after 1.9. */
    private static BigDecimal inOrder(String number) {
        String[] steps = number.split("\\.");
        return new BigDecimal(steps[0] + "." + "0".repeat(Math.max(0, 2 - steps[1].length())) + steps[1]);
    }

    private List<Option> options(Question question, Input input, String chosen) {
        List<Option> options = new ArrayList<>();
        if (input == Input.CHOICES || input == Input.COUNTRY) {
            List<String> words = input == Input.COUNTRY ? countries : choices(question);
            options.add(new Option("", speech.say("questionnaire.unanswered"), chosen.isEmpty()));
            if (!chosen.isEmpty() && !words.contains(chosen)) {
                options.add(new Option(chosen, chosen, true));
            }
            words.forEach(word -> options.add(new Option(word, said(word, input), word.equals(chosen))));
        }
        return options;
    }

    private static List<String> choices(Question question) {
        return question.options().stream()
                .flatMap(option -> option.words().listed().stream().sorted())
                .toList();
    }

    private String said(String word, Input input) {
        if (input == Input.CHOICES) {
            return speech.text(questionnaire.speech().choice(word));
        }
        return speech.sayOr(
                "country." + word,
                new Locale.Builder()
                        .setRegion(word.length() == 2 ? word : "")
                        .build()
                        .getDisplayCountry(speech.language().locale()));
    }

    private List<String> wrong(Question question) {
        return faults.stream()
                .filter(fault -> fault.question().equals(question.id()))
                .limit(MOST_WRONG)
                .map(fault -> Speech.unbroken(speech.text(fault.text())))
                .toList();
    }

    /** Where the answer comes from; where there is none, why it is asked. */
    private String origin(Question question) {
        List<String> parts = new ArrayList<>();
        read.to(question.id()).ifPresent(answer -> {
            if (answers.unread().containsKey(question.id())) {
                String said = speech.text(questionnaire.speech().answer(question, answer));
                parts.add(speech.say("questionnaire.before", said));
            }
            String file = answers.files().get(question.id());
            parts.add(file == null ? speech.say("questionnaire.typed") : speech.say("questionnaire.file", file));
        });
        if (question.isDerived() && read.to(question.id()).isEmpty()) {
            worked(question).ifPresent(parts::add);
        }
        parts.add(speech.say(
                "questionnaire.source", question.row().reason(), question.row().reference()));
        return Speech.unbroken(Speech.joined(parts));
    }

    private Optional<String> worked(Question question) {
        Optional<String> worked = score.dimensions().stream()
                .flatMap(part -> part.lines().stream())
                .filter(line -> line.question().id().equals(question.id()))
                .map(line -> speech.say("questionnaire.worked", speech.text(line.answer())))
                .findFirst();
        return worked.or(() -> score.notAnswered().stream()
                .filter(open -> open.question().id().equals(question.id())
                        && !open.missing().isEmpty())
                .map(open -> speech.say(
                        "questionnaire.missing",
                        open.missing().stream().map(speech::text).collect(Collectors.joining(", "))))
                .findFirst());
    }
}
