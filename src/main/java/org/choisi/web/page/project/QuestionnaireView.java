package org.choisi.web.page.project;

import java.util.List;
import org.choisi.web.page.Link;

/**
 * One part of a questionnaire, ready to be shown.
 *
 * @param seen fingerprint of the answers shown, to notice that somebody else changed them
 * @param wrong what cannot be read, each leading to its field
 * @param categories names of equipment that may be typed
 * @param assessment whether a self-assessment may be sent here
 * @param next address of the next part, null on the last one
 */
record QuestionnaireView(
        String title,
        String name,
        String project,
        String address,
        String part,
        String partName,
        String seen,
        String progress,
        List<Part> parts,
        List<Link.Shown> wrong,
        List<Field> fields,
        List<String> categories,
        List<Option> origins,
        boolean assessment,
        String previous,
        boolean last) {

    record Part(String href, String name, String done, boolean here) {}

    /** How a question is answered on the page. */
    enum Input {
        CHOICES,
        NUMBER,
        COUNTRY,
        EQUIPMENT,
        LINES
    }

    /**
     * One question.
     *
     * @param id of its first field on the page; others begin with it
     * @param name of its field in the form
     * @param value as typed; the word chosen for choices
     * @param mayNotApply whether a box says that it has no object
     * @param origin where the answer comes from, or why the question is asked
     */
    record Field(
            String id,
            String name,
            Input input,
            String label,
            String question,
            String unit,
            String help,
            String value,
            boolean mayNotApply,
            boolean ticked,
            List<Option> options,
            List<Line> lines,
            List<String> wrong,
            String origin) {

        /** Ids of what explains the field. */
        public String described() {
            return wrong.isEmpty() ? id + "-aide" : id + "-erreur " + id + "-aide";
        }
    }

    record Option(String value, String text, boolean chosen) {}

    /** One line of equipment as typed. */
    record Line(String quantity, String category, String acquired, String years) {

        static final Line EMPTY = new Line("", "", "", "");
    }
}
