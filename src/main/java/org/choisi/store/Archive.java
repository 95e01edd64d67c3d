package org.choisi.store;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.choisi.inventory.FleetAdvice;
import org.choisi.inventory.InventoryReport;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes the outcome of an import into the store: all of it, or nothing when it fails on the way. */
@Repository
public class Archive {

    private final JdbcTemplate jdbc;
    private final Inventories inventories;
    private final Documents documents;
    private final TransactionTemplate whole;
    private final TransactionTemplate apart;

    Archive(JdbcTemplate jdbc, Inventories inventories, Documents documents, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.inventories = inventories;
        this.documents = documents;
        this.whole = new TransactionTemplate(transactions);
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * What an import was advised with.
     *
     * @param lines the inventory as it was understood, written by {@link org.choisi.inventory.KeptInventory}
     */
    public record Basis(String ruleSet, String referenceData, Optional<Path> lines) {}

    /**
     * Runs an import and keeps what comes out of it.
     *
     * @param clock says when it ended
     * @param advising what reads and advises, into the sink it is given
     */
    public void keep(
            UUID inventory, Basis basis, InstantSource clock, Function<FleetAdvice.Sink, InventoryReport> advising) {
        whole.executeWithoutResult(status -> {
            var arrivals = new Arrivals(inventory, new Batches(jdbc), read -> tell(inventory, read));
            InventoryReport report = advising.apply(arrivals);
            arrivals.finish(report, basis, basis.lines().map(documents::keep), clock.instant());
        });
    }

    /** Others see how far it has come while the rest is still one open transaction. */
    private void tell(UUID inventory, long read) {
        apart.executeWithoutResult(status -> inventories.progress(inventory, read));
    }
}
