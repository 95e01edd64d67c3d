package org.choisi.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import org.choisi.TestDesk;
import org.choisi.inventory.FleetAdvice;
import org.choisi.inventory.InventorySource;
import org.choisi.inventory.Reject;
import org.choisi.lifecycle.AdviceDesk;
import org.choisi.lifecycle.Asset;
import org.choisi.lifecycle.Decision;
import org.choisi.workbench.preview.FleetPreview;
import org.choisi.workbench.preview.Side;

/** What previewing another lifetime of laptops costs over 100 000 assets, against advising the same file once. */
final class Previews {

    private static final int ASSETS = 100_000;
    private static final int RUNS = 9;
    private static final String LIFETIMES = "lifecycle/lifetimes.csv";

    private Previews() {}

    /** For this alone: the whole benchmark takes minutes. */
    public static void main(String[] args) throws IOException {
        measure(TestDesk.shipped(), Files.createTempDirectory("choisi-previews"), LocalDate.of(2026, 11, 21));
    }

    static void measure(AdviceDesk live, Path folder, LocalDate asOf) throws IOException {
        measure("usual mix", live, FleetFile.write(folder.resolve("hundred.csv"), ASSETS, false), asOf);
        measure("each its own profile", live, FleetFile.write(folder.resolve("hundred.csv"), ASSETS, true), asOf);
        Files.delete(folder.resolve("hundred.csv"));
    }

    private static void measure(String mix, AdviceDesk live, Path fleet, LocalDate asOf) {
        AdviceDesk draft = draft(6);
        var before = new Side(live, asOf);
        Benchmark.say("%s: %d of %d change", mix, preview(before, new Side(draft, asOf), fleet), ASSETS);
        double[] advise = new double[RUNS];
        double[] again = new double[RUNS];
        double[] first = new double[RUNS];
        for (int run = 0; run < RUNS; run++) {
            advise[run] = seconds(() -> advise(live, fleet, asOf));
            again[run] = seconds(() -> preview(before, new Side(draft, asOf), fleet));
            AdviceDesk fresh = draft(6);
            first[run] = seconds(() -> preview(before, new Side(fresh, asOf), fleet));
            fresh.rules().close();
        }
        draft.rules().close();
        double plain = say("advise, nothing written", advise);
        Benchmark.say("  preview again: %.1f x", say("preview again", again) / plain);
        Benchmark.say("  preview of a draft just opened: %.1f x", say("preview of a draft just opened", first) / plain);
    }

    private static double say(String what, double[] seconds) {
        Arrays.sort(seconds);
        Benchmark.say("%-34s %6.2f s (%.2f to %.2f)", what, seconds[RUNS / 2], seconds[0], seconds[RUNS - 1]);
        return seconds[RUNS / 2];
    }

    private static double seconds(Runnable task) {
        long start = System.nanoTime();
        task.run();
        return (System.nanoTime() - start) / 1e9;
    }

    private static AdviceDesk draft(int years) {
        return TestDesk.open(TestDesk.rulesWith(LIFETIMES, "L-07;laptop;*;*;7;", "L-07;laptop;*;*;" + years + ";"));
    }

    private static long preview(Side before, Side after, Path fleet) {
        return FleetPreview.of(before, after, InventorySource.of(fleet))
                .changed()
                .lines();
    }

    private static void advise(AdviceDesk desk, Path fleet, LocalDate asOf) {
        new FleetAdvice(desk, asOf).advise(InventorySource.of(fleet), new FleetAdvice.Sink() {
            @Override
            public void advised(Asset asset, Decision decision) {
                // Only the deciding is measured.
            }

            @Override
            public void rejected(Reject reject) {
                throw new IllegalStateException(reject.toString());
            }
        });
    }
}
