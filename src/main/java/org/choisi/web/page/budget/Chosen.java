package org.choisi.web.page.budget;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.choisi.budget.BudgetReport;
import org.choisi.budget.BudgetTotal;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** The years of a budget and the one that is looked at. */
record Chosen(List<BudgetTotal> years, BudgetTotal year) {

    /** How an address asks for the lines that name no year. */
    static final String NONE = "sans";

    /**
     * @param asked as the address says it; blank for the usual one: that of the day of the budget, else the last
     * @throws ResponseStatusException when it is no year of the budget; when nothing in the budget is spending, null is the year
     */
    static Chosen of(BudgetReport report, String asked) {
        List<BudgetTotal> years = report.totals().stream()
                .filter(total -> total.entity().isEmpty())
                .toList();
        if (asked != null && !asked.isBlank()) {
            BudgetTotal found = years.stream()
                    .filter(total -> word(total.year()).equals(asked.strip()))
                    .findFirst()
                    .orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
            return new Chosen(years, found);
        }
        int current = report.asOf().getYear();
        Optional<BudgetTotal> usual = years.stream()
                .filter(total -> Objects.equals(total.year(), current))
                .findFirst()
                .or(() -> years.stream().filter(total -> total.year() != null).reduce((one, next) -> next))
                .or(() -> years.stream().findFirst());
        return new Chosen(years, usual.orElse(null));
    }

    static String word(Integer year) {
        return year == null ? NONE : year.toString();
    }
}
