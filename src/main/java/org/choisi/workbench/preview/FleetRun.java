package org.choisi.workbench.preview;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.choisi.inventory.InventoryReader;
import org.choisi.inventory.InventoryReport;
import org.choisi.inventory.InventorySource;
import org.choisi.inventory.Reject;
import org.choisi.inventory.Rejects;
import org.choisi.lifecycle.Asset;
import org.choisi.lifecycle.AssetColumn;
import org.choisi.lifecycle.AssetIntake;
import org.choisi.lifecycle.AssetLine;
import org.choisi.lifecycle.AssetProfile;
import org.choisi.lifecycle.AssetRefused;
import org.choisi.lifecycle.Decision;
import org.choisi.lifecycle.LifecycleAdvisor;

/** Reads one inventory once, advises every asset on both sides and sums up, in memory that does not grow with it. */
final class FleetRun implements InventoryReader.Sink {

    private static final int CHUNK = 1_000;

    /** Pairs of profiles seen before are not decided again; past this many, they are summed up and forgotten. */
    private static final int MOST_KEPT = 30_000;

    /** An asset understood by both sides; what is not its profile is the same to both. */
    private record Taken(Asset asset, Told.Seen seen, String replacementCost) {}

    private final Decision.Basis[] bases;
    private final LifecycleAdvisor adviceBefore;
    private final LifecycleAdvisor adviceAfter;
    private final AssetIntake intakeBefore;
    private final AssetIntake intakeAfter;
    private final int mostListed;
    private final Consumer<Reject> rejects;
    private final Map<Told.Seen, Told> known = new HashMap<>();
    private final FleetTally tally = new FleetTally();
    private final BudgetTally budget;
    private final List<ChangedAsset> listed = new ArrayList<>();
    private Map<AssetColumn, String> sourceColumns = Map.of();
    private final List<Taken> chunk = new ArrayList<>(CHUNK);
    private long rejected;

    FleetRun(Side before, Side after, int mostListed, Consumer<Reject> rejects) {
        this.bases = new Decision.Basis[] {basis(before), basis(after)};
        this.adviceBefore = before.desk().advisor(before.asOf());
        this.adviceAfter = after.desk().advisor(after.asOf());
        this.intakeBefore = before.desk().intake(before.asOf());
        this.intakeAfter = after.desk().intake(after.asOf());
        this.budget = new BudgetTally(
                before.desk().reference().prices(), after.desk().reference().prices());
        this.mostListed = mostListed;
        this.rejects = rejects;
    }

    private static Decision.Basis basis(Side side) {
        return new Decision.Basis(
                side.asOf(), side.desk().rules().hash(), side.desk().reference().hash());
    }

    FleetPreview over(InventorySource inventory) {
        InventoryReport report = InventoryReader.read(inventory, this);
        settle();
        sumUp();
        return new FleetPreview(
                bases[0],
                bases[1],
                report,
                tally.advised(),
                rejected,
                tally.transitions(),
                tally.changes(),
                listed,
                tally.rows(),
                tally.carbon(),
                budget.result());
    }

    @Override
    public void columns(Map<AssetColumn, String> names) {
        sourceColumns = names;
    }

    @Override
    public void reject(Reject reject) {
        rejected++;
        rejects.accept(reject);
    }

    @Override
    public void accept(AssetLine line) {
        // Taking a line in writes on it what was inferred: the other side gets a copy, and the price is read before.
        String replacementCost = line.get(AssetColumn.REPLACEMENT_COST);
        try {
            AssetProfile after = intakeAfter.take(line.copy()).profile();
            Asset asset = intakeBefore.take(line);
            chunk.add(new Taken(asset, new Told.Seen(asset.profile(), after), replacementCost));
        } catch (AssetRefused why) {
            String column =
                    sourceColumns.getOrDefault(why.column(), why.column().label());
            reject(Rejects.of(line.line(), column, why.value(), why.reason()));
        }
        if (chunk.size() == CHUNK) {
            settle();
        }
    }

    private void settle() {
        Map<Told.Seen, Told> open = new LinkedHashMap<>();
        for (Taken taken : chunk) {
            if (!known.containsKey(taken.seen())) {
                open.put(taken.seen(), null);
            }
        }
        decide(open);
        known.putAll(open);
        for (Taken taken : chunk) {
            count(taken, known.get(taken.seen()));
        }
        chunk.clear();
        if (known.size() > MOST_KEPT) {
            sumUp();
        }
    }

    private void decide(Map<Told.Seen, Told> open) {
        List<Decision> before = adviceBefore.decide(
                open.keySet().stream().map(Told.Seen::before).toList());
        List<Decision> after =
                adviceAfter.decide(open.keySet().stream().map(Told.Seen::after).toList());
        int index = 0;
        for (Map.Entry<Told.Seen, Told> entry : open.entrySet()) {
            entry.setValue(new Told(before.get(index), after.get(index)));
            index++;
        }
    }

    private void count(Taken taken, Told told) {
        int quantity = taken.asset().quantity();
        told.count(quantity);
        if (told.change() == Change.VERDICT) {
            budget.add(told, taken.replacementCost(), quantity);
        }
        if (told.change().isOfAdvice() && listed.size() < mostListed) {
            listed.add(new ChangedAsset(taken.asset(), told.change(), told.before(), told.after()));
        }
    }

    private void sumUp() {
        known.values().forEach(tally::add);
        known.clear();
    }
}
