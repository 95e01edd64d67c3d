package org.choisi.policy;

import org.choisi.measure.Text;

/** What an example expects, as the sentence begins that tells of something else: {@code avis attendu …, obtenu …}. */
public enum Expected {
    ADVICE("avis attendu", "obtenu", "expected advice"),
    ROW("ligne attendue", "obtenue", "expected row"),
    ACTIONS("actions attendues", "obtenues", "expected actions"),
    TARGET("service d'accueil attendu", "obtenu", "expected service to merge with"),
    DESTINATION("destination attendue", "obtenue", "expected destination"),
    CHECKS("constats attendus", "obtenus", "expected checks"),
    UNWANTED("constats à éviter attendus", "obtenus", "expected unwanted checks"),
    POINTS("points attendus", "obtenus", "expected points"),
    STATUS("sort de l'offre attendu", "obtenu", "expected fate of the bid"),
    SCORE("score attendu", "obtenu", "expected score"),
    GRADE("note attendue", "obtenue", "expected grade"),
    LIMITS("limites attendues", "obtenues", "expected limits");

    private final String frWanted;
    private final String frFound;
    private final String enWanted;

    Expected(String frWanted, String frFound, String enWanted) {
        this.frWanted = frWanted;
        this.frFound = frFound;
        this.enWanted = enWanted;
    }

    Text differs(Text wanted, Text found) {
        return new Text(
                "%s %s, %s %s".formatted(frWanted, wanted.fr(), frFound, found.fr()),
                "%s %s, found %s".formatted(enWanted, wanted.en(), found.en()));
    }
}
