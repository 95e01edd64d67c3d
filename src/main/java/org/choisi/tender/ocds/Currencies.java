package org.choisi.tender.ocds;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.choisi.tender.Bid;
import org.choisi.tender.Criterion;
import org.choisi.tender.Lot;
import org.choisi.tender.Mark;

/**
 * Amounts in different currencies are never compared. The currency of a lot is that of its value, else the one that most
 * of its bids are in; a bid in another one keeps no amount, so that it cannot be scored. A bid that says none is taken to
 * be in the lot's.
 */
final class Currencies {

    private static final Set<String> OUT = Set.of("withdrawn", "disqualified");

    private final Faults faults;
    private final Map<String, Lot> lots;

    Currencies(Faults faults, Map<String, Lot> lots) {
        this.faults = faults;
        this.lots = lots;
    }

    List<Bid> checked(List<Bid> bids) {
        Map<String, String> mains = mains(bids);
        List<Bid> checked = new ArrayList<>(bids.size());
        for (Bid bid : bids) {
            checked.add(checked(bid, mains));
        }
        return checked;
    }

    private Map<String, String> mains(List<Bid> bids) {
        Map<String, Map<String, Integer>> counts = new HashMap<>();
        for (Bid bid : bids) {
            if (inPlay(bid) && !bid.value().currency().isEmpty()) {
                for (String lot : bid.lots()) {
                    counts.computeIfAbsent(lot, any -> new LinkedHashMap<>())
                            .merge(bid.value().currency(), 1, Integer::sum);
                }
            }
        }
        Map<String, String> mains = new HashMap<>();
        for (Lot lot : lots.values()) {
            mains.put(lot.id(), main(lot, counts.getOrDefault(lot.id(), Map.of())));
        }
        return mains;
    }

    private static boolean inPlay(Bid bid) {
        return bid.value() != null && !OUT.contains(bid.status());
    }

    private static String main(Lot lot, Map<String, Integer> counts) {
        if (lot.value() != null && !lot.value().currency().isEmpty()) {
            return lot.value().currency();
        }
        String main = "";
        for (var count : counts.entrySet()) {
            main = main.isEmpty() || count.getValue() > counts.get(main) ? count.getKey() : main;
        }
        return main;
    }

    private Bid checked(Bid bid, Map<String, String> mains) {
        if (!inPlay(bid)) {
            return bid;
        }
        for (String lot : bid.lots()) {
            String main = mains.get(lot);
            String own = bid.value().currency();
            if (own.isEmpty() && !main.isEmpty()) {
                unsaid(bid, lot, main);
            } else if (!own.equals(main)) {
                other(bid, lot, main);
                return BidWith.marks(BidWith.noAmount(bid), withoutAmounts(bid));
            }
        }
        return bid;
    }

    private List<Mark> withoutAmounts(Bid bid) {
        Set<String> amounts = new HashSet<>();
        for (String lot : bid.lots()) {
            lots.get(lot).criteria().stream().filter(Criterion::judgesAmount).forEach(one -> amounts.add(one.name()));
        }
        return bid.marks().stream()
                .filter(mark -> !amounts.contains(mark.criterion()))
                .toList();
    }

    private void unsaid(Bid bid, String lot, String main) {
        faults.info(
                "DATA-CURRENCY-UNSAID",
                Quote.place(lot, bid.id()),
                "L'offre ne dit pas sa monnaie : son montant est lu en %s.".formatted(Quote.of(main)),
                "The bid does not say its currency: its amount is read as %s.".formatted(Quote.of(main)));
    }

    private void other(Bid bid, String lot, String main) {
        String own = Quote.of(bid.value().currency());
        faults.block(
                "DATA-CURRENCY",
                Quote.place(lot, bid.id()),
                "Offre en %s sur un lot en %s : les montants ne se comparent pas, elle n'est pas notée ; convertissez-la."
                        .formatted(own, Quote.of(main)),
                "Bid in %s on a lot in %s: amounts cannot be compared, it is not scored; convert it."
                        .formatted(own, Quote.of(main)));
    }
}
