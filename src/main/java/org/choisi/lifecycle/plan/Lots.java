package org.choisi.lifecycle.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.choisi.lifecycle.AdviceDesk;
import org.choisi.lifecycle.Decision;
import org.choisi.policy.Hit;

/** Makes lots of what leaves: by year, channel, entity, category and erasure, none larger than the policy allows. */
public final class Lots {

    private static final String ERASURE = "erasure";
    private static final String NO_ERASURE = "none";
    private static final int LAST_MONTH = 12;
    private static final int LAST_DAY = 31;

    private static final Comparator<Key> IN_ORDER = Comparator.comparingInt(Key::year)
            .thenComparing(Key::channel)
            .thenComparing(Key::entity)
            .thenComparing(Key::category)
            .thenComparing(Key::erasure);

    private final AdviceDesk desk;
    private final Map<Integer, PlanRules> rules = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    /** What the pieces of a lot have in common. */
    private record Key(int year, String channel, String entity, String category, String erasure) {}

    private Lots(AdviceDesk desk) {
        this.desk = desk;
    }

    /** What has no destination of ours, leased or personal equipment, is in no lot. */
    public static List<Lot> of(ReplacementPlan plan, AdviceDesk desk) {
        return new Lots(desk).of(plan);
    }

    private List<Lot> of(ReplacementPlan plan) {
        SortedMap<Key, List<Step>> groups = new TreeMap<>(IN_ORDER);
        plan.steps().stream()
                .filter(step -> step.isFunded() && step.leaves())
                .forEach(step -> step.decision()
                        .whereTo()
                        .ifPresent(where -> groups.computeIfAbsent(key(step, where), key -> new ArrayList<>())
                                .add(step)));
        List<Lot> lots = new ArrayList<>();
        groups.forEach((key, steps) -> divide(key, steps, lots));
        return lots;
    }

    private static Key key(Step step, Decision.Destination where) {
        String erasure = where.reasons().stream()
                .map(Hit::outcome)
                .filter(outcome -> outcome.question().equals(ERASURE))
                .map(outcome -> outcome.answer())
                .findFirst()
                .orElse(NO_ERASURE);
        return new Key(step.year(), where.channel(), step.entity(), step.category(), erasure);
    }

    private void divide(Key key, List<Step> steps, List<Lot> lots) {
        PlanRules inForce = rules.computeIfAbsent(
                key.year(), year -> new PlanRules(desk, LocalDate.of(year, LAST_MONTH, LAST_DAY)));
        int most = inForce.mostPieces(key.channel());
        List<LotDuty> duties = inForce.duties(key.channel(), key.erasure());
        List<Lot.Item> items = new ArrayList<>();
        int room = most;
        for (Step step : steps) {
            int waiting = step.quantity();
            while (waiting > 0) {
                int taken = Math.min(waiting, room);
                items.add(new Lot.Item(step, taken));
                waiting -= taken;
                room -= taken;
                if (room == 0) {
                    lots.add(lot(key, items, duties));
                    items = new ArrayList<>();
                    room = most;
                }
            }
        }
        if (!items.isEmpty()) {
            lots.add(lot(key, items, duties));
        }
    }

    private Lot lot(Key key, List<Lot.Item> items, List<LotDuty> duties) {
        String series = key.year() + "-" + key.channel();
        int number = numbers.merge(series, 1, Integer::sum);
        return new Lot(
                "%s-%03d".formatted(series, number),
                key.year(),
                key.channel(),
                key.entity(),
                key.category(),
                key.erasure(),
                items,
                duties);
    }
}
