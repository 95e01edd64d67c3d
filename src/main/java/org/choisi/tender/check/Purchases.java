package org.choisi.tender.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.choisi.policy.Vocabularies;
import org.choisi.tender.Lot;
import org.choisi.tender.Tender;

/**
 * What a consultation buys. A lot that names its products is judged by what it provides for itself; products named for
 * the whole are judged over the lots that name none, for the file does not say which of them buys what.
 */
final class Purchases {

    static final String ITSELF = "anything";

    private final ProductNames names;
    private final Tender tender;
    private final Topics topics;
    private final LotDesign.Procedure calledFor;
    private final Map<Lot, LotDesign> lots;

    /**
     * A purchase and where findings on it are shown.
     *
     * @param where id of the lot, or of the consultation
     */
    record Placed(String where, Purchase purchase) {}

    Purchases(
            ProductNames names, Tender tender, Topics topics, LotDesign.Procedure calledFor, Map<Lot, LotDesign> lots) {
        this.names = names;
        this.tender = tender;
        this.topics = topics;
        this.calledFor = calledFor;
        this.lots = lots;
    }

    List<Placed> all() {
        List<Placed> all = new ArrayList<>();
        all.add(new Placed(tender.id(), purchase(ITSELF, lots.keySet())));
        List<Lot> silent =
                lots.keySet().stream().filter(lot -> lot.products().isEmpty()).toList();
        Collection<Lot> over = silent.isEmpty() ? lots.keySet() : silent;
        ofTender(silent.isEmpty()).forEach(product -> all.add(new Placed(tender.id(), purchase(product, over))));
        for (Lot lot : lots.keySet()) {
            new TreeSet<>(lot.products())
                    .forEach(product -> all.add(new Placed(lot.id(), purchase(product, List.of(lot)))));
        }
        return all;
    }

    /** What is named for the whole; once every lot names its own products, only what none of them buys. */
    private Set<String> ofTender(boolean everyLotNames) {
        Set<String> named = new TreeSet<>(tender.products());
        if (everyLotNames) {
            Set<String> ofLots = lots.keySet().stream()
                    .flatMap(lot -> lot.products().stream())
                    .map(Vocabularies::folded)
                    .collect(Collectors.toSet());
            named.removeIf(product -> ofLots.contains(Vocabularies.folded(product)));
        }
        return named;
    }

    private Purchase purchase(String product, Collection<Lot> over) {
        var provisions = new Provisions();
        over.forEach(lot -> provisions.all(lots.get(lot).provisions()));
        topics.of(Topics.ofTender(tender)).forEach(provisions::mentioned);
        boolean refurbished = !over.isEmpty() && over.stream().allMatch(this::isRefurbished);
        String word = Vocabularies.folded(product);
        return new Purchase(
                word,
                names.of(word),
                Vocabularies.folded(tender.buyerKind().name()),
                tender.procedure().isEmpty() ? "unknown" : Vocabularies.folded(tender.procedure()),
                calledFor,
                refurbished ? "refurbished" : "new",
                over.stream().mapToInt(lot -> lots.get(lot).criteria()).sum(),
                provisions.words());
    }

    private boolean isRefurbished(Lot lot) {
        if (lot.clauses().contains("refurbished") || lot.clauses().contains("reused")) {
            return true;
        }
        Set<String> said = topics.of(Topics.of(lot));
        said.addAll(topics.of(Topics.ofTender(tender)));
        return said.contains("refurbished-lot") && !said.contains("new");
    }
}
