package org.choisi.policy;

import java.util.Collection;
import java.util.Comparator;
import java.util.TreeSet;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.choisi.measure.Text;

/** The known word that a misspelt one was probably meant to be. */
public final class Nearest {

    private static final int MOST_LISTED = 8;

    private Nearest() {}

    /** The end of a sentence: the nearest word, or the few that there are, or nothing. */
    public static Text to(String word, Collection<String> known) {
        int tolerated = Math.max(2, word.length() / 3);
        var distance = LevenshteinDistance.getDefaultInstance();
        var nearest = new TreeSet<>(known)
                .stream().min(Comparator.comparingInt((String candidate) -> distance.apply(word, candidate)));
        if (nearest.isPresent() && distance.apply(word, nearest.get()) <= tolerated) {
            return new Text(
                    " ; peut-être « %s » ?".formatted(nearest.get()), "; perhaps '%s'?".formatted(nearest.get()));
        }
        if (known.isEmpty() || known.size() > MOST_LISTED) {
            return Text.same("");
        }
        String list = String.join(", ", new TreeSet<>(known));
        return new Text(" (connus : %s)".formatted(list), " (known: %s)".formatted(list));
    }
}
