package org.choisi.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.choisi.SampleTender;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.web.util.HtmlUtils;

/** What a bidder reads of its own bid: all that the law has a letter say, and no secret of another. */
@TestInstance(Lifecycle.PER_CLASS)
class BidPageTest extends RunningSite {

    private static final Path SAMPLE = Path.of("tenders", "ordinateurs-portables", "consultation.json");

    private String tender;

    @BeforeEach
    void laptops_are_there() throws IOException {
        if (tender == null) {
            tender = site.received("ordinateurs-portables.json", Files.readString(SAMPLE));
        }
    }

    @Test
    void a_loser_reads_every_fact_that_its_letter_must_carry() {
        String page = page("LOT-2", "R-3", "fr");

        assertThat(page)
                .contains("Ce que la lettre doit dire", "CCP R2181-3")
                .contains("offre R-3 présentée par Garonne Informatique")
                .contains("Elle est classée 3 sur 4, avec un total de 79,98.")
                // 40 × 116700 / 134400 = 34,73…; 30 × 17,5 / 20 = 26,25.
                .contains("Prix : 34,73 points sur 40.", "Valeur technique : 26,25 points sur 30.")
                .contains("L'offre retenue est celle que présente Seconde Mémoire SCOP.")
                .contains("Son total : 87,49.", "Son prix global : 124500 EUR.")
                .contains("elle a plus de points que la vôtre sur Prix, Environnement et Insertion sociale.")
                .contains("avant 11 jours après l'envoi électronique", "le délai est de 16 jours", "CCP R2182-1")
                .contains("un traitement algorithmique dont la finalité est", "CRPA R311-3-1-1")
                .contains("Vous pouvez demander à l'acheteur les règles de ce traitement")
                .contains(
                        "Un silence de 1 mois vaut refus.",
                        "saisir la Commission d'accès aux documents administratifs");
    }

    @Test
    void a_loser_reads_the_four_parts_that_explain_the_processing() {
        assertThat(page("LOT-2", "R-3", "fr"))
                .contains("Explication du traitement", "CRPA R311-3-1-2")
                .containsSubsequence(
                        "Degré et mode de contribution",
                        "Données traitées et leurs sources",
                        "Paramètres et pondérations",
                        "Opérations effectuées")
                .contains("Prix : 34,73 = 40 × (le plus bas) / 134400.");
    }

    /** Boréale has the lowest price of the lot, Ponant the next, Ordival is excluded. */
    @Test
    void no_loser_reads_the_names_or_the_prices_of_the_other_losers() {
        for (String language : new String[] {"fr", "en"}) {
            assertThat(page("LOT-2", "R-3", language))
                    .doesNotContain("Boréale", "Ponant", "Ordival", "R-2", "R-4", "R-5")
                    .doesNotContain("116700", "119400", "105600");
            // Life-cycle costs are secrets, the winner's too.
            assertThat(page("LOT-1", "N-1", language))
                    .contains("Silvadata Équipements")
                    .doesNotContain("Ponant", "Méridienne", "N-2", "N-4")
                    .doesNotContain("882883", "802635", "720000", "671200");
        }
    }

    @Test
    void an_excluded_bidder_reads_its_own_reason() {
        assertThat(page("LOT-1", "N-4", "fr"))
                .contains("Elle n'est pas classée, pour les motifs qui suivent.")
                .contains("« Valeur technique » : note 11, sous la note éliminatoire 12.")
                .doesNotContain("Garonne", "Ponant");
    }

    @Test
    void the_page_of_an_english_reader_is_in_english() {
        assertThat(page("LOT-2", "R-3", "en"))
                .contains("What the letter must say", "Explanation of the processing")
                .contains("the contract is not signed before 11 days", "A silence of 1 month means refusal.")
                .doesNotContain("??");
    }

    @Test
    void a_letter_of_many_criteria_says_them_all_and_weighs_no_more_than_a_page_can_carry() {
        String criteria = IntStream.rangeClosed(1, 60).mapToObj("""
                        {"type":"price","name":"Prix %d","numbers":[{"number":1,"weight":"percentageExact"}]},"""::formatted).collect(Collectors.joining());
        String json = SampleTender.withTwoBids("T-lourd").json().replace("\"criteria\":[", "\"criteria\":[" + criteria);

        String page = site.get(site.received("lourd.json", json) + "/lots/LOT-1/offres/B-1")
                .body();

        assertThat(plain(page)).contains("Prix 60 : 1 points sur 1.", "Prix 60 : 1 = 1 × 80 / 80.");
        assertThat(Pattern.compile("<[a-z]").matcher(page).results().count()).isLessThanOrEqualTo(350);
    }

    private String page(String lot, String bid, String language) {
        return plain(site.get(tender + "/lots/" + lot + "/offres/" + bid + "?asOf=2026-11-21", language)
                .body());
    }

    /** As its reader reads it: no markup, plain spaces, numbers without anything between thousands. */
    private static String plain(String html) {
        return HtmlUtils.htmlUnescape(html.replaceAll("<[^>]*>", " "))
                .replaceAll("(?<=[0-9])[\u00a0\u202f,](?=[0-9]{3}\\b)", "")
                .replaceAll("[\\s\u00a0\u202f]+", " ");
    }
}
