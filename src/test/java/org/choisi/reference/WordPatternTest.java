package org.choisi.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordPatternTest {

    @ParameterizedTest
    @CsvSource({
        "latitude, DELL Latitude 7400, true",
        "latitude, latitudes, false",
        "precision 35##, Precision 3541, true",
        "precision 35##, Precision 354, false",
        "precision 35##, Precision 35412, false",
        "e7*, Dell E7470, true",
        "optiplex * aio, OptiPlex 7460 24 AIO, true",
        "optiplex * aio, OptiPlex AIO, true",
        "optiplex * aio, OptiPlex 7460, false",
        "a * b * c, x a b a b c, true",
        "WS-C####*, Cisco WS-C2960X-48, true",
        "écran, ECRAN 24, true",
    })
    void patterns_match_whole_words_anywhere(String pattern, String text, boolean matches) {
        assertThat(WordPattern.of(pattern).isIn(Folded.words(text))).isEqualTo(matches);
    }

    @Test
    void a_pattern_that_would_match_everything_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> WordPattern.of("*"));
        assertThatIllegalArgumentException().isThrownBy(() -> WordPattern.of(" - "));
    }

    @Test
    void no_pattern_makes_matching_explode() {
        String stars = "a*".repeat(50) + "b";
        var text = java.util.List.of("a".repeat(20_000), "a".repeat(20_000));

        long start = System.nanoTime();
        WordPattern.of(stars).isIn(text);

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
    }
}
