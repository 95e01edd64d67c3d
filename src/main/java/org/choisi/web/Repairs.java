package org.choisi.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.choisi.inventory.KeptInventory;
import org.choisi.lifecycle.AssetIntake;
import org.choisi.lifecycle.AssetLine;
import org.choisi.lifecycle.AssetRefused;
import org.choisi.measure.Text;
import org.choisi.store.Inventories;
import org.choisi.store.Inventory;
import org.springframework.stereotype.Component;

/** Mends cells for which lines of an inventory were rejected, and advises the whole again with the mended lines. */
@Component
public class Repairs {

    private static final Text NOT_KEPT = new Text(
            "cette ligne n'a pas pu être lue : corrigez-la dans le fichier et déposez-le de nouveau",
            "this line could not be read: correct it in the file and send the file again");

    private final Inventories inventories;
    private final Imports imports;
    private final LivePolicy live;
    private final ServerSettings settings;
    private final Clock clock;

    Repairs(Inventories inventories, Imports imports, LivePolicy live, ServerSettings settings, Clock clock) {
        this.inventories = inventories;
        this.imports = imports;
        this.live = live;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * What became of what was sent.
     *
     * @param inventory the new import, with the lines that could be mended; empty when none could
     * @param refused why, by line, for those that cannot be used still
     */
    public record Mended(Optional<UUID> inventory, Map<Integer, Text> refused) {}

    /** @param cells what shall stand, by line, in the cell for which the line was rejected */
    public Mended mend(Inventory inventory, Map<Integer, String> cells) {
        Map<Integer, Text> refused = new TreeMap<>();
        cells.keySet().forEach(line -> refused.put(line, NOT_KEPT));
        if (inventory.kept().isEmpty()) {
            return new Mended(Optional.empty(), refused);
        }
        Map<Integer, AssetLine> mended = new LinkedHashMap<>();
        try (var kept = TemporaryFile.of(
                        settings.uploads(),
                        file -> inventories.copyLines(inventory.kept().get(), file));
                var lease = live.lease()) {
            AssetIntake intake = lease.desk().intake(inventory.asOf());
            KeptInventory.each(kept.path(), line -> {
                String cell = cells.get(line.line());
                if (cell != null && refused.containsKey(line.line())) {
                    mend(line, cell, intake, mended, refused);
                }
            });
            if (mended.isEmpty()) {
                return new Mended(Optional.empty(), refused);
            }
            UUID id = imports.again(
                    inventory,
                    LocalDate.now(clock),
                    file -> KeptInventory.copy(kept.path(), file, line -> mended.getOrDefault(line.line(), line)));
            return new Mended(Optional.of(id), refused);
        }
    }

    private static void mend(
            AssetLine line,
            String cell,
            AssetIntake intake,
            Map<Integer, AssetLine> mended,
            Map<Integer, Text> refused) {
        try {
            intake.take(line.copy());
        } catch (AssetRefused fault) {
            AssetLine tried = line.copy().set(fault.column(), cell);
            try {
                intake.take(tried.copy());
                mended.put(line.line(), tried);
                refused.remove(line.line());
            } catch (AssetRefused still) {
                refused.put(line.line(), still.reason());
            }
        }
    }
}
