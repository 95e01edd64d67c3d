package org.choisi.tender.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.choisi.policy.Edition;
import org.choisi.tender.Check;
import org.choisi.tender.Criterion;
import org.choisi.tender.Lot;
import org.choisi.tender.Tender;

/** What the rules find in the design of one consultation, the gravest first, then in the order of the file. */
final class PurchasingChecks {

    private final Edition edition;
    private final Tender tender;
    private final Topics topics;
    private final LotDesign.Procedure procedure;
    private final Designs designs;
    private final Findings findings = new Findings();

    PurchasingChecks(Edition edition, Tender tender) {
        this.edition = edition;
        this.tender = tender;
        this.topics = new Topics(edition, tender);
        this.procedure = Procedures.calledFor(edition, tender);
        this.designs = new Designs(tender, topics, procedure);
    }

    List<Check> all() {
        Map<Lot, LotDesign> lots = new LinkedHashMap<>();
        tender.lots().forEach(lot -> lots.put(lot, designs.of(lot)));
        findings.add(tender.id(), topics.findings(Topics.ofTender(tender)));
        tender.knockOuts().forEach(demand -> {
            String where = tender.id() + " / " + demand.title();
            findings.add(where, topics.findings(Topics.of(demand)));
        });
        ofPurchases(lots);
        ofLots(lots);
        return findings.checks();
    }

    private void ofPurchases(Map<Lot, LotDesign> lots) {
        var names = new ProductNames(edition);
        List<Purchases.Placed> purchases = new Purchases(names, tender, topics, procedure, lots).all();
        Asked<Purchase> asked = Asked.of(
                edition, purchases.stream().map(Purchases.Placed::purchase).toList());
        purchases.forEach(placed -> findings.add(placed.where(), asked.findings(placed.purchase())));
        purchases.stream()
                .filter(placed -> !names.knows(placed.purchase()))
                .forEach(placed -> findings.add(names.unknown(placed)));
    }

    private void ofLots(Map<Lot, LotDesign> lots) {
        Asked<LotDesign> asked = Asked.of(edition, lots.values());
        Map<Lot, Map<Criterion, CriterionDesign>> criteria = new LinkedHashMap<>();
        List<CriterionDesign> all = new ArrayList<>();
        for (Lot lot : lots.keySet()) {
            Map<Criterion, CriterionDesign> ofLot = new LinkedHashMap<>();
            lot.criteria().forEach(criterion -> ofLot.put(criterion, designs.of(lot, criterion)));
            criteria.put(lot, ofLot);
            all.addAll(ofLot.values());
        }
        Asked<CriterionDesign> methods = Asked.of(edition, all);
        lots.forEach((lot, design) -> {
            findings.add(lot.id(), asked.findings(design));
            findings.add(lot.id(), topics.findings(Topics.of(lot)));
            criteria.get(lot).forEach((criterion, of) -> {
                String where = lot.id() + " / " + criterion.name();
                findings.add(where, methods.findings(of));
                findings.add(where, topics.findings(Topics.of(criterion)));
            });
        });
    }
}
