package org.choisi.web.page.tender;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.choisi.measure.Language;
import org.choisi.store.StoredTender;
import org.choisi.store.Tenders;
import org.choisi.tender.BidEvaluation;
import org.choisi.tender.Evaluation;
import org.choisi.tender.LotEvaluation;
import org.choisi.web.Consultations;
import org.choisi.web.page.Speech;
import org.springframework.context.MessageSource;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** One consultation: whether it can be published, who comes first, and everything behind it. */
@Controller
class TenderPages {

    private final Tenders tenders;
    private final Consultations consultations;
    private final MessageSource messages;
    private final Clock clock;

    TenderPages(Tenders tenders, Consultations consultations, MessageSource messages, Clock clock) {
        this.tenders = tenders;
        this.consultations = consultations;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping("/marches/{id}")
    String tender(
            @PathVariable UUID id,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate asOf,
            Language language,
            Model model) {
        model.addAttribute("tender", views(id, asOf, language).page());
        return "tender";
    }

    @GetMapping("/marches/{id}/rapport")
    String report(
            @PathVariable UUID id,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate asOf,
            Language language,
            Model model) {
        model.addAttribute("tender", views(id, asOf, language).report());
        return "tender-report";
    }

    @GetMapping("/marches/{id}/lots/{lot}/offres/{bid}")
    String bid(
            @PathVariable UUID id,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate asOf,
            @PathVariable String lot,
            @PathVariable String bid,
            Language language,
            Model model) {
        return show(views(id, asOf, language), lot, bid, model);
    }

    /** For the few ids that no path can hold, such as {@code ..}. */
    @GetMapping("/marches/{id}/offre")
    String named(
            @PathVariable UUID id,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate asOf,
            @RequestParam(defaultValue = "") String lot,
            @RequestParam(defaultValue = "") String offre,
            Language language,
            Model model) {
        return show(views(id, asOf, language), lot, offre, model);
    }

    private static String show(TenderViews views, String lotId, String bidId, Model model) {
        Evaluation evaluation = views.evaluation();
        LotEvaluation lot = evaluation.lots().stream()
                .filter(one -> one.lot().id().equals(lotId))
                .findFirst()
                .orElseThrow(TenderPages::notFound);
        BidEvaluation bid = lot.bid(bidId).orElseThrow(TenderPages::notFound);
        model.addAttribute("bid", BidView.of(evaluation, lot, bid, views));
        return "bid";
    }

    private TenderViews views(UUID id, LocalDate asOf, Language language) {
        StoredTender stored = tenders.find(id).orElseThrow(TenderPages::notFound);
        LocalDate day = asOf == null ? LocalDate.now(clock) : asOf;
        return new TenderViews(
                stored,
                consultations.evaluate(stored, day),
                TenderAddress.of(stored.id(), asOf),
                new Speech(messages, language));
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
