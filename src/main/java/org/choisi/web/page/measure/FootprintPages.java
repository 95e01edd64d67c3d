package org.choisi.web.page.measure;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.choisi.inventory.footprint.FootprintCsv;
import org.choisi.inventory.footprint.FootprintReport;
import org.choisi.measure.Language;
import org.choisi.store.Inventories;
import org.choisi.store.Inventory;
import org.choisi.web.Footprints;
import org.choisi.web.page.Speech;
import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** What the fleet imported last emits in a year, and what makes it up. */
@Controller
class FootprintPages {

    private final Inventories inventories;
    private final Footprints footprints;
    private final FootprintViews views;
    private final MessageSource messages;

    FootprintPages(Inventories inventories, Footprints footprints, FootprintViews views, MessageSource messages) {
        this.inventories = inventories;
        this.footprints = footprints;
        this.views = views;
        this.messages = messages;
    }

    @GetMapping("/mesure")
    String footprint(
            @RequestParam Optional<Integer> annee,
            @RequestParam(defaultValue = "categorie") String par,
            Language language,
            Model model) {
        Split split =
                Split.of(par).orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST, "par: " + par));
        Optional<Inventory> latest = inventories.latestWithLines();
        if (latest.isEmpty()) {
            model.addAttribute("others", List.of());
            return "empty";
        }
        FootprintReport report = footprints.of(latest.get(), annee);
        model.addAttribute("footprint", views.view(latest.get(), report, split, new Speech(messages, language)));
        return "footprint";
    }

    @GetMapping("/mesure/empreinte.csv")
    ResponseEntity<byte[]> csv(@RequestParam Optional<Integer> annee) throws IOException {
        FootprintReport report = footprints.of(footprints.inventory(Optional.empty()), annee);
        String name = "empreinte-" + report.basis().year() + ".csv";
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "text/csv;charset=UTF-8")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(FootprintCsv.of(report).getBytes(StandardCharsets.UTF_8));
    }
}
