package org.choisi.bench;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.choisi.inventory.InventoryReader;
import org.choisi.inventory.InventorySource;
import org.choisi.inventory.Reject;
import org.choisi.lifecycle.AdviceDesk;
import org.choisi.lifecycle.AssetIntake;
import org.choisi.lifecycle.AssetLine;
import org.choisi.lifecycle.AssetProfile;
import org.choisi.lifecycle.AssetRefused;
import org.choisi.lifecycle.Decision;
import org.choisi.lifecycle.LifecycleAdvisor;
import org.choisi.lifecycle.Verdict;

/** What one decision costs: with its reasons by rules as data, verdict alone by hand, and by a session for each asset. */
final class Decisions {

    private static final int RUNS = 5;
    private static final int SESSIONS = 3_000;

    private Decisions() {}

    static void compare(AdviceDesk desk, Path fleet, LocalDate asOf) {
        List<AssetProfile> profiles = profiles(desk, fleet, asOf);
        Set<AssetProfile> distinct = new LinkedHashSet<>(profiles);
        Benchmark.say("%d assets, %d distinct profiles", profiles.size(), distinct.size());

        Map<Verdict, Long> ruled = new EnumMap<>(Verdict.class);
        double shared = perSecond(profiles.size(), () -> shared(fresh(desk, asOf), profiles, ruled));
        double each = perSecond(distinct.size(), () -> fresh(desk, asOf).decide(List.copyOf(distinct)));
        Map<Verdict, Long> handed = new EnumMap<>(Verdict.class);
        double hand = perSecond(profiles.size(), () -> byHand(profiles, handed));
        List<AssetProfile> few = profiles.subList(0, SESSIONS);
        double session = perSecond(few.size(), () -> {
            for (AssetProfile profile : few) {
                desk.rules().on("lifecycle", asOf).ask(List.of(profile));
            }
            return few;
        });

        Benchmark.say(
                "the same verdicts by hand and by rules: %s", ruled.equals(handed) ? "yes" : "NO " + ruled + handed);
        Benchmark.say("decisions with reasons, profiles shared   %,12.0f /s", shared);
        Benchmark.say("decisions with reasons, distinct profiles %,12.0f /s", each);
        Benchmark.say("verdict alone, by hand in Java            %,12.0f /s", hand);
        Benchmark.say("one session for each asset                %,12.0f /s", session);
        Benchmark.say("shared / by hand = 1/%.1f, shared / a session each = %.0f x", hand / shared, shared / session);
    }

    /** An advisor that has decided nothing yet: the desk forgets its advisors when it is asked for many days. */
    private static LifecycleAdvisor fresh(AdviceDesk desk, LocalDate asOf) {
        LifecycleAdvisor before = desk.advisor(asOf);
        for (int day = 1; desk.advisor(asOf) == before; day++) {
            desk.advisor(asOf.plusDays(day));
        }
        return desk.advisor(asOf);
    }

    private static Object shared(LifecycleAdvisor advisor, List<AssetProfile> profiles, Map<Verdict, Long> tally) {
        tally.clear();
        Map<AssetProfile, Decision> decided = new HashMap<>();
        Set<AssetProfile> open = new LinkedHashSet<>(profiles);
        List<AssetProfile> asked = List.copyOf(open);
        List<Decision> decisions = advisor.decide(asked);
        for (int index = 0; index < asked.size(); index++) {
            decided.put(asked.get(index), decisions.get(index));
        }
        for (AssetProfile profile : profiles) {
            tally.merge(decided.get(profile).verdict(), 1L, Long::sum);
        }
        return tally;
    }

    private static Object byHand(List<AssetProfile> profiles, Map<Verdict, Long> tally) {
        tally.clear();
        for (AssetProfile profile : profiles) {
            tally.merge(ByHand.verdict(profile), 1L, Long::sum);
        }
        return tally;
    }

    private static double perSecond(int decisions, Supplier<Object> task) {
        double[] seconds = new double[RUNS];
        task.get();
        for (int run = 0; run < RUNS; run++) {
            long start = System.nanoTime();
            if (task.get() == null) {
                throw new IllegalStateException("nothing was decided");
            }
            seconds[run] = (System.nanoTime() - start) / 1e9;
        }
        Arrays.sort(seconds);
        return decisions / seconds[RUNS / 2];
    }

    private static List<AssetProfile> profiles(AdviceDesk desk, Path fleet, LocalDate asOf) {
        AssetIntake intake = desk.intake(asOf);
        List<AssetProfile> profiles = new ArrayList<>();
        InventoryReader.read(InventorySource.of(fleet), new InventoryReader.Sink() {
            @Override
            public void accept(AssetLine line) {
                try {
                    profiles.add(intake.take(line).profile());
                } catch (AssetRefused e) {
                    throw new IllegalStateException(e);
                }
            }

            @Override
            public void reject(Reject reject) {
                throw new IllegalStateException(reject.toString());
            }
        });
        return profiles;
    }
}
