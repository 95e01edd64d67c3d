package org.choisi.indicators;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.choisi.indicators.register.RegisterRow;
import org.choisi.indicators.register.Registers;
import org.choisi.measure.Text;
import org.choisi.policy.RuleSet;

/**
 * The yearly declaration of what was bought reused or recycled (law 2020-105, article 58), line by line.
 *
 * @param lines those under which something was bought or received, in the order of the owner's table
 * @param exclusions rows that could not be declared, and why
 */
public record AgecDeclaration(int year, List<Line> lines, List<Exclusion> exclusions) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public AgecDeclaration {
        lines = List.copyOf(lines);
        exclusions = List.copyOf(exclusions);
    }

    /**
     * One line, in euros before tax.
     *
     * @param product the name that the declaration gives it
     * @param totalEur what was spent; gifts are no spend
     * @param reusedEur what was spent on reused goods, and the flat-rate value of gifts
     * @param giftsEur the part of it that is gifts
     * @param recycledEur what was spent on goods with recycled matter that are not reused
     */
    public record Line(
            Text product, BigDecimal totalEur, BigDecimal reusedEur, BigDecimal giftsEur, BigDecimal recycledEur) {

        /** A share of the total in percent, to two decimals; 0 when nothing was spent. */
        public BigDecimal percent(BigDecimal part) {
            return totalEur.signum() == 0
                    ? BigDecimal.ZERO
                    : part.multiply(HUNDRED).divide(totalEur, 2, RoundingMode.HALF_UP);
        }
    }

    /** @throws org.choisi.measure.Refused when the rule set has no indicators */
    public static AgecDeclaration of(RuleSet rules, Registers registers, int year, LocalDate asOf) {
        Map<RegisterRow, Text> faults = Repeated.in(registers);
        var tables = new PolicyTables(rules);
        List<Line> lines = new ArrayList<>();
        List<Exclusion> exclusions = new ArrayList<>();
        tables.agecNames(LocalDate.of(year, 12, 31)).forEach((line, name) -> {
            var asked = new Question(Scope.EVERYTHING, null, registers, faults, tables, year, asOf);
            Measured spend = AgecSpend.of(asked, line).measured(null);
            Line declared = line(name, spend.facts());
            if (declared.totalEur().signum() > 0 || declared.giftsEur().signum() > 0) {
                lines.add(declared);
            }
            spend.exclusions().stream().filter(row -> !exclusions.contains(row)).forEach(exclusions::add);
        });
        return new AgecDeclaration(year, lines, exclusions);
    }

    private static Line line(Text name, Map<String, BigDecimal> sums) {
        BigDecimal gifts = sums.get("giftsEur");
        return new Line(name, sums.get("spendEur"), sums.get("reuseEur").add(gifts), gifts, sums.get("recycledEur"));
    }
}
