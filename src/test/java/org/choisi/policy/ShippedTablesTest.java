package org.choisi.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.choisi.TestDesk;
import org.choisi.lifecycle.AdviceDesk;
import org.choisi.measure.Language;
import org.choisi.policy.drools.DroolsCompiler;
import org.choisi.reference.FileSet;
import org.junit.jupiter.api.Test;

/** The shipped tables keep what they promise, and a careless change of one is told. */
class ShippedTablesTest {

    @Test
    void the_shipped_rules_leave_nothing_to_say() {
        assertThat(analysed(TestDesk.rules())).isEmpty();
    }

    @Test
    void a_category_without_a_lifetime_is_told_with_its_days() {
        assertThat(changed(
                        "lifecycle/lifetimes.csv",
                        "L-08;tablet;*;*;5;*;default;2023-09-29",
                        "L-08;tablet;*;*;5;*;default;2024-01-01"))
                .containsExactly(
                        "rules/lifecycle/lifetimes.csv:1:2: aucune ligne ne répond du 2023-09-29 au 2023-12-31 pour"
                                + " category = tablet (par exemple : category = tablet, usage = intensive, entity = (tout autre"
                                + " mot)) : ajoutez une ligne ou élargissez-en une");
    }

    @Test
    void a_lifetime_for_what_is_out_of_scope_is_told() {
        assertThat(changed(
                        "lifecycle/lifetimes.csv",
                        "L-21;keyboard | mouse;",
                        "L-23;accessory;*;*;4;*;default;2023-09-29;*;r;r\nL-21;keyboard | mouse;"))
                .singleElement()
                .asString()
                .contains("aucun cas ne rencontre jamais la ligne L-23");
    }

    @Test
    void a_lifetime_for_one_usage_alone_leaves_the_others_without() {
        assertThat(changed("lifecycle/lifetimes.csv", "L-08;tablet;*;", "L-08;tablet;intensive;"))
                .singleElement()
                .asString()
                .contains("pour category = tablet, usage = not intensive");
    }

    @Test
    void an_age_that_no_destination_covers_is_told() {
        assertThat(changed(
                        "lifecycle/destinations.csv",
                        ";@sale_years..@reuse_years;unknown;",
                        ";@sale_years..9;unknown;"))
                .singleElement()
                .asString()
                .contains("age_years = 9..10, residual = unknown")
                .contains("age_years = 9 ans");
    }

    @Test
    void a_gift_cap_that_jumps_a_euro_leaves_values_without_a_destination() {
        assertThat(changed("lifecycle/destinations.csv", ";>= @above_gift_cap;", ";>= 301;"))
                .singleElement()
                .asString()
                .contains("residual = known, residual_value = 300.01..301");
    }

    @Test
    void two_thresholds_for_the_same_value_are_told() {
        assertThat(changed(
                        "purchasing/thresholds.csv",
                        "SEUIL-06;state;known;>= @formal_state",
                        "SEUIL-06;state;known;>= @no_publicity"))
                .singleElement()
                .asString()
                .startsWith(
                        "rules/purchasing/thresholds.csv:7:0: la ligne SEUIL-06 répond au même cas que la ligne SEUIL-02 le"
                                + " 2019-04-01 (par exemple : buyer = state, value_known = known, value = 25000)");
    }

    @Test
    void a_parameter_that_overtakes_another_is_told_from_its_day() {
        assertThat(changed("purchasing/parameters.yaml", "value: 216000", "value: 116000"))
                .anySatisfy(finding -> assertThat(finding)
                        .startsWith(
                                "rules/purchasing/thresholds.csv:6:4: rien ne passe dans « value » à partir du 2026-01-01")
                        .contains("« 140000..116000 »"));
    }

    @Test
    void a_grid_with_a_hole_or_an_overlap_is_told() {
        assertThat(changed("purchasing/grids.csv", "recycled-share;25..50;", "recycled-share;30..50;"))
                .singleElement()
                .asString()
                .contains("pour grid = recycled-share, answer = 25..30");
        assertThat(changed("purchasing/grids.csv", "recycled-share;25..50;", "recycled-share;20..50;"))
                .singleElement()
                .asString()
                .contains("la ligne G-REC-03 répond au même cas que la ligne G-REC-02");
    }

    @Test
    void a_quota_that_starts_late_leaves_days_without_any() {
        assertThat(changed("purchasing/quotas.csv", "refurbished;quota;2030-01-01", "refurbished;quota;2030-03-01"))
                .singleElement()
                .asString()
                .contains("rien ne répond du 2030-01-01 au 2030-02-28");
    }

    @Test
    void a_number_of_offers_that_an_alert_forgets_is_told() {
        assertThat(changed("purchasing/low-prices.csv", "BAS-ES-2;ES-85;1;2;", "BAS-ES-2;ES-85;1;1;"))
                .singleElement()
                .asString()
                .contains("rule = ES-85, bids = 2");
    }

    private static List<String> changed(String path, String from, String to) {
        return analysed(TestDesk.rulesWith(path, from, to));
    }

    private static List<String> analysed(FileSet rules) {
        return AdviceDesk.open(rules, TestDesk.shipped().reference(), new WhenAsked(new DroolsCompiler()))
                .rules()
                .analysed()
                .stream()
                .map(finding -> finding.in(Language.FR))
                .toList();
    }
}
