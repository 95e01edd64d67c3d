package org.choisi.tender.ocds;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.assertj.core.groups.Tuple;
import org.choisi.tender.Aggregation;
import org.choisi.tender.AwardMethod;
import org.choisi.tender.Bid;
import org.choisi.tender.Criterion;
import org.choisi.tender.Criterion.Kind;
import org.choisi.tender.Criterion.WeightUnit;
import org.choisi.tender.KnockOut;
import org.choisi.tender.Lot;
import org.choisi.tender.Method;
import org.choisi.tender.Money;
import org.choisi.tender.Tender;
import org.junit.jupiter.api.Test;

class TenderReaderTest {

    @Test
    void a_release_package_is_read_whole() {
        Tender tender = Read.one(Sample.PACKAGE);

        assertThat(tender.id()).isEqualTo("2026-017");
        assertThat(tender.ocid()).isEqualTo("ocds-xxxxxx-2026-017");
        assertThat(tender.title()).isEqualTo("Ordinateurs portables reconditionnes et prestations associees");
        assertThat(tender.buyer()).isEqualTo("Ville d'Exemple");
        assertThat(tender.launchedOn()).isEqualTo(LocalDate.of(2026, 11, 20));
        assertThat(tender.texts())
                .containsExactly("ratedCriteria", "Prix 40 %, valeur technique 30 %, environnement 20 %, social 10 %");
        assertThat(tender.faults()).isEmpty();
    }

    @Test
    void its_lot_has_the_criteria_in_their_order_with_usual_methods() {
        Lot lot = Read.one(Sample.PACKAGE).lots().get(0);

        assertThat(lot.id()).isEqualTo("LOT-1");
        assertThat(lot.value()).isEqualTo(new Money(new BigDecimal("120000"), "EUR"));
        assertThat(lot.texts()).containsExactly("Note prix = 40 x Pmin / P");
        assertThat(lot.award())
                .isEqualTo(new AwardMethod(Aggregation.WEIGHTED_SUM, null, List.of(), AwardMethod.DEFAULT_ALERT));
        assertThat(lot.criteria())
                .extracting(
                        Criterion::name,
                        Criterion::kind,
                        Criterion::weight,
                        one -> one.scoring().method())
                .containsExactly(
                        tuple("Prix", Kind.PRICE, "40", Method.LOWEST_OVER_PRICE),
                        tuple("Valeur technique", Kind.QUALITY, "30", Method.MARK),
                        tuple("Environnement", Kind.QUALITY, "20", Method.MARK),
                        tuple("Insertion sociale", Kind.QUALITY, "10", Method.MARK));
        assertThat(lot.criteria().get(1).minimumScore()).isEqualByComparingTo("12");
        assertThat(lot.criteria()).allMatch(one -> one.unit() == WeightUnit.PERCENT && one.problem() == null);
    }

    private static Tuple tuple(String name, Kind kind, String weight, Method method) {
        return Tuple.tuple(name, kind, new BigDecimal(weight), method);
    }

    @Test
    void its_demands_and_bids_are_read_with_their_answers() {
        Tender tender = Read.one(Sample.PACKAGE);

        assertThat(tender.knockOuts()).extracting(KnockOut::id).containsExactly("C-ENV", "C-SOC");
        assertThat(tender.knockOuts().get(1).groups().get(0).get(0).least()).isEqualByComparingTo("300");
        Bid bid = tender.bids().get(0);
        assertThat(bid.id()).isEqualTo("BID-1");
        assertThat(bid.tenderer()).isEqualTo("Alpha");
        assertThat(bid.status()).isEqualTo("valid");
        assertThat(bid.lots()).containsExactly("LOT-1");
        assertThat(bid.value()).isEqualTo(new Money(new BigDecimal("98000"), "EUR"));
        assertThat(bid.submittedOn()).isEqualTo(LocalDate.of(2026, 10, 30));
        assertThat(bid.responses())
                .isEqualTo(Map.of(
                        "C-ENV-1-1", new BigDecimal("80"),
                        "C-ENV-1-2", new BigDecimal("8.1"),
                        "C-SOC-1-1", new BigDecimal("450")));
    }
}
