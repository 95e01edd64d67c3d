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
    private Terms shared;

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

    /** How lots are won; read once when it is said for the whole: a thousand lots may share it. */
    private record Terms(List<Criterion> criteria, AwardMethod award, List<String> texts) {}

    private Lot lot(Node node, String id) {
        String where = Quote.place(id);
        Terms terms = node.node("awardCriteria")
                .map(own -> terms(own, id))
                .or(() -> tender.node("awardCriteria").map(this::shared))
                .orElseGet(() -> terms(Node.EMPTY, id));
        return new Lot(
                id,
                node.text("title"),
                fields.money(node, "value", where),
                node == tender ? Set.of() : Set.copyOf(fields.texts(node, "products", where)),
                Set.copyOf(fields.texts(node, "clauses", where)),
                node == tender
                        ? terms.texts()
                        : Stream.concat(terms.texts().stream(), plainTexts(node))
                                .toList(),
                terms.criteria(),
                terms.award());
    }

    private Terms shared(Node said) {
        if (shared == null) {
            shared = terms(said, "");
        }
        return shared;
    }

    private Terms terms(Node said, String lot) {
        String where = Quote.place(lot);
        var award =
                new AwardReader(fields, fields.node(said, "evaluation", where).orElse(Node.EMPTY), where);
        List<Criterion> criteria = List.copyOf(new LotCriteria(fields, lot, award).read(said));
        return new Terms(criteria, award.award(criteria), texts(said).toList());
    }

    private static Stream<String> texts(Node criteria) {
        return Stream.of("weightingDescription", "orderRationale")
                .map(criteria::text)
                .filter(text -> !text.isEmpty());
    }

    /** What a file says in words: what is bought, the kind of judging and its details. */
    static Stream<String> plainTexts(Node node) {
        return Stream.of("description", "awardCriteria", "awardCriteriaDetails")
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
