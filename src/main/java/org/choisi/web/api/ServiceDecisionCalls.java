package org.choisi.web.api;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.choisi.measure.Language;
import org.choisi.measure.Text;
import org.choisi.services.Advice;
import org.choisi.store.ReviewedServices;
import org.choisi.store.ReviewedServices.Stored;
import org.choisi.store.ServiceDecisions;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** One service under review, and what people decide of it. */
@RestController
@RequestMapping("/api/services/{id}")
final class ServiceDecisionCalls {

    private static final int LONGEST_MOTIVE = 1_000;
    private static final int LONGEST_AUTHOR = 200;

    private final ReviewedServices reviewed;
    private final ServiceDecisions decisions;
    private final ServiceDecisionWords words;
    private final Clock clock;

    ServiceDecisionCalls(
            ReviewedServices reviewed, ServiceDecisions decisions, ServiceDecisionWords words, Clock clock) {
        this.reviewed = reviewed;
        this.decisions = decisions;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping
    ResponseEntity<byte[]> service(@PathVariable String id, Language language) {
        return Answers.written(words.whole(find(id, language), language), language);
    }

    /** @param motive needed when the decision is not the advice */
    record Decided(String decision, String motive, String by) {}

    @PostMapping(path = "/decision", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> decide(@PathVariable String id, @RequestBody Decided asked, Language language) {
        Stored stored = find(id, language);
        List<Problem.Fault> faults = new ArrayList<>();
        Optional<Advice> decision = decision(asked.decision(), faults);
        String motive = said(asked.motive());
        String author = said(asked.by());
        if (author.isEmpty() || author.length() > LONGEST_AUTHOR) {
            faults.add(new Problem.Fault(
                    "/by",
                    new Text(
                            "qui décide est attendu, en " + LONGEST_AUTHOR + " signes au plus",
                            "who decides is expected, in " + LONGEST_AUTHOR + " characters at most")));
        }
        boolean against = decision.isPresent() && decision.get() != stored.advice();
        if (motive.length() > LONGEST_MOTIVE || against && motive.isEmpty()) {
            faults.add(new Problem.Fault("/motive", motive(against, stored.advice())));
        }
        if (!faults.isEmpty()) {
            throw new CallRefused(
                    Problem.refused(new Text("La décision n'est pas gardée.", "The decision is not kept."), faults));
        }
        decisions.add(new ServiceDecisions.Decision(
                stored.id(),
                stored.register(),
                stored.number(),
                stored.advice(),
                decision.orElseThrow(),
                motive,
                author,
                clock.instant()));
        String path = URLEncoder.encode(stored.id(), StandardCharsets.UTF_8).replace("+", "%20");
        return ResponseEntity.created(URI.create("/api/services/" + path))
                .contentType(MediaType.APPLICATION_JSON)
                .body(words.whole(stored, language).getBytes(StandardCharsets.UTF_8));
    }

    private static String said(String words) {
        return words == null ? "" : words.strip();
    }

    private static Optional<Advice> decision(String name, List<Problem.Fault> faults) {
        Optional<Advice> decision = ServiceDecisionWords.advice(said(name)).filter(one -> one != Advice.COMPLETE);
        if (decision.isEmpty()) {
            faults.add(new Problem.Fault(
                    "/decision",
                    new Text("attendu : KEEP, IMPROVE, MERGE, WITHDRAW", "expected: KEEP, IMPROVE, MERGE, WITHDRAW")));
        }
        return decision;
    }

    private static Text motive(boolean against, Advice advice) {
        String most = LONGEST_MOTIVE + "";
        return against
                ? new Text(
                        "l'avis est « " + advice.words().fr() + " » : décider autre chose demande un motif, en " + most
                                + " signes au plus",
                        "the advice is '" + advice.words().en() + "': deciding otherwise needs a motive, in " + most
                                + " characters at most")
                : new Text("un motif a " + most + " signes au plus", "a motive has " + most + " characters at most");
    }

    private Stored find(String id, Language language) {
        return reviewed.find(id, language)
                .orElseThrow(() -> new CallRefused(Problem.unknown(new Text(
                        "Aucun service du dernier registre n'a cet identifiant.",
                        "No service of the latest register has this identifier."))));
    }
}
