package org.choisi.tender.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.choisi.TestDesk;
import org.choisi.measure.Refused;
import org.choisi.measure.Text;
import org.choisi.policy.RuleSet;
import org.choisi.reference.FileSet;
import org.choisi.tender.Aggregation;
import org.choisi.tender.AwardMethod;
import org.choisi.tender.Check;
import org.choisi.tender.Criterion;
import org.choisi.tender.Lot;
import org.choisi.tender.Method;
import org.choisi.tender.Scoring;
import org.choisi.tender.Severity;
import org.choisi.tender.Statement;
import org.choisi.tender.Tender;
import org.junit.jupiter.api.Test;

class PurchasingChecksTest {

    private static final AwardMethod SUM = new AwardMethod(Aggregation.WEIGHTED_SUM, null, List.of(), "none");

    @Test
    void a_well_designed_consultation_is_left_in_peace() {
        assertThat(Consultation.good().checks()).isEmpty();
    }

    @Test
    void a_check_says_what_where_why_and_since_when_in_both_languages() {
        Check check = Consultation.good()
                .with("criteria", "Prix:price:60:linear-min-max: | Environnement:quality:40::environment")
                .checks()
                .get(0);

        assertThat(check.id()).isEqualTo("CASE-05");
        assertThat(check.severity()).isEqualTo(Severity.BLOCK);
        assertThat(check.where()).isEqualTo("LOT-1 / Prix");
        assertThat(check.text().fr()).startsWith("« Prix » pèse 60\u00a0% et donne zéro à l'offre la plus chère");
        assertThat(check.text().en()).startsWith("'Prix' weighs 60% and gives nothing to the dearest offer");
        assertThat(check.at()).startsWith("rules/purchasing/methods.csv:");
        assertThat(check.reference()).isEqualTo("CE 24/05/2017, Techno Logistique, n°405787");
        assertThat(check.inForceSince()).isEqualTo(LocalDate.of(2019, 4, 1));
    }

    @Test
    void a_threshold_that_changed_later_makes_the_check_in_force_later() {
        Check check = Consultation.good()
                .with("procedure", "direct")
                .with("value", "60000")
                .checks()
                .get(0);

        assertThat(check.id()).isEqualTo("LAW-THR-01");
        assertThat(check.text().fr()).contains("60\u202f000\u00a0€");
    }

    @Test
    void the_gravest_come_first() {
        List<Severity> severities = Consultation.good()
                .with("clauses", "")
                .with("texts", "")
                .with("products", "laptop")
                .with("criteria", "Prix:price:85:: | Valeur technique:quality:15::technical")
                .checks()
                .stream()
                .map(Check::severity)
                .toList();

        assertThat(severities).isSorted().contains(Severity.BLOCK, Severity.WARN, Severity.INFO);
    }

    @Test
    void the_same_consultation_gets_the_same_checks_to_the_letter() {
        Consultation consultation = Consultation.good().with("products", "laptop | tablet | server | software");

        assertThat(consultation.checks()).isEqualTo(consultation.checks()).hasSizeGreaterThan(4);
    }

    @Test
    void the_day_of_launch_decides_not_the_day_of_the_question() {
        Tender tender = Consultation.good()
                .with("as_of", "2026-08-20")
                .with("criteria", "Prix:price:60:: | Insertion:quality:40::social")
                .tender();

        assertThat(TenderPolicy.of(TestDesk.shipped().rules(), tender, LocalDate.of(2026, 11, 21))
                        .design(tender))
                .isEmpty();
    }

    @Test
    void before_the_first_rule_nothing_is_said() {
        Consultation old = Consultation.good().with("as_of", "2019-03-31");

        assertThatThrownBy(old::checks)
                .isInstanceOf(Refused.class)
                .hasMessageContaining("the first ones are since 2019-04-01");
    }

    @Test
    void letters_state_eleven_days_by_wire_and_sixteen_otherwise_in_a_formal_procedure() {
        assertThat(statements("216000"))
                .containsKeys("LAW-INFO-01", "ALGO-02", "ALGO-03", "ALGO-04")
                .doesNotContainKey("LAW-INFO-02")
                .hasEntrySatisfying(
                        "LAW-INFO-03",
                        text -> assertThat(text.fr()).contains("avant 11 jours après l'envoi électronique"))
                .hasEntrySatisfying(
                        "LAW-INFO-03-b", text -> assertThat(text.en()).contains("sent otherwise, the time is 16 days"));
    }

    @Test
    void letters_state_fifteen_days_to_answer_in_an_adapted_procedure() {
        assertThat(statements("215999"))
                .doesNotContainKeys("LAW-INFO-01", "LAW-INFO-03", "LAW-INFO-03-b")
                .hasEntrySatisfying("LAW-INFO-02", text -> assertThat(text.en()).contains("answers within 15 days"))
                .hasEntrySatisfying(
                        "ALGO-04", text -> assertThat(text.fr()).isEqualTo("Un silence de 1 mois vaut refus."));
    }

    @Test
    void letters_state_both_procedures_when_the_value_is_not_known() {
        assertThat(statements("")).containsKeys("LAW-INFO-01", "LAW-INFO-02", "LAW-INFO-03", "LAW-INFO-03-b");
    }

    private static Map<String, Text> statements(String value) {
        Tender tender = Consultation.good().with("value", value).tender();
        return TenderPolicy.of(TestDesk.shipped().rules(), tender, tender.launchedOn()).statements(tender).stream()
                .collect(Collectors.toMap(Statement::id, Statement::text));
    }

    @Test
    void rules_without_purchasing_say_so() {
        var files = new TreeMap<>(TestDesk.rules().files());
        files.keySet().removeIf(path -> path.startsWith("purchasing/"));
        String without = new String(files.get("ruleset.yaml"), StandardCharsets.UTF_8).replace("purchasing, ", "");
        files.put("ruleset.yaml", without.getBytes(StandardCharsets.UTF_8));
        RuleSet rules = TestDesk.open(new FileSet("rules", files)).rules();
        Tender tender = Consultation.good().tender();

        assertThatThrownBy(() -> TenderPolicy.of(rules, tender, LocalDate.of(2026, 11, 21)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("the rule set has no folder 'purchasing'");
        assertThat(PurchasingExamples.run(rules).count()).isZero();
    }

    @Test
    void nine_tenths_written_in_thirds_are_still_under_ten_percent() {
        // 1 of 10.000001 points is 9.999999 %; 1 of 10 is 10 %.
        assertThat(Consultation.good()
                        .with("criteria", "Prix:price:9.000001p:: | Environnement:quality:1p::environment")
                        .ids())
                .contains("GUIDE-01", "GUIDE-03");
        assertThat(Consultation.good()
                        .with(
                                "criteria",
                                "Prix:price:7p:: | Valeur technique:quality:2p:: | Environnement:quality:1p::")
                        .ids())
                .isEmpty();
    }

    @Test
    void a_mark_that_excludes_is_to_be_announced() {
        Criterion floor = quality("Environnement", "environment", "100", BigDecimal.ONE);

        assertThat(ids(lot("LOT-1", List.of(floor)))).contains("CASE-11");
    }

    @Test
    void a_method_that_the_aggregation_does_not_use_is_not_judged() {
        assertThat(Consultation.good()
                        .with("aggregation", "quality-price-ratio")
                        .with("criteria", "Prix:price:60:linear-min-max: | Environnement:quality:40::environment")
                        .ids())
                .isEmpty();
    }

    @Test
    void weights_without_end_and_texts_without_sense_hurt_nobody() {
        Criterion absurd = quality("{valueEuros} <script> * # ( [", "environment", "1E+999999", null);
        Criterion tiny = quality("", "", "1E-999999", null);

        assertThat(ids(lot("LOT-1", List.of(absurd, tiny)))).doesNotContain("GUIDE-01");
    }

    @Test
    void ten_thousand_lots_are_checked_each() {
        List<Lot> lots = new ArrayList<>();
        for (int number = 0; number < 10_000; number++) {
            lots.add(lot("LOT-" + number, List.of(quality("Délai", "technical", "100", null))));
        }

        assertThat(checks(lots).stream().filter(check -> check.id().equals("LAW-ENV-01")))
                .hasSize(10_000);
    }

    @Test
    void a_lot_that_names_its_products_does_not_borrow_the_clause_of_another() {
        Lot served = buying("LOT-1", Set.of("laptop"), Set.of("environment", "repairability"));
        Lot not = buying("LOT-2", Set.of("laptop"), Set.of("environment"));

        assertThat(checks(List.of(served, not)).stream()
                        .filter(check -> check.id().equals("REEN-15-01"))
                        .map(Check::where))
                .containsExactly("LOT-2");
    }

    @Test
    void products_of_the_whole_are_judged_over_the_lots_that_name_none() {
        Lot named = buying("LOT-1", Set.of("monitor"), Set.of("environment", "repairability"));
        Lot silent = buying("LOT-2", Set.of(), Set.of("environment"));

        assertThat(checks(Set.of("laptop"), List.of(named, silent)).stream()
                        .filter(check -> check.id().equals("REEN-15-01"))
                        .map(Check::where))
                .containsExactly("EX");
        assertThat(checks(Set.of("laptop"), List.of(named, buying("LOT-2", Set.of(), Set.of("repairability")))).stream()
                        .map(Check::id))
                .doesNotContain("REEN-15-01");
    }

    @Test
    void a_product_that_the_tables_do_not_know_is_told_with_those_that_they_know() {
        Check check = Consultation.good().with("products", "laptopp").checks().get(0);

        assertThat(check.id()).isEqualTo("DATA-PRODUCT");
        assertThat(check.severity()).isEqualTo(Severity.WARN);
        assertThat(check.text().fr())
                .startsWith("Produit inconnu « laptopp » : aucun contrôle propre à ce produit n'a été fait"
                        + " ; peut-être « laptop » ?")
                .contains("smartphone")
                .doesNotContain("anything");
    }

    @Test
    void a_sub_criterion_without_a_weight_is_named() {
        assertThat(Consultation.good()
                        .with(
                                "criteria",
                                "Prix:price:50:: | Environnement:quality:50::environment:Énergie=20,Emballage")
                        .checks()
                        .get(0)
                        .text()
                        .fr())
                .contains("« Emballage »");
    }

    private static Lot buying(String id, Set<String> products, Set<String> clauses) {
        Criterion criterion = quality("Environnement", "environment", "100", null);
        return new Lot(id, "", null, products, clauses, List.of(), List.of(criterion), SUM);
    }

    private static List<String> ids(Lot lot) {
        return checks(List.of(lot)).stream().map(Check::id).toList();
    }

    private static List<Check> checks(List<Lot> lots) {
        return checks(Set.of(), lots);
    }

    private static List<Check> checks(Set<String> products, List<Lot> lots) {
        Tender good = Consultation.good().tender();
        Tender tender = new Tender(
                good.id(),
                "",
                "",
                "",
                good.buyerKind(),
                good.launchedOn(),
                good.procedure(),
                good.value(),
                products,
                good.texts(),
                lots,
                List.of(),
                List.of(),
                List.of());
        return TenderPolicy.of(TestDesk.shipped().rules(), tender, good.launchedOn())
                .design(tender);
    }

    static Lot lot(String id, List<Criterion> criteria) {
        return new Lot(id, "", null, Set.of(), Set.of("environment"), List.of(), criteria, SUM);
    }

    private static Criterion quality(String name, String dimension, String weight, BigDecimal floor) {
        return new Criterion(
                name,
                Criterion.Kind.QUALITY,
                dimension,
                "",
                new BigDecimal(weight),
                Criterion.WeightUnit.POINTS,
                false,
                Scoring.of(Method.MARK),
                floor,
                Collections.emptyList(),
                null);
    }
}
