package org.choisi.web.page.tender;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.choisi.measure.Language;
import org.choisi.policy.Vocabularies;
import org.choisi.tender.Criterion.Kind;
import org.choisi.tender.Method;
import org.choisi.web.page.Speech;

/** What people call the methods and dimensions that a design can name. */
record DesignWords(Speech speech) {

    static final String METHOD = "method.";
    static final String DIMENSION = "design.dimension.";

    static final List<String> DIMENSIONS = List.of("trust", "accessibility", "environment", "social", "technical");

    /** By its word in either language, so that an address can be read in both, or by its code. */
    Optional<Method> method(String typed) {
        return Arrays.stream(Method.values())
                .filter(method -> means(METHOD, method.code(), typed))
                .findFirst();
    }

    Optional<String> dimension(String typed) {
        return DIMENSIONS.stream().filter(code -> means(DIMENSION, code, typed)).findFirst();
    }

    private boolean means(String prefix, String code, String typed) {
        String folded = Vocabularies.folded(typed);
        return folded.equals(code)
                || Arrays.stream(Language.values())
                        .map(language -> new Speech(speech.messages(), language).say(prefix + code))
                        .anyMatch(word -> Vocabularies.folded(word).equals(folded));
    }

    /** Those that suit a criterion of this kind. */
    List<String> methods(Kind kind) {
        return Arrays.stream(Method.values())
                .filter(method -> method.suits(kind, kind != Kind.QUALITY))
                .map(this::said)
                .toList();
    }

    List<String> dimensions() {
        return DIMENSIONS.stream().map(code -> speech.say(DIMENSION + code)).toList();
    }

    String said(Method method) {
        return speech.say(METHOD + method.code());
    }

    String said(Kind kind) {
        return speech.say("design.kind." + kind.name());
    }
}
