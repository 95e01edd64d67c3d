package org.choisi.workbench.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.choisi.inventory.FleetAdvice;
import org.choisi.inventory.Reject;
import org.choisi.lifecycle.Asset;
import org.choisi.lifecycle.AssetLine;
import org.choisi.lifecycle.Decision;
import org.choisi.lifecycle.SampleAssets;
import org.choisi.lifecycle.Verdict;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What must hold for any inventory whatever: thousands of lines, other rules and another day at once. */
class FleetPreviewLawsTest {

    private static final List<AssetLine> LINES = SampleAssets.seeded(20261124, 4_000);
    private static Side before;
    private static Side after;
    private static FleetPreview preview;

    @BeforeAll
    static void previewFourThousand() {
        before = Fleet.live();
        after = new Side(Fleet.laptopsForSixYears().desk(), LocalDate.of(2028, 2, 29));
        preview = FleetPreview.of(before, after, Fleet.of(LINES));
    }

    @Test
    void the_matrix_sums_to_what_was_advised_and_its_changes_to_what_changed() {
        assertThat(preview.advised().lines() + preview.rejected()).isEqualTo(preview.read());
        assertThat(preview.transitions().stream().map(Transition::counted).reduce(Counted.NONE, Counted::plus))
                .isEqualTo(preview.advised());
        assertThat(preview.transitions().stream()
                        .filter(transition -> !transition.stays())
                        .map(Transition::counted)
                        .reduce(Counted.NONE, Counted::plus))
                .isEqualTo(preview.changed(Change.VERDICT));
        assertThat(preview.assets()).hasSize((int) preview.changed().lines());
        assertThat(preview.changed(Change.VERDICT).lines()).isGreaterThan(20);
    }

    @Test
    void it_agrees_with_advising_the_same_inventory_once_on_each_side() {
        Map<Integer, Decision> was = advised(before);
        Map<Integer, Decision> is = advised(after);
        List<Integer> changed = was.keySet().stream()
                .filter(line -> Change.between(was.get(line), is.get(line)).isOfAdvice())
                .toList();

        assertThat(preview.advised().lines()).isEqualTo(was.size());
        assertThat(preview.assets()).extracting(asset -> asset.asset().line()).containsExactlyElementsOf(changed);
        assertThat(preview.assets()).allSatisfy(asset -> {
            assertThat(asset.before()).isEqualTo(was.get(asset.asset().line()));
            assertThat(asset.after()).isEqualTo(is.get(asset.asset().line()));
        });
        for (Transition transition : preview.transitions()) {
            assertThat(was.keySet().stream()
                            .filter(line -> was.get(line).verdict() == transition.from())
                            .filter(line -> is.get(line).verdict() == transition.to()))
                    .hasSize((int) transition.counted().lines());
        }
    }

    @Test
    void the_other_way_round_everything_is_turned_round() {
        FleetPreview back = FleetPreview.of(after, before, Fleet.of(LINES));

        assertThat(back.transitions())
                .containsExactlyInAnyOrderElementsOf(preview.transitions().stream()
                        .map(there -> new Transition(there.to(), there.from(), there.counted()))
                        .toList());
        assertThat(back.changes()).isEqualTo(preview.changes());
        assertThat(back.rows())
                .extracting(RowReach::rule, RowReach::finds, RowReach::before, RowReach::after, RowReach::gained)
                .containsExactlyInAnyOrderElementsOf(preview.rows().stream()
                        .map(row -> org.assertj.core.groups.Tuple.tuple(
                                row.rule(), row.finds(), row.after(), row.before(), row.lost()))
                        .toList());
        assertThat(back.budget().euros())
                .isEqualByComparingTo(preview.budget().euros().negate());
        assertThat(back.budget().notKnown()).isEqualTo(preview.budget().notKnown());
        var there = preview.carbon().kgCo2ePerYear();
        assertThat(back.carbon().kgCo2ePerYear().mid())
                .isEqualByComparingTo(there.mid().negate());
        assertThat(back.carbon().kgCo2ePerYear().low())
                .isEqualByComparingTo(there.high().negate());
        assertThat(back.carbon().notKnown()).isEqualTo(preview.carbon().notKnown());
    }

    @Test
    void the_order_of_lines_does_not_matter() {
        List<AssetLine> shuffled = new ArrayList<>(LINES);
        Collections.shuffle(shuffled, new Random(7));

        FleetPreview other = FleetPreview.of(before, after, Fleet.of(shuffled));

        assertThat(other.transitions()).isEqualTo(preview.transitions());
        assertThat(other.changes()).isEqualTo(preview.changes());
        assertThat(other.rows()).isEqualTo(preview.rows());
        assertThat(other.carbon()).isEqualTo(preview.carbon());
        assertThat(other.budget()).isEqualTo(preview.budget());
    }

    @Test
    void nothing_is_known_of_what_a_verdict_leaves_open() {
        long open = preview.transitions().stream()
                .filter(transition -> !transition.stays())
                .filter(transition -> transition.from() == Verdict.REVIEW || transition.to() == Verdict.REVIEW)
                .mapToLong(transition -> transition.counted().pieces())
                .sum();

        assertThat(open).isPositive();
        assertThat(preview.carbon().notKnown()).isGreaterThanOrEqualTo(open);
        assertThat(preview.budget().notKnown()).isGreaterThanOrEqualTo(open);
    }

    private static Map<Integer, Decision> advised(Side side) {
        Map<Integer, Decision> byLine = new TreeMap<>();
        new FleetAdvice(side.desk(), side.asOf()).advise(Fleet.of(LINES), new FleetAdvice.Sink() {
            @Override
            public void advised(Asset asset, Decision decision) {
                byLine.put(asset.line(), decision);
            }

            @Override
            public void rejected(Reject reject) {
                assertThat(reject.reason()).isNotNull();
            }
        });
        return byLine;
    }
}
