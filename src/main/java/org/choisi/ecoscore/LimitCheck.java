package org.choisi.ecoscore;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.choisi.measure.Text;
import org.choisi.policy.Range;
import org.choisi.policy.Row;
import org.choisi.policy.RowFact;
import org.choisi.policy.Words;

/** Whether some limit is stricter on an answer that earns more points than on one that earns fewer. */
final class LimitCheck {

    private static final List<String> KINDS = List.of("project", "service", "product");

    private final List<RowFact> questions;
    private final List<RowFact> grids;
    private final List<RowFact> caps;
    private final BiConsumer<Row, Text> say;

    LimitCheck(List<RowFact> questions, List<RowFact> grids, List<RowFact> caps, BiConsumer<Row, Text> say) {
        this.questions = questions;
        this.grids = grids;
        this.caps = caps;
        this.say = say;
    }

    /**
     * An answer, what it earns and what it is limited to.
     *
     * @param by the strictest limit; null when none
     */
    private record Case(String shown, BigDecimal points, Grade limit, RowFact by) {}

    void look() {
        for (RowFact question : questions) {
            String id = QuestionnaireReader.text(question, "question");
            Words kinds = (Words) question.fields().get("kinds");
            KINDS.stream().filter(kinds::accepts).forEach(kind -> look(id, kind));
        }
    }

    private void look(String question, String kind) {
        List<RowFact> limits = caps.stream()
                .filter(cap -> question.equals(QuestionnaireReader.text(cap, "about")))
                .filter(cap -> ((Words) cap.fields().get("kinds")).accepts(kind))
                .toList();
        if (limits.isEmpty()) {
            return;
        }
        List<Case> cases = cases(question, limits);
        for (Case better : cases) {
            for (Case worse : cases) {
                if (better.points().compareTo(worse.points()) > 0
                        && worse.limit().isBetterThan(better.limit())) {
                    tell(question, better, worse);
                    return;
                }
            }
        }
    }

    private void tell(String question, Case better, Case worse) {
        say.accept(
                better.by().row(),
                new Text(
                        "« %s » : la réponse %s vaut %s points et la note est limitée à %s, quand %s n'en vaut que %s et va jusqu'à %s"
                                .formatted(
                                        question,
                                        better.shown(),
                                        better.points().toPlainString(),
                                        better.limit(),
                                        worse.shown(),
                                        worse.points().toPlainString(),
                                        worse.limit()),
                        "'%s': answer %s earns %s points and the grade is limited to %s, when %s earns only %s and goes up to %s"
                                .formatted(
                                        question,
                                        better.shown(),
                                        better.points().toPlainString(),
                                        better.limit(),
                                        worse.shown(),
                                        worse.points().toPlainString(),
                                        worse.limit())));
    }

    /** One answer of each kind that grids or limits tell apart. */
    private List<Case> cases(String question, List<RowFact> limits) {
        List<Case> cases = new ArrayList<>();
        for (RowFact row : grids) {
            BigDecimal points = QuestionnaireReader.number(row, "points");
            if (points == null || !question.equals(QuestionnaireReader.text(row, "question"))) {
                continue;
            }
            Words words = (Words) row.fields().get("word");
            Range range = (Range) row.fields().get("answer");
            if (!words.accepts(Option.NUMBER)) {
                words.listed().forEach(word -> cases.add(of(word, null, word, points, limits)));
            } else {
                numbers(range, limits)
                        .forEach(
                                number -> cases.add(of(number.toPlainString(), number, Option.NUMBER, points, limits)));
            }
        }
        return cases;
    }

    /** The numbers of a range at which it or a limit starts. */
    private static Set<BigDecimal> numbers(Range range, List<RowFact> limits) {
        Set<BigDecimal> numbers = new TreeSet<>();
        numbers.add(range.from() == null ? BigDecimal.ZERO : range.from());
        for (RowFact limit : limits) {
            Range cap = (Range) limit.fields().get("answer");
            add(numbers, range, cap.from());
            add(numbers, range, cap.below());
        }
        return numbers;
    }

    private static void add(Set<BigDecimal> numbers, Range range, BigDecimal number) {
        if (number != null && range.accepts(number)) {
            numbers.add(number);
        }
    }

    private static Case of(String shown, BigDecimal number, String word, BigDecimal points, List<RowFact> limits) {
        Grade limit = Grade.A;
        RowFact by = null;
        for (RowFact cap : limits) {
            boolean meets = ((Range) cap.fields().get("answer")).accepts(number)
                    && ((Words) cap.fields().get("word")).accepts(word);
            Grade grade = Grade.valueOf(QuestionnaireReader.text(cap, "bestGrade"));
            if (meets && limit.isBetterThan(grade)) {
                limit = grade;
                by = cap;
            }
        }
        return new Case(shown, points, limit, by);
    }
}
