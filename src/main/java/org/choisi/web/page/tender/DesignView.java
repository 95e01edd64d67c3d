package org.choisi.web.page.tender;

import java.util.List;
import java.util.stream.Stream;
import org.choisi.web.page.Choice;

/**
 * A design and what is said of it, ready to be shown.
 *
 * @param what what the buyer calls it, empty when nothing was typed
 * @param answer whether it could be published, or how many fields are to be corrected first
 * @param css how the answer looks, empty before anything was asked
 * @param result null when nothing could be checked
 */
record DesignView(
        String title, String what, String answer, String css, String asOf, String lead, Result result, Form form) {

    /**
     * What the rules say.
     *
     * @param weights what the weights add up to
     * @param methods how each criterion turns bids into points
     * @param basis which rules said it
     * @param download the same design as a document
     */
    record Result(Findings findings, String weights, List<How> methods, String basis, String download) {}

    /** All are said: there are never others elsewhere. */
    record Findings(List<TenderView.Check> checks, String otherChecks) {}

    record How(String criterion, String text) {}

    record Form(
            String day,
            Field name,
            Field value,
            Choices buyer,
            Choices product,
            List<Box> clauses,
            List<Row> rows,
            List<Names> names,
            boolean typed) {}

    /** @param fault what is wrong with what was typed, null when nothing is */
    record Field(String name, String label, String value, String fault) {

        /** Where the fault is said; null when there is none, so that no attribute is written. */
        public String faultId() {
            return fault == null ? null : "faute-" + name;
        }
    }

    record Choices(Field field, List<Choice.Option> options) {}

    record Box(String name, String label, boolean ticked) {}

    /** @param methods id of the names that the method may have */
    record Row(Field name, Choices kind, Field weight, Field method, String methods, Field setting, Field dimension) {

        /** Those of which something is wrong. */
        public List<Field> wrong() {
            return Stream.of(name, kind.field(), weight, method, setting, dimension)
                    .filter(field -> field.fault() != null)
                    .toList();
        }
    }

    /** Words that a field proposes. */
    record Names(String id, List<String> words) {}
}
