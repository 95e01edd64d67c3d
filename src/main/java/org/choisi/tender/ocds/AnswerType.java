package org.choisi.tender.ocds;

/** What the answer to a demand is, so that what is asked for and what is answered are compared alike. */
enum AnswerType {
    NUMBER,
    BOOLEAN,
    TEXT,
    /** Not said: as it is written. */
    ANY;

    static AnswerType of(String dataType, boolean bounded) {
        if (bounded) {
            return NUMBER;
        }
        return switch (dataType) {
            case "number", "integer" -> NUMBER;
            case "boolean" -> BOOLEAN;
            case "string", "date-time" -> TEXT;
            default -> ANY;
        };
    }

    /** Text, number or boolean; null when it is nothing of that type. */
    Object answer(Object value) {
        return switch (this) {
            case NUMBER -> Numbers.of(value);
            case BOOLEAN -> yesOrNo(value);
            case TEXT -> word(value);
            case ANY -> value instanceof Boolean ? value : value instanceof Digits ? Numbers.of(value) : word(value);
        };
    }

    private static String word(Object value) {
        String word = Node.scalar(value);
        return word.isEmpty() ? null : word;
    }

    private static Object yesOrNo(Object value) {
        return switch (Node.scalar(value)) {
            case "true" -> Boolean.TRUE;
            case "false" -> Boolean.FALSE;
            default -> null;
        };
    }
}
