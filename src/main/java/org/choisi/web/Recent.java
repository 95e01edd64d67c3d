package org.choisi.web;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** What was worked out last, for whoever asks the same again: the keys hold all that the answers depend on. */
final class Recent<K, V> {

    private final Map<K, V> answers;

    /** @param most answers kept */
    Recent(int most) {
        this.answers = Collections.synchronizedMap(new LinkedHashMap<>(most, 1, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > most;
            }
        });
    }

    /** Two who ask at once may both work it out: they get the same. */
    V of(K asked, Supplier<V> answer) {
        V known = answers.get(asked);
        if (known == null) {
            known = answer.get();
            answers.put(asked, known);
        }
        return known;
    }
}
