package org.choisi.tender.ocds;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.choisi.tender.Bid;
import org.choisi.tender.Criterion;
import org.choisi.tender.Lot;
import org.choisi.tender.ocds.BidMarks.Target;

/** A single amount for several lots says nothing of any of them, unless the marks give each its amount. */
final class SeveralLots {

    static final String FAULT = "DATA-BID-SEVERAL-LOTS";

    private SeveralLots() {}

    /** The bid without an amount that cannot be told apart, which is told. */
    static Bid settled(Bid bid, Map<String, Lot> lots, Faults faults) {
        if (bid.value() == null && bid.lifeCycleCost() == null || !ambiguous(bid, lots)) {
            return bid;
        }
        faults.block(
                FAULT,
                Quote.place(bid.id()),
                "Un seul montant pour plusieurs lots : il ne dit le prix d'aucun ; donnez une offre par lot, ou le montant de"
                        + " chaque lot comme note du critère de prix.",
                "One amount for several lots: it tells the price of none; give a bid a lot, or the amount of each lot as the"
                        + " mark of its price criterion.");
        return BidWith.noAmount(bid);
    }

    static boolean ambiguous(Bid bid, Map<String, Lot> lots) {
        if (bid.lots().size() < 2) {
            return false;
        }
        Set<Target> given = new HashSet<>();
        bid.marks().forEach(mark -> given.add(new Target(mark.lot(), mark.criterion())));
        return bid.lots().stream().map(lots::get).anyMatch(lot -> lot.usesAmount() && !hasItsAmount(lot, given));
    }

    private static boolean hasItsAmount(Lot lot, Set<Target> given) {
        return lot.criteria().stream()
                .filter(Criterion::judgesAmount)
                .anyMatch(one ->
                        given.contains(new Target(lot.id(), one.name())) || given.contains(new Target("", one.name())));
    }
}
