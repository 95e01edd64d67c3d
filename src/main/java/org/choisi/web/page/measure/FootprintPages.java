package org.choisi.web.page.measure;

import java.util.List;
import java.util.Optional;
import org.choisi.impact.activity.ActivityCsv;
import org.choisi.impact.activity.ActivityReport;
import org.choisi.inventory.footprint.FootprintCsv;
import org.choisi.inventory.footprint.FootprintReport;
import org.choisi.measure.Language;
import org.choisi.reference.ReferenceData;
import org.choisi.store.Inventories;
import org.choisi.store.Inventory;
import org.choisi.web.Footprints;
import org.choisi.web.LivePolicy;
import org.choisi.web.SentRegisters;
import org.choisi.web.page.Speech;
import org.choisi.web.page.TableDownload;
import org.choisi.web.page.WrongParameter;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What the fleet imported last emits in a year, and what makes it up. */
@Controller
class FootprintPages {

    private final Inventories inventories;
    private final Footprints footprints;
    private final SentRegisters sent;
    private final LivePolicy policy;
    private final FootprintViews views;
    private final MessageSource messages;

    FootprintPages(
            Inventories inventories,
            Footprints footprints,
            SentRegisters sent,
            LivePolicy policy,
            FootprintViews views,
            MessageSource messages) {
        this.inventories = inventories;
        this.footprints = footprints;
        this.sent = sent;
        this.policy = policy;
        this.views = views;
        this.messages = messages;
    }

    @GetMapping("/mesure")
    String footprint(
            @RequestParam Optional<Integer> annee,
            @RequestParam(defaultValue = "categorie") String par,
            Language language,
            Model model) {
        Split split = Split.of(par).orElseThrow(() -> new WrongParameter("par", par));
        Optional<Inventory> latest = inventories.latestWithLines();
        if (latest.isEmpty()) {
            model.addAttribute("others", List.of());
            return "empty";
        }
        FootprintReport report = footprints.of(latest.get(), annee);
        var speech = new Speech(messages, language);
        ReferenceData reference = policy.status().desk().reference();
        ActivityReport done = sent.activities(reference)
                .orElse(ActivityReport.NONE)
                .inYear(report.basis().year());
        model.addAttribute("footprint", views.view(latest.get(), report, done, split, speech));
        model.addAttribute("activities", new ActivityViews(reference.activities(), speech).view(report, done));
        return "footprint";
    }

    @GetMapping(FootprintViews.GROUPS + TableDownload.FORM)
    ResponseEntity<byte[]> file(@PathVariable String form, @RequestParam Optional<Integer> annee, Language language) {
        FootprintReport report = footprints.of(footprints.inventory(Optional.empty()), annee);
        return TableDownload.in(form).of("empreinte-" + report.basis().year(), FootprintCsv.of(report), language);
    }

    /** Each line of the activities of the year with the row that weighed it. */
    @GetMapping(FootprintViews.ACTIVITIES + TableDownload.FORM)
    ResponseEntity<byte[]> activities(@PathVariable String form, @RequestParam int annee, Language language) {
        ReferenceData reference = policy.status().desk().reference();
        ActivityReport report =
                sent.activities(reference).orElse(ActivityReport.NONE).inYear(annee);
        return TableDownload.in(form)
                .of("activites-" + annee, ActivityCsv.of(report, reference.activities(), language), language);
    }
}
