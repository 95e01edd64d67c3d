package org.choisi.tender.ocds;

import java.util.Map;
import org.choisi.tender.Bid;
import org.choisi.tender.Criterion;
import org.choisi.tender.Lot;

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
        return bid.lots().size() > 1
                && bid.lots().stream().map(lots::get).anyMatch(lot -> lot.usesAmount() && !hasItsAmount(bid, lot));
    }

    private static boolean hasItsAmount(Bid bid, Lot lot) {
        return lot.criteria().stream()
                .filter(Criterion::judgesAmount)
                .anyMatch(criterion -> bid.mark(lot, criterion).isPresent());
    }
}
