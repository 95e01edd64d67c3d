package org.choisi.web;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.choisi.install.Installation;
import org.choisi.lifecycle.AdviceDesk;
import org.choisi.lifecycle.LifecycleExamples;
import org.choisi.measure.Finding;
import org.choisi.measure.Refused;
import org.choisi.measure.Text;
import org.choisi.tender.check.PurchasingExamples;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The policy that advises now. When its files change, the changed policy takes over if it is sound and its examples
 * pass; else the live one stays and the refusal is kept for its owner to read.
 */
@Component
public class LivePolicy implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(LivePolicy.class);

    private final Installation installation;
    private final Clock clock;
    private final AtomicReference<LiveDesk> live = new AtomicReference<>();
    private volatile Optional<Refusal> refused = Optional.empty();
    private volatile boolean closed;
    private FolderState seen;
    private FolderState tried;

    /** A change that did not go live, with everything that stood in its way. */
    public record Refusal(Instant at, Text why, List<Finding> findings) {}

    /** What is live, for those who show it. */
    public record Status(AdviceDesk desk, Instant loadedAt, Optional<Refusal> refused) {}

    /** The policy in use; it stays whole until closed, whatever changes meanwhile. */
    public interface Lease extends AutoCloseable {

        AdviceDesk desk();

        @Override
        void close();
    }

    /** @throws Refused when there is no sound policy to start with */
    LivePolicy(ServerSettings settings, Clock clock) {
        this.installation = settings.installation().settled();
        this.clock = clock;
        this.tried = FolderState.of(installation.folders());
        this.seen = tried;
        AdviceDesk first = installation.open();
        live.set(new LiveDesk(first, clock.instant()));
        tellFailing(LifecycleExamples.run(first).failures());
    }

    /** A server that starts has no better policy to fall back on; its owner is told all the same. */
    private static void tellFailing(List<Finding> failures) {
        if (!failures.isEmpty()) {
            LOG.warn("the rules are live although {} example(s) fail; see: choisi rules test", failures.size());
        }
    }

    /** Takes the live policy for a while; close it when done. */
    public Lease lease() {
        while (!closed) {
            Optional<Lease> lease = live.get().lease();
            if (lease.isPresent()) {
                return lease.get();
            }
        }
        throw new IllegalStateException("the server is stopping");
    }

    public Status status() {
        LiveDesk now = live.get();
        return new Status(now.desk(), now.loadedAt(), refused);
    }

    /** Looks at the folders; a change is taken up once it has been the same twice, so that no half copy is read. */
    synchronized void look() {
        FolderState now = FolderState.of(installation.folders());
        boolean settled = now.equals(seen);
        seen = now;
        if (settled && !now.equals(tried)) {
            tried = now;
            reload();
        }
    }

    /** Reads the folders again and goes live with them, or says why not. */
    synchronized void reload() {
        try {
            AdviceDesk changed = installation.open();
            List<Finding> failures = LifecycleExamples.run(changed)
                    .and(PurchasingExamples.run(changed.rules()))
                    .failures();
            if (failures.isEmpty()) {
                goLive(changed);
                return;
            }
            changed.rules().close();
            refuse(examplesFail(failures.size()), failures);
        } catch (Refused why) {
            refuse(why.text(), why.findings());
        } catch (Installation.NoSuchFolder missing) {
            refuse(missing.text(), List.of());
        } catch (RuntimeException e) {
            LOG.warn("the changed rules cannot be loaded", e);
            refuse(unexpected(e), List.of());
        }
    }

    private void goLive(AdviceDesk changed) {
        LiveDesk before = live.getAndSet(new LiveDesk(changed, clock.instant()));
        before.retire();
        refused = Optional.empty();
        LOG.info("rules {} are live", changed.rules().hash());
    }

    private void refuse(Text why, List<Finding> findings) {
        refused = Optional.of(new Refusal(clock.instant(), why, List.copyOf(findings)));
        LOG.warn("changed rules refused, the live ones stay: {}", why.en());
    }

    private static Text examplesFail(int count) {
        return new Text(
                count + " exemple(s) n'obtiennent pas ce qu'ils attendent.",
                count + " example(s) do not get what they expect.");
    }

    private static Text unexpected(RuntimeException e) {
        String what = e.getClass().getSimpleName();
        return new Text(
                "Les fichiers n'ont pas pu être lus (" + what + ").", "The files could not be read (" + what + ").");
    }

    @Override
    public void close() {
        closed = true;
        live.get().retire();
    }
}
