package org.choisi.web.page.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import org.choisi.measure.Language;
import org.choisi.web.page.AdviceDocument;
import org.choisi.web.page.Speech;
import org.choisi.web.page.SpeechTest;
import org.junit.jupiter.api.Test;

class CarbonViewTest {

    private final Speech french = new Speech(SpeechTest.MESSAGES, Language.FR);

    @Test
    void bars_are_as_long_as_their_figures() {
        var carbon = CarbonView.of(
                AdviceDocument.of("{\"carbon\":{\"keep\":{\"low\":1,\"mid\":2,\"high\":3},\"refurbish\":null,"
                        + "\"replaceNew\":{\"low\":10,\"mid\":20,\"high\":40},\"favours\":\"KEEP\","
                        + "\"sources\":[\"f.csv:1\"]}}"),
                french);

        assertThat(carbon.bars()).extracting(CarbonView.Bar::name).containsExactly("Garder", "Acheter neuf");
        assertThat(carbon.bars().get(1).width()).isEqualTo("50");
        assertThat(carbon.bars().get(1).range()).isEqualTo("M25 6H100");
        assertThat(carbon.answer()).isEqualTo("Le carbone plaide pour garder.");
    }
}
