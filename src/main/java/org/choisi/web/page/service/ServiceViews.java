package org.choisi.web.page.service;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.choisi.measure.KgCo2e;
import org.choisi.policy.Spoken;
import org.choisi.services.ServiceColumn;
import org.choisi.store.ReviewedServices;
import org.choisi.store.ServiceDecisions;
import org.choisi.web.page.CategoryNames;
import org.choisi.web.page.Fact;
import org.choisi.web.page.Link;
import org.choisi.web.page.Reason;
import org.choisi.web.page.ReasonViews;
import org.choisi.web.page.Speech;
import org.springframework.stereotype.Component;

/** Makes the page of one service from the advice that was kept. */
@Component
class ServiceViews {

    private static final int SHORT_HASH = 19; // "sha256:" and twelve digits: enough to compare by eye
    private static final int MOST_SHOWN = 12;

    private final ServiceDecisions decisions;
    private final CategoryNames categories;
    private final Clock clock;

    ServiceViews(ServiceDecisions decisions, CategoryNames categories, Clock clock) {
        this.decisions = decisions;
        this.categories = categories;
        this.clock = clock;
    }

    ServiceView view(ReviewedServices.Stored stored, DecisionTyped typed, Speech speech) {
        var review = ReviewDocument.of(stored.json());
        var reasons = new ReasonViews(speech, categories, review.text("ruleSet"));
        List<ServiceDecisions.Decision> past = decisions.of(stored.id());
        String answer = ServiceListViews.capital(speech.text(stored.advice().words()));
        return new ServiceView(
                speech.say("asset.title", review.name(), answer),
                speech.day(LocalDate.parse(review.text("asOf"))),
                review.name().equals(stored.id()) ? stored.id() : Speech.joined(List.of(stored.id(), review.name())),
                Marks.css(stored.advice()),
                answer,
                Speech.joined(List.of(review.text("entity"), review.text("function"))),
                review.mergeInto().map(target -> target(target, speech)).orElse(null),
                review.mergeInto()
                        .map(ReviewDocument.Target::why)
                        .map(Speech::unbroken)
                        .orElse(""),
                freed(review, speech),
                review.isFreed() ? freedProof(review, reasons, speech) : null,
                past.isEmpty() ? "" : Speech.unbroken(decided(past.get(0), speech)),
                reasons.all(review.findings("reasons")),
                reasons.all(review.whenReasons()),
                review.nearMisses().stream()
                        .map(miss -> ServiceListViews.capital(Speech.unbroken(miss)))
                        .toList(),
                reasons.all(review.findings("otherFindings")),
                facts(review, speech),
                basis(stored, review, speech),
                typed.form(stored, review, speech),
                past.stream().limit(MOST_SHOWN).map(one -> past(one, speech)).toList(),
                ServiceAddress.isPlain(stored.id()) ? "/api/services/" + stored.id() : null);
    }

    private static Link.Shown target(ReviewDocument.Target target, Speech speech) {
        String name = target.name().isEmpty() || target.name().equals(target.id())
                ? target.id()
                : target.name() + " (" + target.id() + ")";
        return new Link.Shown(ServiceAddress.of(target.id()), speech.say("service.merge", name));
    }

    private static String freed(ReviewDocument review, Speech speech) {
        if (!review.isFreed()) {
            return "";
        }
        String euros = review.freedEuros().map(speech::euros).orElse(speech.say("service.cost-unknown"));
        String kg = review.freedKg().map(known -> range(known, speech)).orElse(speech.say("service.footprint-unknown"));
        return Speech.unbroken(speech.say("service.freed", euros, kg));
    }

    private static Reason freedProof(ReviewDocument review, ReasonViews reasons, Speech speech) {
        String code = review.mergeInto().isPresent() ? "service.freed.merge" : "service.freed.withdraw";
        return reasons.all(List.of(review.freedBy(speech.say(code)))).get(0);
    }

    static String range(KgCo2e kg, Speech speech) {
        return kg.low().compareTo(kg.high()) == 0
                ? speech.say("service.kg", speech.mass(kg.mid()))
                : speech.say("service.kg-range", speech.mass(kg.mid()), speech.mass(kg.low()), speech.mass(kg.high()));
    }

    private String decided(ServiceDecisions.Decision decision, Speech speech) {
        return speech.say(
                "service.decided",
                what(decision, speech),
                speech.day(LocalDate.ofInstant(decision.at(), clock.getZone())),
                decision.author());
    }

    private static String what(ServiceDecisions.Decision decision, Speech speech) {
        String word = speech.text(decision.decision().words());
        return decision.target() == null ? word : speech.say("service.decided-with", word, decision.target());
    }

    private ServiceView.Past past(ServiceDecisions.Decision decision, Speech speech) {
        String advice = speech.text(decision.advice().words());
        return new ServiceView.Past(
                speech.moment(decision.at().atZone(clock.getZone())),
                Marks.css(decision.decision()),
                ServiceListViews.capital(what(decision, speech)),
                decision.author(),
                Speech.unbroken(decision.motive()),
                Speech.unbroken(speech.say(decision.followsAdvice() ? "service.followed" : "service.against", advice)));
    }

    private static List<Fact> facts(ReviewDocument review, Speech speech) {
        List<Fact> facts = new ArrayList<>();
        for (ServiceColumn column : ServiceColumn.values()) {
            review.fact(column)
                    .map(said -> fact(column, said, speech))
                    .ifPresent(said ->
                            facts.add(new Fact(speech.say("service.fact." + column.label()), Speech.unbroken(said))));
        }
        review.footprint()
                .ifPresent(kg -> facts.add(new Fact(
                        speech.say("service.footprint"),
                        Speech.unbroken(speech.say(
                                "service.footprint.by",
                                range(kg, speech),
                                speech.say("service.basis." + review.footprintBasis()),
                                String.join(
                                        ", ",
                                        review.footprintSources().stream()
                                                .map(speech::place)
                                                .toList()))))));
        return facts;
    }

    private static String fact(ServiceColumn column, String said, Speech speech) {
        return switch (column) {
            case USERS, USES, ACCOUNTS -> speech.number(new BigDecimal(said).longValue());
            case YEARLY_COST_EUR_BEFORE_TAX, HOSTING_COST_EUR_BEFORE_TAX ->
                speech.say("euros", speech.exact(new BigDecimal(said)));
            case ELECTRICITY_KWH -> speech.say("energy.kwh", speech.exact(new BigDecimal(said)));
            case FOOTPRINT_KGCO2E -> speech.exact(new BigDecimal(said));
            case SATISFACTION_PERCENT -> speech.exact(new BigDecimal(said)) + speech.say("percent");
            case CONTRACT_END -> speech.day(LocalDate.parse(said));
            case NOTICE_MONTHS -> Spoken.duration(Integer.parseInt(said), speech.language());
            case HOSTING, MANDATORY, NEED -> speech.sayOr("service." + column.label() + "." + said, said);
            default -> said;
        };
    }

    private static List<Fact> basis(ReviewedServices.Stored stored, ReviewDocument review, Speech speech) {
        List<String> inferred = review.words("inferred").stream()
                .map(column -> speech.sayOr("service.inferred." + column, column))
                .toList();
        return List.of(
                new Fact(
                        speech.say("service.inferred"),
                        inferred.isEmpty() ? speech.say("basis.none") : String.join(", ", inferred)),
                new Fact(speech.say("service.file"), stored.fileName()),
                new Fact(speech.say("basis.rules"), brief(review.text("ruleSet"))),
                new Fact(speech.say("basis.reference"), brief(review.text("referenceData"))));
    }

    private static String brief(String hash) {
        return hash.length() <= SHORT_HASH ? hash : hash.substring(0, SHORT_HASH) + "…";
    }
}
