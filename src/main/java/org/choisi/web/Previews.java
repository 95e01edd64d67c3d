package org.choisi.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.choisi.inventory.InventorySource;
import org.choisi.lifecycle.AdviceDesk;
import org.choisi.measure.Refused;
import org.choisi.measure.Text;
import org.choisi.reference.FileSet;
import org.choisi.store.Inventories;
import org.choisi.store.Inventory;
import org.choisi.store.Page;
import org.choisi.store.Tenders;
import org.choisi.workbench.preview.FleetPreview;
import org.choisi.workbench.preview.Preview;
import org.choisi.workbench.preview.Side;
import org.choisi.workbench.preview.TenderPreview;
import org.springframework.stereotype.Component;

/** Tries other rules, or another day, on the fleets that were imported and the consultations that were received. */
@Component
public class Previews {

    /** The most recent ones; a preview of thousands would answer nobody. */
    private static final int MOST_TENDERS = 200;

    private final Inventories inventories;
    private final Tenders tenders;
    private final Consultations consultations;
    private final LivePolicy live;
    private final PolicyFiles folder;
    private final ServerSettings settings;

    /**
     * What is to be compared with the live rules.
     *
     * @param rules other rules; empty for the same ones
     * @param inventory which one; empty for the one imported last
     * @param asOf day on which the live rules are asked; empty for that of the inventory
     * @param draftAsOf day on which the other side is asked; empty for the same day
     */
    public record Wanted(
            Optional<FileSet> rules,
            Optional<UUID> inventory,
            Optional<LocalDate> asOf,
            Optional<LocalDate> draftAsOf) {

        /** Other rules over the fleet imported last, on one day. */
        public static Wanted of(FileSet rules, Optional<LocalDate> day) {
            return new Wanted(Optional.of(rules), Optional.empty(), day, day);
        }
    }

    Previews(
            Inventories inventories,
            Tenders tenders,
            Consultations consultations,
            LivePolicy live,
            PolicyFiles folder,
            ServerSettings settings) {
        this.inventories = inventories;
        this.tenders = tenders;
        this.consultations = consultations;
        this.live = live;
        this.folder = folder;
        this.settings = settings;
    }

    /**
     * What a rule set would change where it changes most: in the fleet imported last or in the largest one, on the day of the
     * inventory or a later one on which changed rows begin or end. Empty when there is no fleet.
     */
    Optional<FleetPreview> atItsMost(AdviceDesk draft) {
        try (LivePolicy.Lease lease = live.lease()) {
            AdviceDesk now = lease.desk();
            return Stream.of(inventories.latestWithLines(), inventories.largestWithLines())
                    .flatMap(Optional::stream)
                    .distinct()
                    .flatMap(inventory -> days(inventory.asOf(), now, draft)
                            .map(day -> over(inventory, new Side(now, day), new Side(draft, day))))
                    .max(Comparator.comparing(FleetPreview::share));
        }
    }

    private static Stream<LocalDate> days(LocalDate first, AdviceDesk before, AdviceDesk after) {
        return Stream.concat(
                Stream.of(first),
                ChangedDays.after(first, before.rules().files(), after.rules().files()).stream());
    }

    /**
     * All that would change, for one fleet and for the consultations received last.
     *
     * @throws Refused when the other rules cannot be used, or there is no fleet to try on
     */
    public Preview of(Wanted wanted) {
        Inventory inventory = wanted.inventory()
                .map(id -> inventories.find(id).filter(found -> found.kept().isPresent()))
                .orElseGet(inventories::latestWithLines)
                .orElseThrow(Previews::noFleet);
        LocalDate asOf = wanted.asOf().orElse(inventory.asOf());
        try (LivePolicy.Lease lease = live.lease()) {
            var before = new Side(lease.desk(), asOf);
            Optional<AdviceDesk> other = wanted.rules().map(rules -> PolicyFiles.open(rules, folder.referenceData()));
            try {
                var after =
                        new Side(other.orElse(lease.desk()), wanted.draftAsOf().orElse(asOf));
                return new Preview(over(inventory, before, after), tenders(before, after));
            } finally {
                other.ifPresent(desk -> desk.rules().close());
            }
        }
    }

    private FleetPreview over(Inventory inventory, Side before, Side after) {
        UUID kept = inventory.kept().orElseThrow();
        try (var lines = TemporaryFile.of(settings.uploads(), file -> inventories.copyLines(kept, file))) {
            return FleetPreview.of(before, after, InventorySource.kept(lines.path()));
        }
    }

    private List<TenderPreview> tenders(Side before, Side after) {
        return tenders.page(new Page.Wanted(1, MOST_TENDERS)).items().stream()
                .map(stored -> TenderPreview.of(before, after, consultations.read(stored)))
                .toList();
    }

    private static Refused noFleet() {
        return new Refused(new Text(
                "Aucun parc importé sur lequel essayer : importez d'abord un inventaire.",
                "No imported fleet to try on: import an inventory first."));
    }
}
