package org.choisi.impact.footprint;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.choisi.impact.Source;
import org.choisi.impact.YearlyFootprint;
import org.choisi.measure.KgCo2e;

/**
 * The footprint of one piece of equipment in one year, and how it was found.
 *
 * @param footprint nothing at all when the piece is not counted
 * @param usualLife making spread over the years that such equipment usually lives, whatever its age; null when nobody says
 *     how long, or it is not counted
 * @param cutOff making in the other convention for refurbished equipment: refurbishing alone over the years here; null
 *     when it is not refurbished or no source says what refurbishing it emits
 * @param notCounted why it adds nothing; null when it counts
 * @param lifeYears years over which making is spread, those before it was refurbished not included; null when not counted
 * @param shareOfYear part of the year in which it was there
 * @param useKnown whether some source says what electricity it uses
 * @param sources the reference data and policy rows that were used
 */
public record PieceFootprint(
        YearlyFootprint footprint,
        KgCo2e usualLife,
        KgCo2e cutOff,
        Known known,
        NotCounted notCounted,
        BigDecimal lifeYears,
        BigDecimal shareOfYear,
        boolean useKnown,
        List<Source> sources) {

    static PieceFootprint none(NotCounted why) {
        return new PieceFootprint(
                YearlyFootprint.NONE, null, null, why.known(), why, null, BigDecimal.ZERO, true, List.of());
    }

    public boolean counts() {
        return notCounted == null;
    }

    /** Making by the usual life; by the years served so far where nobody says how long such equipment lives. */
    public KgCo2e usualLifeEmbodiedKgPerYear() {
        return usualLife == null ? footprint.embodiedKgPerYear() : usualLife;
    }

    public Optional<KgCo2e> cutOffEmbodiedKgPerYear() {
        return Optional.ofNullable(cutOff);
    }

    public Optional<NotCounted> whyNot() {
        return Optional.ofNullable(notCounted);
    }
}
