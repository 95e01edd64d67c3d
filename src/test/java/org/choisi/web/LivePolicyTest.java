package org.choisi.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LivePolicyTest {

    @TempDir
    Path rules;

    private LivePolicy policy;

    @BeforeEach
    void copyTheRules() throws IOException {
        Path shipped = Path.of("rules");
        try (Stream<Path> files = Files.walk(shipped)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = rules.resolve(shipped.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        policy = new LivePolicy(
                new ServerSettings("unused", rules.toString(), "reference-data", false), Clock.systemUTC());
    }

    @AfterEach
    void close() {
        policy.close();
    }

    private void change(String file, String before, String after) throws IOException {
        Path path = rules.resolve(file);
        String content = Files.readString(path);
        assertThat(content).contains(before);
        Files.writeString(path, content.replace(before, after));
    }

    private String hash() {
        return policy.status().desk().rules().hash();
    }

    @Test
    void broken_rules_stay_off_with_every_finding_and_mended_ones_go_live() throws IOException {
        String live = hash();

        change("lifecycle/lifetimes.csv", "L-01;desktop;*;*;8;", "L-01;desktop;*;*;huit;");
        change("lifecycle/lifetimes.csv", "L-02;monitor;", "L-02;moniteur?;");
        policy.look();
        policy.look();

        assertThat(hash()).isEqualTo(live);
        assertThat(policy.status().refused().orElseThrow().findings()).hasSizeGreaterThanOrEqualTo(2);
        change("lifecycle/lifetimes.csv", "L-01;desktop;*;*;huit;", "L-01;desktop;*;*;8;");
        change("lifecycle/lifetimes.csv", "L-02;moniteur?;", "L-02;monitor;");
        change("ruleset.yaml", "2026.1", "2026.2");
        policy.look();
        policy.look();
        assertThat(policy.status().refused()).isEmpty();
        assertThat(policy.status().desk().rules().identity().label()).isEqualTo("2026.2");
    }

    @Test
    void rules_whose_examples_fail_do_not_go_live() throws IOException {
        String live = hash();

        change("lifecycle/lifetimes.csv", "L-07;laptop;*;*;7;", "L-07;laptop;*;*;2;");
        policy.reload();

        assertThat(hash()).isEqualTo(live);
        assertThat(policy.status().refused().orElseThrow().findings())
                .allMatch(finding -> finding.file().endsWith("examples.csv"));
    }

    @Test
    void a_change_is_taken_up_only_once_it_has_settled() throws IOException {
        change("ruleset.yaml", "2026.1", "2026.2");

        policy.look();
        assertThat(policy.status().desk().rules().identity().label()).isEqualTo("2026.1");
        policy.look();
        assertThat(policy.status().desk().rules().identity().label()).isEqualTo("2026.2");
    }

    @Test
    void a_policy_in_use_stays_whole_while_another_takes_over() throws IOException {
        try (LivePolicy.Lease lease = policy.lease()) {
            change("ruleset.yaml", "2026.1", "2026.2");
            policy.reload();

            var advisor = lease.desk().advisor(LocalDate.of(2026, 11, 21));

            assertThat(lease.desk().rules().identity().label()).isEqualTo("2026.1");
            assertThat(advisor.decide(List.of())).isEmpty();
            assertThat(policy.status().desk().rules().identity().label()).isEqualTo("2026.2");
        }
    }

    @Test
    void a_folder_that_vanishes_leaves_the_live_policy_in_place() throws IOException {
        String live = hash();
        List<Path> files;
        try (Stream<Path> walk = Files.walk(rules)) {
            files = walk.sorted((a, b) -> b.compareTo(a)).toList();
        }

        for (Path file : files) {
            Files.delete(file);
        }
        policy.look();
        policy.look();

        assertThat(hash()).isEqualTo(live);
        assertThat(policy.status().refused()).isPresent();
        Files.createDirectories(rules);
    }
}
