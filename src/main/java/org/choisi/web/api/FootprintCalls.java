package org.choisi.web.api;

import java.math.BigDecimal;
import java.math.MathContext;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.choisi.impact.trajectory.FrozenYear;
import org.choisi.impact.trajectory.Variance;
import org.choisi.inventory.footprint.FootprintJson;
import org.choisi.inventory.footprint.FootprintReport;
import org.choisi.inventory.footprint.WithActivities;
import org.choisi.measure.Language;
import org.choisi.measure.Text;
import org.choisi.reference.ActivityFactors;
import org.choisi.store.FrozenYears;
import org.choisi.store.Inventory;
import org.choisi.store.Page;
import org.choisi.web.Footprints;
import org.choisi.web.SentRegisters;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;

/** The footprint of an inventory, and the years that are frozen. */
@RestController
final class FootprintCalls {

    private static final String BASELINES = "/api/baselines";

    private final Footprints footprints;
    private final SentRegisters registers;
    private final FrozenYears frozen;

    FootprintCalls(Footprints footprints, SentRegisters registers, FrozenYears frozen) {
        this.footprints = footprints;
        this.registers = registers;
        this.frozen = frozen;
    }

    @GetMapping("/api/footprint")
    ResponseEntity<byte[]> footprint(
            @RequestParam(required = false) String inventory,
            @RequestParam(required = false) String year,
            Language language) {
        Inventory wanted = footprints.inventory(Asked.inventory(inventory));
        ObjectNode json = footprints.measured(wanted, Asked.year("year", year), (desk, report) -> {
            ObjectNode tree = FootprintJson.tree(report);
            ActivityFactors factors = desk.reference().activities();
            registers
                    .activities(desk.reference())
                    .ifPresent(sent -> WithActivities.into(tree, report, sent, factors, language));
            return tree;
        });
        return Answers.written(FootprintJson.written(json), language);
    }

    /** Each line of the inventory with its footprint and the rows used, a page at a time, in the order of the file. */
    @GetMapping("/api/footprint/assets")
    ResponseEntity<byte[]> assets(
            @RequestParam(required = false) String inventory,
            @RequestParam(required = false) String year,
            @RequestParam(required = false) String page,
            @RequestParam(required = false) String size,
            Language language) {
        Page.Wanted asked = Asked.page(page, size);
        Inventory wanted = footprints.inventory(Asked.inventory(inventory));
        var lines = new AssetsPage(asked);
        FootprintReport report = footprints.of(wanted, Asked.year("year", year), lines);
        return Answers.written(FootprintJson.written(lines.json(report)), language);
    }

    /** @param inventory left out for the one imported last */
    record Freeze(BigDecimal year, BigDecimal users, String inventory, String author) {}

    @PostMapping(path = BASELINES, consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Baseline> freeze(@RequestBody Freeze asked) {
        int wanted = Asked.whole("year", asked.year())
                .orElseThrow(() -> new CallRefused(Problem.badParameter(
                        "year", new Text("l'année à figer est attendue", "the year to freeze is expected"))));
        FrozenYears.Frozen year = footprints.freeze(new Footprints.Freezing(
                wanted,
                Asked.whole("users", asked.users()).orElse(0),
                Asked.inventory(asked.inventory()),
                asked.author() == null ? "" : asked.author()));
        return ResponseEntity.created(URI.create(BASELINES + "/" + wanted)).body(Baseline.of(year));
    }

    /** All figures are mid figures; the whole report has the ranges. */
    record Baseline(
            int year,
            long users,
            BigDecimal kgPerYear,
            BigDecimal useKwhPerYear,
            BigDecimal kgPerYearPerUser,
            LocalDate asOf,
            Instant frozenAt,
            String author,
            UUID inventory,
            String ruleSet,
            String referenceData) {

        static Baseline of(FrozenYears.Frozen frozen) {
            FrozenYear figures = frozen.figures();
            BigDecimal kg = figures.total().kgPerYear().mid();
            return new Baseline(
                    figures.year(),
                    figures.users(),
                    FootprintJson.shown(kg),
                    FootprintJson.shown(figures.total().useKwhPerYear().mid()),
                    FootprintJson.shown(kg.divide(BigDecimal.valueOf(figures.users()), MathContext.DECIMAL128)),
                    figures.asOf(),
                    frozen.at(),
                    frozen.author(),
                    frozen.inventory(),
                    figures.ruleSet(),
                    figures.referenceData());
        }
    }

    /**
     * Why the footprint moved between two frozen years; the four causes add up to {@code totalKg}.
     *
     * @param perUserChangePercent change at constant users
     */
    record Change(
            int from,
            int to,
            BigDecimal totalKg,
            BigDecimal volumeKg,
            BigDecimal mixKg,
            BigDecimal lifeKg,
            BigDecimal factorsKg,
            BigDecimal perUserChangePercent) {

        static Change between(FrozenYear before, FrozenYear after) {
            Variance moved = Variance.between(before, after);
            return new Change(
                    before.year(),
                    after.year(),
                    FootprintJson.shown(moved.totalKg()),
                    FootprintJson.shown(moved.volumeKg()),
                    FootprintJson.shown(moved.mixKg()),
                    FootprintJson.shown(moved.lifeKg()),
                    FootprintJson.shown(moved.factorsKg()),
                    perUser(before, after));
        }

        private static BigDecimal perUser(FrozenYear before, FrozenYear after) {
            BigDecimal first = before.total().kgPerYear().mid().multiply(BigDecimal.valueOf(after.users()));
            BigDecimal last = after.total().kgPerYear().mid().multiply(BigDecimal.valueOf(before.users()));
            return first.signum() == 0
                    ? null
                    : FootprintJson.shown(last.subtract(first).movePointRight(2).divide(first, MathContext.DECIMAL128));
        }
    }

    record Baselines(List<Baseline> years, List<Change> changes) {}

    @GetMapping(BASELINES)
    ResponseEntity<Baselines> baselines(Language language) {
        List<FrozenYears.Frozen> years = frozen.list();
        List<Change> changes = new ArrayList<>();
        for (int index = 1; index < years.size(); index++) {
            changes.add(Change.between(
                    years.get(index - 1).figures(), years.get(index).figures()));
        }
        return Answers.ok(new Baselines(years.stream().map(Baseline::of).toList(), changes), language);
    }

    /** The report as it was written the day the year was frozen. */
    @GetMapping(BASELINES + "/{year}")
    ResponseEntity<byte[]> baseline(@PathVariable String year, Language language) {
        byte[] report = Asked.year("year", year)
                .flatMap(frozen::report)
                .orElseThrow(() -> new CallRefused(
                        Problem.unknown(new Text("Cette année n'est pas figée.", "This year is not frozen."))));
        return Answers.ok(report, language);
    }
}
