package org.choisi.web;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.choisi.lifecycle.AdviceDesk;
import org.choisi.measure.Finding;
import org.choisi.measure.Language;
import org.choisi.measure.Text;
import org.choisi.store.Publication;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The policy that advises now. Another takes over in one step: whoever decides meanwhile keeps the one they took. */
@Component
public class LivePolicy implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(LivePolicy.class);
    private static final int MOST_LOGGED = 10;

    private final Clock clock;
    private final AtomicReference<LiveDesk> live = new AtomicReference<>();
    private volatile Optional<Refusal> refused = Optional.empty();
    private volatile boolean closed;

    /** A change of the rules folder that did not go live, with everything that stood in its way. */
    public record Refusal(Instant at, Text why, List<Finding> findings) {}

    /** What is live, for those who show it. */
    public record Status(AdviceDesk desk, Publication publication, Instant loadedAt, Optional<Refusal> refused) {}

    /** The policy in use; it stays whole until closed, whatever changes meanwhile. */
    public interface Lease extends AutoCloseable {

        AdviceDesk desk();

        @Override
        void close();
    }

    /** @throws org.choisi.measure.Refused when there is no sound policy to start with */
    LivePolicy(FirstPolicy first, Clock clock) {
        this.clock = clock;
        FirstPolicy.Start start = first.start(clock.instant());
        live.set(new LiveDesk(start.desk(), start.publication(), clock.instant()));
        start.refused().ifPresent(why -> refuse(why.text(), why.findings()));
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
        return new Status(now.desk(), now.publication(), now.loadedAt(), refused);
    }

    /** The one that was live is given back when its last user leaves. */
    void goLive(AdviceDesk desk, Publication publication) {
        LiveDesk before = live.getAndSet(new LiveDesk(desk, publication, clock.instant()));
        before.retire();
        refused = Optional.empty();
        LOG.info("rules {} are live", desk.rules().hash());
    }

    /** The folder holds again what it held when it was last taken up. */
    void accept() {
        refused = Optional.empty();
    }

    void refuse(Text why, List<Finding> findings) {
        refused = Optional.of(new Refusal(clock.instant(), why, List.copyOf(findings)));
        LOG.warn("changed rules refused, the live ones stay: {}", why.en());
        findings.stream().limit(MOST_LOGGED).forEach(finding -> LOG.warn("{}", finding.in(Language.EN)));
    }

    @Override
    public void close() {
        closed = true;
        live.get().retire();
    }
}
