package org.choisi.tender.ocds;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.choisi.tender.Bid;
import org.choisi.tender.Fault;
import org.choisi.tender.Lot;
import org.choisi.tender.Mark;
import org.choisi.tender.Tender;

/** Puts the marks of a file on the bids of a consultation, in place of those it came with. */
final class MarksOn {

    private static final int MOST_UNKNOWN = 3;

    private final Tender tender;
    private final String name;
    private final Map<String, Lot> lots = new LinkedHashMap<>();
    private final Faults faults = new Faults();
    private final MarkRules rules;

    MarksOn(Tender tender, String name) {
        this.tender = tender;
        this.name = name;
        tender.lots().forEach(lot -> lots.put(lot.id(), lot));
        this.rules = new MarkRules(lots, faults);
    }

    Tender with(Map<String, List<MarkRow>> rows, List<Fault> ofTheFile) {
        List<Bid> bids = new ArrayList<>();
        Set<String> resolved = new HashSet<>();
        for (Bid before : tender.bids()) {
            Bid bid = rows.containsKey(before.id()) ? marked(before, rows.get(before.id())) : before;
            bids.add(bid);
            if (bid != before && !SeveralLots.ambiguous(bid, lots)) {
                resolved.add(Quote.place(bid.id()));
            }
        }
        unknownBids(rows);
        List<Fault> all = new ArrayList<>();
        tender.faults().stream()
                .filter(fault -> !fault.id().equals(SeveralLots.FAULT) || !resolved.contains(fault.where()))
                .forEach(all::add);
        all.addAll(ofTheFile);
        all.addAll(faults.all());
        return with(bids, all);
    }

    private Bid marked(Bid bid, List<MarkRow> rows) {
        if (bid.lots().isEmpty()) {
            onNoLot(bid, rows.get(0));
            return bid;
        }
        var given = new BidMarks(rules, bid.id(), bid.lots());
        rows.forEach(row -> given.add(row.mark()));
        List<Mark> marks = new ArrayList<>(given.all());
        for (Mark mark : bid.marks()) {
            if (given.speaksOf(mark)) {
                replaced(bid, mark);
            } else {
                marks.add(mark);
            }
        }
        return BidWith.marks(bid, marks);
    }

    private void onNoLot(Bid bid, MarkRow row) {
        faults.warn(
                "DATA-MARK-LOT",
                row.mark().where(),
                "Notes de l'offre « %s », qui ne porte sur aucun lot : elles sont ignorées."
                        .formatted(Quote.of(bid.id())),
                "Marks of bid '%s', which is on no lot: they are left out.".formatted(Quote.of(bid.id())));
    }

    private void replaced(Bid bid, Mark mark) {
        faults.info(
                "DATA-MARK-REPLACED",
                Quote.place(mark.lot(), bid.id(), mark.criterion()),
                "Le fichier « %s » remplace la note de la consultation.".formatted(Quote.of(name)),
                "File '%s' replaces the mark of the consultation.".formatted(Quote.of(name)));
    }

    /** A few are named; a file for many consultations has many more. */
    private void unknownBids(Map<String, List<MarkRow>> rows) {
        Set<String> known = new HashSet<>();
        tender.bids().forEach(bid -> known.add(bid.id()));
        List<String> unknown =
                rows.keySet().stream().filter(bid -> !known.contains(bid)).toList();
        for (String bid : unknown.subList(0, Math.min(MOST_UNKNOWN, unknown.size()))) {
            var nearest = Names.nearest(bid, known);
            faults.warn(
                    "DATA-MARK-BID",
                    rows.get(bid).get(0).mark().where(),
                    "Notes d'une offre qui n'existe pas, « %s »%s : elles sont ignorées."
                            .formatted(Quote.of(bid), nearest.fr()),
                    "Marks of a bid that does not exist, '%s'%s: they are left out."
                            .formatted(Quote.of(bid), nearest.en()));
        }
        if (unknown.size() > MOST_UNKNOWN) {
            int more = unknown.size() - MOST_UNKNOWN;
            faults.warn(
                    "DATA-MARK-BID",
                    Quote.of(name),
                    "%d autres offres du fichier ne sont pas de cette consultation ; ajoutez une colonne « tender » s'il en sert plusieurs."
                            .formatted(more),
                    "%d more bids of the file are not in this consultation; add a column 'tender' if it serves several."
                            .formatted(more));
        }
    }

    private Tender with(List<Bid> bids, List<Fault> all) {
        return new Tender(
                tender.id(),
                tender.ocid(),
                tender.title(),
                tender.buyer(),
                tender.buyerKind(),
                tender.launchedOn(),
                tender.procedure(),
                tender.value(),
                tender.products(),
                tender.texts(),
                tender.lots(),
                tender.knockOuts(),
                bids,
                all);
    }
}
