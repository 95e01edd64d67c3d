package org.choisi.web.page.rules;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.choisi.measure.Language;
import org.choisi.policy.RuleBook;
import org.choisi.web.Reading;
import org.choisi.web.page.Link;
import org.choisi.web.page.RuleAddress;
import org.choisi.workbench.RuleDocument;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The rules as sentences: table by table, or whole in one file to print and to link into. */
@Controller
class ReadingPages {

    /** The whole document brings its own style and nothing else. */
    private static final String ALONE = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none';"
            + " form-action 'none'; frame-ancestors 'none'";

    private final Reading reading;
    private final MessageSource messages;
    private final Clock clock;

    ReadingPages(Reading reading, MessageSource messages, Clock clock) {
        this.reading = reading;
        this.messages = messages;
        this.clock = clock;
    }

    /** The tables of one topic. */
    record Topic(String name, List<Link.Shown> tables) {}

    @GetMapping(RuleAddress.READ)
    String contents(Language language, Model model) {
        RuleBook book = reading.live();
        List<Topic> topics = new ArrayList<>();
        for (RuleBook.Chapter chapter : book.chapters()) {
            List<Link.Shown> tables = chapter.sheets().stream()
                    .map(sheet -> new Link.Shown(
                            RuleAddress.READ + "/" + chapter.name() + "/" + sheet.name(),
                            sheet.title().in(language)))
                    .toList();
            topics.add(new Topic(book.labels().topic(chapter.name()).in(language), tables));
        }
        model.addAttribute("topics", topics);
        model.addAttribute("name", book.identity().name().in(language));
        model.addAttribute("owner", book.identity().owner());
        return "rule-contents";
    }

    @GetMapping(RuleAddress.READ + "/{topic}/{table}")
    String table(@PathVariable String topic, @PathVariable String table, Language language, Model model) {
        RuleBook book = reading.live();
        RuleBook.Sheet sheet = book.chapters().stream()
                .filter(chapter -> chapter.name().equals(topic))
                .flatMap(chapter -> chapter.sheets().stream())
                .filter(one -> one.name().equals(table))
                .findFirst()
                .orElseThrow(ReadingPages::notFound);
        var document = document(book, language, RuleAddress.WHOLE);
        model.addAttribute("title", sheet.title().in(language));
        model.addAttribute("body", document.table(topic, table).orElseThrow(ReadingPages::notFound));
        return "rule-reading";
    }

    /** @param jeu hash of a rule set that is or was live; the live one when left out */
    @GetMapping(path = RuleAddress.WHOLE, produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<String> whole(
            @RequestParam(required = false) String jeu, Language language, HttpServletResponse response) {
        RuleBook book = Optional.ofNullable(jeu)
                .map(hash -> reading.of(hash).orElseThrow(ReadingPages::notFound))
                .orElseGet(reading::live);
        response.setHeader("Content-Security-Policy", ALONE);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/html;charset=UTF-8"))
                .header(HttpHeaders.CONTENT_LANGUAGE, language.locale().toLanguageTag())
                .body(document(book, language, "").page());
    }

    private RuleDocument document(RuleBook book, Language language, String address) {
        return new RuleDocument(book, reading.law(), language, LocalDate.now(clock), address);
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
