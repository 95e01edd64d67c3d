package org.choisi.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.choisi.reference.WordPattern;
import org.junit.jupiter.api.Test;

class PhrasesTest {

    private final Phrases phrases = Phrases.of(List.of("politique RSE", "entreprise* locale*"));

    @Test
    void whole_words_are_found_anywhere_without_case_or_accents() {
        assertThat(phrases.areIn(words("Critère n°3 : POLITIQUE rse du candidat")))
                .isTrue();
        assertThat(phrases.foundIn(words("Les entreprises locales d'abord"))).isEqualTo("entreprise* locale*");
        assertThat(phrases.areIn(words("Politique (RSE)"))).isTrue();
        assertThat(phrases.areIn(words("politique de RSE"))).isFalse();
        assertThat(phrases.areIn(words("geopolitique RSE"))).isFalse();
    }

    @Test
    void a_star_alone_is_found_everywhere_and_leaves_out_nothing() {
        Phrases any = Phrases.of(List.of());

        assertThat(any.areIn(words(""))).isTrue();
        assertThat(any.exclude(words("n'importe quoi"))).isFalse();
        assertThat(phrases.exclude(words("la politique RSE"))).isTrue();
    }

    @Test
    void a_phrase_without_letters_would_be_found_everywhere() {
        assertThatIllegalArgumentException().isThrownBy(() -> Phrases.of(List.of("RSE", " * ")));
    }

    @Test
    void a_text_without_end_is_read_so_far_and_no_further() {
        assertThat(phrases.areIn(words("x ".repeat(3_000_000) + "politique RSE")))
                .isFalse();
    }

    private static List<String> words(String text) {
        return WordPattern.wordsOf(text);
    }
}
