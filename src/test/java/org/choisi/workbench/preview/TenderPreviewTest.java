package org.choisi.workbench.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.choisi.SampleTender;
import org.choisi.TestDesk;
import org.choisi.tender.Check;
import org.choisi.tender.Evaluation;
import org.choisi.tender.Tender;
import org.choisi.tender.TenderDesk;
import org.choisi.tender.ocds.TenderReader;
import org.junit.jupiter.api.Test;

class TenderPreviewTest {

    private static Tender read(SampleTender sample) {
        List<Tender> tenders = new ArrayList<>();
        TenderReader.read(sample.json().getBytes(StandardCharsets.UTF_8), "essai.json", tenders::add);
        return tenders.get(0);
    }

    private static Evaluation evaluated(SampleTender sample) {
        return new TenderDesk(TestDesk.shipped().rules(), TestDesk.shipped().reference())
                .evaluate(read(sample), Fleet.TODAY);
    }

    @Test
    void a_check_under_another_name_disappears_and_appears() {
        Side renamed = Fleet.changed("purchasing/duties.csv", "LAW-ENV-01;", "LAW-ENV-99;");

        TenderPreview preview = TenderPreview.of(Fleet.live(), renamed, read(SampleTender.withTwoBids("2026-017")));

        assertThat(preview.tender()).isEqualTo("2026-017");
        assertThat(preview.appear()).extracting(Check::id).containsExactly("LAW-ENV-99");
        assertThat(preview.disappear()).extracting(Check::id).containsExactly("LAW-ENV-01");
        assertThat(preview.publishableBefore()).isFalse();
        assertThat(preview.publishableAfter()).isFalse();
        assertThat(preview.rankings()).isEmpty();
        assertThat(preview.changes()).isTrue();
    }

    @Test
    void the_same_rules_change_nothing() {
        TenderPreview preview =
                TenderPreview.of(Fleet.live(), Fleet.live(), read(SampleTender.withTwoBids("2026-017")));

        assertThat(preview.changes()).isFalse();
    }

    @Test
    void another_winner_is_told_with_both_rankings() {
        // Bêta leads with 86 against 80. With 20/20, Alpha has 60 + 40 = 100 against 48 + 38 = 86.
        Evaluation before = evaluated(SampleTender.withTwoBids("2026-017"));
        Evaluation after = evaluated(SampleTender.of("2026-017", "Portables")
                .bid("B-1", "Alpha", 80, 20)
                .bid("B-2", "Bêta", 100, 19));

        TenderPreview preview = TenderPreview.between(before, after);

        assertThat(preview.rankings())
                .containsExactly(new TenderPreview.Ranking(
                        "LOT-1", List.of(List.of("B-2"), List.of("B-1")), List.of(List.of("B-1"), List.of("B-2"))));
        assertThat(preview.rankings().get(0).winnerChanges()).isTrue();
    }
}
