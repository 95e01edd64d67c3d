package org.choisi.web;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.choisi.budget.BudgetDesk;
import org.choisi.budget.BudgetReport;
import org.choisi.inventory.budget.BudgetFile;
import org.choisi.measure.Refused;
import org.choisi.measure.Text;
import org.choisi.store.BudgetFiles;
import org.springframework.stereotype.Component;

/**
 * Budgets that are sent as files and coloured under the live policy: forgotten at once, or kept as they came and coloured again
 * whenever they are looked at, so that a new target shows on all of them.
 */
@Component
public class Budgets {

    /** Beyond what a page or a call is made for; the command line takes more. */
    private static final int MOST_LINES = 100_000;

    private static final int COLOURED_KEPT = 2;

    private final BudgetFiles files;
    private final LivePolicy live;
    private final ServerSettings settings;
    private final Clock clock;
    private final Recent<Under, Coloured> recent = new Recent<>(COLOURED_KEPT);

    Budgets(BudgetFiles files, LivePolicy live, ServerSettings settings, Clock clock) {
        this.files = files;
        this.live = live;
        this.settings = settings;
        this.clock = clock;
    }

    /** All that the colours of a kept budget depend on. */
    private record Under(UUID budget, String ruleSet, String referenceData) {}

    /** A budget in the columns it came in, and what became of its lines. */
    public record Coloured(BudgetFile file, BudgetReport report) {}

    /**
     * @param usualYear the year of lines that name none; null when nobody says
     * @throws Refused when it is no budget
     */
    public BudgetReport colour(String name, LocalDate asOf, Integer usualYear, Imports.Content content) {
        try (var file = TemporaryFile.of(settings.uploads(), content);
                LivePolicy.Lease lease = live.lease()) {
            return colour(file.path(), Imports.baseName(name), asOf, usualYear, lease)
                    .report();
        }
    }

    private static Coloured colour(Path path, String name, LocalDate asOf, Integer usualYear, LivePolicy.Lease lease) {
        var budget = new BudgetFile(lease.desk().reference(), usualYear);
        budget.read(path, name);
        var desk = new BudgetDesk(lease.desk().rules(), lease.desk().reference(), asOf);
        return new Coloured(budget, desk.colour(budget.lines()));
    }

    /**
     * Keeps a budget that can be coloured.
     *
     * @param usualYear the year of lines that name none; null when nobody says
     * @throws Refused when it is no budget, has no line or too many
     */
    public UUID keep(String name, LocalDate asOf, Integer usualYear, Imports.Content content) {
        String shown = Imports.baseName(name);
        try (var file = TemporaryFile.of(settings.uploads(), content);
                LivePolicy.Lease lease = live.lease()) {
            Coloured coloured = colour(file.path(), shown, asOf, usualYear, lease);
            int lines = coloured.report().lines().size();
            if (lines == 0) {
                throw new Refused(new Text(
                        "Ce budget n'a que des en-têtes : aucune ligne à colorer.",
                        "This budget has headers alone: no line to colour."));
            }
            if (lines > MOST_LINES) {
                throw new Refused(new Text(
                        "Plus de " + MOST_LINES + " lignes : découpez le budget, ou colorez-le par la commande budget.",
                        "More than " + MOST_LINES + " lines: split the budget, or colour it by the command budget."));
            }
            return files.keep(file.path(), shown, asOf, usualYear, lines, clock.instant());
        }
    }

    /** The most recent first. */
    public List<BudgetFiles.Received> list(int most) {
        return files.list(most);
    }

    public Optional<BudgetFiles.Received> find(UUID id) {
        return files.find(id);
    }

    /** A kept budget under the policy that is live now, as of the day on which it came. */
    public Coloured coloured(BudgetFiles.Received budget) {
        try (LivePolicy.Lease lease = live.lease()) {
            var under = new Under(
                    budget.id(),
                    lease.desk().rules().hash(),
                    lease.desk().reference().hash());
            return recent.of(under, () -> {
                try (var file = TemporaryFile.of(settings.uploads(), to -> files.copy(budget, to))) {
                    return colour(file.path(), budget.fileName(), budget.asOf(), budget.usualYear(), lease);
                }
            });
        }
    }
}
