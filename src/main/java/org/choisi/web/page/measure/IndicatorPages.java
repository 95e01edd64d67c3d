package org.choisi.web.page.measure;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.choisi.indicators.Indicator;
import org.choisi.indicators.report.ExclusionCsv;
import org.choisi.indicators.report.IndicatorCsv;
import org.choisi.measure.Language;
import org.choisi.web.SentRegisters;
import org.choisi.web.Standings;
import org.choisi.web.page.Speech;
import org.choisi.web.page.TableDownload;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/** The indicators of a year against their targets, and the registers that they are measured on. */
@Controller
class IndicatorPages {

    private final Standings standings;
    private final SentRegisters sent;
    private final IndicatorViews views;
    private final Clock clock;
    private final MessageSource messages;

    IndicatorPages(Standings standings, SentRegisters sent, IndicatorViews views, Clock clock, MessageSource messages) {
        this.standings = standings;
        this.sent = sent;
        this.views = views;
        this.clock = clock;
        this.messages = messages;
    }

    @GetMapping("/mesure/indicateurs")
    String indicators(@RequestParam Optional<Integer> annee, Language language, Model model) {
        model.addAttribute("indicators", views.all(standing(annee), new Speech(messages, language)));
        return "indicators";
    }

    @GetMapping("/mesure/indicateurs/{id}")
    String indicator(@PathVariable String id, @RequestParam Optional<Integer> annee, Language language, Model model) {
        Standings.Standing standing = standing(annee);
        Indicator one = one(standing, id);
        model.addAttribute("indicator", views.one(one, standing.asOf(), new Speech(messages, language)));
        model.addAttribute("year", String.valueOf(standing.year()));
        return "indicator";
    }

    @GetMapping(IndicatorViews.ADDRESS + TableDownload.FORM)
    ResponseEntity<byte[]> file(@PathVariable String form, @RequestParam Optional<Integer> annee, Language language) {
        Standings.Standing standing = standing(annee);
        return TableDownload.in(form)
                .of("indicateurs-" + standing.year(), IndicatorCsv.of(standing.indicators(), language), language);
    }

    /** The rows that one indicator leaves out, all of them. */
    @GetMapping(IndicatorViews.ADDRESS + "/{id}" + IndicatorViews.ROWS + TableDownload.FORM)
    ResponseEntity<byte[]> rows(
            @PathVariable String id,
            @PathVariable String form,
            @RequestParam Optional<Integer> annee,
            Language language) {
        Indicator one = one(standing(annee), id);
        return TableDownload.in(form).of("hors-calcul-" + one.year(), ExclusionCsv.of(one, language), language);
    }

    /** Takes a register in; what it changes is on the page that it leads back to. */
    @PostMapping("/mesure/registres")
    String register(@RequestParam("registre") MultipartFile file, Language language, Model model) {
        SentRegisters.Taken taken = sent.receive(file.getOriginalFilename(), file::transferTo);
        model.addAttribute("taken", views.taken(taken, new Speech(messages, language)));
        return indicators(Optional.empty(), language, model);
    }

    private static Indicator one(Standings.Standing standing, String id) {
        return standing.indicators().stream()
                .filter(indicator -> indicator.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Standings.Standing standing(Optional<Integer> year) {
        LocalDate today = LocalDate.now(clock);
        return standings.in(year.orElse(today.getYear()), today);
    }
}
