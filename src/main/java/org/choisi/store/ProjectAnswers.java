package org.choisi.store;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What is answered for a project, as it was written: text, number, yes or no, a list or a map of these.
 *
 * @param given by question; a question without an answer is not there
 * @param unread what was written and could not be understood, by question; it never counts, and it is not lost
 * @param files the file that an answer came from, by question; answers typed on a page are not there
 */
public record ProjectAnswers(Map<String, Object> given, Map<String, Object> unread, Map<String, String> files) {

    public static final ProjectAnswers NONE = new ProjectAnswers(Map.of(), Map.of(), Map.of());

    public ProjectAnswers {
        given = Collections.unmodifiableMap(new LinkedHashMap<>(given));
        unread = Collections.unmodifiableMap(new LinkedHashMap<>(unread));
        files = Collections.unmodifiableMap(new LinkedHashMap<>(files));
    }
}
