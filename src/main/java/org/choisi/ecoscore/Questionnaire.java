package org.choisi.ecoscore;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.choisi.policy.Range;
import org.choisi.policy.Row;

/**
 * The questions in force for one kind of thing on one day, with what their answers are worth.
 *
 * @param kind {@code project}, {@code service} or {@code product}
 * @param dimensions in their order
 * @param questions by dimension, in the order of the table
 * @param others questions that only other kinds are asked
 * @param grades which scores get which grade
 * @param weightStep percentage points by which weights are tried
 */
public record Questionnaire(
        String kind,
        LocalDate asOf,
        List<Dimension> dimensions,
        List<Question> questions,
        Set<String> others,
        List<GradeRange> grades,
        BigDecimal weightStep,
        Speech speech) {

    public Questionnaire {
        dimensions = List.copyOf(dimensions);
        questions = List.copyOf(questions);
        others = Set.copyOf(others);
        grades = List.copyOf(grades);
    }

    /** Scores from 0 to 100 that get one grade. */
    public record GradeRange(Range score, Grade grade, Row row) {}

    public Optional<Question> question(String id) {
        return questions.stream().filter(question -> question.id().equals(id)).findFirst();
    }

    /** The questions of each dimension that give points, by dimension. */
    Map<String, List<Question>> scored() {
        Map<String, List<Question>> byDimension = new LinkedHashMap<>();
        dimensions.forEach(dimension -> byDimension.put(
                dimension.id(),
                questions.stream()
                        .filter(question ->
                                question.isScored() && question.dimension().equals(dimension.id()))
                        .toList()));
        return Collections.unmodifiableMap(byDimension);
    }

    /** @param score from 0 to 100 */
    public Grade grade(BigDecimal score) {
        return grades.stream()
                .filter(range -> range.score().accepts(score))
                .map(GradeRange::grade)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no grade for score " + score));
    }
}
