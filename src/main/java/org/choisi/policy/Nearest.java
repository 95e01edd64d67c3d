package org.choisi.policy;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.choisi.measure.Text;

/** The known word that a misspelt one was probably meant to be. */
public final class Nearest {

    private static final int MOST_LISTED = 8;

    private static final int LONGEST = 100;

    private Nearest() {}

    /** The known word that is near enough to have been meant. */
    static Optional<String> of(String word, Collection<String> known) {
        if (word.length() > LONGEST) {
            return Optional.empty();
        }
        int tolerated = Math.max(2, word.length() / 3);
        return new TreeSet<>(known)
                .stream()
                        .min(Comparator.comparingInt((String candidate) -> distance(word, candidate)))
                        .filter(candidate -> distance(word, candidate) <= tolerated);
    }

    /** The end of a sentence: the nearest word, or the few that there are, or nothing. */
    public static Text to(String word, Collection<String> known) {
        Optional<String> nearest = of(word, known);
        if (nearest.isPresent()) {
            return new Text(
                    " ; peut-être « %s » ?".formatted(nearest.get()), "; perhaps '%s'?".formatted(nearest.get()));
        }
        if (known.isEmpty() || known.size() > MOST_LISTED) {
            return Text.same("");
        }
        String list = String.join(", ", new TreeSet<>(known));
        return new Text(" (connus : %s)".formatted(list), " (known: %s)".formatted(list));
    }

    /** Capitals are no difference worth telling apart. */
    private static int distance(String word, String candidate) {
        return LevenshteinDistance.getDefaultInstance()
                .apply(word.toLowerCase(Locale.ROOT), candidate.toLowerCase(Locale.ROOT));
    }
}
