package org.choisi.ecoscore;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.choisi.TestDesk;
import org.choisi.ecoscore.reading.ProjectFile;

/** The shipped Ecoscore, the sample projects, and projects made from a seed. */
public final class SampleProjects {

    public static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    private static final List<String> FILES =
            List.of("portail-citoyen.json", "jumeau-numerique-batiment.json", "tablettes-ecoles.json");

    private static EcoscoreDesk desk;

    private SampleProjects() {}

    public static synchronized EcoscoreDesk desk() {
        if (desk == null) {
            desk = new EcoscoreDesk(
                    TestDesk.shipped().rules(), TestDesk.shipped().reference());
        }
        return desk;
    }

    static List<Project> samples() {
        List<Project> samples = new ArrayList<>();
        FILES.forEach(file -> samples.addAll(read(Path.of("reference-data/projects", file))));
        return samples;
    }

    static List<Project> read(Path file) {
        List<Project> projects = new ArrayList<>();
        ProjectFile.read(file, file.getFileName().toString(), projects::add);
        return projects;
    }

    static Project project(Object... questionsAndAnswers) {
        return of("project", questionsAndAnswers);
    }

    static Project of(String kind, Object... questionsAndAnswers) {
        Map<String, Object> answers = new LinkedHashMap<>();
        for (int index = 0; index < questionsAndAnswers.length; index += 2) {
            answers.put((String) questionsAndAnswers[index], questionsAndAnswers[index + 1]);
        }
        return new Project("P", "", kind, "", "", answers);
    }

    static Ecoscore score(Project project) {
        return desk().score(project, DAY);
    }

    static Project with(Project project, String question, Object answer) {
        Map<String, Object> answers = new LinkedHashMap<>(project.answers());
        answers.put(question, answer);
        return new Project(project.id(), project.name(), project.kind(), "", "", answers);
    }

    static Project without(Project project, String question) {
        Map<String, Object> answers = new LinkedHashMap<>(project.answers());
        answers.remove(question);
        return new Project(project.id(), project.name(), project.kind(), "", "", answers);
    }

    /** Answers that people may give to the questions with a grid, some left out and some without object. */
    static Project random(RandomGenerator random) {
        String kind = List.of("project", "service", "product").get(random.nextInt(3));
        Questionnaire questionnaire = desk().questionnaire(kind, DAY);
        double left = random.nextDouble() * 0.6;
        Map<String, Object> answers = new LinkedHashMap<>();
        for (Question question : questionnaire.questions()) {
            if (question.isScored() && random.nextDouble() >= left) {
                List<Option> options = question.options();
                answers.put(question.id(), written(options.get(random.nextInt(options.size())), random));
            }
        }
        return new Project("P", "", kind, "", "", answers);
    }

    /** Any answer that an option takes, as a file has it. */
    static Object written(Option option, RandomGenerator random) {
        if (!option.takesNumbers()) {
            return option.words().listed().iterator().next();
        }
        BigDecimal from =
                option.range().from() == null ? BigDecimal.ZERO : option.range().from();
        if (option.range().isOneNumber()) {
            return from;
        }
        BigDecimal below = option.range().below();
        boolean counted = below == null || below.subtract(from).compareTo(BigDecimal.TEN) >= 0;
        if (counted) {
            int width = below == null ? 1_000 : below.subtract(from).intValue();
            return from.add(BigDecimal.valueOf(random.nextInt(width)));
        }
        // A tenth, two tenths… of the way: never the end, which is the next option's.
        return from.add(below.subtract(from).multiply(BigDecimal.valueOf(random.nextInt(10), 1)));
    }
}
