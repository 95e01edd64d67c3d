package org.choisi.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.choisi.inventory.FleetAdvice;
import org.choisi.inventory.InventorySource;
import org.choisi.inventory.KeptInventory;
import org.choisi.measure.Refused;
import org.choisi.measure.Text;
import org.choisi.store.Archive;
import org.choisi.store.ImportStatus;
import org.choisi.store.Inventories;
import org.choisi.store.Inventory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Imports inventories in the background, one after the other, under the policy live when their turn comes. */
@Component
public class Imports implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Imports.class);
    private static final Text INTERRUPTED = new Text(
            "L'import a été interrompu par un arrêt du serveur ; déposez le fichier de nouveau.",
            "The import was interrupted when the server stopped; send the file again.");
    private static final Text UNEXPECTED = new Text(
            "L'import a échoué pour une raison inattendue, notée dans le journal du serveur ; rien n'en a été gardé.",
            "The import failed for an unexpected reason, written in the server's log; nothing of it was kept.");

    /** A file as its sender sent it, and lines of an earlier import as they were understood. */
    private static final String SENT = ".upload";

    private static final String KEPT = ".kept";

    private final Inventories inventories;
    private final Archive archive;
    private final LivePolicy policy;
    private final Clock clock;
    private final Path folder;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(task -> new Thread(task, "imports"));
    private volatile boolean stopping;

    /** Writes what was sent into a file: {@code multipartFile::transferTo}. */
    public interface Content {
        void writeTo(Path file) throws IOException;
    }

    Imports(Inventories inventories, Archive archive, LivePolicy policy, Clock clock, ServerSettings settings) {
        this.inventories = inventories;
        this.archive = archive;
        this.policy = policy;
        this.clock = clock;
        this.folder = settings.uploads();
        takeUpWhereLeft();
    }

    /** Takes a file in and gives the number under which its import can be followed. */
    public UUID submit(String fileName, LocalDate asOf, Content content) {
        return submit(baseName(fileName), asOf, false, content, SENT);
    }

    /** The same on trial: what it would change can be seen, and the fleet stays what it is. */
    public UUID tryOut(String fileName, LocalDate asOf, Content content) {
        return submit(baseName(fileName), asOf, true, content, SENT);
    }

    /** Advises a fleet again, as of another day and under the rules live now; the advice that it had stays beside. */
    public UUID again(Inventory inventory, LocalDate asOf) {
        UUID kept = inventory.kept().orElseThrow();
        return again(inventory, asOf, file -> inventories.copyLines(kept, file));
    }

    /** The same with other lines, such as mended ones. */
    UUID again(Inventory inventory, LocalDate asOf, Content lines) {
        return submit(inventory.fileName(), asOf, inventory.heldBack(), lines, KEPT);
    }

    private UUID submit(String fileName, LocalDate asOf, boolean trial, Content content, String form) {
        try {
            Files.createDirectories(folder);
            Path arriving = Files.createTempFile(folder, "arriving-", ".part");
            try {
                content.writeTo(arriving);
                UUID id = inventories.register(fileName, asOf, trial, clock.instant());
                Files.move(arriving, waiting(id, form));
                worker.execute(() -> run(id));
                return id;
            } finally {
                Files.deleteIfExists(arriving);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What was waiting when the server stopped still can be done; what was half done cannot. */
    private void takeUpWhereLeft() {
        for (UUID id : inventories.withStatus(ImportStatus.RUNNING)) {
            inventories.fail(id, INTERRUPTED, clock.instant());
            forget(id);
        }
        for (UUID id : inventories.withStatus(ImportStatus.PENDING)) {
            if (Files.exists(waiting(id, SENT)) || Files.exists(waiting(id, KEPT))) {
                worker.execute(() -> run(id));
            } else {
                inventories.fail(id, INTERRUPTED, clock.instant());
            }
        }
    }

    private void run(UUID id) {
        if (stopping) {
            return; // still pending: taken up at the next start
        }
        try {
            inventories.start(id);
            advise(inventories.find(id).orElseThrow());
        } catch (Refused refused) {
            inventories.fail(id, refused.text(), clock.instant());
        } catch (Stopping e) {
            inventories.fail(id, INTERRUPTED, clock.instant());
        } catch (RuntimeException | Error e) {
            LOG.error("import {} failed", id, e);
            inventories.fail(id, UNEXPECTED, clock.instant());
        }
        forget(id);
    }

    private void advise(Inventory inventory) {
        try (LivePolicy.Lease lease = policy.lease()) {
            var source = source(inventory.id());
            KeptInventory.write(source, lines(inventory.id()));
            var desk = lease.desk();
            var basis =
                    new Archive.Basis(desk.rules().hash(), desk.reference().hash(), Optional.of(lines(inventory.id())));
            archive.keep(inventory.id(), basis, clock, sink -> {
                var fleet = new FleetAdvice(desk, inventory.asOf());
                return fleet.advise(source, new Stoppable(sink, () -> stopping));
            });
        } finally {
            delete(lines(inventory.id()));
        }
    }

    private Path lines(UUID id) {
        return folder.resolve(id + ".lines");
    }

    private InventorySource source(UUID id) {
        Path kept = waiting(id, KEPT);
        return Files.exists(kept) ? InventorySource.kept(kept) : InventorySource.of(waiting(id, SENT));
    }

    private Path waiting(UUID id, String form) {
        return folder.resolve(id + form);
    }

    private void forget(UUID id) {
        delete(waiting(id, SENT));
        delete(waiting(id, KEPT));
    }

    /** Some browsers send the whole path of the file. */
    static String baseName(String fileName) {
        String name = fileName == null ? "" : fileName;
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.warn("cannot delete {}", file);
        }
    }

    /** Lets the import under way notice; a thread interrupted while it writes would close the database file. */
    @Override
    public void close() throws InterruptedException {
        stopping = true;
        worker.shutdown();
        if (!worker.awaitTermination(15, TimeUnit.SECONDS)) {
            LOG.warn("an import did not stop in time; it will be marked as interrupted at the next start");
        }
    }

    /** Thrown within an import when the server stops. */
    static final class Stopping extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Stopping() {
            super(null, null, false, false);
        }
    }
}
