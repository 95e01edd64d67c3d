package org.choisi.workbench.preview;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.choisi.inventory.InventoryReport;
import org.choisi.inventory.InventorySource;
import org.choisi.inventory.Reject;
import org.choisi.lifecycle.Decision;

/**
 * What a change of rules, or of day, changes in the advice on one inventory.
 *
 * @param before what the live side stands on
 * @param after what the other side stands on
 * @param report what was made of the file
 * @param rejected lines that no side could use
 * @param transitions from verdict to verdict, those that stay included; only those that occur, in the order of verdicts
 * @param changes how many assets change in each way, every way but {@link Change#NONE}
 * @param assets those whose advice changes, in the order of the lines, up to the number asked for
 * @param rows those that gain or lose assets, the most moved first
 */
public record FleetPreview(
        Decision.Basis before,
        Decision.Basis after,
        InventoryReport report,
        Counted advised,
        long rejected,
        List<Transition> transitions,
        Map<Change, Counted> changes,
        List<ChangedAsset> assets,
        List<RowReach> rows,
        CarbonChange carbon,
        BudgetChange budget) {

    /** How many changed assets are listed when nobody says otherwise. */
    public static final int MOST_LISTED = 10_000;

    private static final int SHARE_DECIMALS = 6;

    public FleetPreview {
        transitions = List.copyOf(transitions);
        changes = Map.copyOf(changes);
        assets = List.copyOf(assets);
        rows = List.copyOf(rows);
    }

    /**
     * Advises an inventory, read once, on both sides.
     *
     * @throws org.choisi.measure.Refused when the inventory cannot be read, or a side has no rules for its day
     */
    public static FleetPreview of(Side before, Side after, InventorySource inventory) {
        return of(before, after, inventory, MOST_LISTED, reject -> {});
    }

    /**
     * The same for whoever wants another number of assets listed, and the lines that cannot be used.
     *
     * @param mostListed how many changed assets are listed; all are counted
     */
    public static FleetPreview of(
            Side before, Side after, InventorySource inventory, int mostListed, Consumer<Reject> rejects) {
        return new FleetRun(before, after, mostListed, rejects).over(inventory);
    }

    /** Lines met, the rejected ones included. */
    public long read() {
        return report.read();
    }

    /** Assets of which somebody is told to do something else. */
    public Counted changed() {
        return Change.OF_ADVICE.stream().map(this::changed).reduce(Counted.NONE, Counted::plus);
    }

    public Counted changed(Change change) {
        return changes.getOrDefault(change, Counted.NONE);
    }

    /** Pieces of equipment whose advice changes, as a fraction of all that were advised on; zero when there are none. */
    public BigDecimal share() {
        if (advised.pieces() == 0) {
            return BigDecimal.ZERO;
        }
        return BigDecimal.valueOf(changed().pieces())
                .divide(BigDecimal.valueOf(advised.pieces()), SHARE_DECIMALS, RoundingMode.HALF_UP);
    }
}
