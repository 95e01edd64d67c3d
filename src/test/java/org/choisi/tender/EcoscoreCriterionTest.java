package org.choisi.tender;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.numbers.fraction.BigFraction;
import org.choisi.TestDesk;
import org.choisi.ecoscore.EcoscoreDesk;
import org.choisi.ecoscore.Project;
import org.choisi.measure.Language;
import org.junit.jupiter.api.Test;

class EcoscoreCriterionTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    // Weights of the five questions on equipment for a product: 3, 3, 1, 2, 2 (rules/ecoscore/questions.csv), 11 in
    // all.
    private static final Map<String, Object> GOOD = Map.of(
            "refurbished_share", 100, // 100 points
            "lifetime_percent", 100, // 100
            "repairability_index", new BigDecimal("8.5"), // 100
            "equipment_next", "reuse-first", // 100
            "security_updates_years", 5); // 60
    private static final Map<String, Object> POOR = Map.of(
            "refurbished_share", 0, // 0 points
            "lifetime_percent", 90, // 50
            "repairability_index", new BigDecimal("6.5"), // 60
            "equipment_next", "recycling", // 30
            "security_updates_years", 7); // 100

    @Test
    void a_dimension_of_the_ecoscore_gives_a_criterion_its_points() {
        LotEvaluation lot = evaluated("ecoscore/product/equipment", Map.of("A", GOOD, "B", POOR));

        // (3 x 100 + 3 x 100 + 100 + 2 x 100 + 2 x 60) / 11 = 1020/11 of 100, so 60 x 1020/1100
        assertThat(points(lot, "A")).isEqualTo(BigFraction.of(60 * 1020, 1100));
        // (0 + 3 x 50 + 60 + 2 x 30 + 2 x 100) / 11 = 470/11 of 100
        assertThat(points(lot, "B")).isEqualTo(BigFraction.of(60 * 470, 1100));
        assertThat(lot.ranking()).containsExactly(List.of("A"), List.of("B"));
        assertThat(explanation(lot, "A"))
                .contains("Indice de réparabilité 8,5", "= 100 (ECG-040)", "= 60 (ECG-050)", "60 × 92,7");
    }

    @Test
    void one_question_of_the_ecoscore_serves_as_a_grid() {
        LotEvaluation lot = evaluated("ecoscore/product/repairability_index", Map.of("A", GOOD, "B", POOR));

        assertThat(points(lot, "A")).isEqualTo(BigFraction.of(60));
        assertThat(points(lot, "B")).isEqualTo(BigFraction.of(36)); // 60 of 100
    }

    @Test
    void a_question_left_open_is_to_be_completed_and_changes_nothing_for_the_others() {
        Map<String, Object> silent = new HashMap<>(GOOD);
        silent.remove("equipment_next");
        Map<String, Object> unreadable = new HashMap<>(GOOD);
        unreadable.put("security_updates_years", "longtemps");

        LotEvaluation lot =
                evaluated("ecoscore/product/equipment", Map.of("A", GOOD, "C", silent, "D", Map.of(), "E", unreadable));

        assertThat(lot.ranking()).containsExactly(List.of("A"));
        assertThat(points(lot, "A")).isEqualTo(BigFraction.of(60 * 1020, 1100));
        assertThat(reason(lot, "C")).startsWith("ADM-16").contains("Après le projet");
        assertThat(reason(lot, "D")).startsWith("ADM-15").contains("ecoscore/product/equipment");
        assertThat(reason(lot, "E")).startsWith("ADM-16").contains("« longtemps » ne se lit pas");
    }

    @Test
    void a_questionnaire_that_the_policy_does_not_have_scores_nobody() {
        for (String table : List.of("ecoscore/voiture", "ecoscore/product/chaleur", "ecoscore/")) {
            LotEvaluation lot = evaluated(table, Map.of("A", GOOD));

            assertThat(lot.ranking()).isEmpty();
            assertThat(reason(lot, "A")).startsWith("ADM-17").contains(table);
            assertThat(checks(table)).contains("DATA-TABLE-UNKNOWN");
        }
    }

    @Test
    void the_whole_questionnaire_is_worth_what_the_ecoscore_says() {
        Map<String, Object> all = new HashMap<>(GOOD);
        all.putAll(EVERYTHING_ELSE);

        LotEvaluation lot = evaluated("ecoscore/product", Map.of("A", all));

        assertThat(lot.bids().get(0).reasons()).isEmpty();
        BigFraction score = new EcoscoreDesk(
                        TestDesk.shipped().rules(), TestDesk.shipped().reference())
                .score(new Project("", "", "product", "", "", all), TODAY)
                .score();
        assertThat(points(lot, "A")).isEqualTo(score.multiply(60).divide(100));
    }

    private static final Map<String, Object> EVERYTHING_ELSE = Map.ofEntries(
            Map.entry("people_served", 800),
            Map.entry("replaces", "nothing"),
            Map.entry("need_established", "evidenced"),
            Map.entry("end_planned", true),
            Map.entry("carbon_kg_per_user_year", 20),
            Map.entry("carbon_target", true),
            Map.entry("ecolabel", true),
            Map.entry("assistive_ready", true),
            Map.entry("erasure_supported", true),
            Map.entry("works_without_cloud", true),
            Map.entry("open_standards", "all"),
            Map.entry("interoperable", true),
            Map.entry("reversibility", "tested"),
            Map.entry("open_source", "closed"),
            Map.entry("supply_chain_known", true),
            Map.entry("assistance", "human"),
            Map.entry("trained_share", 50),
            Map.entry("insertion", true));

    /** A price of 40 and a quality of 60 by the Ecoscore; bids by their letters, with a price of 100. */
    private static LotEvaluation evaluated(String table, Map<String, Map<String, Object>> answers) {
        Draft draft = Draft.lot().price("40").quality("Équipement", "60", Draft.grid(table));
        new TreeMap<>(answers).forEach((id, given) -> draft.answering(id, 100, given));
        var desk = new TenderDesk(TestDesk.shipped().rules(), TestDesk.shipped().reference());
        return desk.evaluate(draft.tender(), TODAY).lots().get(0);
    }

    private static List<String> checks(String table) {
        var desk = new TenderDesk(TestDesk.shipped().rules(), TestDesk.shipped().reference());
        Tender tender = Draft.lot()
                .price("40")
                .quality("Équipement", "60", Draft.grid(table))
                .tender();
        return desk.evaluate(tender, TODAY).checks().stream().map(Check::id).toList();
    }

    @Test
    void a_grid_that_the_policy_has_is_no_finding_and_one_that_it_lacks_is() {
        assertThat(checks("ecoscore/product")).doesNotContain("DATA-TABLE-UNKNOWN");
        assertThat(checks("updates-years")).doesNotContain("DATA-TABLE-UNKNOWN");
        assertThat(checks("personne")).contains("DATA-TABLE-UNKNOWN");
    }

    private static BidEvaluation of(LotEvaluation lot, String id) {
        return lot.bids().stream()
                .filter(bid -> bid.bid().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static BigFraction points(LotEvaluation lot, String id) {
        return of(lot, id).criteria().get(1).points();
    }

    private static String explanation(LotEvaluation lot, String id) {
        return of(lot, id).criteria().get(1).explanation().in(Language.FR);
    }

    private static String reason(LotEvaluation lot, String id) {
        Reason reason = of(lot, id).reasons().get(0);
        return reason.rule() + " " + reason.text().fr();
    }
}
