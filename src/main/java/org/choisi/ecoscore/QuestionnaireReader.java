package org.choisi.ecoscore;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.choisi.measure.Text;
import org.choisi.policy.Edition;
import org.choisi.policy.Hit;
import org.choisi.policy.Range;
import org.choisi.policy.RowFact;
import org.choisi.policy.Words;

/** Reads a questionnaire out of the tables as they stand on one day. */
final class QuestionnaireReader {

    private final Edition edition;
    private final Speech speech;
    private final String kind;

    QuestionnaireReader(Edition edition, Speech speech, String kind) {
        this.edition = edition;
        this.speech = speech;
        this.kind = kind;
    }

    Questionnaire read() {
        List<Dimension> dimensions = dimensions();
        Map<String, List<Option>> options = options();
        List<RowFact> rows = edition.rows("questions");
        List<Question> questions = new ArrayList<>();
        for (Dimension dimension : dimensions) {
            rows.stream()
                    .filter(row -> isAsked(row) && dimension.id().equals(text(row, "dimension")))
                    .map(row -> question(row, options.getOrDefault(text(row, "question"), List.of())))
                    .forEach(questions::add);
        }
        Set<String> others = rows.stream()
                .filter(row -> !isAsked(row))
                .map(row -> text(row, "question"))
                .filter(id -> questions.stream().noneMatch(own -> own.id().equals(id)))
                .collect(Collectors.toSet());
        return new Questionnaire(
                kind, edition.asOf(), dimensions, limited(questions), others, grades(), setting("weight-step"), speech);
    }

    private boolean isAsked(RowFact row) {
        return ((Words) row.fields().get("kinds")).accepts(kind);
    }

    private List<Dimension> dimensions() {
        Map<String, RowFact> weights = new HashMap<>();
        edition.rows("weights").stream()
                .filter(row -> kind.equals(text(row, "kind")))
                .forEach(row -> weights.put(text(row, "dimension"), row));
        return edition.rows("dimensions").stream()
                .sorted(Comparator.comparing(row -> number(row, "rank")))
                .filter(row -> weights.containsKey(text(row, "dimension")))
                .map(row -> {
                    RowFact weight = weights.get(text(row, "dimension"));
                    return new Dimension(
                            text(row, "dimension"), both(row, "name"), number(weight, "percent"), weight.row());
                })
                .toList();
    }

    private Map<String, List<Option>> options() {
        Map<String, List<Option>> options = new LinkedHashMap<>();
        for (RowFact row : edition.rows("grids")) {
            options.computeIfAbsent(text(row, "question"), any -> new ArrayList<>())
                    .add(new Option(
                            (Range) row.fields().get("answer"),
                            (Words) row.fields().get("word"),
                            number(row, "points"),
                            both(row, "text"),
                            row.row(),
                            null));
        }
        return options;
    }

    private Question question(RowFact row, List<Option> options) {
        return new Question(
                text(row, "question"),
                text(row, "dimension"),
                AnswerType.of(text(row, "type")),
                text(row, "unit"),
                both(row, "label"),
                both(row, "question"),
                both(row, "help"),
                number(row, "effort").intValue(),
                number(row, "weight"),
                "yes".equals(text(row, "mandatory")),
                text(row, "derivedBy"),
                row.row(),
                edition.inForceSince(row.row()),
                options);
    }

    /** Asks the rules once which options limit the grade: the same for every project. */
    private List<Question> limited(List<Question> questions) {
        List<GivenAnswer> facts = new ArrayList<>();
        for (Question question : questions) {
            for (Option option : question.options()) {
                Answer example = option.example();
                facts.add(GivenAnswer.of(question, kind, example, speech.answer(question, example)));
            }
        }
        var answers = edition.ask(facts).iterator();
        return questions.stream()
                .map(question -> withOptions(
                        question,
                        question.options().stream()
                                .map(option -> option.limitedTo(
                                        Limits.worst(answers.next()).orElse(null)))
                                .toList()))
                .toList();
    }

    private static Question withOptions(Question question, List<Option> options) {
        return new Question(
                question.id(),
                question.dimension(),
                question.type(),
                question.unit(),
                question.label(),
                question.question(),
                question.help(),
                question.effort(),
                question.weight(),
                question.mandatory(),
                question.derivedBy(),
                question.row(),
                question.inForceSince(),
                options);
    }

    private List<Questionnaire.GradeRange> grades() {
        return edition.rows("grades").stream()
                .map(row -> new Questionnaire.GradeRange(
                        (Range) row.fields().get("score"), Grade.valueOf(text(row, "grade")), row.row()))
                .toList();
    }

    private BigDecimal setting(String name) {
        return setting(edition, name);
    }

    /** A number of {@code settings.csv}. */
    static BigDecimal setting(Edition edition, String name) {
        return edition.rows("settings").stream()
                .filter(row -> name.equals(text(row, "setting")))
                .map(row -> number(row, "value"))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("settings.csv has no " + name));
    }

    static String text(RowFact row, String field) {
        return (String) row.fields().get(field);
    }

    static BigDecimal number(RowFact row, String field) {
        return (BigDecimal) row.fields().get(field);
    }

    private static Text both(RowFact row, String field) {
        return new Text(text(row, field + "Fr"), text(row, field + "En"));
    }

    /** What caps say among the findings about one answer. */
    static final class Limits {

        private Limits() {}

        static List<Hit> among(List<Hit> hits) {
            return hits.stream()
                    .filter(hit -> hit.outcome().answer().equals("cap"))
                    .toList();
        }

        static Grade of(Hit cap) {
            return Grade.valueOf((String) cap.values().get("grade"));
        }

        static Optional<Grade> worst(List<Hit> hits) {
            return among(hits).stream().map(Limits::of).reduce(Grade::orWorse);
        }
    }
}
