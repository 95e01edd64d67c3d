package org.choisi.tender;

import java.time.LocalDate;
import java.util.List;

/**
 * All that is said of one consultation. The same consultation, day and rule set give the same evaluation, to the letter.
 *
 * @param asOf the day on which it was made
 * @param rulesOn the day whose rules were applied: that of the launch, for the law of that day governs a consultation
 * @param ruleSet {@code sha256:…} of the rule set
 * @param checks findings on the design and on the data, the gravest first
 * @param statements what letters to its bidders must say
 */
public record Evaluation(
        Tender tender,
        LocalDate asOf,
        LocalDate rulesOn,
        String ruleSet,
        List<Check> checks,
        List<LotEvaluation> lots,
        List<Statement> statements) {

    public Evaluation {
        checks = List.copyOf(checks);
        lots = List.copyOf(lots);
        statements = List.copyOf(statements);
    }

    /** Whether no check stands in the way of publication. */
    public boolean publishable() {
        return checks.stream().noneMatch(check -> check.severity() == Severity.BLOCK);
    }

    /** What letters must say on one matter, in the order of the rules. */
    public List<Statement> statements(Statement.Matter matter) {
        return statements.stream()
                .filter(statement -> statement.matter() == matter)
                .toList();
    }
}
