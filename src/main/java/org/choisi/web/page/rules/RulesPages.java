package org.choisi.web.page.rules;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.UUID;
import org.choisi.measure.Language;
import org.choisi.measure.Refused;
import org.choisi.reference.FileSet;
import org.choisi.store.Inventories;
import org.choisi.store.Page;
import org.choisi.store.Publication;
import org.choisi.store.Publications;
import org.choisi.web.Drafting;
import org.choisi.web.LivePolicy;
import org.choisi.web.Publishing;
import org.choisi.web.page.RuleAddress;
import org.choisi.web.page.Speech;
import org.choisi.web.page.fleet.EarlierAdvice;
import org.choisi.workbench.RuleZip;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/** Which rules are live and were, going back to one of them, and beginning a change. */
@Controller
class RulesPages {

    private final LivePolicy policy;
    private final Publishing publishing;
    private final Publications publications;
    private final Drafting drafting;
    private final Inventories inventories;
    private final MessageSource messages;
    private final Clock clock;

    RulesPages(
            LivePolicy policy,
            Publishing publishing,
            Publications publications,
            Drafting drafting,
            Inventories inventories,
            MessageSource messages,
            Clock clock) {
        this.policy = policy;
        this.publishing = publishing;
        this.publications = publications;
        this.drafting = drafting;
        this.inventories = inventories;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping(RuleAddress.PATH)
    String rules(@RequestParam(defaultValue = "1") int page, Language language, Model model) {
        if (page < 1) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        return show(page, language, model);
    }

    private String show(int page, Language language, Model model) {
        model.addAttribute(
                "rules",
                RulesView.of(
                        policy.status(),
                        publishing.folderDiffers(),
                        drafting.list(),
                        publications.page(Page.Wanted.page(page)),
                        clock.getZone(),
                        new Speech(messages, language)));
        return "rules";
    }

    @GetMapping(RuleAddress.PATH + "/telecharger")
    ResponseEntity<byte[]> zip() {
        return zip(policy.status().desk().rules().files());
    }

    @GetMapping(RuleAddress.PATH + "/versions/{number}/regles.zip")
    ResponseEntity<byte[]> zip(@PathVariable int number) {
        return zip(publications
                .find(number)
                .flatMap(publishing::files)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
    }

    private static ResponseEntity<byte[]> zip(FileSet rules) {
        return ResponseEntity.ok()
                .contentType(new MediaType("application", "zip"))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"rules.zip\"")
                .body(RuleZip.write(rules));
    }

    @PostMapping(RuleAddress.DRAFTS)
    String begin(
            @RequestParam(name = "zip", required = false) MultipartFile zip,
            Language language,
            Model model,
            HttpServletResponse response)
            throws IOException {
        if (zip != null && zip.getSize() > RuleZip.MOST_BYTES) {
            throw new ResponseStatusException(HttpStatus.CONTENT_TOO_LARGE);
        }
        try {
            UUID draft = zip == null || zip.isEmpty() ? drafting.begin() : drafting.begin(zip.getBytes());
            return "redirect:" + RuleAddress.draft(draft);
        } catch (Refused refused) {
            return refused(refused, language, model, response, show(1, language, model));
        }
    }

    @GetMapping(RuleAddress.PATH + "/versions/{number}")
    String version(@PathVariable int number, Language language, Model model) {
        Publication publication =
                publications.find(number).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return show(publication, language, model);
    }

    private String show(Publication publication, Language language, Model model) {
        var speech = new Speech(messages, language);
        boolean live = publication.number() == policy.status().publication().number();
        if (live) {
            inventories
                    .latestWithLines()
                    .flatMap(inventory -> EarlierAdvice.of(inventory, policy.status(), speech))
                    .ifPresent(earlier -> model.addAttribute("earlier", earlier));
        }
        model.addAttribute(
                "version", VersionView.of(publication, live, publishing.changes(publication), clock.getZone(), speech));
        return "rule-version";
    }

    @PostMapping(RuleAddress.PATH + "/versions/{number}/retour")
    String rollBack(
            @PathVariable int number,
            @RequestParam(defaultValue = "") String auteur,
            @RequestParam(defaultValue = "") String second,
            @RequestParam(defaultValue = "") String motif,
            Language language,
            Model model,
            HttpServletResponse response) {
        Publication publication =
                publications.find(number).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        try {
            publishing.rollBack(publication.hash(), new Publishing.Signature(auteur, second, "", motif));
            return "redirect:" + RuleAddress.PATH;
        } catch (Refused refused) {
            return refused(refused, language, model, response, show(publication, language, model));
        }
    }

    private String refused(Refused refused, Language language, Model model, HttpServletResponse response, String page) {
        RulesView.refuse(refused, new Speech(messages, language), model);
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page;
    }
}
