package org.choisi.lifecycle.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.choisi.lifecycle.Decision;

/**
 * Something that the rules ask for, before anybody looks at what it costs.
 *
 * @param due calendar year in which they ask for it
 * @param price of one new piece
 * @param refurbished pieces that are bought refurbished
 * @param refurbishedEur what one of those costs; null when not known, or when there is none
 */
record Need(
        Outlook outlook,
        Kind kind,
        int due,
        Urgency urgency,
        Decision decision,
        Price price,
        int refurbished,
        BigDecimal refurbishedEur) {

    private static final Price FREE = new Price(BigDecimal.ZERO.setScale(2), Price.From.NOBODY);

    /** The order in which a limited budget is spent; no two needs are equal in it. */
    static final Comparator<Need> MOST_URGENT_FIRST = Comparator.comparing(Need::urgency)
            .thenComparing(Comparator.comparingInt(Need::ageMonths).reversed())
            .thenComparing(need -> need.outlook().asset().id())
            .thenComparing(need -> need.outlook().file())
            .thenComparingInt(need -> need.outlook().asset().line())
            .thenComparing(Need::kind)
            .thenComparingInt(Need::due);

    /** Everything that one line asks for. */
    static List<Need> of(Outlook outlook) {
        List<Need> needs = new ArrayList<>();
        for (Restoration restoration : outlook.restorations()) {
            Decision decision = restoration.decision();
            Price price = restoration.eurBeforeTax() == null
                    ? Price.NOT_KNOWN
                    : new Price(restoration.eurBeforeTax(), Price.From.INVENTORY);
            Urgency urgency = Urgency.of(decision.profile(), true);
            needs.add(new Need(outlook, Kind.RESTORE, restoration.year(), urgency, decision, price, 0, null));
        }
        if (outlook.fate() == Fate.LEAVES) {
            Decision decision = outlook.leaving().get(0);
            Urgency urgency = Urgency.of(decision.profile(), false);
            Kind kind = outlook.replaced() ? Kind.REPLACE : Kind.LEAVE;
            Price price = outlook.replaced() ? outlook.price() : FREE;
            needs.add(new Need(outlook, kind, outlook.leavesIn(), urgency, decision, price, 0, null));
        }
        return needs;
    }

    Need withRefurbished(int pieces, BigDecimal eurBeforeTax) {
        return new Need(outlook, kind, due, urgency, decision, price, pieces, eurBeforeTax);
    }

    int quantity() {
        return outlook.asset().quantity();
    }

    /** Age on the first day of the plan; what has none comes last. */
    private int ageMonths() {
        Integer months = outlook.today().profile().ageMonths();
        return months == null ? -1 : months;
    }
}
