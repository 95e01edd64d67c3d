package org.choisi.web.page;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.choisi.store.Inventories;
import org.choisi.web.Server;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A real server on a free port, with the demonstration estate, on a day that does not move. */
@SpringBootTest(
        classes = {Server.class, RunningSite.Today.class},
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:pages;DB_CLOSE_DELAY=-1",
            "spring.servlet.multipart.max-file-size=300KB",
            "spring.servlet.multipart.max-request-size=301KB",
            "choisi.demo-estate=small",
            "choisi.rules=rules",
            "choisi.reference-data=reference-data"
        })
abstract class RunningSite {

    @LocalServerPort
    private int port;

    @Autowired
    private Inventories inventories;

    Site site;
    /** Where the demonstration estate is; other tests may have sent later inventories. */
    String demo;

    @TestConfiguration(proxyBeanMethods = false)
    static class Today {

        @Bean
        @Primary
        Clock today() {
            return new SameDay();
        }
    }

    /** Always the morning of one day, a millisecond later each time it is looked at: what comes later is later. */
    private static final class SameDay extends Clock {

        private static final Instant MORNING = Instant.parse("2026-11-21T09:00:00Z");

        private final AtomicLong looks = new AtomicLong();

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new IllegalStateException("this day is in one zone only");
        }

        @Override
        public Instant instant() {
            return MORNING.plusMillis(looks.incrementAndGet());
        }
    }

    @DynamicPropertySource
    static void dataFolder(DynamicPropertyRegistry registry) {
        String folder = Path.of("target", "pages-" + UUID.randomUUID()).toString();
        registry.add("choisi.data-dir", () -> folder);
    }

    @BeforeEach
    void demo_estate_is_there() {
        site = new Site(port);
        demo = inventories.list(100).stream()
                .filter(inventory -> inventory.fileName().equals("parc-de-demonstration.csv"))
                .map(inventory -> "/inventaires/" + inventory.id())
                .findFirst()
                .orElseThrow();
        site.waitFor(demo);
    }
}
