package org.choisi.tender.ocds;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.choisi.tender.KnockOut;
import org.choisi.tender.KnockOut.Requirement;

/** Reads the demands that bids must meet: {@code tender.criteria}. */
final class KnockOutReader {

    private final Fields fields;
    private final Node tender;
    private final Set<String> lots;
    private final Map<String, AnswerType> types = new HashMap<>();

    KnockOutReader(Fields fields, Node tender, Set<String> lots) {
        this.fields = fields;
        this.tender = tender;
        this.lots = lots;
    }

    List<KnockOut> knockOuts() {
        Map<String, List<String>> items = LotReader.lotsByItem(tender);
        List<KnockOut> knockOuts = new ArrayList<>();
        for (Node node : fields.nodes(tender, "criteria", "")) {
            List<List<Requirement>> groups = groups(node);
            if (!groups.isEmpty() && answeredByBids(node)) {
                knockOuts.add(new KnockOut(node.text("id"), node.text("title"), lots(node, items), groups));
            }
        }
        return knockOuts;
    }

    /** What answers to each demand are, by its id; once the demands are read. */
    Map<String, AnswerType> types() {
        return types;
    }

    private boolean answeredByBids(Node node) {
        String source = node.text("source");
        if (source.isEmpty() || source.equals("tenderer")) {
            return true;
        }
        fields.faults()
                .info(
                        "DATA-DEMAND-SOURCE",
                        Quote.place(node.text("id")),
                        "Cette exigence n'est pas remplie par les candidats (« source ») : elle n'exclut aucune offre.",
                        "This demand is not answered by tenderers ('source'): it excludes no bid.");
        return false;
    }

    private Set<String> lots(Node node, Map<String, List<String>> items) {
        Set<String> named = new LinkedHashSet<>(fields.texts(node, "relatedLots", node.text("id")));
        if (named.isEmpty() && node.has("relatedItem")) {
            named.addAll(items.getOrDefault(node.text("relatedItem"), List.of()));
        }
        if (named.isEmpty()) {
            return lots;
        }
        for (String lot : named) {
            if (!lots.contains(lot)) {
                fields.faults()
                        .warn(
                                "DATA-DEMAND-LOT",
                                Quote.place(node.text("id"), lot),
                                "Cette exigence vise un lot qui n'existe pas.",
                                "This demand is for a lot that does not exist.");
            }
        }
        return named;
    }

    private List<List<Requirement>> groups(Node node) {
        List<List<Requirement>> groups = new ArrayList<>();
        for (Node group : fields.nodes(node, "requirementGroups", Quote.place(node.text("id")))) {
            List<Requirement> requirements = new ArrayList<>();
            for (Node requirement : fields.nodes(group, "requirements", Quote.place(group.text("id")))) {
                requirements.add(requirement(requirement, Quote.place(node.text("id"), requirement.text("id"))));
            }
            if (!requirements.isEmpty()) {
                groups.add(List.copyOf(requirements));
            }
        }
        return groups;
    }

    private Requirement requirement(Node node, String where) {
        BigDecimal least = fields.number(node, "minValue", where);
        BigDecimal most = fields.number(node, "maxValue", where);
        AnswerType type = AnswerType.of(node.text("dataType"), least != null || most != null);
        types.putIfAbsent(node.text("id"), type);
        Object expected = null;
        if (node.has("expectedValue")) {
            expected = type.answer(node.get("expectedValue"));
            if (expected == null) {
                fields.notANumber("expectedValue", node.get("expectedValue"), where);
            }
        }
        tell(node, where, least, most);
        return new Requirement(node.text("id"), node.text("title"), expected, least, most);
    }

    private void tell(Node node, String where, BigDecimal least, BigDecimal most) {
        if (least != null && most != null && least.compareTo(most) > 0) {
            fields.faults()
                    .block(
                            "DATA-DEMAND-BOUNDS",
                            where,
                            "Le minimum demandé dépasse le maximum : aucune offre ne peut le remplir.",
                            "The least that is asked for is above the most: no bid can meet it.");
        }
        if (node.has("pattern")) {
            fields.faults()
                    .info(
                            "DATA-PATTERN",
                            where,
                            "La forme demandée (« pattern ») n'est pas vérifiée ; vérifiez-la à la main.",
                            "The form asked for ('pattern') is not checked; check it by hand.");
        }
        if (node.text("id").isEmpty()) {
            fields.faults()
                    .warn(
                            "DATA-DEMAND-ID",
                            where,
                            "Une exigence sans identifiant : aucune offre ne peut y répondre.",
                            "A demand without an id: no bid can answer it.");
        }
    }
}
