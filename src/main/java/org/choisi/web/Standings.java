package org.choisi.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.choisi.impact.trajectory.FrozenYear;
import org.choisi.indicators.Indicator;
import org.choisi.indicators.IndicatorDesk;
import org.choisi.indicators.register.At;
import org.choisi.indicators.register.RegisterRow;
import org.choisi.indicators.register.Registers;
import org.choisi.indicators.register.YearFigures;
import org.choisi.inventory.FleetYears;
import org.choisi.inventory.Reject;
import org.choisi.inventory.register.RegisterReader;
import org.choisi.measure.Refused;
import org.choisi.measure.Text;
import org.choisi.reference.ReferenceData;
import org.choisi.store.FrozenYears;
import org.choisi.store.Inventories;
import org.choisi.store.Inventory;
import org.choisi.store.RegisterFiles;
import org.springframework.stereotype.Component;

/**
 * Where the body stands against its targets: by the registers that it sent, the inventory imported last and the years that are
 * frozen.
 */
@Component
public class Standings {

    private static final int MOST_KEPT = 6;

    /** Files looked through for a register of each kind. */
    private static final int MOST_FILES = 100;

    private final Recent<Asked, Standing> measured = new Recent<>(MOST_KEPT);

    private final RegisterFiles files;
    private final Inventories inventories;
    private final FrozenYears frozen;
    private final Footprints footprints;
    private final LivePolicy live;
    private final ServerSettings settings;
    private final Clock clock;

    Standings(
            RegisterFiles files,
            Inventories inventories,
            FrozenYears frozen,
            Footprints footprints,
            LivePolicy live,
            ServerSettings settings,
            Clock clock) {
        this.files = files;
        this.inventories = inventories;
        this.frozen = frozen;
        this.footprints = footprints;
        this.live = live;
        this.settings = settings;
        this.clock = clock;
    }

    /** All that the indicators of a year depend on: frozen years are only ever added. */
    private record Asked(
            int year,
            LocalDate asOf,
            String ruleSet,
            String referenceData,
            Optional<UUID> inventory,
            List<UUID> registers,
            int frozenYears) {}

    /** What was made of a register that was sent. */
    public record Taken(UUID id, List<String> kinds, long read, int taken, List<Reject> rejects, List<Text> notes) {}

    /** What the indicators of a year were measured on, and what came out. */
    public record Standing(int year, LocalDate asOf, String ruleSet, List<Indicator> indicators) {}

    /**
     * Keeps a register; it takes the place of earlier ones of its kinds.
     *
     * @throws Refused when it is no register, or no row of it can be used
     */
    public Taken receive(String name, Imports.Content content) {
        String shown = Imports.baseName(name);
        try (var file = TemporaryFile.of(settings.uploads(), content);
                LivePolicy.Lease lease = live.lease()) {
            var rows = new Rows(Set.of());
            RegisterReader.Report report =
                    new RegisterReader(lease.desk().reference()).registers(file.path(), shown, rows);
            if (rows.taken.isEmpty()) {
                throw new Refused(new Text(
                        "Aucune ligne de ce registre n'est utilisable%s."
                                .formatted(first(rows).fr()),
                        "No row of this register can be used%s."
                                .formatted(first(rows).en())));
            }
            UUID id = files.keep(
                    file.path(), shown, report.kinds(), rows.taken.size(), rows.rejects.size(), clock.instant());
            return new Taken(
                    id,
                    report.kinds(),
                    report.read(),
                    rows.taken.size(),
                    List.copyOf(rows.rejects),
                    List.copyOf(rows.notes));
        }
    }

    private static Text first(Rows rows) {
        return rows.rejects.stream()
                .findFirst()
                .map(reject -> new Text(
                        " ; ligne " + reject.line() + " : " + reject.reason().fr(),
                        "; line " + reject.line() + ": " + reject.reason().en()))
                .orElse(Text.same(""));
    }

    /** Every indicator of a year. */
    public Standing in(int year, LocalDate asOf) {
        try (LivePolicy.Lease lease = live.lease()) {
            Optional<Inventory> latest = inventories.latestWithLines();
            var asked = new Asked(
                    year,
                    asOf,
                    lease.desk().rules().hash(),
                    lease.desk().reference().hash(),
                    latest.map(Inventory::id),
                    files.list(MOST_FILES).stream()
                            .map(RegisterFiles.Received::id)
                            .toList(),
                    frozen.list().size());
            return measured.of(asked, () -> measured(lease, latest, year, asOf));
        }
    }

    private Standing measured(LivePolicy.Lease lease, Optional<Inventory> latest, int year, LocalDate asOf) {
        List<RegisterRow> rows = new ArrayList<>(registers(lease.desk().reference()));
        latest.ifPresent(
                inventory -> rows.addAll(retired(inventory, lease.desk().reference())));
        List<RegisterRow> all = withFootprints(rows, year, latest);
        List<Indicator> indicators = new IndicatorDesk(lease.desk().rules()).measure(Registers.of(all), year, asOf);
        return new Standing(year, asOf, lease.desk().rules().hash(), indicators);
    }

    private List<RegisterRow> registers(ReferenceData reference) {
        List<RegisterRow> rows = new ArrayList<>();
        Set<String> had = new HashSet<>();
        for (RegisterFiles.Received received : files.list(MOST_FILES)) {
            if (had.containsAll(received.kinds())) {
                continue;
            }
            var wanted = new Rows(had);
            try (var file = TemporaryFile.of(settings.uploads(), to -> files.copy(received, to))) {
                new RegisterReader(reference).registers(file.path(), received.fileName(), wanted);
            }
            rows.addAll(wanted.taken);
            had.addAll(received.kinds());
        }
        return rows;
    }

    private List<RegisterRow> retired(Inventory inventory, ReferenceData reference) {
        var rows = new Rows(Set.of());
        footprints.with(
                inventory, (desk, lines) -> new RegisterReader(reference).retired(lines, inventory.fileName(), rows));
        return rows.taken;
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

    /** The rows of registers, but for those of kinds that a later file holds. */
    private static final class Rows implements RegisterReader.Sink {

        private final Set<String> notWanted;
        private final List<RegisterRow> taken = new ArrayList<>();
        private final List<Reject> rejects = new ArrayList<>();
        private final List<Text> notes = new ArrayList<>();

        Rows(Set<String> notWanted) {
            this.notWanted = Set.copyOf(notWanted);
        }

        @Override
        public void accept(RegisterRow row) {
            if (!notWanted.contains(RegisterReader.kindOf(row))) {
                taken.add(row);
            }
        }

        @Override
        public void reject(Reject reject) {
            rejects.add(reject);
        }

        @Override
        public void note(Text note) {
            notes.add(note);
        }
    }
}
