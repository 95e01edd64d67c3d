package org.choisi.tender.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.choisi.tender.report.Letters.french;
import static org.choisi.tender.report.Letters.letter;
import static org.choisi.tender.report.Letters.texts;
import static org.choisi.tender.report.Letters.words;

import java.util.List;
import org.choisi.measure.Language;
import org.choisi.measure.Text;
import org.choisi.tender.Aggregation;
import org.choisi.tender.BidEvaluation;
import org.choisi.tender.LotEvaluation;
import org.choisi.tender.Method;
import org.choisi.tender.Reason;
import org.junit.jupiter.api.Test;

class BidderLetterTest {

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
                .contains("le délai est de 16 jours")
                .contains("dans les 15 jours")
                .contains("Un silence de 1 mois vaut refus.")
                .contains("CADA");
    }

    @Test
    void each_part_names_the_text_that_demands_it() {
        BidderLetter letter = letter(Samples.threeBids().evaluated(), "BID-4");

        assertThat(letter.facts())
                .extracting(BidderLetter.Part::reference)
                .containsExactly(
                        "CCP R2181-3",
                        "CCP R2181-3",
                        "CCP R2182-1",
                        "CCP R2181-2",
                        "CRPA R311-3-1-1 ; CRPA R311-12 et R311-13");
        assertThat(letter.explanation())
                .hasSize(4)
                .allMatch(part -> part.reference().equals("CRPA R311-3-1-2"));
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
                .isThrownBy(() -> BidderLetter.of(Samples.evaluation(lot), "LOT-9", "BID-1"));
    }
}
