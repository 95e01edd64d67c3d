package org.choisi.budget;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.choisi.measure.KgCo2e;

/** Sums coloured lines by year, and by entity within each. */
final class Totals {

    private static final Comparator<Integer> YEARS = Comparator.nullsLast(Comparator.naturalOrder());

    private final Colours colours;
    private final Trajectory trajectory;

    Totals(Colours colours, Trajectory trajectory) {
        this.colours = colours;
        this.trajectory = trajectory;
    }

    List<BudgetTotal> of(List<ColouredLine> lines) {
        Map<Integer, Map<String, Sum>> byYear = new TreeMap<>(YEARS);
        Map<Integer, Sum> years = new TreeMap<>(YEARS);
        for (ColouredLine line : lines) {
            if (line.status() != ColouredLine.Status.NOT_COUNTED) {
                Integer year = line.line().year();
                years.computeIfAbsent(year, any -> new Sum(Optional.empty(), year))
                        .add(line);
                byYear.computeIfAbsent(year, any -> new TreeMap<>())
                        .computeIfAbsent(line.line().entity(), entity -> new Sum(Optional.of(entity), year))
                        .add(line);
            }
        }
        List<Sum> sums = new ArrayList<>();
        years.forEach((year, sum) -> {
            sums.add(sum);
            sums.addAll(byYear.get(year).values());
        });
        return totals(sums);
    }

    private List<BudgetTotal> totals(List<Sum> sums) {
        List<Optional<Colour>> coloured =
                colours.of(sums.stream().map(this::subject).toList());
        List<BudgetTotal> totals = new ArrayList<>();
        for (int index = 0; index < sums.size(); index++) {
            totals.add(sums.get(index).total(coloured.get(index)));
        }
        return totals;
    }

    /** An entity with a target of its own is judged as the whole body is. */
    private Colours.Subject subject(Sum sum) {
        Optional<Target> target =
                sum.entity.map(entity -> trajectory.of(sum.year, entity)).orElseGet(() -> trajectory.ofAll(sum.year));
        boolean whole = sum.entity.isEmpty() || target.filter(Target::ofEntity).isPresent();
        return new Colours.Subject(whole ? "year" : "entity", sum.kg, sum.matchedEuros, target, sum.unmatchedPercent());
    }

    private static final class Sum {

        private final Optional<String> entity;
        private final Integer year;
        private int lines;
        private BigDecimal euros = BigDecimal.ZERO;
        private KgCo2e kg = KgCo2e.NONE;
        /** The weight is that of matched lines: so is the money that it is compared with. */
        private BigDecimal matchedEuros = BigDecimal.ZERO;

        private int unmatched;
        private BigDecimal unmatchedEuros = BigDecimal.ZERO;

        Sum(Optional<String> entity, Integer year) {
            this.entity = entity;
            this.year = year;
        }

        void add(ColouredLine line) {
            lines++;
            BigDecimal amount = line.beforeTax().map(BeforeTax::mid).orElse(BigDecimal.ZERO);
            euros = euros.add(amount);
            if (line.weight().isPresent()) {
                kg = kg.plus(line.weight().get().kgCo2e());
                matchedEuros = matchedEuros.add(amount);
            } else {
                unmatched++;
                unmatchedEuros = unmatchedEuros.add(amount.abs());
            }
        }

        /** A credit note that nobody matched is money that is not known, whatever its sign. */
        BigDecimal unmatchedPercent() {
            BigDecimal all = matchedEuros.add(unmatchedEuros);
            BigDecimal part = all.signum() > 0 ? unmatchedEuros : BigDecimal.valueOf(unmatched);
            BigDecimal whole = all.signum() > 0 ? all : BigDecimal.valueOf(lines);
            return part.movePointRight(2).divide(whole, MathContext.DECIMAL128);
        }

        BudgetTotal total(Optional<Colour> colour) {
            Optional<KgCo2e> weight = unmatched == lines ? Optional.empty() : Optional.of(kg);
            return new BudgetTotal(
                    entity, year, lines, euros, weight, unmatched, unmatchedEuros, unmatchedPercent(), colour);
        }
    }
}
