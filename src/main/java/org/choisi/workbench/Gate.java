package org.choisi.workbench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.choisi.budget.BudgetExamples;
import org.choisi.ecoscore.EcoscoreChecks;
import org.choisi.ecoscore.EcoscoreExamples;
import org.choisi.lifecycle.AdviceDesk;
import org.choisi.lifecycle.LifecycleExamples;
import org.choisi.measure.Finding;
import org.choisi.measure.Refused;
import org.choisi.policy.ExampleSheet;
import org.choisi.policy.RowsMet;
import org.choisi.policy.RuleCompiler;
import org.choisi.reference.FileSet;
import org.choisi.reference.ReferenceData;
import org.choisi.services.ServiceExamples;
import org.choisi.tender.check.PurchasingExamples;

/** What every rule set passes before it goes live, wherever it comes from. */
public final class Gate {

    private Gate() {}

    /**
     * What was found.
     *
     * @param findings everything at once, what blocks first
     * @param examples how many examples were run
     * @param coverage which rows the examples meet
     * @param desk the rule set ready to decide, which whoever asked must close; empty when it cannot be read at all
     */
    public record Report(List<Finding> findings, int examples, Coverage coverage, Optional<AdviceDesk> desk) {

        public Report {
            var sorted = new ArrayList<>(findings);
            sorted.sort((one, other) -> Boolean.compare(other.blocks(), one.blocks()));
            findings = List.copyOf(sorted);
        }

        public boolean passes() {
            return desk.isPresent() && findings.stream().noneMatch(Finding::blocks);
        }
    }

    /** The same whatever the day: rows that have ended want an example too. */
    public static Report check(FileSet rules, ReferenceData reference, RuleCompiler compiler) {
        return check(rules, reference, compiler, LocalDate.MIN);
    }

    /**
     * Reads, checks, compiles and tries a rule set; nothing live is touched.
     *
     * @param today rows that ended before this day want no example
     */
    public static Report check(FileSet rules, ReferenceData reference, RuleCompiler compiler, LocalDate today) {
        try {
            var met = new RowsMet(compiler);
            AdviceDesk desk = AdviceDesk.open(rules, reference, met);
            ExampleSheet.Result examples = LifecycleExamples.run(desk)
                    .and(PurchasingExamples.run(desk.rules()))
                    .and(EcoscoreExamples.run(desk.rules(), reference))
                    .and(ServiceExamples.run(desk.rules(), reference))
                    .and(BudgetExamples.run(desk.rules(), reference));
            Coverage coverage = Coverage.of(desk.rules().rowsReadByRules(), met.stop(), today);
            List<Finding> findings = new ArrayList<>(examples.failures());
            findings.addAll(desk.rules().analysed());
            findings.addAll(EcoscoreChecks.of(desk.rules()));
            findings.addAll(coverage.notes());
            findings.addAll(reference.doubts());
            return new Report(findings, examples.count(), coverage, Optional.of(desk));
        } catch (Refused refused) {
            return new Report(findings(refused, rules), 0, Coverage.NONE, Optional.empty());
        }
    }

    /** A refusal without a place is about the set as a whole. */
    private static List<Finding> findings(Refused refused, FileSet rules) {
        return refused.findings().isEmpty()
                ? List.of(new Finding(rules.root(), 0, 0, refused.text()))
                : refused.findings();
    }
}
