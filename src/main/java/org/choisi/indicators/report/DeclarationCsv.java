package org.choisi.indicators.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.choisi.indicators.AgecDeclaration;
import org.choisi.measure.Refused;
import org.choisi.measure.Text;
import org.choisi.table.SafeCell;

/**
 * The yearly declaration in the public schema {@code datagouv/schema-declaration-biens-valorisation} 0.1.0: comma between
 * cells, as that schema's own files have it.
 */
public final class DeclarationCsv {

    private static final List<String> FIELDS = List.of(
            "annee",
            "siret",
            "raison_sociale",
            "type_produit_acquis",
            "montant_total",
            "montant_valorisation_et_don",
            "montant_produits_issus_don",
            "montant_produits_recycles",
            "pourcent_valorisation",
            "pourcent_reemploi_reutilisation",
            "pourcent_don",
            "pourcent_matieres_recyclees");

    private DeclarationCsv() {}

    /**
     * @param siret 14 digits
     * @param body the buyer's name
     * @throws Refused when the declaration would not be accepted so
     */
    public static String of(AgecDeclaration declaration, String siret, String body) {
        if (!siret.matches("\\d{14}")) {
            throw new Refused(new Text(
                    "la déclaration AGEC demande le SIRET de l'acheteur, 14 chiffres",
                    "the AGEC declaration asks for the buyer's SIRET, 14 digits"));
        }
        if (body.isBlank()) {
            throw new Refused(new Text(
                    "la déclaration AGEC demande la raison sociale de l'acheteur",
                    "the AGEC declaration asks for the buyer's name"));
        }
        return declaration.lines().stream()
                .map(line -> line(declaration.year(), siret, body.strip(), line))
                .collect(Collectors.joining("", String.join(",", FIELDS) + "\n", ""));
    }

    private static String line(int year, String siret, String body, AgecDeclaration.Line line) {
        Stream<String> words =
                Stream.of(String.valueOf(year), siret, body, line.product().fr());
        Stream<String> numbers = Stream.of(
                        line.totalEur(),
                        line.reusedEur(),
                        line.giftsEur(),
                        line.recycledEur(),
                        line.percent(line.reusedEur().add(line.recycledEur())),
                        line.percent(line.reusedEur()),
                        line.percent(line.giftsEur()),
                        line.percent(line.recycledEur()))
                .map(DeclarationCsv::plain);
        return Stream.concat(words, numbers)
                .map(cell -> SafeCell.of(cell, ','))
                .collect(Collectors.joining(",", "", "\n"));
    }

    private static String plain(BigDecimal number) {
        return Shown.plain(number).toPlainString();
    }
}
