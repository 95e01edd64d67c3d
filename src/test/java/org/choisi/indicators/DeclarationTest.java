package org.choisi.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.choisi.TestDesk;
import org.choisi.indicators.register.Registers;
import org.choisi.indicators.report.DeclarationCsv;
import org.choisi.measure.Refused;
import org.junit.jupiter.api.Test;

class DeclarationTest {

    private static AgecDeclaration declaration(Rows rows) {
        return AgecDeclaration.of(TestDesk.shipped().rules(), Registers.of(rows.all()), 2026, Rows.TODAY);
    }

    @Test
    void the_declaration_has_the_twelve_fields_of_the_public_schema() {
        Rows rows = new Rows()
                .bought(1, "laptop", "2026-03-01", "400000", "new")
                .bought(1, "laptop", "2026-03-01", "10000", "new", null, "30") // holds recycled matter
                .bought(1, "smartphone", "2026-03-01", "90000", "refurbished")
                .bought(40, "laptop", "2026-04-01", null, "gift", 36, null)
                .bought(1, "copier", "2026-03-01", "2500.50", "new");

        // 98/500 = 19.60, 8/500 = 1.60, 10/500 = 2.00, together 21.60
        assertThat(DeclarationCsv.of(declaration(rows), "13002526500013", "Métropole, direction du numérique"))
                .isEqualTo("annee,siret,raison_sociale,type_produit_acquis,montant_total,montant_valorisation_et_don,"
                        + "montant_produits_issus_don,montant_produits_recycles,pourcent_valorisation,"
                        + "pourcent_reemploi_reutilisation,pourcent_don,pourcent_matieres_recyclees\n"
                        + "2026,13002526500013,\"Métropole, direction du numérique\",Matériel informatique et téléphonie,"
                        + "500000,98000,8000,10000,21.6,19.6,1.6,2\n"
                        + "2026,13002526500013,\"Métropole, direction du numérique\",Matériel de reprographie et d'impression,"
                        + "2500.5,0,0,0,0,0,0,0\n");
    }

    @Test
    void what_could_not_be_declared_is_listed() {
        Rows rows = new Rows().bought(1, "laptop", "2026-03-01", null, "new");

        assertThat(declaration(rows).lines()).isEmpty();
        assertThat(declaration(rows).exclusions())
                .singleElement()
                .satisfies(exclusion -> assertThat(exclusion.reason().fr()).isEqualTo("montant hors taxes manquant"));
    }

    @Test
    void without_a_whole_siret_or_a_name_nothing_is_declared() {
        AgecDeclaration declaration = declaration(new Rows());

        assertThatThrownBy(() -> DeclarationCsv.of(declaration, "130025265", "Ville"))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> DeclarationCsv.of(declaration, "13002526500013", " "))
                .isInstanceOf(Refused.class);
    }
}
