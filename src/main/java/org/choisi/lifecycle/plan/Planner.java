package org.choisi.lifecycle.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.choisi.lifecycle.AdviceDesk;
import org.choisi.lifecycle.Decision;
import org.choisi.measure.KgCo2e;
import org.choisi.reference.Factors;
import org.choisi.reference.Figure;
import org.choisi.reference.Metric;

/** Makes a plan of what is foreseen for each line: the same lines in any order, the same plan. */
public final class Planner {

    private static final int HUNDRED = 100;
    private static final Comparator<Smoothing.Spread> BY_YEAR =
            Comparator.comparingInt(Planner::shownYear).thenComparing(Smoothing.Spread::need, Need.MOST_URGENT_FIRST);

    private final AdviceDesk desk;
    private final LocalDate asOf;
    private final PlanOptions options;

    /** Refurbished purchases are dealt out as evenly as whole pieces allow. */
    private static final class Dealt {
        private long bought;
        private long refurbished;

        private int of(int pieces, int percent) {
            bought += pieces;
            long due = bought * percent / HUNDRED;
            int now = (int) (due - refurbished);
            refurbished = due;
            return now;
        }
    }

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
        return new ReplacementPlan(options, steps(smoothing.over(needs)), pieces, basis);
    }

    private List<Step> steps(List<Smoothing.Spread> spread) {
        Map<String, Dealt> dealt = new HashMap<>();
        return spread.stream().sorted(BY_YEAR).map(each -> step(each, dealt)).toList();
    }

    /** What is not funded comes after the last year. */
    private static int shownYear(Smoothing.Spread spread) {
        return spread.year() == Step.UNFUNDED ? Integer.MAX_VALUE : spread.year();
    }

    private Step step(Smoothing.Spread spread, Map<String, Dealt> dealt) {
        Need need = spread.need();
        Outlook outlook = need.outlook();
        String category = outlook.asset().profile().category();
        int refurbished = need.kind() == Kind.REPLACE
                ? dealt.computeIfAbsent(spread.year() + "\n" + category, key -> new Dealt())
                        .of(spread.quantity(), options.refurbishedPercent())
                : 0;
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
                moved ? outlook.leaving(spread.year()) : need.decision(),
                need.kind() == Kind.REPLACE ? carbon(category, spread.quantity() - refurbished, refurbished) : null);
    }

    /** Null when one of the pieces has no figure: half a sum would look like a whole one. */
    private KgCo2e carbon(String category, int made, int refurbished) {
        Factors factors = desk.reference().factors();
        KgCo2e ofNew = factors.embodied(category).map(Planner::kg).orElse(null);
        KgCo2e ofRefurbished =
                factors.of(category, Metric.REFURBISHING).map(Planner::kg).orElse(null);
        if (made > 0 && ofNew == null || refurbished > 0 && ofRefurbished == null) {
            return null;
        }
        KgCo2e kg = made > 0 ? ofNew.times(BigDecimal.valueOf(made)) : KgCo2e.NONE;
        return refurbished > 0 ? kg.plus(ofRefurbished.times(BigDecimal.valueOf(refurbished))) : kg;
    }

    private static KgCo2e kg(Figure figure) {
        return new KgCo2e(figure.low(), figure.mid(), figure.high());
    }
}
