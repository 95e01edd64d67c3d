package org.choisi.inventory;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.choisi.lifecycle.AdviceDesk;
import org.choisi.lifecycle.Asset;
import org.choisi.lifecycle.AssetProfile;
import org.choisi.lifecycle.Decision;
import org.choisi.lifecycle.LifecycleAdvisor;

/**
 * The whole way from an export file to advice: reads, understands and decides an inventory in the order of its lines, in
 * memory that does not grow with it. Reading runs ahead on a thread of its own; the sink is called by the caller's thread
 * alone.
 */
public final class FleetAdvice {

    /** Profiles seen before are not decided again; past this many, all are forgotten and memory stays flat. */
    private static final int MOST_DECISIONS_KEPT = 30_000;

    private final AdviceDesk desk;
    private final LocalDate asOf;
    private final LifecycleAdvisor advisor;
    private final Map<AssetProfile, Decision> decided = new HashMap<>();

    /** Takes what comes out, in the order of the lines within each kind. */
    public interface Sink {

        void advised(Asset asset, Decision decision);

        void rejected(Reject reject);

        /** Lines read so far, the rejected ones included. */
        default void progress(long read) {}
    }

    public FleetAdvice(AdviceDesk desk, LocalDate asOf) {
        this.desk = desk;
        this.asOf = asOf;
        this.advisor = desk.advisor(asOf);
    }

    /**
     * Advises one inventory.
     *
     * @throws org.choisi.measure.Refused when the file cannot be read to its end or nothing in it is recognisable; advice
     *     may have been given before that is found out
     */
    public InventoryReport advise(InventorySource source, Sink sink) {
        long read = 0;
        try (var ahead = new ReadAhead(source, desk.intake(asOf))) {
            for (ReadAhead.Chunk chunk = ahead.next(); chunk != null; chunk = ahead.next()) {
                chunk.rejects().forEach(sink::rejected);
                decide(chunk, sink);
                read += chunk.rejects().size() + chunk.assets().size();
                sink.progress(read);
            }
            return ahead.report();
        }
    }

    private void decide(ReadAhead.Chunk chunk, Sink sink) {
        Set<AssetProfile> open = new LinkedHashSet<>();
        for (Asset asset : chunk.assets()) {
            if (!decided.containsKey(asset.profile())) {
                open.add(asset.profile());
            }
        }
        remember(List.copyOf(open));
        for (Asset asset : chunk.assets()) {
            sink.advised(asset, decided.get(asset.profile()));
        }
        if (decided.size() > MOST_DECISIONS_KEPT) {
            decided.clear();
        }
    }

    private void remember(List<AssetProfile> profiles) {
        List<Decision> decisions = advisor.decide(profiles);
        for (int index = 0; index < profiles.size(); index++) {
            decided.put(profiles.get(index), decisions.get(index));
        }
    }
}
