package org.choisi.web.page.measure;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.choisi.inventory.plan.FleetPlan;
import org.choisi.inventory.plan.PlanFiles;
import org.choisi.inventory.plan.TableWords;
import org.choisi.lifecycle.plan.Lot;
import org.choisi.lifecycle.plan.Lots;
import org.choisi.lifecycle.plan.PlanOptions;
import org.choisi.lifecycle.plan.ReplacementPlan;
import org.choisi.measure.Language;
import org.choisi.reference.Categories;
import org.choisi.store.Inventories;
import org.choisi.store.Inventory;
import org.choisi.web.Footprints;
import org.choisi.web.page.Speech;
import org.choisi.web.page.WrongParameter;
import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Who leaves when and what is to be bought, for the inventory imported last: on a page and as files. */
@Controller
class PlanPages {

    private static final Pattern AMOUNT = Pattern.compile("\\d{1,12}([.,]\\d{1,2})?");

    private final Inventories inventories;
    private final Footprints footprints;
    private final PlanViews views;
    private final MessageSource messages;

    PlanPages(Inventories inventories, Footprints footprints, PlanViews views, MessageSource messages) {
        this.inventories = inventories;
        this.footprints = footprints;
        this.views = views;
        this.messages = messages;
    }

    /** What the form sends; what is blank is the usual. */
    record Asked(Integer horizon, String plafond, Integer reconditionne) {

        /** @throws WrongParameter when the cap is no amount */
        PlanOptions options() {
            return new PlanOptions(
                    horizon == null ? PlanViews.USUAL_YEARS : horizon,
                    cap(),
                    reconditionne == null ? 0 : reconditionne);
        }

        private Optional<BigDecimal> cap() {
            String written = plafond == null ? "" : plafond.replaceAll("[\\s\u00a0\u202f€]", "");
            if (written.isEmpty()) {
                return Optional.empty();
            }
            if (!AMOUNT.matcher(written).matches()) {
                throw new WrongParameter("plafond", plafond);
            }
            return Optional.of(new BigDecimal(written.replace(',', '.')));
        }
    }

    /** A plan and the lots of what leaves. */
    record Planned(ReplacementPlan plan, List<Lot> lots, Categories categories) {

        private TableWords words(Language language) {
            return new TableWords(categories, language);
        }
    }

    @GetMapping("/plan")
    String plan(Asked asked, Language language, Model model) {
        Optional<Inventory> latest = inventories.latestWithLines();
        if (latest.isEmpty()) {
            model.addAttribute("others", List.of());
            return "empty";
        }
        PlanOptions options = asked.options();
        Planned planned = planned(latest.get(), options);
        model.addAttribute("plan", views.view(latest.get(), planned, options, new Speech(messages, language)));
        return "plan";
    }

    private Planned planned(Inventory inventory, PlanOptions options) {
        return footprints.with(inventory, (desk, lines) -> {
            var fleet = new FleetPlan(desk, inventory.asOf(), options);
            fleet.add(lines, reject -> {});
            ReplacementPlan plan = fleet.plan();
            return new Planned(plan, Lots.of(plan, desk), desk.reference().categories());
        });
    }

    @GetMapping("/plan/{file:plan|lots}.{format:csv|xlsx}")
    ResponseEntity<byte[]> file(
            @PathVariable String file, @PathVariable String format, Asked asked, Language language) {
        Planned planned = planned(footprints.inventory(Optional.empty()), asked.options());
        var out = new ByteArrayOutputStream();
        try {
            switch (file + "." + format) {
                case "plan.csv" -> PlanFiles.planCsv(planned.plan(), planned.words(language), out);
                case "plan.xlsx" -> PlanFiles.planWorkbook(planned.plan(), planned.words(language), out);
                case "lots.csv" -> PlanFiles.lotsCsv(planned.lots(), planned.words(language), out);
                default -> PlanFiles.lotsWorkbook(planned.lots(), planned.words(language), out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_TYPE,
                        format.equals("csv")
                                ? "text/csv;charset=UTF-8"
                                : "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(file + "." + format)
                                .build()
                                .toString())
                .body(out.toByteArray());
    }
}
