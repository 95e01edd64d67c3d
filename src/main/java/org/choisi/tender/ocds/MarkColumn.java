package org.choisi.tender.ocds;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A column of a file of marks, by any of the names people give it. */
enum MarkColumn {
    /** For a file that serves several consultations. */
    TENDER("tender", "ocid", "consultation", "marche"),
    LOT("lot"),
    BID("bid", "offer", "offre"),
    CRITERION("criterion", "critere"),
    MARK("mark", "score", "answer", "note", "reponse"),
    OUT_OF("outof", "sur", "bareme"),
    REASON("reason", "motif", "raison", "commentaire"),
    PROOF("proof", "preuve", "justificatif");

    private static final int LONGEST = 40;

    private final Set<String> labels;

    MarkColumn(String... labels) {
        this.labels = Set.of(labels);
    }

    static Optional<MarkColumn> named(String header) {
        if (header.length() > LONGEST) {
            return Optional.empty();
        }
        StringBuilder letters = new StringBuilder();
        Normalizer.normalize(header, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .chars()
                .filter(c -> c >= 'a' && c <= 'z' || c >= '0' && c <= '9')
                .forEach(c -> letters.append((char) c));
        return Arrays.stream(values())
                .filter(column -> column.labels.contains(letters.toString()))
                .findFirst();
    }

    /** Its name in messages, which is also the one to write. */
    String label() {
        return this == OUT_OF ? "outOf" : name().toLowerCase(Locale.ROOT);
    }
}
