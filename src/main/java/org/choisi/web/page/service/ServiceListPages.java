package org.choisi.web.page.service;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.choisi.measure.Language;
import org.choisi.measure.Refused;
import org.choisi.store.Page;
import org.choisi.store.ReviewedServices;
import org.choisi.store.ServiceLists;
import org.choisi.store.StoredReject;
import org.choisi.web.ServiceReviews;
import org.choisi.web.page.Link;
import org.choisi.web.page.Position;
import org.choisi.web.page.Speech;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/** The services of the register received last, and the way to send another. */
@Controller
class ServiceListPages {

    private static final long MOST_BYTES = 50_000_000;

    private final ReviewedServices reviewed;
    private final ServiceReviews reviews;
    private final ServiceLists lists;
    private final ServiceListViews views;
    private final Clock clock;
    private final MessageSource messages;

    ServiceListPages(
            ReviewedServices reviewed,
            ServiceReviews reviews,
            ServiceLists lists,
            ServiceListViews views,
            Clock clock,
            MessageSource messages) {
        this.reviewed = reviewed;
        this.reviews = reviews;
        this.lists = lists;
        this.views = views;
        this.clock = clock;
        this.messages = messages;
    }

    @GetMapping(ServiceAddress.LIST)
    String list(ServiceQuery.Parameters asked, Language language, Model model) {
        ServiceQuery query = ServiceQuery.of(asked);
        Optional<ReviewedServices.Register> register = reviewed.latest();
        register.ifPresent(
                known -> model.addAttribute("services", views.view(known, query, new Speech(messages, language))));
        return register.isPresent() ? "services" : "services-empty";
    }

    /** What cannot be read is told above the form, and nothing kept is lost. */
    @PostMapping(ServiceAddress.LIST)
    String send(
            @RequestParam("fichier") MultipartFile file, Language language, Model model, HttpServletResponse response) {
        if (file.getSize() > MOST_BYTES) {
            response.setStatus(HttpStatus.CONTENT_TOO_LARGE.value());
            return "error/413";
        }
        try {
            reviews.receive(file.getOriginalFilename(), LocalDate.now(clock), file::transferTo);
            return "redirect:" + ServiceAddress.LIST;
        } catch (Refused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("refused", Speech.unbroken(refused.text().in(language)));
            return list(new ServiceQuery.Parameters(null, null, null, null, null), language, model);
        }
    }

    /** Reviews the same register under the rules that are live now; what was advised before stays. */
    @PostMapping(ServiceAddress.AGAIN)
    String again() {
        ReviewedServices.Register register = reviewed.latest().orElseThrow(ServiceListPages::notFound);
        reviews.receive(register.fileName(), LocalDate.now(clock), to -> reviewed.copy(register, to));
        return "redirect:" + ServiceAddress.LIST;
    }

    /** The lines of the register that could not be used. */
    record Rejects(String headline, List<StoredReject> rows, Position pages) {}

    @GetMapping(ServiceAddress.REJECTS)
    String rejects(@RequestParam(defaultValue = "1") int page, Language language, Model model) {
        if (page < 1) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        ReviewedServices.Register register = reviewed.latest().orElseThrow(ServiceListPages::notFound);
        var speech = new Speech(messages, language);
        Page<StoredReject> rejects = lists.rejects(register.id(), language, Page.Wanted.page(page));
        if (rejects.page() > rejects.pages()) {
            rejects = lists.rejects(register.id(), language, Page.Wanted.page((int) rejects.pages()));
        }
        model.addAttribute(
                "rejects",
                new Rejects(
                        rejects.total() == 0
                                ? speech.say("rejects.headline.none")
                                : speech.count("rejects.headline", rejects.total()),
                        rejects.items(),
                        Position.of(rejects, Link.to(ServiceAddress.REJECTS), speech)));
        return "services-rejects";
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
