package org.choisi.indicators;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.choisi.policy.RuleSet;

/** The indicators of a rule set, each with its dated targets. */
final class Catalogue {

    static final String TOPIC = "indicators";
    private static final String TABLE = "indicators";

    private final RuleSet rules;

    Catalogue(RuleSet rules) {
        this.rules = rules;
    }

    /** The target that each indicator has at the end of a year, in the order of the file. */
    List<Goal> goals(int year) {
        return on(LocalDate.of(year, 12, 31));
    }

    /** What the same indicator has to meet afterwards. */
    Optional<Goal> after(Goal goal) {
        LocalDate end = goal.row().validTo();
        return end == null
                ? Optional.empty()
                : on(end.plusDays(1)).stream()
                        .filter(next -> next.code().equals(goal.code()))
                        .findFirst();
    }

    private List<Goal> on(LocalDate day) {
        return rules.rows(TOPIC, TABLE, day).stream().map(Goal::of).toList();
    }
}
