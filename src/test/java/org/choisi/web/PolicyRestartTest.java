package org.choisi.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.choisi.store.Publication;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which rules a server starts with, once it has published some. */
class PolicyRestartTest {

    @TempDir
    Path data;

    private RulesFolder rules;
    private String published;

    @BeforeEach
    void publishADraftAndStop() throws IOException {
        rules = new RulesFolder(data.resolve("rules"));
        rules.restore();
        var draft = new RulesFolder(data.resolve("draft"));
        draft.restore();
        draft.shortenTheLifeOfLaptops();
        try (var server = TestServer.withRules(data, rules.path())) {
            Publishing publishing = server.bean(Publishing.class);
            published = publishing
                    .publish(
                            draft.zip("lifecycle/lifetimes.csv", "lifecycle/examples.csv"),
                            new Publishing.Signature("Anne", "", "", ""))
                    .hash();
        }
    }

    private LivePolicy.Status statusAfterRestart() {
        try (var server = TestServer.withRules(data, rules.path())) {
            return server.bean(LivePolicy.class).status();
        }
    }

    @Test
    void what_was_published_is_still_live_while_the_folder_is_as_it_was() {
        LivePolicy.Status status = statusAfterRestart();

        assertThat(status.desk().rules().hash()).isEqualTo(published);
        assertThat(status.publication().number()).isEqualTo(2);
    }

    @Test
    void a_folder_changed_while_the_server_was_stopped_goes_live() throws IOException {
        rules.change("ruleset.yaml", "owner: ", "owner: La ");

        LivePolicy.Status status = statusAfterRestart();

        assertThat(status.desk().rules().identity().owner()).startsWith("La ");
        assertThat(status.publication().origin()).isEqualTo(Publication.Origin.FOLDER);
        assertThat(status.publication().replaces()).isEqualTo(published);
    }

    @Test
    void a_folder_broken_or_gone_while_the_server_was_stopped_leaves_what_was_live() throws IOException {
        rules.change("lifecycle/lifetimes.csv", "L-07;laptop;*;*;7;", "L-07;laptop;*;*;sept;");
        LivePolicy.Status broken = statusAfterRestart();
        rules.empty();
        LivePolicy.Status gone = statusAfterRestart();

        assertThat(broken.desk().rules().hash()).isEqualTo(published);
        assertThat(broken.refused().orElseThrow().findings()).isNotEmpty();
        assertThat(gone.desk().rules().hash()).isEqualTo(published);
        assertThat(gone.refused()).isPresent();
    }
}
