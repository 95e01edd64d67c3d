package org.choisi.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.choisi.lifecycle.AdviceDesk;
import org.choisi.policy.drools.DroolsCompiler;
import org.choisi.reference.FileSet;
import org.choisi.reference.ReferenceData;

/**
 * What a thousand publications leave behind: each time another label, compiled, asked, and given back as the live policy is
 * when another takes over. Prints heap after collection, metaspace, loaded classes and threads along the way.
 */
public final class Republishing {

    private static final int PUBLICATIONS = 1_000;
    private static final int PRINTED_EVERY = 100;

    private Republishing() {}

    public static void main(String[] arguments) {
        FileSet rules = FileSet.ofDirectory("rules", Path.of("rules"));
        ReferenceData reference = ReferenceData.read(FileSet.ofDirectory("reference-data", Path.of("reference-data")));
        String identity = new String(rules.content("ruleset.yaml").orElseThrow(), StandardCharsets.UTF_8);
        System.out.println("publications;heap_mb;metaspace_mb;classes;threads;ms_each");
        AdviceDesk live = null;
        long started = System.nanoTime();
        for (int count = 1; count <= PUBLICATIONS; count++) {
            byte[] renamed = identity.replace("2026.1", "2026.1-" + count).getBytes(StandardCharsets.UTF_8);
            AdviceDesk next = AdviceDesk.open(rules.with("ruleset.yaml", renamed), reference, new DroolsCompiler());
            next.advisor(LocalDate.of(2026, 11, 21)).decide(List.of());
            if (live != null) {
                live.rules().close();
            }
            live = next;
            if (count == 10 || count % PRINTED_EVERY == 0) {
                long each = (System.nanoTime() - started) / 1_000_000 / count;
                print(count, each);
            }
        }
    }

    private static void print(int count, long each) {
        System.gc();
        long heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        long metaspace = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getName().equals("Metaspace"))
                .mapToLong(Republishing::used)
                .sum();
        int classes = ManagementFactory.getClassLoadingMXBean().getLoadedClassCount();
        int threads = ManagementFactory.getThreadMXBean().getThreadCount();
        System.out.println(count + ";" + heap / 1_000_000 + ";" + metaspace / 1_000_000 + ";" + classes + ";" + threads
                + ";" + each);
    }

    private static long used(MemoryPoolMXBean pool) {
        return pool.getUsage().getUsed();
    }
}
