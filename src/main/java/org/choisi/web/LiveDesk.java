package org.choisi.web;

import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.choisi.lifecycle.AdviceDesk;
import org.choisi.store.Publication;

/** A desk that has gone live; once another has taken over, it is given back when its last user leaves. */
final class LiveDesk {

    private final AdviceDesk desk;
    private final Publication publication;
    private final Instant loadedAt;
    private int users;
    private boolean retired;

    LiveDesk(AdviceDesk desk, Publication publication, Instant loadedAt) {
        this.desk = desk;
        this.publication = publication;
        this.loadedAt = loadedAt;
    }

    AdviceDesk desk() {
        return desk;
    }

    Publication publication() {
        return publication;
    }

    Instant loadedAt() {
        return loadedAt;
    }

    /** Empty once another desk has taken over. */
    synchronized Optional<LivePolicy.Lease> lease() {
        if (retired) {
            return Optional.empty();
        }
        users++;
        return Optional.of(new Use());
    }

    synchronized void retire() {
        if (!retired) {
            retired = true;
            closeIfUnused();
        }
    }

    private synchronized void leave() {
        users--;
        closeIfUnused();
    }

    private void closeIfUnused() {
        if (retired && users == 0) {
            desk.rules().close();
        }
    }

    private final class Use implements LivePolicy.Lease {

        private final AtomicBoolean left = new AtomicBoolean();

        @Override
        public AdviceDesk desk() {
            return desk;
        }

        @Override
        public void close() {
            if (left.compareAndSet(false, true)) {
                leave();
            }
        }
    }
}
