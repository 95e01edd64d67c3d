package org.choisi.bench;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import org.choisi.TestDesk;
import org.choisi.inventory.AdviceFormat;
import org.choisi.inventory.AdviceWriter;
import org.choisi.inventory.FleetAdvice;
import org.choisi.inventory.InventorySource;
import org.choisi.inventory.Reject;
import org.choisi.lifecycle.AdviceDesk;
import org.choisi.lifecycle.Asset;
import org.choisi.lifecycle.Decision;
import org.choisi.measure.Language;

/** Speed and memory of the way from an export file to advice, in one run: compare the ratios, not the seconds. */
public final class Benchmark {

    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 21);
    private static final int RUNS = 5;

    private Benchmark() {}

    /** Something timed. */
    private interface Task {
        void run() throws IOException;
    }

    public static void main(String[] args) throws IOException {
        int rows = args.length > 0 ? Integer.parseInt(args[0]) : 1_000_000;
        Tenders.evaluate(TestDesk.shipped(), AS_OF);
        Path folder = Files.createTempDirectory("choisi-bench");
        Path fleet = FleetFile.write(folder.resolve("fleet.csv"), rows, false);
        Path own = FleetFile.write(folder.resolve("own.csv"), rows, true);
        Path out = folder.resolve("out");
        AdviceDesk desk = TestDesk.shipped();
        say(
                "java %s, %d processors, heap at most %d MB, %d rows",
                Runtime.version(),
                Runtime.getRuntime().availableProcessors(),
                Runtime.getRuntime().maxMemory() >> 20,
                rows);
        Path small = FleetFile.write(folder.resolve("small.csv"), rows / 5, false);
        advise(desk, small, out, AdviceFormat.NDJSON);
        advise(desk, small, out, AdviceFormat.CSV);
        copy(small, out);
        double copy = median("read and write the same file", () -> copy(fleet, out));
        report("advice as CSV", median("advice as CSV", () -> advise(desk, fleet, out, AdviceFormat.CSV)), copy);
        double ndjson = median("advice as ndjson", () -> advise(desk, fleet, out, AdviceFormat.NDJSON));
        report("advice as ndjson", ndjson, copy);
        long bytes = Files.size(out);
        median("write %d MB alone".formatted(bytes >> 20), () -> fill(out, bytes));
        double ownNdjson = median("ndjson, each its own profile", () -> advise(desk, own, out, AdviceFormat.NDJSON));
        say("each its own profile: %.2f x the usual mix", ownNdjson / ndjson);
        Decisions.compare(desk, fleet, AS_OF);
        Previews.measure(desk, folder, AS_OF);
        for (Path file : new Path[] {fleet, own, out, small, folder}) {
            Files.deleteIfExists(file);
        }
    }

    private static void report(String what, double seconds, double copy) {
        say("%s: %.2f x reading and writing the same file", what, seconds / copy);
    }

    private static double median(String what, Task task) throws IOException {
        double[] seconds = new double[RUNS];
        for (int run = 0; run < RUNS; run++) {
            long start = System.nanoTime();
            task.run();
            seconds[run] = (System.nanoTime() - start) / 1e9;
        }
        Arrays.sort(seconds);
        say("%-34s %6.2f s (%.2f to %.2f)", what, seconds[RUNS / 2], seconds[0], seconds[RUNS - 1]);
        return seconds[RUNS / 2];
    }

    private static void fill(Path to, long bytes) throws IOException {
        byte[] piece = new byte[1 << 16];
        try (OutputStream out = Files.newOutputStream(to)) {
            for (long left = bytes; left > 0; left -= piece.length) {
                out.write(piece);
            }
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (CsvReader<CsvRecord> reader =
                        CsvReader.builder().fieldSeparator(';').ofCsvRecord(from);
                CsvWriter writer = CsvWriter.builder().fieldSeparator(';').build(to)) {
            for (CsvRecord record : reader) {
                writer.writeRecord(record.getFields());
            }
        }
    }

    private static void advise(AdviceDesk desk, Path from, Path to, AdviceFormat format) throws IOException {
        try (OutputStream out = Files.newOutputStream(to);
                AdviceWriter writer = new AdviceWriter(out, format, Language.FR)) {
            new FleetAdvice(desk, AS_OF).advise(InventorySource.of(from), new FleetAdvice.Sink() {
                @Override
                public void advised(Asset asset, Decision decision) {
                    try {
                        writer.write(asset, decision);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                }

                @Override
                public void rejected(Reject reject) {
                    throw new IllegalStateException(reject.toString());
                }
            });
        }
    }

    static void say(String format, Object... values) {
        System.out.println(String.format(format, values));
    }
}
