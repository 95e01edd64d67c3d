package org.choisi.inventory;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.choisi.impact.footprint.FootprintMethod;
import org.choisi.impact.footprint.ModelFigures;
import org.choisi.impact.footprint.Piece;
import org.choisi.impact.footprint.PieceFootprint;
import org.choisi.impact.footprint.ReportingYear;
import org.choisi.impact.footprint.Standing;
import org.choisi.inventory.footprint.FootprintReport;
import org.choisi.inventory.footprint.FootprintTotals;
import org.choisi.lifecycle.AdviceDesk;
import org.choisi.lifecycle.Asset;
import org.choisi.lifecycle.AssetLine;
import org.choisi.lifecycle.AssetProfile;
import org.choisi.lifecycle.Lifetimes;

/**
 * The footprint of inventories for a year: reads them line by line in memory that does not grow with them, and adds up. The
 * order of the lines changes nothing. Where an asset stood in an earlier year is taken from its dates; whether it was in
 * stock, from its status today. For one thread.
 */
public final class FleetFootprint {

    /** Bought together is measured once; past this many, all are forgotten and memory stays flat. */
    private static final int MOST_PIECES_KEPT = 50_000;

    private final AdviceDesk desk;
    private final LocalDate asOf;
    private final FootprintMethod method;
    private final Lifetimes lifetimes;
    private final FootprintTotals totals = new FootprintTotals();
    private final Map<Piece, PieceFootprint> kept = new HashMap<>();

    /** Takes what comes out, in the order of the lines within each kind. */
    public interface Sink {

        /** For whoever wants the sums alone. */
        Sink NONE = new Sink() {
            @Override
            public void measured(Asset asset, PieceFootprint one) {
                // in the sums
            }

            @Override
            public void rejected(Reject reject) {
                // told elsewhere
            }
        };

        /** @param one footprint of a single piece, to be multiplied by the quantity of the line */
        void measured(Asset asset, PieceFootprint one);

        void rejected(Reject reject);
    }

    /**
     * @param asOf today, as far as lives still going on are concerned
     * @param year a year that has begun on that day
     * @throws org.choisi.measure.Refused when it has not, or no rule is in force on that day
     */
    public FleetFootprint(AdviceDesk desk, LocalDate asOf, int year, ModelFigures models) {
        this.desk = desk;
        this.asOf = asOf;
        this.method = new FootprintMethod(desk.reference(), models, ReportingYear.of(year, asOf));
        this.lifetimes = desk.lifetimes(asOf);
    }

    /**
     * Adds one inventory.
     *
     * @throws org.choisi.measure.Refused when the file cannot be read to its end or nothing in it is recognisable
     */
    public InventoryReport add(InventorySource source, Sink sink) {
        return add(source, sink, line -> {});
    }

    /**
     * The same for others who need the lines themselves, so that a file is read once.
     *
     * @param lines takes each line as it was read, in order, before the method returns and on another thread
     * @throws org.choisi.measure.Refused when the file cannot be read to its end or nothing in it is recognisable
     */
    public InventoryReport add(InventorySource source, Sink sink, Consumer<AssetLine> lines) {
        try (var ahead = new ReadAhead(source, desk.intake(asOf), lines)) {
            for (ReadAhead.Chunk chunk = ahead.next(); chunk != null; chunk = ahead.next()) {
                chunk.rejects().forEach(sink::rejected);
                for (Asset asset : chunk.assets()) {
                    PieceFootprint one = footprint(piece(asset));
                    totals.add(asset, one);
                    sink.measured(asset, one);
                }
            }
            return ahead.report();
        }
    }

    /** The sums of all that has been added. */
    public FootprintReport report() {
        var basis = new FootprintReport.Basis(
                method.year().year(),
                asOf,
                desk.rules().hash(),
                desk.reference().hash());
        return totals.report(basis);
    }

    private PieceFootprint footprint(Piece piece) {
        PieceFootprint known = kept.get(piece);
        if (known != null) {
            return known;
        }
        if (kept.size() >= MOST_PIECES_KEPT) {
            kept.clear();
        }
        PieceFootprint found = method.of(piece);
        kept.put(piece, found);
        return found;
    }

    private Piece piece(Asset asset) {
        AssetProfile profile = asset.profile();
        return new Piece(
                profile.category(),
                profile.inferred().contains("category"),
                asset.manufacturer(),
                asset.model(),
                profile.acquiredAs(),
                profile.country(),
                standing(profile.status(), asset.service().retiredOn()),
                asset.service().startOn(),
                asset.service().retiredOn(),
                lifetimes.usualYears(profile).orElse(null));
    }

    /** A day on which it left speaks where the status says nothing; a status that says otherwise is the later word. */
    private Standing standing(String status, LocalDate retiredOn) {
        return switch (status) {
            case "unknown" -> retiredOn == null || retiredOn.isAfter(asOf) ? Standing.IN_SERVICE : Standing.GONE;
            case "retired", "lost", "consumed" -> Standing.GONE;
            case "in-stock", "to-retire" -> Standing.HELD;
            case "on-order" -> Standing.NOT_YET;
            default -> Standing.IN_SERVICE;
        };
    }
}
