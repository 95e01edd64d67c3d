package org.choisi.lifecycle.plan;

import java.util.List;
import org.choisi.lifecycle.AssetColumn;
import org.choisi.lifecycle.AssetLine;

/** An inventory line as it would read once what is advised has been done: what asked for it is no longer said. */
final class Restored {

    private Restored() {}

    static void by(List<String> actions, AssetLine line) {
        for (String action : actions) {
            switch (action) {
                case "REPAIR", "REPAIR_UNDER_WARRANTY" -> repaired(line);
                case "REPLACE_BATTERY" -> {
                    line.set(AssetColumn.BATTERY_HEALTH, "");
                    repaired(line);
                }
                case "UPGRADE_MEMORY" -> line.set(AssetColumn.RAM_GB, "");
                case "UPGRADE_DISK" -> line.set(AssetColumn.DISK, "");
                case "CHANGE_OS" -> line.set(AssetColumn.OS, "");
                default -> {
                    // An action of an owner's own: nothing is known of what it mends.
                }
            }
        }
    }

    private static void repaired(AssetLine line) {
        line.set(AssetColumn.FUNCTIONAL, "yes").set(AssetColumn.DEFECT, "").set(AssetColumn.REPAIR_COST, "");
    }
}
