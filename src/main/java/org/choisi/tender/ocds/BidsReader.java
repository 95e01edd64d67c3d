package org.choisi.tender.ocds;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.choisi.tender.Bid;
import org.choisi.tender.Lot;
import org.choisi.tender.Mark;

/** Reads the bids on a consultation: {@code bids.details}. */
final class BidsReader {

    /** In the same list as bids, but before them in a procedure: they offer nothing yet. */
    private static final Set<String> NO_OFFERS = Set.of("expressionOfInterest", "requestToParticipate");

    private final Fields fields;
    private final Node release;
    private final Map<String, Lot> lots;
    private final Map<String, AnswerType> types;
    private final MarkRules marks;
    private final Map<String, String> parties = new HashMap<>();

    BidsReader(Fields fields, Node release, Map<String, Lot> lots, Map<String, AnswerType> types) {
        this.fields = fields;
        this.release = release;
        this.lots = lots;
        this.types = types;
        this.marks = new MarkRules(lots, fields.faults());
        release.nodes("parties").forEach(party -> parties.put(party.text("id"), party.text("name")));
    }

    List<Bid> bids() {
        Map<String, Bid> bids = new LinkedHashMap<>();
        Node holder = fields.node(release, "bids", "").orElse(Node.EMPTY);
        List<Node> nodes = fields.nodes(holder, "details", "");
        for (int i = 0; i < nodes.size(); i++) {
            Node node = nodes.get(i);
            String id = node.text("id").isEmpty() ? unnamed(i + 1) : node.text("id");
            if (NO_OFFERS.contains(node.text("submissionType"))) {
                noOffer(id);
            } else if (bids.containsKey(id)) {
                twice(id);
            } else {
                bids.put(id, bid(node, id));
            }
        }
        return new Currencies(fields.faults(), lots).checked(new ArrayList<>(bids.values()));
    }

    private Bid bid(Node node, String id) {
        String where = Quote.place(id);
        Set<String> on = new BidLots(fields.faults(), lots.keySet()).of(fields, node, id);
        var bid = new Bid(
                id,
                tenderer(node, where),
                node.text("status"),
                on,
                fields.money(node, "value", where),
                node.get("variant") == Boolean.TRUE || node.text("variant").equals("true"),
                Dates.day(node.text("date")),
                new ResponsesReader(fields, types).responses(node, id),
                marks(node, id, on),
                new LifeCycleReader(fields, where).cost(node),
                fields.node(node, "ecoscore", where)
                        .flatMap(told -> fields.node(told, "answers", where))
                        .map(PlainValues::of)
                        .orElse(Map.of()));
        return SeveralLots.settled(bid, lots, fields.faults());
    }

    private String tenderer(Node node, String where) {
        List<String> names = new ArrayList<>();
        for (Node tenderer : fields.nodes(node, "tenderers", where)) {
            String id = tenderer.text("id");
            String name = tenderer.text("name").isEmpty() ? parties.getOrDefault(id, "") : tenderer.text("name");
            names.add(name.isEmpty() ? id : name);
        }
        return String.join(" + ", names.stream().filter(name -> !name.isEmpty()).toList());
    }

    private List<Mark> marks(Node node, String id, Set<String> on) {
        var given = new BidMarks(marks, id, on);
        for (Node mark : fields.nodes(node, "marks", Quote.place(id))) {
            given.add(RawMark.of(mark, id));
        }
        return given.all();
    }

    private String unnamed(int position) {
        String id = "#" + position;
        fields.faults()
                .warn(
                        "DATA-BID-ID",
                        id,
                        "L'offre en position %d n'a pas d'identifiant.".formatted(position),
                        "The bid at position %d has no id.".formatted(position));
        return id;
    }

    private void noOffer(String id) {
        fields.faults()
                .info(
                        "DATA-BID-NO-OFFER",
                        Quote.place(id),
                        "Une candidature, pas une offre : elle n'est pas notée.",
                        "A request to take part, not an offer: it is not scored.");
    }

    private void twice(String id) {
        fields.faults()
                .block(
                        "DATA-BID-TWICE",
                        Quote.place(id),
                        "Deux offres portent cet identifiant : seule la première est lue ; renommez l'autre.",
                        "Two bids have this id: only the first is read; rename the other.");
    }
}
