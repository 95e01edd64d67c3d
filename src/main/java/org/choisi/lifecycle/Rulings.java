package org.choisi.lifecycle;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.choisi.policy.Edition;
import org.choisi.policy.Hit;

/** Asks the rules, in batches and once for all profiles that meet the same rows. Any number of threads may ask. */
final class Rulings {

    /** A policy tells a few thousand kinds of profile apart; past this many, all are forgotten and memory stays flat. */
    private static final int MOST_KEPT = 30_000;

    private final Edition edition;
    private final Turns turns;
    private final Map<AssetProfile, Ruling> kept = new ConcurrentHashMap<>();

    Rulings(Edition edition) {
        this.edition = edition;
        this.turns = new Turns(edition);
    }

    /** The ruling of each coarse profile, in their order. */
    List<Ruling> of(List<AssetProfile> coarse) {
        List<Ruling> rulings = new ArrayList<>(coarse.size());
        Set<AssetProfile> open = new LinkedHashSet<>();
        for (AssetProfile profile : coarse) {
            Ruling known = kept.get(profile);
            rulings.add(known);
            if (known == null) {
                open.add(profile);
            }
        }
        if (open.isEmpty()) {
            return rulings;
        }
        Map<AssetProfile, Ruling> found = withTurns(asked(open));
        if (kept.size() > MOST_KEPT) {
            kept.clear();
        }
        kept.putAll(found);
        for (int index = 0; index < rulings.size(); index++) {
            if (rulings.get(index) == null) {
                rulings.set(index, found.get(coarse.get(index)));
            }
        }
        return rulings;
    }

    private Map<AssetProfile, Ruling> asked(Collection<AssetProfile> profiles) {
        List<AssetProfile> asked = List.copyOf(profiles);
        List<List<Hit>> answers = edition.ask(asked);
        Map<AssetProfile, Ruling> rulings = new LinkedHashMap<>(asked.size() * 2);
        for (int index = 0; index < asked.size(); index++) {
            rulings.put(asked.get(index), Ruling.of(answers.get(index)));
        }
        return rulings;
    }

    private Map<AssetProfile, Ruling> withTurns(Map<AssetProfile, Ruling> rulings) {
        Map<AssetProfile, List<Turns.Moved>> around = new HashMap<>();
        Set<AssetProfile> open = new LinkedHashSet<>();
        rulings.forEach((profile, ruling) -> {
            List<Turns.Moved> moved = ruling.settled() ? turns.around(profile) : List.of();
            around.put(profile, moved);
            moved.stream()
                    .map(Turns.Moved::profile)
                    .filter(there -> !rulings.containsKey(there) && !kept.containsKey(there))
                    .forEach(open::add);
        });
        Map<AssetProfile, Ruling> there = new HashMap<>(asked(open));
        there.putAll(rulings);
        Map<AssetProfile, Ruling> complete = new HashMap<>();
        rulings.forEach((profile, ruling) ->
                complete.put(profile, ruling.with(changes(ruling.verdict(), around.get(profile), there))));
        return complete;
    }

    /** For each number the nearest threshold that changes the verdict. */
    private List<Turn> changes(Verdict now, List<Turns.Moved> around, Map<AssetProfile, Ruling> there) {
        Map<Turn.Number, Turn> nearest = new EnumMap<>(Turn.Number.class);
        for (Turns.Moved moved : around) {
            Ruling then = there.getOrDefault(moved.profile(), kept.get(moved.profile()));
            if (then == null) {
                // Forgotten by another thread between the two look-ups.
                then = asked(List.of(moved.profile())).get(moved.profile());
            }
            if (then.verdict() != now && !moved.isAbsurdFrom(now)) {
                nearest.putIfAbsent(moved.number(), moved.leadingTo(then.verdict()));
            }
        }
        return new ArrayList<>(nearest.values());
    }
}
