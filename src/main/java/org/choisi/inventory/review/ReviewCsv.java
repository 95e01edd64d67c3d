package org.choisi.inventory.review;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.choisi.measure.KgCo2e;
import org.choisi.measure.Language;
import org.choisi.policy.Hit;
import org.choisi.services.Freed;
import org.choisi.services.Review;
import org.choisi.services.ServiceFootprint;
import org.choisi.table.SafeCell;

/** Reviews as CSV: one line a service, its first reason beside it. */
public final class ReviewCsv {

    public static final String HEADER =
            "id;line;name;entity;function;advice;merge_into;actions;rule;reason;at;reference;when;notice_on;contract_end;"
                    + "footprint_low_kg_per_year;footprint_mid_kg_per_year;footprint_high_kg_per_year;footprint_basis;"
                    + "freed_euros_per_year;freed_low_kg_per_year;freed_mid_kg_per_year;freed_high_kg_per_year;inferred;"
                    + "as_of;rule_set";

    private final Language language;

    public ReviewCsv(Language language) {
        this.language = language;
    }

    public String of(Review review) {
        Hit first = review.reasons().get(0);
        List<String> cells = new ArrayList<>();
        cells.add(review.service().name().id());
        cells.add(String.valueOf(review.service().line()));
        cells.add(review.service().name().label());
        cells.add(review.service().name().entity());
        cells.add(review.service().name().function());
        cells.add(review.advice().name());
        cells.add(review.target().map(target -> target.service().name().id()).orElse(""));
        cells.add(String.join("|", review.actions()));
        cells.add(first.row().id());
        cells.add(first.text(language));
        cells.add(first.row().at());
        cells.add(first.row().reference());
        cells.add(review.when().map(Review.Moment::answer).orElse(""));
        cells.add(review.when().map(when -> word(when.noticeOn())).orElse(""));
        cells.add(review.when().map(when -> word(when.contractEnd())).orElse(""));
        kg(cells, review.footprint().map(ServiceFootprint::perYear).orElse(null));
        cells.add(review.footprint().map(ServiceFootprint::basis).orElse(""));
        cells.add(review.freed()
                .map(Freed::eurosPerYear)
                .map(BigDecimal::toPlainString)
                .orElse(""));
        kg(cells, review.freed().map(Freed::kgPerYear).orElse(null));
        cells.add(String.join("|", review.inferred()));
        cells.add(review.basis().asOf().toString());
        cells.add(review.basis().ruleSet());
        return String.join(";", cells.stream().map(SafeCell::of).toList());
    }

    private static String word(Object value) {
        return value == null ? "" : value.toString();
    }

    private static void kg(List<String> cells, KgCo2e kg) {
        cells.add(kg == null ? "" : ReviewJson.shown(kg.low()).toPlainString());
        cells.add(kg == null ? "" : ReviewJson.shown(kg.mid()).toPlainString());
        cells.add(kg == null ? "" : ReviewJson.shown(kg.high()).toPlainString());
    }
}
