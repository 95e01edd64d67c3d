package org.choisi.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.choisi.SampleTender;
import org.choisi.inventory.Reject;
import org.choisi.measure.Language;
import org.choisi.measure.Text;
import org.choisi.store.AdviceFilter;
import org.choisi.store.AdviceOrder;
import org.choisi.store.Archive;
import org.choisi.store.ImportStatus;
import org.choisi.store.Inventories;
import org.choisi.store.Page;
import org.choisi.store.StoredAdvice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class RestartTest {

    /** Larger than any one part in which documents are kept. */
    private static final String LARGE_TENDER = SampleTender.withTwoBids("T-1").json() + " ".repeat(1_200_000) + "\n";

    @TempDir
    Path data;

    @Test
    void advice_survives_a_restart_and_half_done_imports_are_told_so() {
        UUID done;
        UUID half;
        try (var server = TestServer.over(data)) {
            done = UUID.fromString(server.imported("parc.csv", "id,category,bought_on\nPC-1,laptop,2024-01-01\n")
                    .get("id")
                    .asString());
            Inventories inventories = server.bean(Inventories.class);
            half = inventories.register("coupé.csv", LocalDate.of(2026, 11, 21), Instant.EPOCH);
            inventories.start(half);
        }

        try (var server = TestServer.over(data)) {
            Inventories inventories = server.bean(Inventories.class);
            assertThat(inventories.find(done).orElseThrow().status()).isEqualTo(ImportStatus.DONE);
            assertThat(server.get("/api/assets/PC-1").statusCode()).isEqualTo(200);
            assertThat(inventories.find(half).orElseThrow().status()).isEqualTo(ImportStatus.FAILED);
            assertThat(inventories.find(half).orElseThrow().failure()).isPresent();
            assertThat(inventories.latest().orElseThrow().id()).isEqualTo(done);
        }
    }

    @Test
    void a_tender_gives_the_same_evaluation_to_the_byte_after_a_restart() {
        UUID id;
        String before;
        try (var server = TestServer.over(data)) {
            var document = new Consultations.Sent("t.json", file -> Files.writeString(file, LARGE_TENDER));
            id = server.bean(Consultations.class)
                    .receive(document, Optional.empty())
                    .get(0);
            before = server.get("/api/tenders/" + id + "?asOf=2026-11-21").body();
        }

        try (var server = TestServer.over(data)) {
            assertThat(server.get("/api/tenders/" + id + "?asOf=2026-11-21").body())
                    .isEqualTo(before)
                    .startsWith("{\"tender\":\"T-1\"");
        }
    }

    @Test
    void an_import_that_breaks_on_the_way_leaves_nothing_behind() {
        try (var server = TestServer.over(data)) {
            Inventories inventories = server.bean(Inventories.class);
            UUID id = inventories.register("x.csv", LocalDate.of(2026, 11, 21), Instant.EPOCH);

            try {
                server.bean(Archive.class)
                        .keep(id, new Archive.Basis("r", "d", Optional.empty()), Instant::now, sink -> {
                            for (int line = 2; line < 3_000; line++) {
                                sink.rejected(new Reject(line, "id", "", Text.same("why")));
                            }
                            sink.progress(3_000);
                            throw new IllegalStateException("disk on fire");
                        });
            } catch (IllegalStateException expected) {
                assertThat(expected).hasMessage("disk on fire");
            }

            assertThat(inventories.rejects(id, Language.FR, Page.Wanted.page(1)).total())
                    .isZero();
            assertThat(server.bean(StoredAdvice.class)
                            .page(id, AdviceFilter.ALL, AdviceOrder.FILE, Page.Wanted.page(1))
                            .total())
                    .isZero();
            assertThat(inventories.find(id).orElseThrow().read()).isEqualTo(3_000);
        }
    }

    @Test
    void an_empty_store_starts_with_the_metropolis_and_its_registers_while_the_server_answers() {
        try (var server = TestServer.withMetropolisOver(data)) {
            assertThat(server.get("/actuator/health").statusCode()).isEqualTo(200);
            String id = Awaitility.await("the metropolis")
                    .atMost(Duration.ofMinutes(3))
                    .until(() -> server.bean(Inventories.class).list(1), list -> !list.isEmpty())
                    .get(0)
                    .id()
                    .toString();
            JsonNode inventory = Awaitility.await("its import")
                    .atMost(Duration.ofMinutes(3))
                    .until(
                            () -> TestServer.json(server.get("/api/inventories/" + id)),
                            seen -> !seen.get("status").asString().matches("PENDING|RUNNING"));
            assertThat(inventory.get("advised").asInt()).isGreaterThan(30_000);
            JsonNode registers = Awaitility.await("its registers")
                    .atMost(Duration.ofMinutes(3))
                    .until(
                            () -> TestServer.json(server.get("/api/registers")).get("items"),
                            items -> items.size() == 7);
            assertThat(registers.toString()).contains("purchases", "contracts", "users", "activities");
        }
    }

    @Test
    void an_empty_store_may_start_with_the_small_estate() {
        try (var server = TestServer.withDemoOver(data)) {
            UUID id = server.bean(Inventories.class).list(1).get(0).id();

            assertThat(server.over(id.toString()).get("advised").asInt()).isPositive();
        }
    }
}
