package org.choisi.web;

import java.util.Optional;
import org.choisi.inventory.InventorySource;
import org.choisi.lifecycle.AdviceDesk;
import org.choisi.store.Inventories;
import org.choisi.store.Inventory;
import org.choisi.workbench.FleetChange;
import org.choisi.workbench.FleetPreview;
import org.choisi.workbench.Side;
import org.springframework.stereotype.Component;

/** Tries other rules on the fleet that was imported last. */
@Component
class FleetTrial {

    private final Inventories inventories;
    private final LivePolicy live;
    private final ServerSettings settings;

    FleetTrial(Inventories inventories, LivePolicy live, ServerSettings settings) {
        this.inventories = inventories;
        this.live = live;
        this.settings = settings;
    }

    /** What a draft would change, as of the day of the inventory; empty when there is no fleet to try on. */
    Optional<FleetChange> of(AdviceDesk draft) {
        return inventories.latestWithLines().map(inventory -> over(inventory, draft));
    }

    private FleetChange over(Inventory inventory, AdviceDesk draft) {
        var kept = inventory.kept().orElseThrow();
        try (LivePolicy.Lease lease = live.lease();
                var lines = TemporaryFile.of(settings.uploads(), file -> inventories.copyLines(kept, file))) {
            return FleetPreview.of(
                    new Side(lease.desk(), inventory.asOf()),
                    new Side(draft, inventory.asOf()),
                    InventorySource.kept(lines.path()));
        }
    }
}
