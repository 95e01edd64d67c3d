package org.choisi.web.page.service;

import java.util.List;
import org.choisi.web.page.Fact;
import org.choisi.web.page.Link;
import org.choisi.web.page.Reason;

/**
 * One service and the whole advice on it, ready to be shown.
 *
 * @param what the service itself
 * @param answer the advice
 * @param target the service to merge with, null unless that is the advice
 * @param targetWhy why that one, empty unless that is the advice
 * @param freed what a year without it frees, empty when it stays
 * @param freedProof the row that says what stays with the users who move, null when it stays
 * @param decided the decision that holds, empty while there is none
 * @param json null when the id does not do as an address
 */
record ServiceView(
        String title,
        String asOf,
        String what,
        String css,
        String answer,
        String where,
        Link.Shown target,
        String targetWhy,
        String freed,
        Reason freedProof,
        String decided,
        List<Reason> reasons,
        List<Reason> when,
        List<String> nearMisses,
        List<Reason> others,
        List<Fact> facts,
        List<Fact> basis,
        DecisionForm form,
        List<Past> history,
        String json) {

    /**
     * The form by which a decision is kept, with what was typed when something is wrong with it.
     *
     * @param faults what is wrong with each field, by its name
     */
    record DecisionForm(
            String action,
            List<Option> options,
            String target,
            String motive,
            String by,
            java.util.Map<String, String> faults) {}

    record Option(String value, boolean chosen, String text) {}

    /**
     * One decision.
     *
     * @param then the advice at the time, and whether it was followed
     */
    record Past(String on, String css, String decision, String by, String motive, String then) {}
}
