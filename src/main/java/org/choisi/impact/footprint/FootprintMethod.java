package org.choisi.impact.footprint;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.choisi.impact.YearlyFootprint;
import org.choisi.measure.KgCo2e;
import org.choisi.measure.Kwh;
import org.choisi.reference.ReferenceData;

/**
 * What one year bears of a piece of equipment, as NumEcoEval counts: making ÷ years of actual life, and electricity of
 * the year × room overhead × grid of that year and country; both × share of professional use × share of the year in which
 * the piece was there. Before its life starts and once it has left it bears nothing.
 *
 * <p>Actual life goes from the start to the retirement, and while it has not left to the last day looked at. The method
 * counts it in days ÷ 365, and a life shorter than a year as one year. Without a start, the lifetime that the policy counts
 * on stands in, else that of reference data. What is refurbished shares its making with the years served elsewhere before.
 * What stands in stock, or waits to leave, uses no electricity. Safe for any number of threads.
 */
public final class FootprintMethod {

    /** Days of a year and shortest life of the method itself, not of any policy. */
    private static final BigDecimal DAYS_A_YEAR = BigDecimal.valueOf(365);

    private static final BigDecimal SHORTEST_LIFE = BigDecimal.ONE;

    /**
     * Decimals of the kilograms and kilowatt-hours of one piece: all the same, so that sums are exact in any order, and
     * enough that a million pieces do not move the gram that is shown.
     */
    private static final int DECIMALS = 10;

    private static final int MOST_KINDS_KEPT = 10_000;

    private final ReferenceData data;
    private final ModelFigures models;
    private final ReportingYear year;
    private final Map<Basis.Kind, Optional<Basis>> kinds = new ConcurrentHashMap<>();

    public FootprintMethod(ReferenceData data, ModelFigures models, ReportingYear year) {
        this.data = data;
        this.models = models;
        this.year = year;
    }

    public ReportingYear year() {
        return year;
    }

    /** The footprint of one piece. */
    public PieceFootprint of(Piece piece) {
        BigDecimal share = year.shareOf(piece.startOn(), piece.leftOn());
        Optional<NotCounted> outside = outside(piece, share);
        if (outside.isPresent()) {
            return PieceFootprint.none(outside.get());
        }
        if (piece.category().equals(Piece.UNKNOWN)) {
            return PieceFootprint.none(NotCounted.UNKNOWN_CATEGORY);
        }
        return basis(piece)
                .map(basis -> counted(piece, basis, share))
                .orElseGet(() -> PieceFootprint.none(NotCounted.NO_FACTOR));
    }

    private Optional<NotCounted> outside(Piece piece, BigDecimal share) {
        LocalDate start = piece.startOn();
        LocalDate left = piece.leftOn();
        if (piece.standing() == Standing.NOT_YET) {
            return Optional.of(NotCounted.ON_ORDER);
        }
        if (piece.standing() == Standing.GONE && left == null) {
            return Optional.of(NotCounted.RETIRED_WITHOUT_DATE);
        }
        if (left != null && !left.isAfter(year.firstDay())) {
            return Optional.of(NotCounted.AFTER_RETIREMENT);
        }
        if (start != null && start.isAfter(year.lastDay())) {
            return Optional.of(NotCounted.BEFORE_START);
        }
        if (start != null && left != null && left.isBefore(start)) {
            return Optional.of(NotCounted.DATES_CONTRADICT);
        }
        return share.signum() == 0 ? Optional.of(NotCounted.AFTER_RETIREMENT) : Optional.empty();
    }

    private Optional<Basis> basis(Piece piece) {
        var ofModel = models.embodied(piece.category(), piece.manufacturer(), piece.model())
                .orElse(null);
        boolean held = piece.standing() == Standing.HELD;
        var kind = new Basis.Kind(
                piece.category(), piece.acquiredAs(), piece.country(), held, ofModel, piece.usualYears());
        Optional<Basis> known = kinds.get(kind);
        if (known != null) {
            return known;
        }
        if (kinds.size() >= MOST_KINDS_KEPT) {
            kinds.clear();
        }
        return kinds.computeIfAbsent(
                kind, any -> Basis.of(data, piece, ofModel, data.grids().on(piece.country(), year.lastDay())));
    }

    private PieceFootprint counted(Piece piece, Basis basis, BigDecimal share) {
        BigDecimal years = years(piece, basis);
        if (years == null) {
            return PieceFootprint.none(NotCounted.NO_LIFETIME);
        }
        BigDecimal part = share.multiply(basis.share());
        KgCo2e embodied = basis.embodied().spreadOver(years.add(basis.firstLife()));
        BigDecimal usualYears = usualYears(basis);
        KgCo2e usual = usualYears == null ? null : basis.embodied().spreadOver(usualYears.add(basis.firstLife()));
        KgCo2e cutOff = basis.refurbishing() == null
                ? null
                : settled(basis.refurbishing().spreadOver(years).times(part));
        Kwh use = basis.use() == null ? Kwh.NONE : basis.use().times(part);
        return new PieceFootprint(
                new YearlyFootprint(
                        settled(embodied.times(part)), settled(use), settled(use.emitting(basis.kgPerKwh()))),
                usual == null ? null : settled(usual.times(part)),
                cutOff,
                known(piece),
                null,
                years,
                share,
                basis.use() != null,
                piece.startOn() == null ? basis.sourcesWithLifetime() : basis.sources());
    }

    private static Known known(Piece piece) {
        if (piece.startOn() == null) {
            return Known.DEFAULT;
        }
        return piece.inferred() ? Known.INFERRED : Known.GIVEN;
    }

    /** Null when nothing says how long it lives. */
    private BigDecimal years(Piece piece, Basis basis) {
        if (piece.startOn() == null) {
            return usualYears(basis);
        }
        LocalDate until = piece.leftOn() == null ? year.lastDay() : piece.leftOn();
        BigDecimal days = BigDecimal.valueOf(ChronoUnit.DAYS.between(piece.startOn(), until));
        return days.divide(DAYS_A_YEAR, MathContext.DECIMAL128).max(SHORTEST_LIFE);
    }

    /** Null when nothing says how long such equipment lives. */
    private static BigDecimal usualYears(Basis basis) {
        return basis.usualYears() == null ? null : basis.usualYears().max(SHORTEST_LIFE);
    }

    private static KgCo2e settled(KgCo2e kg) {
        return new KgCo2e(settled(kg.low()), settled(kg.mid()), settled(kg.high()));
    }

    private static Kwh settled(Kwh kwh) {
        return new Kwh(settled(kwh.low()), settled(kwh.mid()), settled(kwh.high()));
    }

    private static BigDecimal settled(BigDecimal number) {
        return number.setScale(DECIMALS, RoundingMode.HALF_EVEN);
    }
}
