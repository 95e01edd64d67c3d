package org.choisi.web.page.budget;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.choisi.measure.BelievableYears;
import org.choisi.measure.Language;
import org.choisi.measure.Refused;
import org.choisi.measure.Text;
import org.choisi.store.BudgetFiles;
import org.choisi.web.Budgets;
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
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/** Budgets that were sent: what each weighs, the latest first, and the way to send another. */
@Controller
class BudgetPages {

    private static final long MOST_BYTES = 50_000_000;
    private static final int MOST_OTHERS = 8;
    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    private final Budgets budgets;
    private final Clock clock;
    private final MessageSource messages;

    BudgetPages(Budgets budgets, Clock clock, MessageSource messages) {
        this.budgets = budgets;
        this.clock = clock;
        this.messages = messages;
    }

    @GetMapping(BudgetAddress.LIST)
    String latest(@RequestParam(defaultValue = "") String annee, Language language, Model model) {
        Optional<BudgetFiles.Received> latest = budgets.list(1).stream().findFirst();
        if (latest.isEmpty()) {
            return "budgets-empty";
        }
        return show(latest.get(), annee, language, model);
    }

    @GetMapping(BudgetAddress.LIST + "/{id}")
    String given(@PathVariable UUID id, @RequestParam(defaultValue = "") String annee, Language language, Model model) {
        return show(
                budgets.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)),
                annee,
                language,
                model);
    }

    private String show(BudgetFiles.Received budget, String year, Language language, Model model) {
        var speech = new Speech(messages, language);
        model.addAttribute("others", others(budget, speech));
        model.addAttribute(
                "budget", new BudgetViews(budget, budgets.coloured(budget).report(), speech, clock).view(year));
        return "budget";
    }

    private List<Link.Shown> others(BudgetFiles.Received shown, Speech speech) {
        return budgets.list(MOST_OTHERS + 1).stream()
                .filter(other -> !other.id().equals(shown.id()))
                .limit(MOST_OTHERS)
                .map(other -> new Link.Shown(
                        BudgetAddress.of(other.id()),
                        speech.say(
                                "upload.other",
                                other.fileName(),
                                speech.day(LocalDate.ofInstant(other.at(), clock.getZone())))))
                .toList();
    }

    /** What cannot be read is told above the form, and nothing kept is lost. */
    @PostMapping(BudgetAddress.LIST)
    String send(
            @RequestParam("fichier") MultipartFile file,
            @RequestParam(name = "annee", defaultValue = "") String year,
            Language language,
            Model model,
            HttpServletResponse response) {
        if (file.getSize() > MOST_BYTES) {
            response.setStatus(HttpStatus.CONTENT_TOO_LARGE.value());
            return "error/413";
        }
        try {
            UUID id = budgets.keep(file.getOriginalFilename(), LocalDate.now(clock), year(year), file::transferTo);
            return "redirect:" + BudgetAddress.of(id);
        } catch (Refused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("refused", Speech.unbroken(refused.text().in(language)));
            model.addAttribute("year", year);
            return latest("", language, model);
        }
    }

    /** Null when nothing was typed. */
    private static Integer year(String typed) {
        String year = typed.strip();
        boolean holds = YEAR.matcher(year).matches() && BelievableYears.hold(Integer.parseInt(year));
        if (!year.isEmpty() && !holds) {
            throw new Refused(new Text(
                    "L'année des lignes qui n'en disent pas est attendue en quatre chiffres, par exemple 2026.",
                    "The year of the lines that name none is expected in four digits, such as 2026."));
        }
        return year.isEmpty() ? null : Integer.valueOf(year);
    }
}
