package org.choisi.inventory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.choisi.lifecycle.AdviceDesk;
import org.choisi.lifecycle.Asset;
import org.choisi.lifecycle.AssetIntake;
import org.choisi.lifecycle.AssetLine;
import org.choisi.lifecycle.AssetProfile;
import org.choisi.lifecycle.AssetRefused;
import org.choisi.lifecycle.Decision;
import org.choisi.lifecycle.LifecycleAdvisor;
import org.choisi.measure.Text;

/**
 * The whole way from an export file to advice: reads, understands and decides an inventory in the order of its lines, in
 * memory that does not grow with it. For one thread.
 */
public final class FleetAdvice {

    private static final int CHUNK = 8_000;
    /** Profiles seen before are not decided again; past this many, all are forgotten and memory stays flat. */
    private static final int MOST_DECISIONS_KEPT = 40_000;

    private final LifecycleAdvisor advisor;
    private final AssetIntake intake;
    private final Map<AssetProfile, Decision> decided = new HashMap<>();

    /** Takes what comes out, in the order of the lines; rejects come when their line is read, advice a little later. */
    public interface Sink {

        void advised(Asset asset, Decision decision);

        void rejected(Reject reject);

        /** Lines read so far. */
        default void progress(long read) {}
    }

    public FleetAdvice(AdviceDesk desk, LocalDate asOf) {
        this.advisor = desk.advisor(asOf);
        this.intake = desk.intake(asOf);
    }

    /**
     * Advises one inventory.
     *
     * @throws org.choisi.measure.Refused when the file cannot be read or nothing in it is recognisable
     */
    public InventoryReport advise(InventorySource source, Sink sink) {
        var run = new Run(sink);
        InventoryReport report = InventoryReader.read(source, run);
        run.decideChunk();
        run.refused.forEach(refused -> sink.rejected(reject(refused, report.sourceColumns())));
        return report;
    }

    private record RefusedLine(int line, AssetRefused why) {}

    private static Reject reject(RefusedLine refused, Map<?, String> sourceColumns) {
        AssetRefused why = refused.why();
        String column = sourceColumns.getOrDefault(why.column(), why.column().label());
        return new Reject(refused.line(), column, why.value(), why.reason());
    }

    /** The lines of one file on their way. */
    private final class Run implements InventoryReader.Sink {

        private final Sink sink;
        private final List<Asset> chunk = new ArrayList<>(CHUNK);
        private final List<RefusedLine> refused = new ArrayList<>();
        private long read;

        Run(Sink sink) {
            this.sink = sink;
        }

        @Override
        public void accept(AssetLine line) {
            read++;
            try {
                chunk.add(intake.take(line));
            } catch (AssetRefused why) {
                refused.add(new RefusedLine(line.line(), why));
            }
            if (chunk.size() == CHUNK) {
                decideChunk();
            }
        }

        @Override
        public void reject(Reject reject) {
            read++;
            sink.rejected(reject);
        }

        @Override
        public void note(Text note) {
            // The report carries every note.
        }

        private void decideChunk() {
            if (decided.size() > MOST_DECISIONS_KEPT) {
                decided.clear();
            }
            Set<AssetProfile> open = new LinkedHashSet<>();
            List<Decision> known = new ArrayList<>(chunk.size());
            for (Asset asset : chunk) {
                Decision decision = decided.get(asset.profile());
                known.add(decision);
                if (decision == null) {
                    open.add(asset.profile());
                }
            }
            decided.putAll(advisor.decide(open));
            for (int index = 0; index < chunk.size(); index++) {
                Asset asset = chunk.get(index);
                Decision decision = known.get(index);
                sink.advised(asset, decision == null ? decided.get(asset.profile()) : decision);
            }
            chunk.clear();
            sink.progress(read);
        }
    }
}
