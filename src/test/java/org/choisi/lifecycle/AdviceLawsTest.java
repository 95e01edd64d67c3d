package org.choisi.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.choisi.TestDesk;
import org.choisi.policy.Hit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What must hold for any asset whatever, tried on thousands. */
class AdviceLawsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final LifecycleAdvisor ADVISOR = TestDesk.shipped().advisor(TODAY);
    private static final List<AssetProfile> PROFILES = new ArrayList<>();
    private static Map<AssetProfile, Decision> decisions;

    @BeforeAll
    static void decideFiveThousand() throws AssetRefused {
        AssetIntake intake = TestDesk.shipped().intake(TODAY);
        for (AssetLine line : SampleAssets.seeded(20261121, 5_000)) {
            PROFILES.add(intake.take(line).profile());
        }
        decisions = byProfile(PROFILES);
    }

    private static Map<AssetProfile, Decision> byProfile(List<AssetProfile> profiles) {
        List<Decision> found = ADVISOR.decide(profiles);
        Map<AssetProfile, Decision> byProfile = new LinkedHashMap<>();
        for (int index = 0; index < profiles.size(); index++) {
            byProfile.put(profiles.get(index), found.get(index));
        }
        return byProfile;
    }

    @Test
    void all_five_verdicts_are_among_them() {
        assertThat(decisions.values()).extracting(Decision::verdict).contains(Verdict.values());
    }

    @Test
    void every_verdict_has_a_reason_and_every_reason_a_row_a_reference_and_a_date() {
        for (Decision decision : decisions.values()) {
            assertThat(decision.reasons()).isNotEmpty();
            for (Hit hit : decision.reasons()) {
                assertThat(hit.row().id()).isNotBlank();
                assertThat(hit.row().at()).matches("rules/lifecycle/[a-z-]+\\.csv:\\d+");
                assertThat(hit.row().reference()).isNotBlank();
                assertThat(hit.inForceSince()).isBeforeOrEqualTo(TODAY);
            }
        }
    }

    @Test
    void an_action_other_than_completing_data_goes_with_refurbish_and_with_nothing_else() {
        for (Decision decision : decisions.values()) {
            boolean restores = decision.actions().stream().anyMatch(action -> !action.equals("COMPLETE_DATA"));
            assertThat(restores).isEqualTo(decision.verdict() == Verdict.REFURBISH);
        }
    }

    @Test
    void the_order_of_assets_does_not_matter() {
        List<AssetProfile> shuffled = new ArrayList<>(PROFILES);
        Collections.shuffle(shuffled, new Random(3));

        assertThat(byProfile(shuffled)).isEqualTo(decisions);
    }

    @Test
    void an_asset_alone_gets_the_advice_it_gets_among_others() {
        for (AssetProfile profile : PROFILES.subList(0, 300)) {
            assertThat(ADVISOR.decide(profile)).isEqualTo(decisions.get(profile));
        }
    }

    @Test
    void an_unknown_start_of_life_never_gets_an_age() {
        for (Decision decision : decisions.values()) {
            if (decision.profile().startState().equals("unknown")) {
                assertThat(decision.verdict()).isIn(Verdict.REVIEW, Verdict.OUT_OF_SCOPE);
                assertThat(decision.profile().ageMonths()).isNull();
            }
        }
    }

    @Test
    void a_near_miss_says_the_truth_at_its_threshold() {
        Map<AssetProfile, Verdict> moved = new LinkedHashMap<>();
        for (Decision decision : decisions.values()) {
            for (NearMiss miss : decision.nearMisses()) {
                if (miss.field().equals("age_months")) {
                    AssetProfile then = decision.profile()
                            .with(decision.profile()
                                    .life()
                                    .atAge(miss.threshold().intValueExact()));
                    AssetProfile justBefore = decision.profile()
                            .with(decision.profile()
                                    .life()
                                    .atAge(miss.threshold().intValueExact() - 1));
                    assertThat(ADVISOR.decide(then).verdict()).isNotEqualTo(decision.verdict());
                    assertThat(ADVISOR.decide(justBefore).verdict()).isEqualTo(decision.verdict());
                    moved.put(then, decision.verdict());
                }
            }
            if (moved.size() == 150) {
                return;
            }
        }
        throw new AssertionError("only " + moved.size() + " near misses among five thousand assets");
    }

    @Test
    void a_dearer_repair_never_turns_a_replacement_into_a_repair() {
        Set<AssetProfile> dearer = new LinkedHashSet<>();
        for (AssetProfile profile : PROFILES) {
            if (profile.repairShare() != null && decisions.get(profile).verdict() == Verdict.REPLACE) {
                BigDecimal cost = profile.repairCost().add(BigDecimal.TEN);
                dearer.add(profile.with(new AssetFacts.Repair(cost, profile.replacementCost())));
            }
        }

        assertThat(dearer).hasSizeGreaterThan(100);
        assertThat(ADVISOR.decide(List.copyOf(dearer)))
                .extracting(Decision::verdict)
                .containsOnly(Verdict.REPLACE);
    }

    @Test
    void only_what_is_replaced_or_leaves_anyway_is_given_a_destination() {
        for (Decision decision : decisions.values()) {
            if (decision.destination() != null) {
                assertThat(decision.verdict() == Verdict.REPLACE
                                || decision.profile().leaving().now())
                        .isTrue();
            }
        }
    }

    @Test
    void an_asset_over_ten_years_that_leaves_is_recycled_unless_it_is_not_ours() {
        assertThat(decisions.values())
                .filteredOn(decision ->
                        decision.destination() != null && decision.profile().ageMonths() >= 120)
                .isNotEmpty()
                .allSatisfy(
                        decision -> assertThat(decision.destination().channel()).isEqualTo("recycling"));
    }
}
