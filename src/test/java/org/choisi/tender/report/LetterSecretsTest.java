package org.choisi.tender.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.choisi.tender.report.Letters.french;
import static org.choisi.tender.report.Letters.letter;
import static org.choisi.tender.report.Letters.words;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.choisi.measure.Language;
import org.choisi.measure.Text;
import org.choisi.tender.Aggregation;
import org.choisi.tender.Bid;
import org.choisi.tender.BidEvaluation;
import org.choisi.tender.Criterion;
import org.choisi.tender.LotEvaluation;
import org.choisi.tender.Mark;
import org.choisi.tender.Method;
import org.choisi.tender.Reason;
import org.choisi.tender.Scoring;
import org.junit.jupiter.api.Test;

/** What a letter must never tell of the other bidders. */
class LetterSecretsTest {

    @Test
    void the_price_of_another_loser_is_named_in_words_only() {
        // Beta, second, has the lowest price: 91 500.
        String letter = french(letter(Samples.threeBids().evaluated(), "BID-4"));

        assertThat(letter)
                .contains("Prix : 30 = 40 × (le plus bas) / 122000.")
                .doesNotContain("91500", "Beta", "BID-2", "Gamma", "BID-3", "50000");
    }

    @Test
    void a_bidder_sees_the_lowest_price_when_it_is_its_own() {
        assertThat(french(letter(Samples.threeBids().evaluated(), "BID-2")))
                .contains("Prix : 40 = 40 × 91500 / 91500.");
    }

    @Test
    void a_bidder_sees_the_lowest_price_when_it_is_that_of_the_winner() {
        LotEvaluation lot = new SampleLot("LOT-1", Aggregation.WEIGHTED_SUM, null)
                .price("Prix", "40", Method.LOWEST_OVER_PRICE)
                .bid("A", "Alpha", "80", "80")
                .bid("B", "Beta", "100", "100")
                .evaluated();

        assertThat(french(letter(lot, "B"))).contains("Prix : 32 = 40 × 80 / 100.");
    }

    @Test
    void a_unit_price_of_the_winner_stays_its_secret() {
        LotEvaluation lot = new SampleLot("LOT-1", Aggregation.WEIGHTED_SUM, null)
                .price("Prix d'un poste", "40", Method.LOWEST_OVER_PRICE)
                .bid("A", "Alpha", "9000", "873")
                .bid("B", "Beta", "9100", "911")
                .evaluated();

        assertThat(french(letter(lot, "B")))
                .contains("40 × (le plus bas) / 911.")
                .doesNotContain("873");
    }

    @Test
    void a_life_cycle_cost_and_a_mark_of_the_winner_stay_its_secrets() {
        Scoring cost = new Scoring(
                "life-cycle-cost",
                Method.LIFE_CYCLE_COST,
                null,
                null,
                null,
                null,
                null,
                null,
                new BigDecimal("0.03"),
                5,
                Method.LINEAR_MIN_MAX);
        LotEvaluation lot = new SampleLot("LOT-1", Aggregation.WEIGHTED_SUM, null)
                .criterion("Coût", Criterion.Kind.COST, "60", cost)
                .criterion("Délai", Criterion.Kind.QUALITY, "20", Scoring.of(Method.LOWEST_OVER_PRICE))
                .criterion("Qualité", Criterion.Kind.QUALITY, "20", Scoring.of(Method.BEST_RELATIVE))
                .bid("A", "Alpha", "700", "654.5", "13", "19")
                .bid("B", "Beta", "800", "888.5", "17", "16")
                .evaluated();

        String letter = french(letter(lot, "B"));

        assertThat(letter)
                .contains("60 × (888,5 - 888,5) / (888,5 - (le plus bas))")
                .contains("20 × (le plus bas) / 17")
                .contains("20 × 16 / (la meilleure note)")
                .doesNotContain("654", "13", "19");
    }

    @Test
    void a_total_that_is_a_life_cycle_cost_is_not_told_of_the_winner() {
        LotEvaluation lot = new SampleLot("LOT-1", Aggregation.LOWEST_COST, null)
                .criterion(
                        "Coût",
                        Criterion.Kind.COST,
                        "100",
                        new Scoring(
                                "life-cycle-cost",
                                Method.LIFE_CYCLE_COST,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                5,
                                Method.LOWEST_OVER_PRICE))
                .bid("A", "Alpha", "700", "654.5")
                .bid("B", "Beta", "800", "888.5")
                .evaluated();

        assertThat(french(letter(lot, "B")))
                .contains("Son prix global : 700 EUR.")
                .doesNotContain("654");
    }

    @Test
    void a_total_is_not_exact_enough_to_give_a_price_away() {
        // 40·91500/103000 + 60·17/20 = 3660/103 + 51 = 8913/103 = 86.533980…
        LotEvaluation lot = Samples.threeBids()
                .bid("BID-7", "Eta", "103000", "103000", "17")
                .evaluated();

        assertThat(french(letter(lot, "BID-7"))).contains("un total de 86,53.").doesNotContain("8913/103", "86,533");
    }

    @Test
    void nobody_is_named_while_the_first_place_is_shared() {
        LotEvaluation lot = new SampleLot("LOT-1", Aggregation.WEIGHTED_SUM, null)
                .mark("Technique", "60", "20")
                .bid("BID-A", "Alpha", "10", "15")
                .bid("BID-B", "Beta", "11", "15")
                .evaluated();

        assertThat(french(letter(lot, "BID-A")))
                .contains("La première place est partagée")
                .doesNotContain("Beta", "BID-B");
    }

    @Test
    void words_of_evaluators_that_name_another_bid_are_left_out() {
        LotEvaluation lot = Samples.threeBids().evaluated();
        String own = french(letter(withMark(lot, "Bonne méthode."), "BID-1"));
        String comparing = french(letter(withMark(lot, "Mieux que BETA de 2 points."), "BID-1"));

        assertThat(own).contains("Valeur technique : 18 sur 20").contains("« Bonne méthode. »");
        assertThat(comparing).contains("il parle d'une autre offre").doesNotContain("BETA");
    }

    @Test
    void what_was_found_about_a_ranked_bid_beside_others_is_not_in_its_letter() {
        LotEvaluation lot = Samples.threeBids().evaluated();
        BidEvaluation delta = lot.bids().get(2);
        Reason mean = new Reason("MEAN-20", Text.same("moyenne 103833"), "", "");
        BidEvaluation alerted = new BidEvaluation(
                delta.bid(),
                delta.status(),
                delta.exactTotal(),
                delta.total(),
                delta.rank(),
                Set.of(BidEvaluation.Alert.ABNORMALLY_LOW),
                List.of(mean),
                delta.criteria());

        assertThat(french(letter(with(lot, alerted), "BID-4"))).doesNotContain("103833");
    }

    @Test
    void no_letter_ever_holds_a_secret_of_another() {
        Random random = new Random(20261121);
        for (int run = 0; run < 150; run++) {
            LotEvaluation lot = random(random);
            for (BidEvaluation bid : lot.bids()) {
                BidderLetter letter = letter(lot, bid.bid().id());
                for (Language language : Language.values()) {
                    assertThat(words(letter, language)).doesNotContain(secrets(lot, bid));
                }
            }
        }
    }

    private static LotEvaluation random(Random random) {
        SampleLot lot = new SampleLot("LOT-1", Aggregation.values()[random.nextInt(4)], null)
                .price("Prix", "40", random.nextBoolean() ? Method.LOWEST_OVER_PRICE : Method.LINEAR_MIN_MAX)
                .criterion("Énergie", Criterion.Kind.QUALITY, "20", Scoring.of(Method.LOWEST_OVER_PRICE))
                .criterion("Qualité", Criterion.Kind.QUALITY, "20", Scoring.of(Method.BEST_RELATIVE))
                .mark("Technique", "20", "99999");
        for (int bid = 0; bid < 2 + random.nextInt(5); bid++) {
            String price = figure(random);
            lot.bid("BID-" + bid, "Société" + bid, price, price, figure(random), figure(random), figure(random));
        }
        return lot.evaluated();
    }

    /** Long enough never to be met by chance. */
    private static String figure(Random random) {
        return (10_000 + random.nextInt(80_000)) + "." + (1 + random.nextInt(9)) + (1 + random.nextInt(9))
                + (1 + random.nextInt(9));
    }

    private static List<String> secrets(LotEvaluation lot, BidEvaluation own) {
        List<String> secrets = new ArrayList<>();
        for (BidEvaluation bid : lot.bids()) {
            if (bid.bid().id().equals(own.bid().id())) {
                continue;
            }
            boolean winner = lot.winners().equals(List.of(bid.bid().id()));
            bid.criteria().stream()
                    .filter(points -> !(winner && points.criterion().judgesAmount()))
                    .forEach(points -> {
                        secrets.add(Figures.plain(points.value()));
                        secrets.add(Figures.plain(points.value()).replace('.', ','));
                    });
            if (!winner) {
                secrets.add(bid.bid().id());
                secrets.add(bid.bid().tenderer());
            }
        }
        return secrets;
    }

    private static LotEvaluation withMark(LotEvaluation lot, String reason) {
        BidEvaluation alpha = lot.bids().get(0);
        Bid bid = alpha.bid();
        Mark mark = new Mark(
                "Valeur technique",
                "",
                new BigDecimal("18"),
                "",
                new BigDecimal("20"),
                reason,
                Mark.Proof.UNSTATED,
                "marks.csv:2");
        Bid marked = new Bid(
                bid.id(),
                bid.tenderer(),
                bid.status(),
                bid.lots(),
                bid.value(),
                false,
                null,
                Map.of(),
                List.of(mark),
                null,
                Map.of());
        return with(
                lot,
                new BidEvaluation(
                        marked,
                        alpha.status(),
                        alpha.exactTotal(),
                        alpha.total(),
                        alpha.rank(),
                        alpha.alerts(),
                        alpha.reasons(),
                        alpha.criteria()));
    }

    private static LotEvaluation with(LotEvaluation lot, BidEvaluation changed) {
        List<BidEvaluation> bids = lot.bids().stream()
                .map(bid -> bid.bid().id().equals(changed.bid().id()) ? changed : bid)
                .toList();
        return new LotEvaluation(lot.lot(), lot.weightsSum(), bids, lot.ranking(), null, List.of());
    }
}
