package org.choisi.web.page.project;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.choisi.ecoscore.Answer;
import org.choisi.ecoscore.AnswerType;
import org.choisi.ecoscore.Question;
import org.springframework.util.MultiValueMap;

/** What was typed on a page of the questionnaire. A question whose field was not sent is left as it is. */
record QuestionnaireForm(MultiValueMap<String, String> sent) {

    /** Before the name of every field of a question. */
    static final String FIELD = "r.";

    static final String QUANTITY = ".quantite";
    static final String CATEGORY = ".categorie";
    static final String ACQUIRED = ".origine";
    static final String YEARS = ".annees";
    /** The box that says that a question has no object. */
    static final String NO_OBJECT = ".sans";

    private static final int MOST_LINES = 200;

    /** What was typed, by question: a text, or a list of equipment. */
    Map<String, Object> typed(List<Question> questions) {
        Map<String, Object> typed = new LinkedHashMap<>();
        for (Question question : questions) {
            String name = FIELD + question.id();
            if (sent.containsKey(name) || sent.containsKey(name + QUANTITY)) {
                typed.put(question.id(), typed(question, name));
            }
        }
        return typed;
    }

    private Object typed(Question question, String name) {
        Object value = question.type() == AnswerType.QUANTITIES && sent.containsKey(name + QUANTITY)
                ? lines(name)
                : text(question, name);
        if (!sent.containsKey(name + NO_OBJECT)) {
            return value;
        }
        String words = value instanceof List<?> lines ? inOneLine(lines) : String.valueOf(value);
        // Both said: nothing reads that, so it is told beside the field.
        return words.isBlank() ? Answer.NOT_APPLICABLE : words + " | " + Answer.NOT_APPLICABLE;
    }

    private String text(Question question, String name) {
        String text = sent.getFirst(name);
        String plain = text == null ? "" : text.strip();
        boolean listed = question.type() == AnswerType.CRITERIA || question.type() == AnswerType.QUANTITIES;
        return listed
                ? plain.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .collect(Collectors.joining(" | "))
                : plain;
    }

    /** The lines in which something is said; no line at all is no answer. */
    private Object lines(String name) {
        List<Object> lines = new ArrayList<>();
        int count = Math.min(
                MOST_LINES, sent.getOrDefault(name + QUANTITY, List.of()).size());
        IntStream.range(0, count).mapToObj(index -> line(name, index)).forEach(line -> {
            boolean said = line.values().stream().anyMatch(cell -> !cell.isEmpty());
            if (said) {
                lines.add(line);
            }
        });
        return lines.isEmpty() ? "" : lines;
    }

    private Map<String, String> line(String name, int index) {
        Map<String, String> line = new LinkedHashMap<>();
        line.put("quantity", cell(name + QUANTITY, index));
        line.put("category", cell(name + CATEGORY, index));
        line.put("acquired", cell(name + ACQUIRED, index));
        line.put("years", cell(name + YEARS, index));
        return line;
    }

    private String cell(String name, int index) {
        List<String> cells = sent.getOrDefault(name, List.of());
        return index < cells.size() ? cells.get(index).strip() : "";
    }

    private static String inOneLine(List<?> lines) {
        return lines.stream()
                .map(line -> ((Map<?, ?>) line)
                        .values().stream().map(String::valueOf).collect(Collectors.joining(" ")))
                .collect(Collectors.joining(" | "));
    }
}
