package org.choisi.web.page.service;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.choisi.measure.Language;
import org.choisi.services.Advice;
import org.choisi.store.ReviewedServices;
import org.choisi.web.DecisionFault;
import org.choisi.web.ServiceDeciding;
import org.choisi.web.page.Speech;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** One service: the advice, everything behind it, and what people decide. */
@Controller
class ServicePages {

    private final ReviewedServices reviewed;
    private final ServiceViews views;
    private final ServiceDeciding deciding;
    private final MessageSource messages;

    ServicePages(ReviewedServices reviewed, ServiceViews views, ServiceDeciding deciding, MessageSource messages) {
        this.reviewed = reviewed;
        this.views = views;
        this.deciding = deciding;
        this.messages = messages;
    }

    /** What the form of a decision sends. */
    record Sent(String decision, String cible, String motif, String auteur) {

        DecisionTyped typed(List<DecisionFault> faults) {
            return new DecisionTyped(said(decision), said(cible), said(motif), said(auteur), faults);
        }

        private static String said(String words) {
            return words == null ? "" : words;
        }
    }

    @GetMapping(ServiceAddress.LIST + "/{id}")
    String service(@PathVariable String id, Language language, Model model) {
        return show(find(id, language), DecisionTyped.nothing(), language, model);
    }

    @GetMapping(ServiceAddress.BY_ID)
    String byId(@RequestParam String id, Language language, Model model) {
        return service(id, language, model);
    }

    @PostMapping(ServiceAddress.LIST + "/{id}")
    String decide(@PathVariable String id, Sent sent, Language language, Model model, HttpServletResponse response) {
        ReviewedServices.Stored service = find(id, language);
        List<DecisionFault> faults = decide(service, sent.typed(List.of()));
        if (faults.isEmpty()) {
            return "redirect:" + ServiceAddress.of(service.id()) + "#historique";
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return show(service, sent.typed(faults), language, model);
    }

    @PostMapping(ServiceAddress.BY_ID)
    String decideById(
            @RequestParam String id, Sent sent, Language language, Model model, HttpServletResponse response) {
        return decide(id, sent, language, model, response);
    }

    /** Following the advice takes its target with it; to merge otherwise is to say with which. */
    private List<DecisionFault> decide(ReviewedServices.Stored service, DecisionTyped typed) {
        if (typed.decision().equals(DecisionTyped.FOLLOW)) {
            return deciding.decide(
                    service, new ServiceDeciding.Asked(service.advice().name(), "", typed.motive(), typed.by()));
        }
        boolean merges = typed.decision().equals(Advice.MERGE.name());
        if (merges && typed.target().isBlank()) {
            return List.of(ServiceDeciding.targetMissing());
        }
        // A target that stands beside another choice was left from before: a merger alone has one.
        String target = merges ? typed.target() : "";
        return deciding.decide(
                service, new ServiceDeciding.Asked(typed.decision(), target, typed.motive(), typed.by()));
    }

    private String show(ReviewedServices.Stored service, DecisionTyped typed, Language language, Model model) {
        model.addAttribute("service", views.view(service, typed, new Speech(messages, language)));
        return "service";
    }

    private ReviewedServices.Stored find(String id, Language language) {
        return reviewed.find(id, language).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
