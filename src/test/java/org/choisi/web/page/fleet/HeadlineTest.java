package org.choisi.web.page.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import org.choisi.measure.Language;
import org.choisi.web.page.Speech;
import org.choisi.web.page.SpeechTest;
import org.junit.jupiter.api.Test;

class HeadlineTest {

    private final Speech french = new Speech(SpeechTest.MESSAGES, Language.FR);
    private final Speech english = new Speech(SpeechTest.MESSAGES, Language.EN);

    @Test
    void the_share_that_stays_is_said_aloud_when_a_simple_fraction_is_near() {
        assertThat(Headline.of(1323, 1785, french)).isEqualTo("3 équipements sur 4 peuvent rester");
        assertThat(Headline.of(90, 100, french)).isEqualTo("9 équipements sur 10 peuvent rester");
        assertThat(Headline.of(1, 2, english)).isEqualTo("1 device out of 2 can stay");
        assertThat(Headline.of(85, 100, french)).isEqualTo("85 % des équipements peuvent rester");
        assertThat(Headline.of(999, 1000, french)).isEqualTo("99 % des équipements peuvent rester");
        assertThat(Headline.of(5, 5, french)).isEqualTo("Tous les équipements peuvent rester");
        assertThat(Headline.of(0, 5, french)).isEqualTo("Aucun équipement ne peut rester");
        assertThat(Headline.of(0, 0, french)).isEqualTo("Aucun équipement évalué pour l’instant");
    }
}
