package org.choisi.tender.ocds;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.choisi.tender.AwardMethod;
import org.choisi.tender.Criterion;
import org.choisi.tender.Lot;

/** Reads the lots of a consultation; one that is not cut into lots has one, of its own number. */
final class LotReader {

    private final Fields fields;
    private final Node tender;

    LotReader(Fields fields, Node tender) {
        this.fields = fields;
        this.tender = tender;
    }

    /** By id, in the order of the file. */
    Map<String, Lot> lots(String tenderId) {
        Map<String, Lot> lots = new LinkedHashMap<>();
        List<Node> nodes = fields.nodes(tender, "lots", "");
        for (int i = 0; i < nodes.size(); i++) {
            Node node = nodes.get(i);
            String id = node.text("id").isEmpty() ? unnamed(i + 1) : node.text("id");
            if (lots.containsKey(id)) {
                twice(id);
            } else {
                lots.put(id, lot(node, id));
            }
        }
        if (lots.isEmpty()) {
            lots.put(tenderId, lot(tender, tenderId));
        }
        return lots;
    }

    private Lot lot(Node node, String id) {
        String where = Quote.place(id);
        Node criteria = node.node("awardCriteria")
                .or(() -> tender.node("awardCriteria"))
                .orElse(Node.EMPTY);
        var award = new AwardReader(
                fields, fields.node(criteria, "evaluation", where).orElse(Node.EMPTY), where);
        List<Criterion> read = new LotCriteria(fields, id, award).read(criteria);
        AwardMethod method = award.award(read);
        return new Lot(
                id,
                node.text("title"),
                fields.money(node, "value", where),
                Set.copyOf(fields.texts(node, "clauses", where)),
                Stream.concat(texts(criteria), node == tender ? Stream.empty() : plainTexts(node))
                        .toList(),
                read,
                method);
    }

    private static Stream<String> texts(Node criteria) {
        return Stream.of("weightingDescription", "orderRationale")
                .map(criteria::text)
                .filter(text -> !text.isEmpty());
    }

    /** What OCDS calls a kind of judging and its details, in words. */
    static Stream<String> plainTexts(Node node) {
        return Stream.of("awardCriteria", "awardCriteriaDetails")
                .map(node::text)
                .filter(text -> !text.isEmpty());
    }

    private String unnamed(int position) {
        String id = "#" + position;
        fields.faults()
                .warn(
                        "DATA-LOT-ID",
                        id,
                        "Le lot en position %d n'a pas d'identifiant : les offres ne peuvent pas le viser."
                                .formatted(position),
                        "The lot at position %d has no id: bids cannot be made on it.".formatted(position));
        return id;
    }

    private void twice(String id) {
        fields.faults()
                .block(
                        "DATA-LOT-TWICE",
                        Quote.place(id),
                        "Deux lots portent cet identifiant : seul le premier est lu ; renommez l'autre.",
                        "Two lots have this id: only the first is read; rename the other.");
    }

    /** Ids of lots by the ids of the items that are in them. */
    static Map<String, List<String>> lotsByItem(Node tender) {
        Map<String, List<String>> lots = new LinkedHashMap<>();
        for (Node item : tender.nodes("items")) {
            if (!item.text("relatedLot").isEmpty()) {
                lots.computeIfAbsent(item.text("id"), any -> new ArrayList<>()).add(item.text("relatedLot"));
            }
        }
        return lots;
    }
}
