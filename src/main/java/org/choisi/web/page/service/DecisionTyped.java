package org.choisi.web.page.service;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.choisi.services.Advice;
import org.choisi.store.ReviewedServices;
import org.choisi.web.DecisionFault;
import org.choisi.web.page.Speech;

/**
 * What was typed into the form of a decision, and what is wrong with it.
 *
 * @param decision {@code suivre}, or the name of an advice
 */
record DecisionTyped(String decision, String target, String motive, String by, List<DecisionFault> faults) {

    static final String FOLLOW = "suivre";

    /** Nothing yet. */
    static DecisionTyped nothing() {
        return new DecisionTyped("", "", "", "", List.of());
    }

    ServiceView.DecisionForm form(ReviewedServices.Stored stored, ReviewDocument review, Speech speech) {
        Map<String, String> said = new LinkedHashMap<>();
        faults.forEach(fault -> said.put(fault.field(), Speech.unbroken(words(fault, speech)) + "."));
        return new ServiceView.DecisionForm(
                ServiceAddress.of(stored.id()), options(stored.advice(), review, speech), target, motive, by, said);
    }

    /** What programs are told of decisions by name, people choose from a list. */
    private static String words(DecisionFault fault, Speech speech) {
        return fault.field().equals("decision")
                ? speech.say("service.decision.expected")
                : ServiceListViews.capital(speech.text(fault.reason()));
    }

    private List<ServiceView.Option> options(Advice advice, ReviewDocument review, Speech speech) {
        List<ServiceView.Option> options = new ArrayList<>();
        if (advice != Advice.COMPLETE) {
            String word = speech.text(advice.words());
            String followed = review.mergeInto()
                    .map(target -> speech.say("service.decided-with", word, target.id()))
                    .orElse(word);
            options.add(option(FOLLOW, speech.say("service.follow", followed), decision.isEmpty()));
        }
        for (Advice other : Advice.values()) {
            if (other == Advice.COMPLETE || other == advice && other != Advice.MERGE) {
                continue;
            }
            String code = other == Advice.MERGE ? "service.decide.merge" : "service.decide";
            options.add(option(
                    other.name(), speech.say(code, ServiceListViews.capital(speech.text(other.words()))), false));
        }
        return options;
    }

    private ServiceView.Option option(String value, String text, boolean usual) {
        return new ServiceView.Option(value, usual || decision.equals(value), Speech.unbroken(text));
    }
}
