package org.choisi.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.choisi.measure.Refused;
import org.choisi.measure.Text;

/**
 * An invented metropolis of 18 municipalities: its inventory and its registers, as they stand on a day. The same seed and
 * day make the same bytes; a later day adds to what an earlier one tells.
 */
public final class Metropolis {

    /** The name of the inventory's file. */
    public static final String INVENTORY = "inventory.csv";

    /** The register of services, which is reviewed too. */
    public static final String SERVICES = "services.csv";

    /** The budget of information technology. */
    public static final String BUDGET = "budget.csv";

    private final World world;

    private Metropolis(World world) {
        this.world = world;
    }

    /** The one that comes with the program. */
    public static Metropolis shipped() {
        return seeded(Settings.shipped().whole("seed"));
    }

    /** Another one of the same proportions. */
    public static Metropolis seeded(long seed) {
        return new Metropolis(World.shipped(seed));
    }

    /** A file that was written and its lines without the header. */
    public record Written(String file, int lines) {}

    /**
     * Writes every file into a folder, which is made if it is not there.
     *
     * @throws Refused when the metropolis has nothing to tell of that day
     */
    public List<Written> write(Path folder, LocalDate day) throws IOException {
        List<Order> orders = orders(day);
        Files.createDirectories(folder);
        var written = new ArrayList<Written>();
        try (Writer out = Files.newBufferedWriter(folder.resolve(INVENTORY))) {
            written.add(new Written(INVENTORY, new Inventory(world, day).write(orders, out)));
        }
        for (Register register : Registers.of(world, orders)) {
            try (Writer out = Files.newBufferedWriter(folder.resolve(register.file()))) {
                var lines = new Lines(out, register.columns());
                register.write(day, lines);
                lines.flush();
                written.add(new Written(register.file(), lines.count()));
            }
        }
        return written;
    }

    /**
     * Writes the inventory alone.
     *
     * @param out left open
     * @throws Refused when the metropolis has nothing to tell of that day
     */
    public void inventory(LocalDate day, Writer out) throws IOException {
        try {
            new Inventory(world, day).write(orders(day), out);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private List<Order> orders(LocalDate day) {
        LocalDate first = world.settings().day("starts_on");
        LocalDate last = world.settings().day("latest_day");
        if (day.isBefore(first) || day.isAfter(last)) {
            throw new Refused(new Text(
                    "la métropole de démonstration se raconte du %s au %s, pas au %s".formatted(first, last, day),
                    "the demo metropolis has a story from %s to %s, not on %s".formatted(first, last, day)));
        }
        return world.kinds().stream()
                .flatMap(kind -> Story.of(kind, world, day).stream())
                .toList();
    }
}
