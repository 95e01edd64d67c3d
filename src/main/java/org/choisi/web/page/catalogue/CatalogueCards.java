package org.choisi.web.page.catalogue;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.choisi.catalogue.ItemImpact;
import org.choisi.measure.Language;
import org.choisi.web.CardSettings;
import org.choisi.web.CatalogueDesk;
import org.choisi.web.Languages;
import org.choisi.web.page.Speech;
import org.springframework.context.MessageSource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The card of an item, for an intranet or a request portal: the one page of ours that others may show within theirs. */
@Controller
class CatalogueCards {

    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);
    private static final Duration FRESH = Duration.ofMinutes(5);
    private static final String ALONE =
            "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; ";
    private static final String READER_S_OWN = "light dark";
    private static final Set<String> THEMES = Set.of("light", "dark");
    /** What browsers say the answer is for, when they open it as a page rather than fetch it. */
    private static final String DESTINATION = "Sec-Fetch-Dest";

    private static final Set<String> DOCUMENTS = Set.of("document", "iframe", "frame");

    private final CatalogueDesk desk;
    private final CardSettings settings;
    private final MessageSource messages;

    CatalogueCards(CatalogueDesk desk, CardSettings settings, MessageSource messages) {
        this.desk = desk;
        this.settings = settings;
        this.messages = messages;
    }

    /** A fragment; opened in a frame or a tab, the same within a document, which needs a language and a title. */
    @GetMapping(CatalogueAddress.PATH + "/{item}/card")
    ResponseEntity<byte[]> card(
            @PathVariable String item,
            @RequestParam(required = false) String lang,
            @RequestParam(required = false) String theme,
            @RequestHeader(name = DESTINATION, defaultValue = "") String destination,
            Language accepted,
            HttpServletResponse response) {
        Language language = language(lang).orElse(accepted);
        ItemImpact impact = desk.impact(item, ItemImpact.Asked.ONE, desk.today())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var card = new CatalogueCard(
                impact, new Speech(messages, language), here() + CatalogueAddress.of(item), theme(theme));
        byte[] html =
                (DOCUMENTS.contains(destination) ? card.document() : card.fragment()).getBytes(StandardCharsets.UTF_8);
        response.setHeader("Content-Security-Policy", ALONE + settings.framing());
        return ResponseEntity.ok()
                .contentType(HTML)
                .header(HttpHeaders.CONTENT_LANGUAGE, language.locale().toLanguageTag())
                .varyBy(HttpHeaders.ACCEPT_LANGUAGE, DESTINATION)
                .cacheControl(CacheControl.maxAge(FRESH).cachePublic())
                .eTag("W/\"" + DigestUtils.md5DigestAsHex(html) + "\"")
                .body(html);
    }

    private static Optional<Language> language(String lang) {
        if (lang == null || lang.isBlank()) {
            return Optional.empty();
        }
        return Optional.of(
                Languages.named(lang).orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST)));
    }

    private static String theme(String asked) {
        if (asked == null || asked.isBlank()) {
            return READER_S_OWN;
        }
        if (!THEMES.contains(asked)) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        return asked;
    }

    /** The reader follows the link from another site: it names this server. */
    private String here() {
        return settings.publicUrl().isEmpty()
                ? ServletUriComponentsBuilder.fromCurrentContextPath().toUriString()
                : settings.publicUrl();
    }
}
