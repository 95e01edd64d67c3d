package org.choisi.tender.ocds;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Which lots a bid is on. The only lot there is need not be named. */
record BidLots(Faults faults, Set<String> lots) {

    Set<String> of(Fields fields, Node bid, String id) {
        Set<String> named = new LinkedHashSet<>(fields.texts(bid, "relatedLots", Quote.place(id)));
        if (!bid.text("relatedLot").isEmpty()) {
            named.add(bid.text("relatedLot"));
        }
        if (named.isEmpty()) {
            return onTheOnlyOne(id);
        }
        for (String lot : List.copyOf(named)) {
            if (!lots.contains(lot)) {
                named.remove(lot);
                unknown(id, lot);
            }
        }
        return named;
    }

    private Set<String> onTheOnlyOne(String id) {
        if (lots.size() == 1) {
            return lots;
        }
        faults.warn(
                "DATA-BID-NO-LOT",
                Quote.place(id),
                "L'offre ne dit pas sur quel lot elle porte (« relatedLots ») : elle n'est notée sur aucun.",
                "The bid does not say which lot it is on ('relatedLots'): it is scored on none.");
        return Set.of();
    }

    private void unknown(String id, String lot) {
        var nearest = Names.nearest(lot, lots);
        faults.warn(
                "DATA-BID-NO-LOT",
                Quote.place(lot, id),
                "L'offre porte sur un lot qui n'existe pas : « %s »%s.".formatted(Quote.of(lot), nearest.fr()),
                "The bid is on a lot that does not exist: '%s'%s.".formatted(Quote.of(lot), nearest.en()));
    }
}
