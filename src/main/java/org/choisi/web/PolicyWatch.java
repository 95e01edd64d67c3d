package org.choisi.web;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Looks at the owners' folders every second, away from those who ask for advice. */
@Component
final class PolicyWatch implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(PolicyWatch.class);

    private final Publishing policy;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(task -> {
        var thread = new Thread(task, "policy-watch");
        thread.setDaemon(true);
        return thread;
    });

    PolicyWatch(Publishing policy) {
        this.policy = policy;
        timer.scheduleWithFixedDelay(this::look, 1, 1, TimeUnit.SECONDS);
    }

    private void look() {
        try {
            policy.look();
        } catch (RuntimeException | StackOverflowError e) {
            LOG.warn("cannot look at the rules", e); // a task that throws is never run again
        }
    }

    @Override
    public void close() throws InterruptedException {
        timer.shutdownNow();
        timer.awaitTermination(10, TimeUnit.SECONDS); // a change being taken up still needs the store
    }
}
