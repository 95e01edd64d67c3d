package org.choisi.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.choisi.measure.Refused;
import org.choisi.store.Page;
import org.choisi.store.Publication;
import org.choisi.store.Publications;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublishingTest {

    private static final Publishing.Signature ANNE = new Publishing.Signature("Anne", "", "", "essai");

    @TempDir
    static Path data;

    private static RulesFolder rules;
    private static TestServer server;
    private static Publishing publishing;
    private static LivePolicy policy;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        rules = new RulesFolder(data.resolve("rules"));
        rules.restore();
        server = TestServer.withRules(data, rules.path());
        publishing = server.bean(Publishing.class);
        policy = server.bean(LivePolicy.class);
        server.bean(PolicyWatch.class).close(); // each test looks when it wants to
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void startFromTheShippedRules() throws IOException {
        rules.restore();
        rules.change("ruleset.yaml", "label: \"2026.1\"", "label: \"" + System.nanoTime() + "\"");
        publishing.reload();
        assertThat(policy.status().refused()).isEmpty();
    }

    private static String hash() {
        return policy.status().desk().rules().hash();
    }

    private static List<Publication> history() {
        return server.bean(Publications.class).page(Page.Wanted.page(1)).items();
    }

    @Test
    void broken_rules_stay_off_with_every_finding_and_mended_ones_go_live() throws IOException {
        String live = hash();
        rules.change("lifecycle/lifetimes.csv", "L-01;desktop;*;*;8;", "L-01;desktop;*;*;huit;");
        rules.change("lifecycle/lifetimes.csv", "L-02;monitor;", "L-02;moniteur?;");

        publishing.look();
        publishing.look();

        assertThat(hash()).isEqualTo(live);
        assertThat(policy.status().refused().orElseThrow().findings()).hasSizeGreaterThanOrEqualTo(2);
        rules.change("lifecycle/lifetimes.csv", "L-01;desktop;*;*;huit;", "L-01;desktop;*;*;8;");
        rules.change("lifecycle/lifetimes.csv", "L-02;moniteur?;", "L-02;monitor;");
        rules.change("ruleset.yaml", "owner: ", "owner: La ");
        publishing.look();
        publishing.look();
        assertThat(policy.status().refused()).isEmpty();
        assertThat(policy.status().desk().rules().identity().owner()).startsWith("La ");
    }

    @Test
    void rules_whose_examples_fail_do_not_go_live() throws IOException {
        String live = hash();

        rules.change("lifecycle/lifetimes.csv", "L-07;laptop;*;*;7;", "L-07;laptop;*;*;2;");
        publishing.reload();

        assertThat(hash()).isEqualTo(live);
        assertThat(policy.status().refused().orElseThrow().findings())
                .allMatch(finding -> finding.file().endsWith("examples.csv"));
    }

    @Test
    void a_change_is_taken_up_only_once_it_has_settled() throws IOException {
        String live = hash();
        rules.change("ruleset.yaml", "owner: ", "owner: La ");

        publishing.look();
        assertThat(hash()).isEqualTo(live);
        publishing.look();
        assertThat(hash()).isNotEqualTo(live);
    }

    @Test
    void a_policy_in_use_stays_whole_while_another_takes_over() throws IOException {
        String live = hash();
        try (LivePolicy.Lease lease = policy.lease()) {
            rules.change("ruleset.yaml", "owner: ", "owner: La ");
            publishing.reload();

            var advisor = lease.desk().advisor(LocalDate.of(2026, 11, 21));

            assertThat(lease.desk().rules().hash()).isEqualTo(live);
            assertThat(advisor.decide(List.of())).isEmpty();
            assertThat(hash()).isNotEqualTo(live);
        }
    }

    @Test
    void a_folder_that_vanishes_leaves_the_live_policy_in_place() throws IOException {
        String live = hash();

        rules.empty();
        publishing.look();
        publishing.look();

        assertThat(hash()).isEqualTo(live);
        assertThat(policy.status().refused()).isPresent();
    }

    @Test
    void a_draft_goes_live_under_its_authors_name_and_the_past_stays() throws IOException {
        String before = hash();
        rules.shortenTheLifeOfLaptops();

        Publication published =
                publishing.publish(rules.zip("lifecycle/lifetimes.csv", "lifecycle/examples.csv"), ANNE);

        assertThat(published.author()).isEqualTo("Anne");
        assertThat(published.replaces()).isEqualTo(before);
        assertThat(hash()).isEqualTo(published.hash()).isNotEqualTo(before);
        assertThat(history()).first().isEqualTo(published);
        assertThat(history()).extracting(Publication::hash).contains(before);
    }

    @Test
    void a_draft_that_does_not_pass_changes_nothing_and_says_why() throws IOException {
        String live = hash();
        int publications = history().size();
        rules.change("lifecycle/lifetimes.csv", "L-07;laptop;*;*;7;", "L-07;laptop;*;*;sept;");
        byte[] draft = rules.zip("lifecycle/lifetimes.csv");

        assertThatThrownBy(() -> publishing.publish(draft, ANNE))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.findings())
                                .singleElement()
                                .satisfies(finding -> assertThat(finding.row()).isEqualTo(8)));

        assertThat(hash()).isEqualTo(live);
        assertThat(history()).hasSize(publications);
    }

    @Test
    void going_back_brings_the_very_same_rules() throws IOException {
        String before = hash();
        rules.shortenTheLifeOfLaptops();
        publishing.publish(rules.zip("lifecycle/lifetimes.csv", "lifecycle/examples.csv"), ANNE);

        Publication back = publishing.rollBack(before, ANNE);

        assertThat(back.origin()).isEqualTo(Publication.Origin.ROLLBACK);
        assertThat(hash()).isEqualTo(before);
        assertThatThrownBy(() -> publishing.rollBack("sha256:0", ANNE)).isInstanceOf(Refused.class);
    }

    @Test
    void what_is_published_needs_an_author_and_a_change() {
        var nobody = new Publishing.Signature(" ", "", "", "");
        var live = policy.status().desk().rules().files();

        assertThatThrownBy(() -> publishing.publish(live.with("ruleset.yaml", new byte[0]), live.hash(), nobody))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.text().fr()).contains("auteur"));
        assertThatThrownBy(() -> publishing.publish(live, live.hash(), ANNE))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.text().fr()).contains("rien à publier"));
    }

    @Test
    void a_draft_holds_neither_code_nor_the_description_of_columns() throws IOException {
        rules.change("lifecycle/lifecycle.drl", "rule \"status\"", "rule \"statut\"");
        rules.change("lifecycle/lifetimes.yaml", "fact: Lifetime", "fact: Life");
        byte[] draft = rules.zip("lifecycle/lifecycle.drl", "lifecycle/lifetimes.yaml", "lifecycle/lifetimes.csv");

        assertThatThrownBy(() -> publishing.draft(draft))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.findings())
                                .extracting(org.choisi.measure.Finding::file)
                                .containsExactly("rules/lifecycle/lifecycle.drl", "rules/lifecycle/lifetimes.yaml"));
    }
}
