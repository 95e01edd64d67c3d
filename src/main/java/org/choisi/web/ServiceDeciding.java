package org.choisi.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.choisi.measure.Language;
import org.choisi.measure.Text;
import org.choisi.services.Advice;
import org.choisi.store.ReviewedServices;
import org.choisi.store.ReviewedServices.Stored;
import org.choisi.store.ServiceDecisions;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What people decide of services: kept when it makes sense, with its motive when it is not the advice. */
@Component
public class ServiceDeciding {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int LONGEST_SHOWN = 200;

    private final ReviewedServices reviewed;
    private final ServiceDecisions decisions;
    private final Clock clock;

    ServiceDeciding(ReviewedServices reviewed, ServiceDecisions decisions, Clock clock) {
        this.reviewed = reviewed;
        this.decisions = decisions;
        this.clock = clock;
    }

    /**
     * What somebody asks to be kept; what is null or blank is not said.
     *
     * @param decision name of an advice
     * @param target id of the service that takes the users of one that is merged; left out, the one that is advised
     * @param motive needed when the decision is not the advice
     * @param by who decides, in their own words
     */
    public record Asked(String decision, String target, String motive, String by) {

        public Asked {
            decision = DecisionFault.said(decision);
            target = DecisionFault.said(target);
            motive = DecisionFault.said(motive);
            by = DecisionFault.said(by);
        }
    }

    /** Keeps a decision, unless something is wrong with it: then all that is. */
    public List<DecisionFault> decide(Stored service, Asked asked) {
        List<DecisionFault> faults = new ArrayList<>();
        Optional<Advice> decision = decision(asked.decision(), faults);
        String advised = advisedTarget(service);
        String target = decision.filter(Advice.MERGE::equals).isPresent()
                ? target(service, asked.target(), advised, faults)
                : refusedTarget(asked.target(), decision.isPresent(), faults);
        boolean against = decision.isPresent()
                && (decision.get() != service.advice() || target != null && !target.equals(advised));
        DecisionFault.motive(asked.motive(), against, service.advice().words(), faults);
        DecisionFault.author(asked.by(), faults);
        if (faults.isEmpty()) {
            decisions.add(new ServiceDecisions.Decision(
                    service.id(),
                    service.register(),
                    service.number(),
                    service.advice(),
                    decision.orElseThrow(),
                    target,
                    advised,
                    asked.motive(),
                    asked.by(),
                    clock.instant()));
        }
        return faults;
    }

    /** The service that the advice merges this one with; null when it does not. */
    public static String advisedTarget(Stored service) {
        return JSON.readTree(service.json())
                .path("mergeInto")
                .path("id")
                .asStringOpt()
                .orElse(null);
    }

    private static Optional<Advice> decision(String name, List<DecisionFault> faults) {
        String word = name.toUpperCase(Locale.ROOT);
        Optional<Advice> decision = Arrays.stream(Advice.values())
                .filter(advice -> advice != Advice.COMPLETE && advice.name().equals(word))
                .findFirst();
        if (decision.isEmpty()) {
            faults.add(new DecisionFault(
                    "decision",
                    new Text("attendu : KEEP, IMPROVE, MERGE, WITHDRAW", "expected: KEEP, IMPROVE, MERGE, WITHDRAW")));
        }
        return decision;
    }

    private String target(Stored service, String asked, String advised, List<DecisionFault> faults) {
        String target = asked.isEmpty() ? advised : asked;
        if (target == null) {
            faults.add(targetMissing());
            return null;
        }
        if (target.equals(service.id())) {
            faults.add(new DecisionFault(
                    "target",
                    new Text("un service ne se fusionne pas avec lui-même", "a service is not merged with itself")));
        } else if (reviewed.find(target, Language.FR).isEmpty()) {
            faults.add(new DecisionFault(
                    "target",
                    new Text(
                            "aucun service du dernier registre n'a l'identifiant « " + brief(target) + " »",
                            "no service of the latest register has the identifier '" + brief(target) + "'")));
        }
        return target;
    }

    /** Nothing says which service takes the users. */
    public static DecisionFault targetMissing() {
        return new DecisionFault(
                "target",
                new Text(
                        "l'identifiant du service qui accueille ses utilisateurs est attendu",
                        "the identifier of the service that takes its users is expected"));
    }

    private static String brief(String words) {
        return words.length() <= LONGEST_SHOWN ? words : words.substring(0, LONGEST_SHOWN) + "…";
    }

    private static String refusedTarget(String asked, boolean decided, List<DecisionFault> faults) {
        if (decided && !asked.isEmpty()) {
            faults.add(new DecisionFault(
                    "target",
                    new Text(
                            "un service d'accueil ne se dit que pour une fusion",
                            "a service that takes its users is said for a merger only")));
        }
        return null;
    }
}
