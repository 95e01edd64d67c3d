package org.choisi.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.choisi.measure.Language;
import org.junit.jupiter.api.Test;
import org.springframework.context.MessageSource;

public class SpeechTest {

    public static final MessageSource MESSAGES = new PageWords().messageSource();
    private final Speech french = new Speech(MESSAGES, Language.FR);
    private final Speech english = new Speech(MESSAGES, Language.EN);

    @Test
    void ages_are_in_years_with_one_decimal_and_in_months_under_one_year() {
        assertThat(french.age(78)).isEqualTo("6,5 ans");
        assertThat(french.age(84)).isEqualTo("7 ans");
        assertThat(french.age(83)).isEqualTo("6,9 ans");
        assertThat(french.age(23)).isEqualTo("1,9 an");
        assertThat(french.age(7)).isEqualTo("7 mois");
        assertThat(french.age(null)).isEqualTo("inconnu");
        assertThat(english.age(12)).isEqualTo("1 year");
        assertThat(english.age(17)).isEqualTo("1.4 years");
    }

    @Test
    void carbon_has_two_significant_figures() {
        assertThat(french.rounded(new BigDecimal("185.09"))).isEqualTo("190");
        assertThat(french.rounded(new BigDecimal("38.85"))).isEqualTo("39");
        assertThat(french.rounded(new BigDecimal("1.832"))).isEqualTo("1,8");
        assertThat(french.rounded(new BigDecimal("0.0461"))).isEqualTo("0,046");
        assertThat(english.rounded(new BigDecimal("12732"))).isEqualTo("13,000");
        assertThat(french.rounded(BigDecimal.ZERO)).isEqualTo("0");
    }

    @Test
    void freshness_is_said_as_one_would_say_it() {
        assertThat(french.readAgo(Duration.ofSeconds(20))).isEqualTo("lus à l’instant");
        assertThat(french.readAgo(Duration.ofMinutes(5))).isEqualTo("lus il y a 5 min");
        assertThat(french.readAgo(Duration.ofHours(30))).isEqualTo("lus hier");
        assertThat(english.readAgo(Duration.ofDays(2))).isEqualTo("read 2 days ago");
    }

    @Test
    void sentences_are_not_broken_before_french_punctuation() {
        assertThat(Speech.unbroken("« Une politique » : 50 %"))
                .isEqualTo("«\u00a0Une politique\u00a0»\u00a0: 50\u00a0%");
    }

    @Test
    void links_carry_anything_and_ask_nothing_empty() {
        assertThat(Link.to("/x")
                        .with("id", "a b&c=d/é?")
                        .with("q", "")
                        .with("page", 2)
                        .href())
                .isEqualTo("/x?id=a%20b%26c%3Dd%2F%C3%A9%3F&page=2");
    }

    @Test
    void many_places_are_said_in_few_words() {
        assertThat(new FileLines(List.of("a.csv:3", "a.csv:2", "a.csv:2", "b.csv:9", "a.csv:7")).said(french))
                .isEqualTo("a.csv, lignes 2-3, 7 ; b.csv, ligne 9");
    }
}
