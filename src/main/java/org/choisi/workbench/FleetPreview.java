package org.choisi.workbench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.choisi.inventory.InventoryReader;
import org.choisi.inventory.InventorySource;
import org.choisi.inventory.Reject;
import org.choisi.lifecycle.Asset;
import org.choisi.lifecycle.AssetIntake;
import org.choisi.lifecycle.AssetLine;
import org.choisi.lifecycle.AssetProfile;
import org.choisi.lifecycle.AssetRefused;
import org.choisi.lifecycle.Decision;
import org.choisi.lifecycle.LifecycleAdvisor;
import org.choisi.policy.Hit;

/** Asks two policies about the same fleet, which is read once, and says what differs. Used once. */
public final class FleetPreview {

    /** More is no list that anybody reads; all are counted. */
    public static final int MOST_SHOWN = 10_000;

    private static final int CHUNK = 4_000;
    /** A fleet has a few thousand kinds of profile; past this many, all are forgotten and memory stays flat. */
    private static final int MOST_KEPT = 30_000;

    private final Asked before;
    private final Asked after;
    private final List<Asset> oldAssets = new ArrayList<>();
    private final List<Asset> newAssets = new ArrayList<>();
    private final List<String> costs = new ArrayList<>();
    private final Map<FleetChange.Transition, FleetChange.Tally> transitions = new TreeMap<>();
    private final List<FleetChange.Changed> changedAssets = new ArrayList<>();
    private final Map<String, long[]> rows = new TreeMap<>();
    private final Map<String, String> places = new HashMap<>();
    private final Differences differences;
    private FleetChange.Tally advised = FleetChange.Tally.NONE;
    private FleetChange.Tally changed = FleetChange.Tally.NONE;
    private FleetChange.Tally otherRow = FleetChange.Tally.NONE;
    private long rejected;

    private FleetPreview(Side before, Side after) {
        this.before = new Asked(before);
        this.after = new Asked(after);
        this.differences =
                new Differences(before.desk().reference(), after.desk().reference());
    }

    /**
     * Compares two policies over an inventory.
     *
     * @throws org.choisi.measure.Refused when the inventory cannot be read, or no rule is in force on one of the days
     */
    public static FleetChange of(Side before, Side after, InventorySource source) {
        var preview = new FleetPreview(before, after);
        long read = InventoryReader.read(source, preview.new Lines()).read();
        preview.decide();
        return preview.change(read, before, after);
    }

    /** One policy with what it needs to be asked. */
    private static final class Asked {

        private final AssetIntake intake;
        private final LifecycleAdvisor advisor;
        private final Map<AssetProfile, Decision> known = new HashMap<>();

        Asked(Side side) {
            this.intake = side.desk().intake(side.asOf());
            this.advisor = side.desk().advisor(side.asOf());
        }

        List<Decision> decide(List<Asset> assets) {
            if (known.size() > MOST_KEPT) {
                known.clear();
            }
            Set<AssetProfile> open = new LinkedHashSet<>();
            assets.forEach(asset -> {
                if (!known.containsKey(asset.profile())) {
                    open.add(asset.profile());
                }
            });
            List<AssetProfile> profiles = List.copyOf(open);
            List<Decision> found = advisor.decide(profiles);
            for (int index = 0; index < profiles.size(); index++) {
                known.put(profiles.get(index), found.get(index));
            }
            return assets.stream().map(asset -> known.get(asset.profile())).toList();
        }
    }

    private final class Lines implements InventoryReader.Sink {

        @Override
        public void accept(AssetLine line) {
            try {
                AssetLine copy = line.copy();
                Asset old = before.intake.take(line);
                Asset now = after.intake.take(copy);
                oldAssets.add(old);
                newAssets.add(now);
                costs.add(line.get(org.choisi.lifecycle.AssetColumn.REPLACEMENT_COST));
            } catch (AssetRefused unlike) {
                rejected++;
            }
            if (oldAssets.size() == CHUNK) {
                decide();
            }
        }

        @Override
        public void reject(Reject reject) {
            rejected++;
        }
    }

    private void decide() {
        List<Decision> old = before.decide(oldAssets);
        List<Decision> now = after.decide(newAssets);
        for (int index = 0; index < old.size(); index++) {
            compare(oldAssets.get(index), old.get(index), now.get(index), costs.get(index));
        }
        oldAssets.clear();
        newAssets.clear();
        costs.clear();
    }

    private void compare(Asset asset, Decision old, Decision now, String cost) {
        int quantity = asset.quantity();
        advised = advised.and(quantity);
        transitions.merge(
                new FleetChange.Transition(old.verdict(), now.verdict()),
                new FleetChange.Tally(1, quantity),
                (tally, one) -> tally.and(quantity));
        count(old, 0, quantity);
        count(now, 1, quantity);
        differences.add(asset, old, now, cost);
        if (isOther(old, now)) {
            changed = changed.and(quantity);
            if (changedAssets.size() < MOST_SHOWN) {
                changedAssets.add(new FleetChange.Changed(
                        asset.id(), asset.line(), quantity, asset.name(), asset.entity(), old, now));
            }
        } else if (!rule(old).equals(rule(now))) {
            otherRow = otherRow.and(quantity);
        }
    }

    private static boolean isOther(Decision old, Decision now) {
        return old.verdict() != now.verdict()
                || !old.actions().equals(now.actions())
                || !channel(old).equals(channel(now));
    }

    private static String rule(Decision decision) {
        return decision.reasons().get(0).row().id();
    }

    static String channel(Decision decision) {
        return decision.whereTo().map(Decision.Destination::channel).orElse("");
    }

    private void count(Decision decision, int side, int quantity) {
        count(decision.reasons(), side, quantity);
        count(decision.otherFindings(), side, quantity);
        decision.whereTo().ifPresent(where -> count(where.reasons(), side, quantity));
    }

    private void count(List<Hit> hits, int side, int quantity) {
        for (Hit hit : hits) {
            rows.computeIfAbsent(hit.row().id(), id -> new long[2])[side] += quantity;
            if (side == 1) {
                places.put(hit.row().id(), hit.row().at());
            } else {
                places.putIfAbsent(hit.row().id(), hit.row().at());
            }
        }
    }

    private FleetChange change(long read, Side one, Side other) {
        List<FleetChange.RowTally> tallies = new ArrayList<>();
        rows.forEach((rule, pieces) -> {
            if (pieces[0] != pieces[1]) {
                tallies.add(new FleetChange.RowTally(rule, places.get(rule), pieces[0], pieces[1]));
            }
        });
        return new FleetChange(
                one,
                other,
                read,
                rejected,
                advised,
                changed,
                otherRow,
                transitions,
                changedAssets,
                tallies,
                differences.carbon(),
                differences.budget());
    }
}
