package org.choisi.tender;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What one tenderer offers.
 *
 * @param tenderer name of the company, several joined by {@code " + "}
 * @param status OCDS code: {@code invited}, {@code pending}, {@code valid}, {@code disqualified}, {@code withdrawn}; empty
 *     when not said
 * @param lots ids of the lots it bids on
 * @param value what it asks for; null when not said
 * @param responses its answers to demands, by the demand's id: text, {@link java.math.BigDecimal} or {@link Boolean}
 * @param lifeCycleCost what it says of costs over the years; null when nothing
 * @param ecoscoreAnswers what it answers to questions of the Ecoscore, nothing checked yet; empty when nothing
 */
public record Bid(
        String id,
        String tenderer,
        String status,
        Set<String> lots,
        Money value,
        boolean variant,
        LocalDate submittedOn,
        Map<String, Object> responses,
        List<Mark> marks,
        LifeCycleCost lifeCycleCost,
        Map<String, Object> ecoscoreAnswers) {

    public Bid {
        lots = Set.copyOf(lots);
        responses = Map.copyOf(responses);
        marks = List.copyOf(marks);
        ecoscoreAnswers = Map.copyOf(ecoscoreAnswers);
    }

    /** Its mark on a criterion of a lot: one given for that lot, else one given for any. */
    public Optional<Mark> mark(Lot lot, Criterion criterion) {
        return marks.stream()
                .filter(mark ->
                        mark.criterion().equals(criterion.name()) && mark.lot().equals(lot.id()))
                .findFirst()
                .or(() -> marks.stream()
                        .filter(mark -> mark.criterion().equals(criterion.name())
                                && mark.lot().isEmpty())
                        .findFirst());
    }
}
