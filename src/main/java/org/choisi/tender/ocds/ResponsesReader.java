package org.choisi.tender.ocds;

import java.util.LinkedHashMap;
import java.util.Map;

/** Reads what a bid answers to demands. */
record ResponsesReader(Fields fields, Map<String, AnswerType> types) {

    /** By the demand's id: text, number or boolean. */
    Map<String, Object> responses(Node bid, String id) {
        Map<String, Object> responses = new LinkedHashMap<>();
        for (Node node : fields.nodes(bid, "requirementResponses", Quote.place(id))) {
            String demand = node.node("requirement").orElse(Node.EMPTY).text("id");
            String where = Quote.place(id, demand);
            if (!types.containsKey(demand)) {
                unknown(where);
            } else if (node.has("value")) {
                keep(responses, demand, node.get("value"), where);
            }
        }
        return responses;
    }

    private void keep(Map<String, Object> responses, String demand, Object value, String where) {
        AnswerType type = types.get(demand);
        Object answer = type.answer(value);
        if (answer == null && (type == AnswerType.NUMBER || value instanceof Digits)) {
            fields.notANumber("value", value, where);
        } else if (answer == null) {
            unreadable(where);
        } else if (responses.putIfAbsent(demand, answer) != null) {
            twice(where);
        }
    }

    private void unreadable(String where) {
        fields.faults()
                .block(
                        "DATA-RESPONSE",
                        where,
                        "La réponse n'est pas du type demandé : elle est ignorée.",
                        "The answer is not of the type asked for: it is left out.");
    }

    private void unknown(String where) {
        fields.faults()
                .info(
                        "DATA-RESPONSE-UNKNOWN",
                        where,
                        "Réponse à une exigence qui n'existe pas : elle est ignorée.",
                        "Answer to a demand that does not exist: it is left out.");
    }

    private void twice(String where) {
        fields.faults()
                .block(
                        "DATA-RESPONSE-TWICE",
                        where,
                        "Deux réponses à la même exigence : seule la première est lue.",
                        "Two answers to the same demand: only the first is read.");
    }
}
