package org.choisi.web.page.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.choisi.measure.Language;
import org.choisi.measure.Text;
import org.choisi.store.ImportStatus;
import org.choisi.store.Inventory;
import org.choisi.web.page.Speech;
import org.choisi.web.page.SpeechTest;
import org.junit.jupiter.api.Test;

class ImportViewTest {

    private final Speech french = new Speech(SpeechTest.MESSAGES, Language.FR);

    @Test
    void a_page_looks_again_while_its_import_runs_and_says_how_far_it_is() {
        var view = ImportView.of(inventory(ImportStatus.RUNNING, 12_000), french);

        assertThat(view.refresh()).isEqualTo("2");
        assertThat(view.headline()).isEqualTo("Lecture de « parc.csv » en cours");
        assertThat(view.said()).startsWith("12\u202f000 lignes lues");
    }

    @Test
    void an_import_that_waits_says_so() {
        var view = ImportView.of(inventory(ImportStatus.PENDING, 0), french);

        assertThat(view.refresh()).isEqualTo("2");
        assertThat(view.headline()).isEqualTo("« parc.csv » attend son tour");
    }

    @Test
    void a_failed_import_says_why_and_stops_looking() {
        var view = ImportView.of(inventory(ImportStatus.FAILED, 0), french);

        assertThat(view.refresh()).isNull();
        assertThat(view.running()).isFalse();
        assertThat(view.said()).isEqualTo("Le fichier est une image.");
    }

    private static Inventory inventory(ImportStatus status, long read) {
        var failure = new Text("Le fichier est une image.", "The file is an image.");
        return new Inventory(
                new UUID(0, 1),
                "parc.csv",
                "",
                status,
                LocalDate.of(2026, 11, 21),
                "",
                "",
                Optional.empty(),
                false,
                read,
                0,
                0,
                List.of(),
                status == ImportStatus.FAILED ? Optional.of(failure) : Optional.empty(),
                Instant.EPOCH,
                Optional.empty());
    }
}
