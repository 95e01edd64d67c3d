package org.choisi.ecoscore;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A project, service or product as somebody's file describes it, nothing checked yet.
 *
 * @param kind as written; empty when not said
 * @param project what several versions or alternatives have in common; empty when not said
 * @param version which of them this is; empty when not said
 * @param answers what was written for each question: text, number, yes or no, a list or a map of these
 */
public record Project(
        String id, String name, String kind, String project, String version, Map<String, Object> answers) {

    public Project {
        answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
    }

    /** The same with one more answer, where it has none to that question. */
    public Project withAnswer(String question, Object answer) {
        var more = new LinkedHashMap<>(answers);
        more.putIfAbsent(question, answer);
        return new Project(id, name, kind, project, version, more);
    }
}
