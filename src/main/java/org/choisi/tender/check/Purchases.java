package org.choisi.tender.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.choisi.measure.Text;
import org.choisi.policy.Edition;
import org.choisi.policy.RowFact;
import org.choisi.policy.Vocabularies;
import org.choisi.tender.Lot;
import org.choisi.tender.Tender;

/** What a consultation buys. A file names products for the whole of it: what any lot provides for counts for all. */
final class Purchases {

    private static final String ITSELF = "anything";

    private final Map<String, Text> names = new HashMap<>();

    Purchases(Edition edition) {
        for (RowFact row : edition.rows("products")) {
            names.put(
                    (String) row.fields().get("product"),
                    new Text((String) row.fields().get("nameFr"), (String)
                            row.fields().get("nameEn")));
        }
    }

    List<Purchase> of(Tender tender, Topics topics, LotDesign.Procedure calledFor, Map<Lot, LotDesign> lots) {
        var provisions = new Provisions();
        lots.values().forEach(lot -> provisions.all(lot.provisions()));
        topics.of(Topics.ofTender(tender)).forEach(provisions::mentioned);
        boolean refurbished =
                !lots.isEmpty() && lots.keySet().stream().allMatch(lot -> isRefurbished(lot, tender, topics));
        String procedure = tender.procedure().isEmpty() ? "unknown" : Vocabularies.folded(tender.procedure());
        List<String> bought = new ArrayList<>();
        bought.add(ITSELF);
        bought.addAll(new TreeSet<>(tender.products()));
        return bought.stream()
                .map(product -> new Purchase(
                        product,
                        names.getOrDefault(product, Text.same(product)),
                        Vocabularies.folded(tender.buyerKind().name()),
                        procedure,
                        calledFor,
                        refurbished ? "refurbished" : "new",
                        provisions.words()))
                .toList();
    }

    private static boolean isRefurbished(Lot lot, Tender tender, Topics topics) {
        if (lot.clauses().contains("refurbished") || lot.clauses().contains("reused")) {
            return true;
        }
        Set<String> said = topics.of(Topics.of(lot));
        said.addAll(topics.of(Topics.ofTender(tender)));
        return said.contains("refurbished-lot") && !said.contains("new");
    }
}
