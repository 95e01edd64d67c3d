package org.choisi.web.api;

import java.util.List;
import org.choisi.measure.Text;

/**
 * Why a call could not be answered, as RFC 9457 has it.
 *
 * @param code last part of the problem's type, for programs
 * @param errors every place at fault
 */
record Problem(int status, String code, Text title, Text detail, List<Fault> errors) {

    /**
     * One place at fault.
     *
     * @param pointer JSON pointer into the body ({@code /3/bought_on}), or {@code ?page} for a parameter of the address
     */
    record Fault(String pointer, Text reason) {}

    Problem {
        errors = List.copyOf(errors);
    }

    Problem(int status, String code, Text title, Text detail) {
        this(status, code, title, detail, List.of());
    }

    static Problem unknown(Text what) {
        return new Problem(404, "not-found", new Text("Introuvable", "Not found"), what);
    }

    static Problem badParameter(String name, Text reason) {
        return new Problem(
                400,
                "bad-parameter",
                new Text("Paramètre incorrect", "Wrong parameter"),
                new Text(
                        "Le paramètre « " + name + " » est incorrect : " + reason.fr() + ".",
                        "Parameter '" + name + "' is wrong: " + reason.en() + "."),
                List.of(new Fault("?" + name, reason)));
    }

    static Problem malformed(Text reason) {
        return new Problem(
                400,
                "malformed-json",
                new Text("JSON mal formé", "Malformed JSON"),
                reason,
                List.of(new Fault("", reason)));
    }

    static Problem tooLarge(String most) {
        return new Problem(
                413,
                "too-large",
                new Text("Envoi trop volumineux", "Content too large"),
                new Text("L'envoi dépasse " + most + " ; découpez-le.", "More than " + most + " was sent; split it."));
    }

    /** Refused by the policy or the data, with all that is wrong with them. */
    static Problem refused(Text detail, List<Fault> errors) {
        return new Problem(422, "refused", new Text("Demande refusée", "Request refused"), detail, errors);
    }
}
