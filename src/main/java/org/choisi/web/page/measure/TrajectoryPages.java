package org.choisi.web.page.measure;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.choisi.measure.Language;
import org.choisi.measure.Refused;
import org.choisi.store.FrozenYears;
import org.choisi.store.Inventories;
import org.choisi.store.Inventory;
import org.choisi.web.Footprints;
import org.choisi.web.Standings;
import org.choisi.web.page.Speech;
import org.choisi.web.page.TableDownload;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Years that never change, why they differ, and the targets they lead to. */
@Controller
class TrajectoryPages {

    static final String ADDRESS = "/mesure/trajectoire";

    private final FrozenYears frozen;
    private final Inventories inventories;
    private final Footprints footprints;
    private final Standings standings;
    private final Clock clock;
    private final MessageSource messages;

    TrajectoryPages(
            FrozenYears frozen,
            Inventories inventories,
            Footprints footprints,
            Standings standings,
            Clock clock,
            MessageSource messages) {
        this.frozen = frozen;
        this.inventories = inventories;
        this.footprints = footprints;
        this.standings = standings;
        this.clock = clock;
        this.messages = messages;
    }

    @GetMapping(ADDRESS)
    String trajectory(Language language, Model model) {
        LocalDate today = LocalDate.now(clock);
        List<FrozenYears.Frozen> years = frozen.list();
        Standings.Standing standing = standings.in(today.getYear(), today);
        Optional<Inventory> latest = inventories.latestWithLines();
        var views = new TrajectoryViews(new Speech(messages, language), clock.getZone());
        model.addAttribute("trajectory", views.view(years, standing, latest));
        return "trajectory";
    }

    @GetMapping(ADDRESS + TableDownload.FORM)
    ResponseEntity<byte[]> file(@PathVariable String form, Language language) {
        return TableDownload.in(form).of("trajectoire", TrajectoryCsv.of(frozen.list()), language);
    }

    /** What is wrong with what was typed is said beside the form, and what was typed is kept. */
    @PostMapping(ADDRESS)
    String freeze(
            @RequestParam int annee,
            @RequestParam(defaultValue = "0") long utilisateurs,
            @RequestParam(defaultValue = "") String nom,
            Language language,
            Model model) {
        try {
            footprints.freeze(new Footprints.Freezing(annee, utilisateurs, Optional.empty(), nom.strip()));
            return "redirect:" + ADDRESS;
        } catch (Refused refused) {
            model.addAttribute("refused", refused.text().in(language));
            model.addAttribute("users", utilisateurs > 0 ? String.valueOf(utilisateurs) : "");
            model.addAttribute("author", nom);
            return trajectory(language, model);
        }
    }
}
