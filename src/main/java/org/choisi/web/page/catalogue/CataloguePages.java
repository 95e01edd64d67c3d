package org.choisi.web.page.catalogue;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import org.choisi.catalogue.ItemImpact;
import org.choisi.measure.Language;
import org.choisi.measure.Refused;
import org.choisi.web.CatalogueDesk;
import org.choisi.web.page.Link;
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

/** What one may ask for, what it weighs, and the choice that one makes. */
@Controller
class CataloguePages {

    /** Every option weighs on the page: the largest entities alone are offered. */
    private static final int MOST_ENTITIES = 60;

    private final CatalogueDesk desk;
    private final MessageSource messages;

    CataloguePages(CatalogueDesk desk, MessageSource messages) {
        this.desk = desk;
        this.messages = messages;
    }

    @GetMapping(CatalogueAddress.PATH)
    String list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String nature,
            Language language,
            Model model) {
        LocalDate today = desk.today();
        CatalogueDesk.Period chosen = desk.chosen(today.withDayOfYear(1), today);
        var speech = new Speech(messages, language);
        model.addAttribute(
                "catalogue",
                desk.with(
                        today, catalogue -> CatalogueViews.of(catalogue, speech).view(q.strip(), nature, chosen)));
        return "catalogue";
    }

    @GetMapping(CatalogueAddress.PATH + "/{item}")
    String item(
            @PathVariable String item,
            @RequestParam(name = "choisi", defaultValue = "") String counted,
            Language language,
            Model model) {
        return show(item, counted, language, model);
    }

    /** Counted under the alternative, the entity and the month; nothing is kept of who chose. */
    @PostMapping(CatalogueAddress.PATH + "/{item}")
    String choose(
            @PathVariable String item,
            @RequestParam(name = "choix", defaultValue = "") String alternative,
            @RequestParam(name = "entite", defaultValue = "") String entity,
            Language language,
            Model model,
            HttpServletResponse response) {
        try {
            desk.count(new CatalogueDesk.Choice(item, alternative, entity, desk.today()));
        } catch (Refused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("refused", refused.text().in(language));
            return show(item, "", language, model);
        }
        return "redirect:"
                + Link.to(CatalogueAddress.of(item)).with("choisi", alternative).href();
    }

    private String show(String item, String counted, Language language, Model model) {
        ItemImpact impact = desk.impact(item, ItemImpact.Asked.ONE, desk.today())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        List<String> entities =
                desk.entities().stream().limit(MOST_ENTITIES).sorted().toList();
        model.addAttribute(
                "item",
                CatalogueItemViews.of(impact, new Speech(messages, language)).view(entities, counted));
        return "catalogue-item";
    }
}
