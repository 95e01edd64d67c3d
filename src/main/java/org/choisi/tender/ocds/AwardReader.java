package org.choisi.tender.ocds;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.choisi.measure.Text;
import org.choisi.tender.Aggregation;
import org.choisi.tender.AwardMethod;
import org.choisi.tender.AwardMethod.TieBreak;
import org.choisi.tender.Criterion;
import org.choisi.tender.Fault;

/** Reads how a lot is won: {@code awardCriteria.evaluation}. */
final class AwardReader {

    private static final BigDecimal MOST_DECIMALS = BigDecimal.TEN;
    private static final String HIGHEST = "highest:";
    private static final String LOWEST_PRICE = "lowest-price";

    private final Fields fields;
    private final Node evaluation;
    private final String where;
    private Aggregation aggregation = Aggregation.WEIGHTED_SUM;
    private Fault problem;

    AwardReader(Fields fields, Node evaluation, String where) {
        this.fields = fields;
        this.evaluation = evaluation;
        this.where = where;
        readAggregation();
    }

    Aggregation aggregation() {
        return aggregation;
    }

    /** Why no bid of the lot can be scored, whatever the criterion. */
    Optional<Fault> problem() {
        return Optional.ofNullable(problem);
    }

    private void readAggregation() {
        String code = evaluation.text("aggregation");
        Optional<Aggregation> known = Arrays.stream(Aggregation.values())
                .filter(one -> one.code().equals(code))
                .findFirst();
        if (known.isEmpty() && evaluation.has("aggregation")) {
            Text nearest = Names.nearest(
                    code,
                    Arrays.stream(Aggregation.values()).map(Aggregation::code).toList());
            problem = fields.faults()
                    .block(
                            "DATA-AGGREGATION",
                            where,
                            "Agrégation inconnue « %s »%s ; le lot n'est pas noté."
                                    .formatted(Quote.of(code), nearest.fr()),
                            "Unknown aggregation '%s'%s; the lot is not scored."
                                    .formatted(Quote.of(code), nearest.en()));
        }
        aggregation = known.orElse(Aggregation.WEIGHTED_SUM);
    }

    AwardMethod award(List<Criterion> criteria) {
        String alert = evaluation.text("abnormallyLow");
        return new AwardMethod(
                aggregation, decimals(), tieBreaks(criteria), alert.isEmpty() ? AwardMethod.DEFAULT_ALERT : alert);
    }

    private Integer decimals() {
        BigDecimal decimals = fields.number(evaluation, "decimals", where);
        if (decimals == null) {
            return null;
        }
        boolean whole = decimals.stripTrailingZeros().scale() <= 0;
        if (whole && decimals.signum() >= 0 && decimals.compareTo(MOST_DECIMALS) <= 0) {
            return decimals.intValueExact();
        }
        fields.faults()
                .block(
                        "DATA-PARAMETER",
                        where,
                        "« decimals » doit être un entier de 0 à 10 : aucun arrondi n'est fait.",
                        "'decimals' must be a whole number from 0 to 10: nothing is rounded.");
        return null;
    }

    private List<TieBreak> tieBreaks(List<Criterion> criteria) {
        Map<String, String> names = new LinkedHashMap<>();
        criteria.forEach(criterion -> names.putIfAbsent(Names.folded(criterion.name()), criterion.name()));
        List<TieBreak> rules = new ArrayList<>();
        for (String said : fields.texts(evaluation, "tieBreak", where)) {
            if (said.equals(LOWEST_PRICE)) {
                rules.add(TieBreak.LOWEST_PRICE);
                continue;
            }
            String name = said.startsWith(HIGHEST) ? names.get(Names.folded(said.substring(HIGHEST.length()))) : null;
            if (name == null) {
                unknown(said, names.values());
            } else {
                rules.add(new TieBreak(name));
            }
        }
        return rules;
    }

    private void unknown(String said, Collection<String> names) {
        List<String> known = new ArrayList<>(List.of(LOWEST_PRICE));
        names.stream().limit(Names.MOST_COMPARED).forEach(name -> known.add(HIGHEST + name));
        Text nearest = Names.nearest(said, known);
        fields.faults()
                .warn(
                        "DATA-TIE-BREAK",
                        where,
                        "Règle de départage inapplicable « %s »%s ; les ex æquo le restent."
                                .formatted(Quote.of(said), nearest.fr()),
                        "Tie-break rule '%s' cannot be applied%s; ties stay ties."
                                .formatted(Quote.of(said), nearest.en()));
    }
}
