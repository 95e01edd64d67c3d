package org.choisi.web.page.service;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.choisi.measure.KgCo2e;
import org.choisi.services.Advice;
import org.choisi.services.ServiceColumn;
import org.choisi.services.Totals;
import org.choisi.store.Page;
import org.choisi.store.ReviewedServices;
import org.choisi.store.ServiceDecisions;
import org.choisi.store.ServiceLists;
import org.choisi.web.LivePolicy;
import org.choisi.web.page.AdviceDocument;
import org.choisi.web.page.Link;
import org.choisi.web.page.Position;
import org.choisi.web.page.Speech;
import org.springframework.stereotype.Component;

/** Makes the list of reviewed services. */
@Component
class ServiceListViews {

    private static final int MOST_FUNCTIONS = 12;
    /** The rule's id comes after the sentence and closes it. */
    private static final Pattern STOP = Pattern.compile("\\.$");

    private final ServiceLists lists;
    private final ServiceDecisions decisions;
    private final LivePolicy policy;
    private final Clock clock;

    ServiceListViews(ServiceLists lists, ServiceDecisions decisions, LivePolicy policy, Clock clock) {
        this.lists = lists;
        this.decisions = decisions;
        this.policy = policy;
        this.clock = clock;
    }

    ServiceListView view(ReviewedServices.Register register, ServiceQuery query, Speech speech) {
        Totals totals = lists.totals(register.id());
        Page<ReviewedServices.Stored> page = page(register, query, speech);
        return new ServiceListView(
                headline(register, totals, speech),
                speech.day(register.basis().asOf()),
                freed(totals, speech),
                notCounted(totals, speech),
                source(register, speech),
                earlier(register, speech),
                counts(totals, query, speech),
                query.filtered(),
                query.filter().text(),
                List.of(advice(query, speech), functions(register, query, speech), sorts(query, speech)),
                speech.count("services.caption", page.total()),
                rows(page, speech),
                Position.of(page, query.at(ServiceAddress.LIST), speech),
                List.of(download(query, "csv", speech), download(query, "xlsx", speech)),
                register.rejected() == 0
                        ? null
                        : new Link.Shown(ServiceAddress.REJECTS, speech.count("services.rejects", register.rejected())),
                register.notes().stream().map(speech::text).toList());
    }

    /** A page past the end, from an old link say, is the last one. */
    private Page<ReviewedServices.Stored> page(ReviewedServices.Register register, ServiceQuery query, Speech speech) {
        var page = lists.page(register.id(), query.filter(), speech.language(), Page.Wanted.page(query.page()));
        return page.page() <= page.pages()
                ? page
                : lists.page(register.id(), query.filter(), speech.language(), Page.Wanted.page((int) page.pages()));
    }

    private static String headline(ReviewedServices.Register register, Totals totals, Speech speech) {
        int withdrawn = totals.byAdvice().get(Advice.WITHDRAW);
        int merged = totals.byAdvice().get(Advice.MERGE);
        String all = speech.number(register.services());
        if (withdrawn + merged == 0) {
            return Speech.unbroken(speech.say("services.headline.none", all));
        }
        return Speech.unbroken(speech.say("services.headline", speech.number(withdrawn), speech.number(merged), all));
    }

    private static String freed(Totals totals, Speech speech) {
        KgCo2e kg = totals.kgPerYear();
        if (totals.eurosPerYear().signum() == 0 && kg.mid().signum() == 0) {
            return speech.say("services.freed.none");
        }
        return Speech.unbroken(speech.say(
                "services.freed",
                speech.euros(totals.eurosPerYear()),
                speech.mass(kg.mid()),
                speech.mass(kg.low()),
                speech.mass(kg.high())));
    }

    private static List<String> notCounted(Totals totals, Speech speech) {
        List<String> said = new ArrayList<>();
        count(said, "services.no-cost", totals.costNotKnown(), speech);
        count(said, "services.no-footprint", totals.footprintNotKnown(), speech);
        count(said, "services.weak", totals.weak(), speech);
        return said;
    }

    private static void count(List<String> said, String code, int count, Speech speech) {
        if (count > 0) {
            said.add(Speech.unbroken(speech.count(code, count)));
        }
    }

    private String source(ReviewedServices.Register register, Speech speech) {
        int decided = lists.decided(register.id());
        return Speech.unbroken(Speech.joined(List.of(
                register.fileName(),
                speech.readAgo(Duration.between(register.receivedAt(), clock.instant())),
                decided == 0 ? speech.say("services.decided.none") : speech.count("services.decided", decided))));
    }

    private String earlier(ReviewedServices.Register register, Speech speech) {
        var desk = policy.status().desk();
        boolean same = register.basis().ruleSet().equals(desk.rules().hash())
                && register.basis().referenceData().equals(desk.reference().hash());
        return same
                ? null
                : Speech.unbroken(speech.say(
                        "services.earlier", speech.day(register.basis().asOf())));
    }

    private static List<ServiceListView.Count> counts(Totals totals, ServiceQuery query, Speech speech) {
        List<ServiceListView.Count> counts = new ArrayList<>();
        totals.byAdvice().forEach((advice, count) -> {
            if (count > 0) {
                counts.add(new ServiceListView.Count(
                        Marks.css(advice),
                        Link.to(ServiceAddress.LIST).with("avis", advice.name()).href(),
                        query.filter().advice().filter(advice::equals).isPresent(),
                        speech.say("fleet.count", capital(speech.text(advice.words())), speech.number(count))));
            }
        });
        return counts;
    }

    static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static ServiceListView.Choice advice(ServiceQuery query, Speech speech) {
        List<ServiceListView.Option> options = new ArrayList<>();
        options.add(new ServiceListView.Option("", query.filter().advice().isEmpty(), speech.say("filter.all")));
        for (Advice advice : Advice.values()) {
            options.add(new ServiceListView.Option(
                    advice.name(),
                    query.filter().advice().filter(advice::equals).isPresent(),
                    speech.text(advice.words())));
        }
        return new ServiceListView.Choice("avis", speech.say("filter.verdict"), options);
    }

    /** Functions that several services have; others are found by the search. */
    private ServiceListView.Choice functions(ReviewedServices.Register register, ServiceQuery query, Speech speech) {
        String chosen = query.filter().function();
        List<ServiceListView.Option> options = new ArrayList<>();
        options.add(new ServiceListView.Option("", chosen.isEmpty(), speech.say("filter.all")));
        boolean there = chosen.isEmpty();
        for (ServiceLists.Shared shared : lists.shared(register.id(), MOST_FUNCTIONS)) {
            boolean is = shared.function().equals(chosen);
            there |= is;
            options.add(new ServiceListView.Option(
                    shared.function(),
                    is,
                    speech.say("filter.option", shared.function(), speech.number(shared.services()))));
        }
        if (!there) {
            options.add(new ServiceListView.Option(chosen, true, chosen));
        }
        return new ServiceListView.Choice("fonction", speech.say("services.function"), options);
    }

    private static ServiceListView.Choice sorts(ServiceQuery query, Speech speech) {
        List<ServiceListView.Option> options = new ArrayList<>();
        for (ServiceQuery.Sort sort : ServiceQuery.Sort.values()) {
            options.add(new ServiceListView.Option(
                    sort == ServiceQuery.Sort.EUROS ? "" : sort.word(),
                    sort == query.sort(),
                    speech.say("services.sort." + sort.word())));
        }
        return new ServiceListView.Choice("tri", speech.say("services.sort"), options);
    }

    private static Link.Shown download(ServiceQuery query, String form, Speech speech) {
        return new Link.Shown(
                query.at(ServiceAddress.FILE + "." + form).href(), speech.say("services.download." + form));
    }

    private List<ServiceListView.Row> rows(Page<ReviewedServices.Stored> page, Speech speech) {
        Map<String, ServiceDecisions.Decision> decided = decisions.latest(
                page.items().stream().map(ReviewedServices.Stored::id).toList());
        return page.items().stream()
                .map(stored -> row(stored, Optional.ofNullable(decided.get(stored.id())), speech))
                .toList();
    }

    private static ServiceListView.Row row(
            ReviewedServices.Stored stored, Optional<ServiceDecisions.Decision> decided, Speech speech) {
        var review = ReviewDocument.of(stored.json());
        AdviceDocument.Finding first = review.findings("reasons").get(0);
        return new ServiceListView.Row(
                ServiceAddress.of(stored.id()),
                review.name(),
                review.text("entity"),
                review.figure(ServiceColumn.USERS)
                        .map(BigDecimal::longValue)
                        .map(speech::number)
                        .orElse(""),
                Marks.css(stored.advice()),
                speech.text(stored.advice().words()),
                Speech.unbroken(Speech.joined(List.of(
                        speech.say("why", STOP.matcher(first.text()).replaceFirst(""), first.rule()),
                        decided.map(decision -> speech.text(decision.decision().words()))
                                .map(word -> speech.say("services.row.decided", word))
                                .orElse("")))),
                review.freedEuros().map(euros -> speech.fixed(euros, 0)).orElse(""),
                review.freedKg().map(KgCo2e::mid).map(speech::rounded).orElse(""));
    }
}
