package org.choisi.tender.ocds;

import java.util.Map;
import org.choisi.tender.Mark.Proof;

/** The words for what backs an answer. */
final class Proofs {

    private static final Map<String, Proof> WORDS = Map.of(
            "label", Proof.LABEL,
            "audit", Proof.AUDIT,
            "declaration", Proof.DECLARATION,
            "déclaration", Proof.DECLARATION,
            "none", Proof.NONE,
            "aucune", Proof.NONE,
            "aucun", Proof.NONE,
            "", Proof.UNSTATED);

    private Proofs() {}

    static Proof of(RawMark raw, Faults faults) {
        Proof proof = WORDS.get(Names.folded(raw.proof()));
        if (proof == null) {
            String said = Quote.of(raw.proof());
            faults.warn(
                    "DATA-PROOF",
                    raw.where(),
                    "Preuve inconnue « %s » : label, audit, déclaration ou aucune.".formatted(said),
                    "Unknown proof '%s': label, audit, declaration or none.".formatted(said));
            return Proof.UNSTATED;
        }
        return proof;
    }
}
