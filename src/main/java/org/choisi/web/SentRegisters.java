package org.choisi.web;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.choisi.impact.activity.Activities;
import org.choisi.impact.activity.ActivityReport;
import org.choisi.indicators.register.RegisterRow;
import org.choisi.inventory.Reject;
import org.choisi.inventory.register.RegisterReader;
import org.choisi.measure.Refused;
import org.choisi.measure.Text;
import org.choisi.reference.ReferenceData;
import org.choisi.store.RegisterFiles;
import org.springframework.stereotype.Component;

/** The registers that the body sent: those that indicators read, and activities. Of each kind the last one counts. */
@Component
public class SentRegisters {

    private final RegisterFiles files;
    private final LivePolicy live;
    private final ServerSettings settings;
    private final Clock clock;

    SentRegisters(RegisterFiles files, LivePolicy live, ServerSettings settings, Clock clock) {
        this.files = files;
        this.live = live;
        this.settings = settings;
        this.clock = clock;
    }

    /** What was made of a register that was sent. */
    public record Taken(UUID id, List<String> kinds, long read, int taken, List<Reject> rejects, List<Text> notes) {}

    /** The same before it is kept. */
    private record Reading(List<String> kinds, long read, int taken, List<Reject> rejects, List<Text> notes) {}

    /**
     * Keeps a register; it takes the place of earlier ones of its kinds.
     *
     * @throws Refused when it is no register, or no row of it can be used
     */
    public Taken receive(String name, Imports.Content content) {
        String shown = Imports.baseName(name);
        try (var file = TemporaryFile.of(settings.uploads(), content);
                LivePolicy.Lease lease = live.lease()) {
            Reading read = read(file.path(), shown, lease.desk().reference());
            if (read.taken() == 0) {
                throw nothingUsable(read.rejects());
            }
            UUID id = files.keep(
                    file.path(),
                    shown,
                    read.kinds(),
                    read.taken(),
                    read.rejects().size(),
                    clock.instant());
            return new Taken(id, read.kinds(), read.read(), read.taken(), read.rejects(), read.notes());
        }
    }

    private static Reading read(Path file, String name, ReferenceData reference) {
        var rows = new TakenRows(Set.of());
        RegisterReader.Report report = new RegisterReader(reference).registers(file, name, rows);
        int taken = rows.rows().size() + rows.activities().lines().size();
        return new Reading(report.kinds(), report.read(), taken, rows.rejects(), rows.notes());
    }

    private static Refused nothingUsable(List<Reject> rejects) {
        Text first = rejects.stream()
                .findFirst()
                .map(reject -> new Text(
                        " ; ligne " + reject.line() + " : " + reject.reason().fr(),
                        "; line " + reject.line() + ": " + reject.reason().en()))
                .orElse(Text.same(""));
        return new Refused(new Text(
                "Aucune ligne de ce registre n'est utilisable%s.".formatted(first.fr()),
                "No row of this register can be used%s.".formatted(first.en())));
    }

    /** Which files count, the most recent first: they change when the rows may. */
    List<UUID> ids() {
        return files.latest().stream().map(RegisterFiles.Received::id).toList();
    }

    /** The rows that indicators read. */
    List<RegisterRow> rows(ReferenceData reference) {
        List<RegisterRow> rows = new ArrayList<>();
        Set<String> had = new HashSet<>(Set.of(RegisterReader.ACTIVITIES));
        for (RegisterFiles.Received received : files.latest()) {
            if (had.containsAll(received.kinds())) {
                continue;
            }
            var wanted = new TakenRows(had);
            try (var file = TemporaryFile.of(settings.uploads(), to -> files.copy(received, to))) {
                new RegisterReader(reference).registers(file.path(), received.fileName(), wanted);
            }
            rows.addAll(wanted.rows());
            had.addAll(received.kinds());
        }
        return rows;
    }

    /** Weighed by these reference data; empty when none were sent. */
    public Optional<ActivityReport> activities(ReferenceData reference) {
        return files.latest().stream()
                .filter(received -> received.kinds().contains(RegisterReader.ACTIVITIES))
                .findFirst()
                .map(received -> {
                    try (var file = TemporaryFile.of(settings.uploads(), to -> files.copy(received, to))) {
                        return Activities.read(file.path(), reference);
                    }
                });
    }
}
