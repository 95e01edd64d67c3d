package org.choisi.web.page.tender;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.choisi.measure.Language;
import org.choisi.measure.Refused;
import org.choisi.store.Page;
import org.choisi.store.StoredTender;
import org.choisi.store.Tenders;
import org.choisi.web.Consultations;
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

/** The consultations that were received, and the way to send one. */
@Controller
class TenderListPages {

    private final Tenders tenders;
    private final Consultations consultations;
    private final MessageSource messages;
    private final Clock clock;

    TenderListPages(Tenders tenders, Consultations consultations, MessageSource messages, Clock clock) {
        this.tenders = tenders;
        this.consultations = consultations;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping(TenderAddress.PATH)
    String list(@RequestParam(defaultValue = "1") int page, Language language, Model model) {
        if (page < 1) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        return show(page, language, model);
    }

    /** One consultation leads to its page, several to the list; what cannot be read is told above the form. */
    @PostMapping(TenderAddress.PATH)
    String send(
            @RequestParam("document") MultipartFile document,
            @RequestParam(name = "notes", required = false) MultipartFile marks,
            Language language,
            Model model,
            HttpServletResponse response) {
        try {
            List<UUID> ids = consultations.receive(
                    sent(document),
                    Optional.ofNullable(marks).filter(file -> !file.isEmpty()).map(TenderListPages::sent));
            return "redirect:"
                    + (ids.size() == 1 ? TenderAddress.of(ids.get(0), null).page() : TenderAddress.PATH);
        } catch (Refused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("refused", refused.text().in(language));
            return show(1, language, model);
        }
    }

    private static Consultations.Sent sent(MultipartFile file) {
        return new Consultations.Sent(file.getOriginalFilename(), file::transferTo);
    }

    /** A page past the end, from an old link say, is the last one. */
    private String show(int wanted, Language language, Model model) {
        Page<StoredTender> page = tenders.page(Page.Wanted.page(wanted));
        if (page.page() > page.pages()) {
            page = tenders.page(Page.Wanted.page((int) page.pages()));
        }
        model.addAttribute("tenders", TendersView.of(page, clock.getZone(), new Speech(messages, language)));
        return "tenders";
    }
}
