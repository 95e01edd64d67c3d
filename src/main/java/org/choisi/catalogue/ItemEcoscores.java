package org.choisi.catalogue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.choisi.ecoscore.Ecoscore;
import org.choisi.ecoscore.EcoscoreDesk;
import org.choisi.ecoscore.Project;
import org.choisi.lifecycle.AdviceDesk;
import org.choisi.policy.Edition;
import org.choisi.policy.RowFact;

/**
 * Ecoscores of what is offered, from what the catalogue knows of it: {@code rules/catalogue/answers.csv}. Most questions stay
 * open, which every Ecoscore says by its completeness.
 */
final class ItemEcoscores {

    /** Stands for the kilograms that the catalogue works out, for one person and year. */
    private static final String WEIGHED = "weighed";

    private static final int DECIMALS_OF_KG = 3;

    private static final String SERVICE = "service";
    private static final String PRODUCT = "product";

    private final EcoscoreDesk desk;
    private final Edition edition;
    private final LocalDate asOf;

    ItemEcoscores(AdviceDesk desk, Edition edition, LocalDate asOf) {
        this.desk = new EcoscoreDesk(desk.rules(), desk.reference());
        this.edition = edition;
        this.asOf = asOf;
    }

    /**
     * Empty where the catalogue answers nothing that has points.
     *
     * @param kgPerYear for one person; empty when not known, which leaves the question open
     */
    Optional<Ecoscore> of(CatalogueItem item, Offer offer, Optional<BigDecimal> kgPerYear) {
        Map<String, Object> answers = new LinkedHashMap<>();
        for (RowFact fact : edition.rows("answers")) {
            if (item.code().equals(Cells.word(fact, "item"))
                    && item.kind().equals(Cells.word(fact, "itemKind"))
                    && offer.alternative().code().equals(Cells.word(fact, "option"))) {
                String answer = Cells.word(fact, "answer");
                Optional<?> known = answer.equals(WEIGHED) ? kgPerYear.map(ItemEcoscores::grams) : Optional.of(answer);
                known.ifPresent(given -> answers.put(Cells.word(fact, "question"), given));
            }
        }
        String kind = item.kind().equals(SERVICE) ? SERVICE : PRODUCT;
        Ecoscore score = desk.score(new Project(item.code(), item.name().fr(), kind, "", "", answers), asOf);
        return Optional.of(score).filter(one -> one.score() != null);
    }

    private static BigDecimal grams(BigDecimal kg) {
        return kg.setScale(DECIMALS_OF_KG, RoundingMode.HALF_UP);
    }
}
