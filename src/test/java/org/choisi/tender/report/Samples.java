package org.choisi.tender.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.apache.commons.numbers.fraction.BigFraction;
import org.choisi.TestDesk;
import org.choisi.measure.Text;
import org.choisi.tender.Aggregation;
import org.choisi.tender.Bid;
import org.choisi.tender.Check;
import org.choisi.tender.Evaluation;
import org.choisi.tender.Lot;
import org.choisi.tender.LotEvaluation;
import org.choisi.tender.Method;
import org.choisi.tender.Reason;
import org.choisi.tender.Severity;
import org.choisi.tender.Stability;
import org.choisi.tender.Statement;
import org.choisi.tender.Tender;
import org.choisi.tender.check.TenderPolicy;

/** Evaluations made by hand. */
final class Samples {

    static final String HOSTILE = "<script>alert(1)</script>\u001b[31m=1+1\u202e\u0007\ud800";

    static final Check BLOCKING = new Check(
            "LAW-ENV-01",
            Severity.BLOCK,
            "LOT-1",
            new Text("Aucun critère ne porte sur l'environnement.", "No criterion looks at the environment."),
            "rules/purchasing/duties.csv:4",
            "CCP R2152-7",
            LocalDate.of(2026, 8, 21));

    private static final Reason TOO_FEW_HOURS = new Reason(
            "C-SOC-1-1", new Text("300 heures demandées, 120 proposées.", "300 hours asked for, 120 offered."), "", "");

    private static final LocalDate LAUNCHED = LocalDate.of(2026, 9, 1);
    private static final List<Statement> STATEMENTS = statements();

    private Samples() {}

    /**
     * Alpha 40·91500/98000 + 60·18/20 = 1830/49 + 54 = 4476/49; Beta 40 + 60·12/20 = 76;
     * Delta 40·91500/122000 + 60·10/20 = 30 + 30 = 60. Gamma is excluded.
     */
    static SampleLot threeBids() {
        return new SampleLot("LOT-1", Aggregation.WEIGHTED_SUM, null)
                .price("Prix", "40", Method.LOWEST_OVER_PRICE)
                .mark("Valeur technique", "60", "20")
                .bid("BID-1", "Alpha", "98000", "98000", "18")
                .bid("BID-2", "Beta", "91500", "91500", "12")
                .bid("BID-4", "Delta", "122000", "122000", "10")
                .excluded("BID-3", "Gamma", "50000", TOO_FEW_HOURS);
    }

    static Stability unsure() {
        return new Stability(
                new Stability.WeightChange("Prix", new BigDecimal("40"), BigFraction.of(521, 10), "BID-2"),
                new Stability.MarkChange(
                        "BID-2", "Valeur technique", new BigDecimal("12"), new BigDecimal("17.5"), "BID-2"),
                new Stability.PriceChange("BID-2", new BigDecimal("91500"), new BigDecimal("60000"), "BID-2"),
                List.of(
                        new Stability.Withdrawal("BID-1", List.of(), 0),
                        new Stability.Withdrawal("BID-2", List.of(List.of("BID-1", "BID-4")), 2)),
                List.of(
                        new Stability.MethodSwap("Prix", "linear-from-lowest", List.of("BID-1")),
                        new Stability.MethodSwap("Prix", "linear-min-max", List.of("BID-2")),
                        new Stability.MethodSwap("Prix", "power", List.of("BID-1", "BID-2"))),
                List.of(
                        new Stability.EffectiveWeight("Prix", new BigDecimal("40"), BigFraction.of(113, 10)),
                        new Stability.EffectiveWeight(
                                "Valeur technique", new BigDecimal("60"), BigFraction.of(887, 10))));
    }

    static Evaluation evaluation(LotEvaluation... lots) {
        return evaluation(List.of(BLOCKING), lots);
    }

    static Evaluation evaluation(List<Check> checks, LotEvaluation... lots) {
        List<Bid> bids = new ArrayList<>();
        for (LotEvaluation lot : lots) {
            lot.bids().forEach(bid -> bids.add(bid.bid()));
        }
        Tender tender = tender(List.of(lots).stream().map(LotEvaluation::lot).toList(), bids);
        return new Evaluation(
                tender,
                LocalDate.of(2026, 11, 21),
                LocalDate.of(2026, 11, 21),
                "sha256:abc",
                checks,
                List.of(lots),
                STATEMENTS);
    }

    private static Tender tender(List<Lot> lots, List<Bid> bids) {
        return new Tender(
                "2026-017",
                "ocds-xxxxxx-2026-017",
                "Ordinateurs portables reconditionnés",
                "Ville d'Exemple",
                Tender.BuyerKind.LOCAL,
                LAUNCHED,
                "open",
                null,
                Set.of("laptop"),
                List.of(),
                lots,
                List.of(),
                bids,
                List.of());
    }

    /** What the shipped rules have letters say when the value does not tell which procedure: all of it. */
    private static List<Statement> statements() {
        return new TenderPolicy(TestDesk.shipped().rules().on("purchasing", LAUNCHED))
                .statements(tender(List.of(), List.of()));
    }

    /** So many bids with prices and marks of a seed, and a stability that says all there is to say of each. */
    static Evaluation manyBids(int count) {
        Random random = new Random(20261121);
        SampleLot lot = new SampleLot("LOT-1", Aggregation.WEIGHTED_SUM, null)
                .price("Prix", "40", Method.LOWEST_OVER_PRICE)
                .mark("Valeur technique", "60", "20");
        List<Stability.Withdrawal> withdrawals = new ArrayList<>();
        for (int bid = 0; bid < count; bid++) {
            String price = Integer.toString(90_000 + random.nextInt(60_000));
            lot.bid("BID-" + bid, "Candidat " + bid, price, price, Integer.toString(random.nextInt(21)));
            withdrawals.add(new Stability.Withdrawal("BID-" + bid, List.of(List.of("BID-1", "BID-2")), count));
        }
        Stability one = unsure();
        lot.stability(new Stability(
                one.smallestWeightChange(),
                one.smallestMarkChange(),
                one.smallestPriceChange(),
                withdrawals,
                one.methods(),
                one.effectiveWeights()));
        return evaluation(lot.evaluated());
    }
}
