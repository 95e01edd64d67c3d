package org.choisi.web;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.choisi.impact.footprint.ModelFigures;
import org.choisi.impact.trajectory.FrozenYear;
import org.choisi.inventory.FleetFootprint;
import org.choisi.inventory.InventorySource;
import org.choisi.inventory.footprint.FootprintJson;
import org.choisi.inventory.footprint.FootprintReport;
import org.choisi.inventory.footprint.Group;
import org.choisi.lifecycle.AdviceDesk;
import org.choisi.measure.Refused;
import org.choisi.measure.Text;
import org.choisi.reference.Figure;
import org.choisi.reference.ReferenceData;
import org.choisi.store.FrozenYears;
import org.choisi.store.Inventories;
import org.choisi.store.Inventory;
import org.springframework.stereotype.Component;

/** Measures imported inventories, and freezes years so that later imports change nothing in them. */
@Component
public class Footprints {

    /** Whoever looks at one year looks at it from several sides, and at its neighbours. */
    private static final int MOST_KEPT = 6;

    /** More people than any body serves. */
    private static final long MOST_USERS = 1_000_000_000;

    private final Recent<Asked, FootprintReport> measured = new Recent<>(MOST_KEPT);

    private final Inventories inventories;
    private final FrozenYears frozen;
    private final LivePolicy live;
    private final ServerSettings settings;
    private final Clock clock;

    Footprints(Inventories inventories, FrozenYears frozen, LivePolicy live, ServerSettings settings, Clock clock) {
        this.inventories = inventories;
        this.frozen = frozen;
        this.live = live;
        this.settings = settings;
        this.clock = clock;
    }

    private record Asked(UUID inventory, Optional<Integer> year, String ruleSet, String referenceData) {}

    /**
     * What is to be frozen.
     *
     * @param inventory empty for the one imported last
     * @param users people whom the equipment served that year
     */
    public record Freezing(int year, long users, Optional<UUID> inventory, String author) {}

    /**
     * The inventory asked for, or the one imported last.
     *
     * @throws Refused when there is none whose lines were kept
     */
    public Inventory inventory(Optional<UUID> wanted) {
        if (wanted.isPresent()) {
            return wanted.flatMap(inventories::find)
                    .filter(found -> found.kept().isPresent())
                    .orElseThrow(() -> new Refused(new Text(
                            "Aucun inventaire importé, avec ses lignes, n'a le numéro %s.".formatted(wanted.get()),
                            "No imported inventory, with its lines, has the number %s.".formatted(wanted.get()))));
        }
        return inventories
                .latestWithLines()
                .orElseThrow(() -> new Refused(new Text(
                        "Aucun parc importé à mesurer : importez d'abord un inventaire.",
                        "No imported fleet to measure: import an inventory first.")));
    }

    /** Does something with the lines of an inventory as they were understood, under the live rules. */
    public <T> T with(Inventory inventory, LinesUse<T> use) {
        try (LivePolicy.Lease lease = live.lease()) {
            return with(lease, inventory, use);
        }
    }

    private <T> T with(LivePolicy.Lease lease, Inventory inventory, LinesUse<T> use) {
        UUID kept = inventory.kept().orElseThrow();
        try (var lines = TemporaryFile.of(settings.uploads(), file -> inventories.copyLines(kept, file))) {
            return use.of(lease.desk(), InventorySource.kept(lines.path()));
        }
    }

    /** What is done with the lines of an inventory. */
    @FunctionalInterface
    public interface LinesUse<T> {
        T of(AdviceDesk desk, InventorySource lines);
    }

    /**
     * The footprint of an inventory in a year, by the live rules and factors.
     *
     * @param year empty for that of the inventory's day
     * @throws Refused when the year has not begun on that day
     */
    public FootprintReport of(Inventory inventory, Optional<Integer> year) {
        try (LivePolicy.Lease lease = live.lease()) {
            AdviceDesk desk = lease.desk();
            var asked = new Asked(
                    inventory.id(), year, desk.rules().hash(), desk.reference().hash());
            return measured.of(
                    asked,
                    () -> with(
                            lease,
                            inventory,
                            (leased, lines) ->
                                    measured(leased, lines, inventory.asOf(), year, FleetFootprint.Sink.NONE)));
        }
    }

    /**
     * The same, with each line and its footprint given on the way.
     *
     * @throws Refused when the year has not begun on the inventory's day
     */
    public FootprintReport of(Inventory inventory, Optional<Integer> year, FleetFootprint.Sink each) {
        return with(inventory, (desk, lines) -> measured(desk, lines, inventory.asOf(), year, each));
    }

    /** What is done with a measure, under the rules and figures that it was taken with. */
    @FunctionalInterface
    public interface ReportUse<T> {
        T of(AdviceDesk desk, FootprintReport report);
    }

    /** Measures an inventory and does something with it. */
    public <T> T measured(Inventory inventory, Optional<Integer> year, ReportUse<T> use) {
        return with(
                inventory,
                (desk, lines) -> use.of(desk, measured(desk, lines, inventory.asOf(), year, FleetFootprint.Sink.NONE)));
    }

    private static FootprintReport measured(
            AdviceDesk desk, InventorySource lines, LocalDate asOf, Optional<Integer> year, FleetFootprint.Sink each) {
        var fleet = new FleetFootprint(desk, asOf, year.orElse(asOf.getYear()), ModelFigures.NONE);
        fleet.add(lines, each);
        return fleet.report();
    }

    /**
     * Freezes a year.
     *
     * @throws Refused when it is frozen already, or is not over, or nobody says who freezes it for how many users
     */
    public synchronized FrozenYears.Frozen freeze(Freezing asked) {
        Inventory inventory = inventory(asked.inventory());
        check(asked, inventory);
        FrozenYears.Frozen year = with(inventory, (desk, lines) -> {
            FootprintReport report =
                    measured(desk, lines, inventory.asOf(), Optional.of(asked.year()), FleetFootprint.Sink.NONE);
            FrozenYear figures = figures(report, asked.users(), desk.reference());
            var fresh = new FrozenYears.Frozen(figures, clock.instant(), asked.author(), inventory.id());
            if (!frozen.freeze(fresh, FootprintJson.of(report).getBytes(StandardCharsets.UTF_8))) {
                throw alreadyFrozen(asked.year());
            }
            return fresh;
        });
        return year;
    }

    private void check(Freezing asked, Inventory inventory) {
        if (asked.author().isBlank()) {
            throw new Refused(new Text("Dites qui fige cette année (author).", "Say who freezes this year (author)."));
        }
        if (asked.users() <= 0 || asked.users() > MOST_USERS) {
            throw new Refused(new Text(
                    "Dites combien d'utilisateurs le parc servait cette année-là (users) : les années se comparent à"
                            + " utilisateurs constants.",
                    "Say how many users the fleet served that year (users): years are compared at constant users."));
        }
        if (frozen.report(asked.year()).isPresent()) {
            throw alreadyFrozen(asked.year());
        }
        if (inventory.asOf().isBefore(LocalDate.of(asked.year(), 12, 31))) {
            throw new Refused(new Text(
                    "L'année %d ne peut pas être figée : cet inventaire la connaît jusqu'au %s. Importez-en un postérieur"
                                    .formatted(asked.year(), inventory.asOf())
                            + " au 31 décembre.",
                    "Year %d cannot be frozen: this inventory knows it until %s. Import one from after 31 December."
                            .formatted(asked.year(), inventory.asOf())));
        }
    }

    private static Refused alreadyFrozen(int year) {
        return new Refused(new Text(
                "L'année %d est déjà figée, et le reste.".formatted(year),
                "Year %d is frozen already, and stays so.".formatted(year)));
    }

    private static FrozenYear figures(FootprintReport report, long users, ReferenceData reference) {
        Function<Group, FrozenYear.Category> category = group -> new FrozenYear.Category(
                group.key().get(0),
                BigDecimal.valueOf(group.quantity()),
                reference
                        .factors()
                        .embodied(group.key().get(0))
                        .map(Figure::mid)
                        .orElse(BigDecimal.ZERO),
                group.footprint());
        List<FrozenYear.Category> categories =
                report.byCategory().groups().stream().map(category).toList();
        FootprintReport.Basis basis = report.basis();
        return new FrozenYear(basis.year(), users, basis.asOf(), basis.ruleSet(), basis.referenceData(), categories);
    }
}
