package org.choisi.lifecycle.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.choisi.lifecycle.AdviceDesk;
import org.choisi.lifecycle.Decision;
import org.choisi.measure.KgCo2e;
import org.choisi.reference.Figure;
import org.choisi.reference.Metric;

/** Makes a plan of what is foreseen for each line: the same lines in any order, the same plan. */
public final class Planner {

    private static final Comparator<Smoothing.Spread> BY_YEAR =
            Comparator.comparingInt(Planner::shownYear).thenComparing(Smoothing.Spread::need, Need.MOST_URGENT_FIRST);

    private final AdviceDesk desk;
    private final LocalDate asOf;
    private final PlanOptions options;

    public Planner(AdviceDesk desk, LocalDate asOf, PlanOptions options) {
        this.desk = desk;
        this.asOf = asOf;
        this.options = options;
    }

    public ReplacementPlan plan(List<Outlook> outlooks) {
        Map<Fate, Long> pieces = new EnumMap<>(Fate.class);
        List<Need> needs = new ArrayList<>();
        for (Outlook outlook : outlooks) {
            pieces.merge(outlook.fate(), (long) outlook.asset().quantity(), Long::sum);
            needs.addAll(Need.of(outlook));
        }
        int first = asOf.getYear();
        var smoothing = new Smoothing(first, first + options.years() - 1, options.yearlyCapEur());
        var basis =
                new Decision.Basis(asOf, desk.rules().hash(), desk.reference().hash());
        var refurbished = new Refurbished(options.refurbishedPercent(), desk.reference());
        List<Step> steps = smoothing.over(refurbished.among(needs)).stream()
                .sorted(BY_YEAR)
                .map(this::step)
                .toList();
        return new ReplacementPlan(options, steps, pieces, refurbished.priceShare(), basis);
    }

    /** What is not funded comes after the last year. */
    private static int shownYear(Smoothing.Spread spread) {
        return spread.year() == Step.UNFUNDED ? Integer.MAX_VALUE : spread.year();
    }

    private Step step(Smoothing.Spread spread) {
        Need need = spread.need();
        Outlook outlook = need.outlook();
        String category = outlook.asset().profile().category();
        int refurbished = spread.refurbished();
        int made = need.kind() == Kind.REPLACE ? spread.quantity() - refurbished : 0;
        Optional<KgCo2e> ofNew = carbon(desk.reference().factors().embodied(category), made);
        Optional<KgCo2e> ofRefurbished =
                carbon(desk.reference().factors().of(category, Metric.REFURBISHING), refurbished);
        boolean moved = need.kind() != Kind.RESTORE && spread.year() > need.due();
        return new Step(
                outlook,
                need.kind(),
                need.urgency(),
                need.due(),
                spread.year(),
                spread.quantity(),
                refurbished,
                need.price(),
                refurbished == 0 ? null : need.refurbishedEur(),
                moved ? outlook.leaving(spread.year()) : need.decision(),
                Stream.of(ofNew, ofRefurbished)
                        .flatMap(Optional::stream)
                        .reduce(KgCo2e::plus)
                        .orElse(null),
                (ofNew.isPresent() ? 0 : made) + (ofRefurbished.isPresent() ? 0 : refurbished));
    }

    /** Empty when there are no such pieces, or no source has a figure for them. */
    private static Optional<KgCo2e> carbon(Optional<Figure> each, int pieces) {
        return each.filter(figure -> pieces > 0)
                .map(figure -> new KgCo2e(figure.low(), figure.mid(), figure.high()).times(BigDecimal.valueOf(pieces)));
    }
}
