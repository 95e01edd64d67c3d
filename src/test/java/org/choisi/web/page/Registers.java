package org.choisi.web.page;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A register of services and a budget as a body would send them, with more lines than a page shows. */
final class Registers {

    private static final int ORDINARY = 30;

    /**
     * A and B have the same function, A more users: B merges. C/1 serves nobody: withdrawn, 1 200 €. Two lines are rejected. All
     * the others are kept.
     */
    static final String SERVICES =
            "id;nom;entité;fonction;utilisateurs;coût annuel ht;kwh;hébergement;satisfaction %;fin de contrat;préavis\n"
                    + "A;Sondages;Ville;sondages;40;4000;;own;71;31/12/2027;3\n"
                    + "B;Enquêtes;Écoles;sondages;12;3000;600;own;60;;\n"
                    + "C/1;Fax <b>mutualisé</b>;Ville;télécopie;0;1200;850;own;;31/12/2026;2\n"
                    + "=HYPERLINK(\"http://x\");=1+1;Ville;tableur;25;900;;;;;\n"
                    + "R1;Rejeté;Ville;essai;plusieurs;;;;;;\n"
                    + "A;Doublon;Ville;essai;1;;;;;;\n"
                    + IntStream.rangeClosed(1, ORDINARY)
                            .mapToObj(number -> "O-%02d;Application %02d;Ville;fonction %02d;50;2000;100;own;80;;\n"
                                    .formatted(number, number, number))
                            .collect(Collectors.joining());

    /**
     * In 2026, 62 laptops are 62 × 185.09 = 11 476 kg, 0.10 % of the target of 11 458.8 t: amber. Furniture is matched by nothing.
     * A script and a formula stand in labels, an income is not counted.
     */
    static final String BUDGET = "exercice;entité;nature;libellé;quantité;montant ht;sens;note à nous\n"
            + "2026;Ville;21838;Ordinateurs portables;62;55800;dépense;vu\n"
            + "2026;Écoles;2188;Mobilier <script>alert(1)</script>;;12000;dépense;\n"
            + "2026;Écoles;2051;Licences =HYPERLINK(\"http://x\");;10000;dépense;=1+1\n"
            + "2027;Ville;6156;Maintenance des serveurs;;10000;dépense;\n"
            + "2026;Ville;7478;Subvention;;5000;recette;\n"
            + IntStream.rangeClosed(1, ORDINARY)
                    .mapToObj(number ->
                            "2026;Entité %02d;6518;Hébergement cloud %02d;;1000;dépense;\n".formatted(number, number))
                    .collect(Collectors.joining());

    private Registers() {}
}
