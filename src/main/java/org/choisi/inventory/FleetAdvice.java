package org.choisi.inventory;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    /** Assets for which nothing is remembered once remembering has proved useless. */
    private static final int LEFT_ALONE = 500_000;

    private final AdviceDesk desk;
    private final LocalDate asOf;
    private final LifecycleAdvisor advisor;
    private final Map<AssetProfile, Decision> decided = new HashMap<>();
    private long asked;
    private long remembered;
    private long notBefore;

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
        try (var ahead = new ReadAhead(source, desk.intake(asOf), line -> {})) {
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
        List<Asset> assets = chunk.assets();
        Decision[] decisions = new Decision[assets.size()];
        Map<AssetProfile, Decision> open = new LinkedHashMap<>();
        for (int index = 0; index < decisions.length; index++) {
            AssetProfile profile = assets.get(index).profile();
            decisions[index] = decided.get(profile);
            if (decisions[index] == null) {
                open.put(profile, null);
            }
        }
        decide(open);
        for (int index = 0; index < decisions.length; index++) {
            Asset asset = assets.get(index);
            sink.advised(asset, decisions[index] == null ? open.get(asset.profile()) : decisions[index]);
        }
        remember(open, assets.size());
    }

    private void decide(Map<AssetProfile, Decision> open) {
        List<AssetProfile> profiles = List.copyOf(open.keySet());
        List<Decision> found = advisor.decide(profiles);
        for (int index = 0; index < profiles.size(); index++) {
            open.put(profiles.get(index), found.get(index));
        }
    }

    /** In a fleet of unlike assets remembering only fills the memory: once that is seen, it is left alone for a while. */
    private void remember(Map<AssetProfile, Decision> fresh, int among) {
        asked += among;
        if (asked < notBefore) {
            return;
        }
        decided.putAll(fresh);
        remembered += fresh.size();
        if (decided.size() > MOST_DECISIONS_KEPT) {
            boolean mostlyUnlike = remembered * 2 > asked - notBefore;
            decided.clear();
            remembered = 0;
            notBefore = mostlyUnlike ? asked + LEFT_ALONE : asked;
        }
    }
}
