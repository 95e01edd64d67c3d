package org.choisi.tender.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

class BidderLetterTest {

    /** Days and texts of LAW-INFO-01 to 03 and ALGO-02 to 04. */
    private static final Deadlines DEADLINES = new Deadlines(
            11, 16, 15, 1, "CCP R2181-3", "CCP R2181-2", "CCP R2182-1", "CRPA R311-3-1-1", "CRPA R311-3-1-2");

    @Test
    void a_loser_is_told_its_points_the_winner_and_its_remedies() {
        String letter = french(letter(Samples.threeBids().evaluated(), "BID-4"));

        assertThat(letter)
                .contains("Elle est classée 3 sur 3, avec un total de 60.")
                .contains("Prix : 30 points sur 40.")
                .contains("L'offre retenue est celle que présente Alpha.")
                .contains("Son total : 91,35.")
                .contains("Son prix global : 98000 EUR.")
                .contains("elle a plus de points que la vôtre sur Prix et Valeur technique.")
                .contains("avant 11 jours après l'envoi électronique")
                .contains("16 jours")
                .contains("dans les 15 jours")
                .contains("un silence de 1 mois vaut refus")
                .contains("CADA");
    }

    @Test
    void each_part_names_the_text_that_demands_it() {
        BidderLetter letter = letter(Samples.threeBids().evaluated(), "BID-4");

        assertThat(letter.facts())
                .extracting(BidderLetter.Part::reference)
                .containsExactly("CCP R2181-3", "CCP R2181-3", "CCP R2182-1", "CCP R2181-2", "CRPA R311-3-1-1");
        assertThat(letter.explanation())
                .hasSize(4)
                .allMatch(part -> part.reference().equals("CRPA R311-3-1-2"));
    }

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
    void a_winner_is_told_why_it_was_chosen_and_nothing_of_the_others() {
        String letter = french(letter(Samples.threeBids().evaluated(), "BID-1"));

        assertThat(letter)
                .contains("C'est l'offre la mieux classée selon les critères publiés.")
                .contains("avant 11 jours")
                .doesNotContain("L'offre retenue", "Beta", "Delta", "Gamma", "91500", "122000");
    }

    @Test
    void an_excluded_bidder_is_told_the_reasons() {
        String letter = french(letter(Samples.threeBids().evaluated(), "BID-3"));

        assertThat(letter)
                .contains("Elle n'est pas classée, pour les motifs qui suivent.")
                .contains("300 heures demandées, 120 proposées. (C-SOC-1-1)")
                .contains("L'offre retenue est celle que présente Alpha.")
                .contains("aucun point n'a été calculé")
                .doesNotContain("Beta", "Delta");
    }

    @Test
    void a_bid_that_lacks_something_is_not_told_it_is_rejected() {
        LotEvaluation lot = Samples.threeBids()
                .notRanked(
                        "BID-5",
                        "Epsilon",
                        "1",
                        BidEvaluation.Status.UNSCORED,
                        new Reason("DATA-MARK-01", new Text("Note manquante.", "Mark missing."), "", ""))
                .evaluated();

        assertThat(french(letter(lot, "BID-5")))
                .contains("Elle n'est pas encore notée : il manque ce qui suit.")
                .contains("Note manquante.");
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
        for (int run = 0; run < 300; run++) {
            LotEvaluation lot = random(random);
            for (BidEvaluation bid : lot.bids()) {
                BidderLetter letter = letter(lot, bid.bid().id());
                for (Language language : Language.values()) {
                    assertThat(words(letter, language)).doesNotContain(secrets(lot, bid));
                }
            }
        }
    }

    @Test
    void every_sentence_is_in_both_languages() {
        for (String bid : List.of("BID-1", "BID-2", "BID-3", "BID-4")) {
            BidderLetter letter = letter(Samples.threeBids().evaluated(), bid);

            assertThat(texts(letter))
                    .allMatch(text -> !text.fr().isBlank() && !text.en().isBlank());
            assertThat(words(letter, Language.EN))
                    .doesNotContainPattern("\\b([Oo]ffres?|votre|classée|procédure|jours)\\b");
        }
    }

    @Test
    void a_hostile_name_comes_without_its_escapes() {
        LotEvaluation lot = new SampleLot("LOT-1", Aggregation.WEIGHTED_SUM, null)
                .price("Prix", "40", Method.LOWEST_OVER_PRICE)
                .bid("A", Samples.HOSTILE, "80", "80")
                .bid("B", "Beta %s {0}", "100", "100")
                .evaluated();

        assertThat(texts(letter(lot, "B"))).noneMatch(text -> text.fr().contains("\u001b"));
        assertThat(french(letter(lot, "B"))).contains("Beta %s {0}");
    }

    @Test
    void an_unknown_lot_or_bid_has_no_letter() {
        LotEvaluation lot = Samples.threeBids().evaluated();

        assertThatIllegalArgumentException().isThrownBy(() -> letter(lot, "BID-9"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BidderLetter.of(Samples.evaluation(lot), "LOT-9", "BID-1", DEADLINES));
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
                null);
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

    private static BidderLetter letter(LotEvaluation lot, String bid) {
        return BidderLetter.of(Samples.evaluation(lot), "LOT-1", bid, DEADLINES);
    }

    private static Stream<Text> texts(BidderLetter letter) {
        return Stream.concat(letter.facts().stream(), letter.explanation().stream())
                .flatMap(part -> Stream.concat(Stream.of(part.title()), part.lines().stream()));
    }

    private static String french(BidderLetter letter) {
        return words(letter, Language.FR);
    }

    /** All its words; numbers without the spaces and commas between thousands. */
    private static String words(BidderLetter letter, Language language) {
        String words = texts(letter).map(text -> text.in(language)).collect(Collectors.joining("\n"));
        return words.replaceAll("(?<=[0-9])[\u00a0\u202f](?=[0-9]{3})", "")
                .replaceAll(language == Language.EN ? "(?<=[0-9]),(?=[0-9]{3})" : "(?!)", "");
    }
}
