package org.choisi.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.choisi.impact.trajectory.FrozenYear;
import org.choisi.indicators.Formula;
import org.choisi.indicators.Indicator;
import org.choisi.indicators.IndicatorDesk;
import org.choisi.indicators.register.At;
import org.choisi.indicators.register.Contract;
import org.choisi.indicators.register.RegisterRow;
import org.choisi.indicators.register.Registers;
import org.choisi.indicators.register.YearFigures;
import org.choisi.inventory.FleetYears;
import org.choisi.inventory.register.RegisterReader;
import org.choisi.measure.Text;
import org.choisi.reference.ReferenceData;
import org.choisi.store.FrozenYears;
import org.choisi.store.Inventories;
import org.choisi.store.Inventory;
import org.springframework.stereotype.Component;

/**
 * Where the body stands against its targets: by the registers that it sent, the inventory imported last and the years that are
 * frozen.
 */
@Component
public class Standings {

    private static final int MOST_KEPT = 6;

    private static final Text FROM_TENDERS = new Text(
            "sans registre de contrats : calculé sur les consultations reçues, à leur date de lancement",
            "no register of contracts: worked out on the consultations received, by their day of launch");

    private final Recent<Asked, Standing> measured = new Recent<>(MOST_KEPT);

    private final SentRegisters sent;
    private final TenderContracts tenders;
    private final Inventories inventories;
    private final FrozenYears frozen;
    private final Footprints footprints;
    private final LivePolicy live;

    Standings(
            SentRegisters sent,
            TenderContracts tenders,
            Inventories inventories,
            FrozenYears frozen,
            Footprints footprints,
            LivePolicy live) {
        this.sent = sent;
        this.tenders = tenders;
        this.inventories = inventories;
        this.frozen = frozen;
        this.footprints = footprints;
        this.live = live;
    }

    /** All that the indicators of a year depend on: frozen years are only ever added. */
    private record Asked(
            int year,
            LocalDate asOf,
            String ruleSet,
            String referenceData,
            Optional<UUID> inventory,
            List<UUID> registers,
            List<UUID> tenders,
            int frozenYears) {}

    /** What the indicators of a year were measured on, and what came out. */
    public record Standing(int year, LocalDate asOf, String ruleSet, List<Indicator> indicators) {}

    /**
     * Every indicator of a year.
     *
     * @throws org.choisi.measure.Refused when the year has not begun
     */
    public Standing in(int year, LocalDate asOf) {
        IndicatorDesk.mustHaveBegun(year, asOf);
        try (LivePolicy.Lease lease = live.lease()) {
            Optional<Inventory> latest = inventories.latestWithLines();
            var asked = new Asked(
                    year,
                    asOf,
                    lease.desk().rules().hash(),
                    lease.desk().reference().hash(),
                    latest.map(Inventory::id),
                    sent.ids(),
                    tenders.ids(),
                    frozen.list().size());
            return measured.of(asked, () -> measured(lease, latest, year, asOf));
        }
    }

    private Standing measured(LivePolicy.Lease lease, Optional<Inventory> latest, int year, LocalDate asOf) {
        List<RegisterRow> rows = new ArrayList<>(sent.rows(lease.desk().reference()));
        boolean ofTenders = rows.stream().noneMatch(Contract.class::isInstance)
                && rows.addAll(tenders.under(lease.desk().rules()));
        latest.ifPresent(
                inventory -> rows.addAll(retired(inventory, lease.desk().reference())));
        List<RegisterRow> all = withFootprints(rows, year, latest);
        List<Indicator> indicators = new IndicatorDesk(lease.desk().rules()).measure(Registers.of(all), year, asOf);
        return new Standing(year, asOf, lease.desk().rules().hash(), ofTenders ? said(indicators) : indicators);
    }

    private static List<Indicator> said(List<Indicator> indicators) {
        return indicators.stream()
                .map(indicator -> indicator.goal().formula().equals(Optional.of(Formula.RESPONSIBLE_CONTRACT_SHARE))
                        ? indicator.noted(FROM_TENDERS)
                        : indicator)
                .toList();
    }

    private List<RegisterRow> retired(Inventory inventory, ReferenceData reference) {
        var rows = new TakenRows(Set.of());
        footprints.with(
                inventory, (desk, lines) -> new RegisterReader(reference).retired(lines, inventory.fileName(), rows));
        return rows.rows();
    }

    /** A frozen year speaks for itself; the year that is asked for is measured on the inventory while it is not frozen. */
    private List<RegisterRow> withFootprints(List<RegisterRow> rows, int year, Optional<Inventory> latest) {
        Set<Integer> known = new HashSet<>();
        List<RegisterRow> all = new ArrayList<>();
        for (FrozenYears.Frozen one : frozen.list()) {
            known.add(one.figures().year());
            all.add(figures(one.figures()));
        }
        rows.stream().filter(row -> !isOf(row, known)).forEach(all::add);
        return latest.filter(inventory -> inventory.asOf().getYear() >= year)
                .map(inventory -> FleetYears.completed(
                        all,
                        Set.of(year),
                        measured -> footprints
                                .of(inventory, Optional.of(measured))
                                .total()
                                .footprint()))
                .orElse(all);
    }

    private static boolean isOf(RegisterRow row, Set<Integer> years) {
        return row instanceof YearFigures figures && figures.entity().isEmpty() && years.contains(figures.year());
    }

    private static YearFigures figures(FrozenYear frozen) {
        return new YearFigures(
                new At("frozen-years", frozen.year()),
                frozen.year(),
                "",
                Math.toIntExact(frozen.users()),
                frozen.total().kgPerYear().mid(),
                frozen.total().useKwhPerYear().mid());
    }
}
