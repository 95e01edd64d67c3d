package org.choisi.tender.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.choisi.policy.Edition;
import org.choisi.policy.Hit;
import org.choisi.policy.Range;
import org.choisi.policy.Vocabularies;
import org.choisi.tender.Lot;
import org.choisi.tender.Money;
import org.choisi.tender.Tender;

/** Which procedure a consultation's value calls for. */
final class Procedures {

    private static final String REGIME = "regime";

    private Procedures() {}

    static LotDesign.Procedure calledFor(Edition edition, Tender tender) {
        BigDecimal value = value(tender);
        var fact = new EstimatedValue(Vocabularies.folded(tender.buyerKind().name()), value);
        return edition.ask(List.of(fact)).get(0).stream()
                .filter(hit -> hit.outcome().question().equals(REGIME))
                .findFirst()
                .map(hit -> new LotDesign.Procedure(hit.outcome().answer(), value, threshold(hit)))
                .orElse(new LotDesign.Procedure("unknown", value, null));
    }

    private static BigDecimal threshold(Hit hit) {
        return ((Range) hit.values().get("reached")).from();
    }

    /** The whole as stated, else the sum of the lots when every lot states its own; null otherwise, or in other money. */
    private static BigDecimal value(Tender tender) {
        if (tender.value() != null) {
            return inEuros(tender.value());
        }
        List<BigDecimal> ofLots =
                tender.lots().stream().map(Lot::value).map(Procedures::inEuros).toList();
        if (ofLots.isEmpty() || ofLots.stream().anyMatch(Objects::isNull)) {
            return null;
        }
        return ofLots.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal inEuros(Money money) {
        boolean euros = money != null
                && money.amount() != null
                && (money.currency().isEmpty() || money.currency().equalsIgnoreCase("EUR"));
        return euros ? money.amount() : null;
    }
}
