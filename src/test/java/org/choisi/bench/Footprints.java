package org.choisi.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.choisi.TestDesk;
import org.choisi.impact.footprint.ModelFigures;
import org.choisi.impact.footprint.PieceFootprint;
import org.choisi.inventory.FleetFootprint;
import org.choisi.inventory.InventorySource;
import org.choisi.inventory.Reject;
import org.choisi.inventory.footprint.FootprintReport;
import org.choisi.lifecycle.AdviceDesk;
import org.choisi.lifecycle.Asset;

/** How long the footprint of a large inventory takes, and what it leaves on the heap. */
public final class Footprints {

    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 21);
    private static final int RUNS = 3;

    private Footprints() {}

    public static void main(String[] args) throws IOException {
        int rows = args.length > 0 ? Integer.parseInt(args[0]) : 1_000_000;
        Path folder = Files.createTempDirectory("choisi-bench");
        Path fleet = FleetFile.write(folder.resolve("fleet.csv"), rows, false);
        AdviceDesk desk = TestDesk.shipped();
        for (int run = 0; run < RUNS; run++) {
            long start = System.nanoTime();
            long cpu = cpu();
            FootprintReport report = measure(desk, fleet);
            Benchmark.say(
                    "%d assets, %d pieces, %s kgCO2e a year: %.2f s (%.2f s of work beside reading), heap %d MB after, at most %d MB",
                    rows,
                    report.total().quantity(),
                    report.total().footprint().kgPerYear().mid().toBigInteger(),
                    (System.nanoTime() - start) / 1e9,
                    (cpu() - cpu) / 1e9,
                    used(),
                    Runtime.getRuntime().maxMemory() >> 20);
        }
        Files.delete(fleet);
        Files.delete(folder);
    }

    private static FootprintReport measure(AdviceDesk desk, Path from) {
        var fleet = new FleetFootprint(desk, AS_OF, AS_OF.getYear(), ModelFigures.NONE);
        fleet.add(InventorySource.of(from), new FleetFootprint.Sink() {
            @Override
            public void measured(Asset asset, PieceFootprint one) {
                // Summed by the fleet itself.
            }

            @Override
            public void rejected(Reject reject) {
                throw new IllegalStateException(reject.toString());
            }
        });
        return fleet.report();
    }

    /** Tells on a busy machine too what measuring itself costs; reading has a thread of its own. */
    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory() >> 20;
    }
}
