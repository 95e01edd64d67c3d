package org.choisi.web;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.choisi.store.Inventories;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.event.ContextClosedEvent;

/** The server as a whole: pages and REST calls over one store and one live policy. */
@SpringBootApplication(scanBasePackageClasses = {Server.class, Inventories.class})
@EnableConfigurationProperties({ServerSettings.class, CardSettings.class})
public class Server {

    private static final Logger LOG = LoggerFactory.getLogger(Server.class);

    /**
     * Runs until it is told to stop.
     *
     * @param settings such as {@code --server.port=8081}; they win over those of the installation
     * @throws org.choisi.measure.Refused when it cannot start, for a reason that its user can act upon
     */
    public static void runUntilStopped(List<String> settings) throws InterruptedException {
        var stopped = new CountDownLatch(1);
        var application = new SpringApplication(Server.class);
        application.addInitializers(new DataFolder(), context -> onClose(context, stopped));
        try {
            var context = application.run(settings.toArray(String[]::new));
            LOG.info("ready on http://localhost:{}", context.getEnvironment().getProperty("local.server.port"));
        } catch (RuntimeException e) {
            throw StartFailure.explained(e);
        }
        stopped.await();
    }

    private static void onClose(ConfigurableApplicationContext context, CountDownLatch stopped) {
        context.addApplicationListener(event -> {
            if (event instanceof ContextClosedEvent) {
                stopped.countDown();
            }
        });
    }

    /** The only clock; what decides is told the day. */
    @Bean
    Clock clock() {
        return Clock.systemDefaultZone();
    }
}
