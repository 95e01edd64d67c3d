package org.choisi.web.page.rules;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.choisi.measure.Language;
import org.choisi.measure.Refused;
import org.choisi.web.Drafting;
import org.choisi.web.Publishing;
import org.choisi.web.page.RuleAddress;
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

/** A change of the rules as a whole: what it changes, what the gate says of it, and its publication. */
@Controller
class DraftPages {

    private final Drafting drafting;
    private final MessageSource messages;
    private final Clock clock;

    DraftPages(Drafting drafting, MessageSource messages, Clock clock) {
        this.drafting = drafting;
        this.messages = messages;
        this.clock = clock;
    }

    private Drafting.Open find(UUID id) {
        return drafting.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    @GetMapping(RuleAddress.DRAFTS + "/{id}")
    String draft(@PathVariable UUID id, Language language, Model model) {
        return show(find(id), language, model);
    }

    private String show(Drafting.Open draft, Language language, Model model) {
        model.addAttribute(
                "draft",
                DraftView.of(draft, drafting.check(draft), LocalDate.now(clock), new Speech(messages, language)));
        return "rule-draft";
    }

    @PostMapping(RuleAddress.DRAFTS + "/{id}/publier")
    String publish(
            @PathVariable UUID id,
            @RequestParam String etat,
            @RequestParam(defaultValue = "") String auteur,
            @RequestParam(defaultValue = "") String second,
            @RequestParam(defaultValue = "") String motif,
            Language language,
            Model model,
            HttpServletResponse response) {
        Drafting.Open draft = find(id);
        try {
            return "redirect:"
                    + RuleAddress.version(
                            drafting.publish(id, etat, new Publishing.Signature(auteur, second, "", motif))
                                    .number());
        } catch (Refused refused) {
            return refused(refused, find(id), language, model, response);
        }
    }

    @PostMapping(RuleAddress.DRAFTS + "/{id}/reprendre")
    String catchUp(@PathVariable UUID id, Language language, Model model, HttpServletResponse response) {
        Drafting.Open draft = find(id);
        try {
            drafting.catchUp(draft);
            return "redirect:" + RuleAddress.draft(id);
        } catch (Refused refused) {
            return refused(refused, draft, language, model, response);
        }
    }

    @PostMapping(RuleAddress.DRAFTS + "/{id}/abandonner")
    String drop(@PathVariable UUID id) {
        drafting.drop(find(id));
        return "redirect:" + RuleAddress.PATH;
    }

    private String refused(
            Refused refused, Drafting.Open draft, Language language, Model model, HttpServletResponse response) {
        RulesView.refuse(refused, new Speech(messages, language), model);
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return show(draft, language, model);
    }
}
