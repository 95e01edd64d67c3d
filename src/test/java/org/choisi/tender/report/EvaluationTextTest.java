package org.choisi.tender.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.choisi.measure.Language;
import org.choisi.measure.Text;
import org.choisi.tender.Aggregation;
import org.choisi.tender.BidEvaluation;
import org.choisi.tender.Evaluation;
import org.choisi.tender.LotEvaluation;
import org.choisi.tender.Method;
import org.choisi.tender.Reason;
import org.junit.jupiter.api.Test;

class EvaluationTextTest {

    @Test
    void a_blocking_check_comes_first_with_its_place_and_its_reference() {
        String text = french(Samples.evaluation(Samples.threeBids().evaluated()));

        assertThat(text.lines().skip(4).limit(4))
                .containsExactly(
                        "CONTRÔLES BLOQUANTS : 1, à lever ou à justifier par l'acheteur avant publication.",
                        "  BLOQUANT LAW-ENV-01 · LOT-1",
                        "    Aucun critère ne porte sur l'environnement.",
                        "    CCP R2152-7, applicable depuis le 21/08/2026 · rules/purchasing/duties.csv:4");
    }

    @Test
    void without_a_blocking_check_it_says_so_and_decides_nothing() {
        assertThat(french(Samples.evaluation(List.of()))).contains("AUCUN CONTRÔLE BLOQUANT.");
    }

    @Test
    void the_ranking_is_a_table_with_the_points_of_each_criterion() {
        String text = french(Samples.evaluation(Samples.threeBids().evaluated()));

        // 4476/49 = 91.35; 76; 60.
        assertThat(text).contains("En tête : BID-1 (Alpha), 91,35.").contains("""
                        Rang  Offre  Candidat  Total   Prix  Valeur technique
                           1  BID-1  Alpha     91,35  37,35             54,00
                           2  BID-2  Beta      76,00  40,00             36,00
                           3  BID-4  Delta     60,00  30,00             30,00
                        """);
    }

    @Test
    void every_point_has_its_explanation() {
        LotEvaluation lot = Samples.threeBids().evaluated();

        String text = french(Samples.evaluation(lot));

        assertThat(text).contains("  BID-1 (Alpha)\n    Prix : 37,35 = f(98000)\n    Valeur technique : 54 = f(18)\n");
    }

    @Test
    void an_excluded_bid_is_told_apart_with_its_reasons() {
        assertThat(french(Samples.evaluation(Samples.threeBids().evaluated())))
                .contains("Offres non classées\n  BID-3 (Gamma) : exclue.\n"
                        + "    C-SOC-1-1 : 300 heures demandées, 120 proposées.\n");
    }

    @Test
    void how_sure_the_winner_is_is_said_in_sentences() {
        String text = french(Samples.evaluation(
                Samples.threeBids().stability(Samples.unsure()).evaluated()));

        assertThat(text)
                .contains("Il faudrait que le poids de « Prix » passe de 40 à 52,1 pour que BID-2 arrive en tête.")
                .contains("Il faudrait que la note de BID-2 sur « Valeur technique » passe de 12 à 17,5")
                .contains("Sans BID-2, BID-4 passerait devant BID-1 (paires de plus : 2).")
                .containsPattern("Avec « droite du plus bas au plus haut » sur « Prix »,\\s+BID-2 arriverait en tête")
                .containsPattern("BID-1 et BID-2 seraient à\\s+égalité\\s+en tête")
                .doesNotContain("« droite depuis le plus bas » sur « Prix », BID-1")
                .contains("Sur ces offres, « Prix » pèse 11,3 ; son poids annoncé est 40.");
    }

    @Test
    void a_tie_for_the_first_place_names_no_winner() {
        LotEvaluation lot = new SampleLot("LOT-1", Aggregation.WEIGHTED_SUM, null)
                .mark("Technique", "60", "20")
                .bid("A", "Alpha", null, "15")
                .bid("B", "Beta", null, "15")
                .evaluated();

        assertThat(french(Samples.evaluation(lot)))
                .contains("Égalité en tête : A, B.")
                .doesNotContain("En tête : ");
    }

    @Test
    void totals_that_differ_never_look_equal() {
        // 60·15/20 = 45 and 60·15.001/20 = 45.003.
        LotEvaluation lot = new SampleLot("LOT-1", Aggregation.WEIGHTED_SUM, null)
                .mark("Technique", "60", "20")
                .bid("A", "Alpha", null, "15")
                .bid("B", "Beta", null, "15.001")
                .evaluated();

        assertThat(french(Samples.evaluation(lot))).contains("45,003").contains("45,000");
    }

    @Test
    void an_abnormally_low_bid_is_to_be_asked_not_excluded() {
        LotEvaluation lot = Samples.threeBids().evaluated();
        BidEvaluation alpha = lot.bids().get(0);
        BidEvaluation low = new BidEvaluation(
                alpha.bid(),
                alpha.status(),
                alpha.exactTotal(),
                alpha.total(),
                alpha.rank(),
                Set.of(BidEvaluation.Alert.values()),
                List.of(new Reason("MEAN-20", Text.same("98000 < 80 %"), "rules/x.csv:2", "CCP R2152-3")),
                alpha.criteria());
        LotEvaluation alerted = new LotEvaluation(
                lot.lot(), lot.weightsSum(), List.of(low, lot.bids().get(1)), lot.ranking(), null, List.of());

        assertThat(french(Samples.evaluation(alerted)))
                .contains("BID-1 (Alpha) : prix bas : justification à demander, ne pas écarter pour ce seul motif.")
                .contains("    MEAN-20 : 98000 < 80 % (CCP R2152-3)");
    }

    @Test
    void no_line_is_longer_than_a_hundred_and_no_escape_passes_through() {
        SampleLot lot = new SampleLot("LOT-1", Aggregation.LOWEST_COST, 2)
                .price(Samples.HOSTILE, "40", Method.LOWEST_OVER_PRICE)
                .excluded("C", "\u001b[2J", "1", new Reason("R", Text.same(Samples.HOSTILE), "", ""))
                .stability(Samples.unsure());
        String[] figures = new String[31];
        Arrays.fill(figures, "10");
        for (int index = 1; index < figures.length; index++) {
            lot.mark("Critère au nom long " + index, "1", "20");
        }
        lot.bid(Samples.HOSTILE, "mot ".repeat(100), "10", figures);
        lot.bid("\u001b]0;title\u0007" + "x".repeat(300), "\r\nB", "10", figures);

        for (Language language : Language.values()) {
            String text = write(Samples.evaluation(lot.evaluated()), language);

            assertThat(text.lines()).allMatch(line -> line.codePointCount(0, line.length()) <= 100);
            assertThat(text.replace("\n", "")).doesNotContainPattern("\\p{Cntrl}|\u202e");
        }
    }

    @Test
    void a_thousand_bids_are_cut_short_and_counted() {
        String text = french(Samples.manyBids(1_000));

        assertThat(text.lines().count()).isLessThan(150);
        assertThat(text).contains("… et 980 autres offres").contains("… et 990 autres offres");
        assertThat(text).isEqualTo(french(Samples.manyBids(1_000)));
    }

    @Test
    void ten_thousand_lots_and_the_largest_numbers_are_told_briefly() {
        LotEvaluation lot = new SampleLot("LOT", Aggregation.QUALITY_PRICE_RATIO, null)
                .price("Prix", "0", Method.LOWEST_OVER_PRICE)
                .mark("Technique", "1", "20")
                .bid("A", "Alpha", "1E+308", "1E+308", "20")
                .bid("B", "Beta", "1E-30", "1E-30", "20")
                .evaluated();
        LotEvaluation[] lots = new LotEvaluation[10_000];
        Arrays.fill(lots, lot);

        String text = french(Samples.evaluation(lots));

        assertThat(text).contains("… et 9950 autres lots : tout est dans la sortie ndjson.");
        assertThat(text.lines()).allMatch(line -> line.codePointCount(0, line.length()) <= 100);
    }

    @Test
    void every_sentence_is_there_in_english_too() {
        Evaluation evaluation = Samples.evaluation(
                Samples.threeBids().stability(Samples.unsure()).evaluated());

        String english = write(evaluation, Language.EN);

        assertThat(new Surety(evaluation.lots().get(0), UnaryOperator.identity()).all())
                .isNotEmpty()
                .noneMatch(sentence -> sentence.fr().equals(sentence.en()));
        assertThat(english)
                .contains("BLOCKING CHECKS: 1, to be lifted or justified by the buyer before publication.")
                .contains("The weight of 'Prix' would have to go from 40 to 52.1 for BID-2 to come first.")
                .contains("The mark of BID-2 on 'Valeur technique' would have to go from 12 to 17.5 for BID-2")
                .contains("The amount of BID-2 would have to go from 91,500 to 60,000 for BID-2 to come first.")
                .contains("Without BID-2, BID-4 would pass BID-1 (more pairs: 2).")
                .doesNotContainPattern("[Oo]ffre|gagn|égal|classée");
    }

    private static String french(Evaluation evaluation) {
        return write(evaluation, Language.FR);
    }

    private static String write(Evaluation evaluation, Language language) {
        StringWriter words = new StringWriter();
        EvaluationText.write(evaluation, language, new PrintWriter(words));
        return words.toString();
    }
}
