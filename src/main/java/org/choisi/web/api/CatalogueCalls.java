package org.choisi.web.api;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.choisi.catalogue.CatalogueJson;
import org.choisi.catalogue.ItemImpact;
import org.choisi.measure.Language;
import org.choisi.measure.Text;
import org.choisi.web.CatalogueDesk;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The catalogue, what its items weigh, and what requesters chose. */
@RestController
final class CatalogueCalls {

    private static final String CHOICES = "/api/catalogue/choices";
    private static final BigDecimal MOST_PIECES = BigDecimal.valueOf(100_000);
    /** Rules change now and then, and the day at midnight. */
    private static final Duration FRESH = Duration.ofMinutes(5);

    private final CatalogueDesk desk;

    CatalogueCalls(CatalogueDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/api/catalogue")
    ResponseEntity<byte[]> items(
            @RequestParam(required = false) String asOf,
            @RequestParam(required = false) String lang,
            Language accepted) {
        Language language = Asked.language(lang, accepted);
        LocalDate day = Asked.day("asOf", asOf).orElseGet(desk::today);
        return kept(desk.with(day, catalogue -> CatalogueJson.items(catalogue, language)), language);
    }

    @GetMapping("/api/catalogue/{item}/impact")
    ResponseEntity<byte[]> impact(
            @PathVariable String item,
            @RequestParam(required = false) String quantity,
            @RequestParam(required = false) String country,
            @RequestParam(required = false) String asOf,
            @RequestParam(required = false) String lang,
            Language accepted) {
        Language language = Asked.language(lang, accepted);
        LocalDate day = Asked.day("asOf", asOf).orElseGet(desk::today);
        var asked = new ItemImpact.Asked(pieces(quantity), country == null ? "" : country.strip());
        return desk.impact(item, asked, day)
                .map(impact -> kept(CatalogueJson.impact(impact, language), language))
                .orElseThrow(() -> new CallRefused(Problem.unknown(new Text(
                        "Le catalogue n'a pas cet article ; GET /api/catalogue les donne.",
                        "The catalogue has no such item; GET /api/catalogue lists them."))));
    }

    private static BigDecimal pieces(String quantity) {
        BigDecimal pieces = Asked.number("quantity", quantity).orElse(BigDecimal.ONE);
        boolean whole = pieces.stripTrailingZeros().scale() <= 0;
        if (!whole || pieces.signum() <= 0 || pieces.compareTo(MOST_PIECES) > 0) {
            throw new CallRefused(Problem.badParameter(
                    "quantity",
                    new Text(
                            "un nombre entier de 1 à " + MOST_PIECES + " est attendu",
                            "a whole number from 1 to " + MOST_PIECES + " is expected")));
        }
        return pieces;
    }

    /** The same words have the same tag, so that a portal asks often and is sent little. */
    private static ResponseEntity<byte[]> kept(byte[] json, Language language) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CONTENT_LANGUAGE, language.locale().toLanguageTag())
                .varyBy(HttpHeaders.ACCEPT_LANGUAGE)
                .cacheControl(CacheControl.maxAge(FRESH).cachePublic())
                .eTag("W/\"" + DigestUtils.md5DigestAsHex(json) + "\"")
                .body(json);
    }

    /** @param day left out for today; the day itself is not kept, its month is */
    record Choice(String item, String alternative, String entity, String day) {}

    @PostMapping(path = CHOICES, consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Void> choose(@RequestBody Choice choice) {
        desk.count(new CatalogueDesk.Choice(
                words(choice.item()),
                words(choice.alternative()),
                words(choice.entity()),
                Asked.day("day", choice.day()).orElseGet(desk::today)));
        return ResponseEntity.noContent().build();
    }

    private static String words(String given) {
        return Optional.ofNullable(given).map(String::strip).orElse("");
    }

    /** Whole months: from January to this month when nothing is asked for. */
    @GetMapping(CHOICES)
    ResponseEntity<byte[]> choices(
            @RequestParam(required = false) String from,
            @RequestParam(required = false) String to,
            @RequestParam(required = false) String lang,
            Language accepted) {
        Language language = Asked.language(lang, accepted);
        LocalDate last = Asked.day("to", to).orElseGet(desk::today);
        LocalDate first = Asked.day("from", from).orElseGet(() -> last.withDayOfYear(1));
        CatalogueDesk.Period chosen = desk.chosen(first, last);
        return Answers.ok(
                desk.with(
                        desk.today(),
                        catalogue -> CatalogueJson.choices(
                                catalogue, chosen.first(), chosen.last(), chosen.told(), language)),
                language);
    }
}
