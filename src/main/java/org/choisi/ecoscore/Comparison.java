package org.choisi.ecoscore;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.choisi.measure.Text;

/**
 * Versions or alternatives of the same projects beside each other.
 *
 * @param projects those of which there are several, in the order in which they came
 */
public record Comparison(List<Versions> projects) {

    public Comparison {
        projects = List.copyOf(projects);
    }

    /**
     * The versions of one project.
     *
     * @param best ids of those with the best grade and, among them, the highest score; several when they are equal
     * @param differences questions that they do not answer alike, in the order of the questionnaire
     */
    public record Versions(String project, List<Ecoscore> versions, List<String> best, List<Difference> differences) {

        public Versions {
            versions = List.copyOf(versions);
            best = List.copyOf(best);
            differences = List.copyOf(differences);
        }
    }

    /** One question and what each version answers. */
    public record Difference(Question question, List<Said> answers) {

        public Difference {
            answers = List.copyOf(answers);
        }
    }

    /**
     * What one version answers.
     *
     * @param shown null without an answer
     * @param points from 0 to 100; null without an answer, or when the question has no object
     */
    public record Said(String id, Text shown, BigFraction points) {}

    public static Comparison of(List<Ecoscore> scores) {
        Map<String, List<Ecoscore>> byProject = new LinkedHashMap<>();
        scores.stream()
                .filter(score -> !score.project().project().isEmpty())
                .forEach(score -> byProject
                        .computeIfAbsent(score.project().project(), any -> new ArrayList<>())
                        .add(score));
        List<Versions> several = new ArrayList<>();
        byProject.forEach((project, versions) -> {
            if (versions.size() > 1) {
                several.add(among(project, versions));
            }
        });
        return new Comparison(several);
    }

    /**
     * All of these beside each other, whatever project they say they belong to.
     *
     * @param name what they have in common; empty when nobody says
     */
    public static Versions among(String name, List<Ecoscore> scores) {
        return new Versions(name, scores, best(scores), differences(scores));
    }

    private static List<String> best(List<Ecoscore> versions) {
        Ecoscore best = null;
        for (Ecoscore score : versions) {
            best = score.grade() != null && (best == null || compare(score, best) > 0) ? score : best;
        }
        Ecoscore first = best;
        return versions.stream()
                .filter(score -> first != null && score.grade() != null && compare(score, first) == 0)
                .map(score -> score.project().id())
                .toList();
    }

    private static int compare(Ecoscore one, Ecoscore other) {
        int grades = other.grade().compareTo(one.grade());
        return grades != 0 ? grades : one.score().compareTo(other.score());
    }

    private static List<Difference> differences(List<Ecoscore> versions) {
        Map<String, Question> questions = new LinkedHashMap<>();
        for (Ecoscore score : versions) {
            score.dimensions().stream()
                    .flatMap(part -> part.lines().stream())
                    .forEach(line -> questions.putIfAbsent(line.question().id(), line.question()));
        }
        return questions.values().stream()
                .map(question -> new Difference(
                        question,
                        versions.stream().map(score -> said(score, question)).toList()))
                .filter(difference -> difference.answers().stream()
                                .map(Said::shown)
                                .map(Optional::ofNullable)
                                .distinct()
                                .count()
                        > 1)
                .toList();
    }

    private static Said said(Ecoscore score, Question question) {
        return score.dimensions().stream()
                .flatMap(part -> part.lines().stream())
                .filter(line -> line.question().id().equals(question.id()))
                .findFirst()
                .map(line -> new Said(score.project().id(), line.answer(), line.points()))
                .orElse(new Said(score.project().id(), null, null));
    }
}
