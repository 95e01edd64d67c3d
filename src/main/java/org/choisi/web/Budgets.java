package org.choisi.web;

import java.time.LocalDate;
import org.choisi.budget.BudgetDesk;
import org.choisi.budget.BudgetReport;
import org.choisi.inventory.budget.BudgetFile;
import org.springframework.stereotype.Component;

/** Budgets that are sent as files: coloured under the live policy and forgotten. */
@Component
public class Budgets {

    private final LivePolicy live;
    private final ServerSettings settings;

    Budgets(LivePolicy live, ServerSettings settings) {
        this.live = live;
        this.settings = settings;
    }

    /**
     * @param usualYear the year of lines that name none; null when nobody says
     * @throws org.choisi.measure.Refused when it is no budget
     */
    public BudgetReport colour(String name, LocalDate asOf, Integer usualYear, Imports.Content content) {
        try (var file = TemporaryFile.of(settings.uploads(), content);
                LivePolicy.Lease lease = live.lease()) {
            var budget = new BudgetFile(lease.desk().reference(), usualYear);
            budget.read(file.path(), Imports.baseName(name));
            return new BudgetDesk(lease.desk().rules(), lease.desk().reference(), asOf).colour(budget.lines());
        }
    }
}
