package org.choisi.inventory.footprint;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.choisi.impact.Source;
import org.choisi.impact.footprint.NotCounted;
import org.choisi.measure.KgCo2e;

/**
 * The footprint of a fleet in one year.
 *
 * @param refurbished what the two conventions say of refurbished equipment; null when there is none
 * @param notCounted pieces that add nothing, by reason
 * @param sources the rows used, in the order of files and lines
 */
public record FootprintReport(
        Basis basis,
        Group total,
        Breakdown byCategory,
        Breakdown byEntity,
        Breakdown byModel,
        Breakdown byAcquisition,
        Coverage coverage,
        Refurbished refurbished,
        Map<NotCounted, Long> notCounted,
        List<Source> sources) {

    /** What the figures stand on, so that they can be worked out again. */
    public record Basis(int year, LocalDate asOf, String ruleSet, String referenceData) {}

    /**
     * Pieces of the year's estate, by how well they are known.
     *
     * @param useNotKnown counted pieces whose electricity no source gives: it is missing from the sums
     */
    public record Coverage(long given, long inferred, long usual, long notEvaluated, long useNotKnown) {

        public long all() {
            return given + inferred + usual + notEvaluated;
        }
    }

    /**
     * Making of refurbished equipment.
     *
     * @param sharedLife spread over the years before and after refurbishing: what the sums hold
     * @param cutOff refurbishing alone over the years after it
     * @param withoutCutOff pieces for which no source says what refurbishing emits: as in {@code sharedLife}
     */
    public record Refurbished(long quantity, KgCo2e sharedLife, KgCo2e cutOff, long withoutCutOff) {}

    public Optional<Refurbished> ofRefurbished() {
        return Optional.ofNullable(refurbished);
    }
}
