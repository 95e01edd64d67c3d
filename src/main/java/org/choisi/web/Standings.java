package org.choisi.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.choisi.impact.YearlyFootprint;
import org.choisi.impact.trajectory.FrozenYear;
import org.choisi.indicators.Indicator;
import org.choisi.indicators.IndicatorDesk;
import org.choisi.indicators.register.At;
import org.choisi.indicators.register.RegisterRow;
import org.choisi.indicators.register.Registers;
import org.choisi.indicators.register.YearFigures;
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

    /** Files looked through for a register of each kind. */
    private static final int MOST_FILES = 100;

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

    /** What was made of a register that was sent. */
    public record Taken(UUID id, List<String> kinds, long read, int taken, List<Reject> rejects) {}

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
            return new Taken(id, report.kinds(), report.read(), rows.taken.size(), List.copyOf(rows.rejects));
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
            List<RegisterRow> rows = new ArrayList<>(registers(lease.desk().reference()));
            Optional<Inventory> latest = inventories.latestWithLines();
            latest.ifPresent(
                    inventory -> rows.addAll(retired(inventory, lease.desk().reference())));
            List<RegisterRow> all = withFootprints(rows, year, latest);
            List<Indicator> indicators = new IndicatorDesk(lease.desk().rules()).measure(Registers.of(all), year, asOf);
            return new Standing(year, asOf, lease.desk().rules().hash(), indicators);
        }
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

    /** A frozen year speaks for itself; a year that is not gets its figures from the inventory, its users from the register. */
    private List<RegisterRow> withFootprints(List<RegisterRow> rows, int year, Optional<Inventory> latest) {
        Set<Integer> known = new HashSet<>();
        List<RegisterRow> all = new ArrayList<>();
        for (FrozenYears.Frozen one : frozen.list()) {
            FrozenYear figures = one.figures();
            known.add(figures.year());
            all.add(of(new At("frozen-years", figures.year()), figures.year(), figures.users(), figures.total()));
        }
        for (RegisterRow row : rows) {
            if (row instanceof YearFigures figures && figures.entity().isEmpty()) {
                if (known.contains(figures.year())) {
                    continue;
                }
                all.add(figures.year() == year && figures.kgCo2e() == null ? measured(figures, latest) : figures);
            } else {
                all.add(row);
            }
        }
        return all;
    }

    private YearFigures measured(YearFigures figures, Optional<Inventory> latest) {
        return latest.filter(inventory -> inventory.asOf().getYear() >= figures.year())
                .map(inventory -> footprints.of(inventory, Optional.of(figures.year())))
                .map(report -> of(
                        figures.at(),
                        figures.year(),
                        figures.users(),
                        report.total().footprint()))
                .orElse(figures);
    }

    private static YearFigures of(At at, int year, long users, YearlyFootprint total) {
        return new YearFigures(
                at,
                year,
                "",
                Math.toIntExact(users),
                total.kgPerYear().mid(),
                total.useKwhPerYear().mid());
    }

    /** The rows of registers, but for those of kinds that a later file holds. */
    private static final class Rows implements RegisterReader.Sink {

        private final Set<String> notWanted;
        private final List<RegisterRow> taken = new ArrayList<>();
        private final List<Reject> rejects = new ArrayList<>();

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
    }
}
