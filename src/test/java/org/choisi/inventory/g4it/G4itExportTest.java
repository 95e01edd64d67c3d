package org.choisi.inventory.g4it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.choisi.TestDesk;
import org.choisi.inventory.InventoryReader;
import org.choisi.inventory.InventorySource;
import org.choisi.inventory.Reject;
import org.choisi.lifecycle.AssetColumn;
import org.choisi.lifecycle.AssetLine;
import org.choisi.lifecycle.AssetProfile;
import org.choisi.lifecycle.AssetRefused;
import org.choisi.reference.FileSet;
import org.choisi.reference.G4itNames;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An inventory written for G4IT is the same inventory when it is read again. */
class G4itExportTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 24);
    private static final G4itNames NAMES =
            G4itNames.read(FileSet.ofDirectory("reference-data", Path.of("reference-data")));

    private static byte[] exported(InventorySource source) throws IOException {
        var out = new ByteArrayOutputStream();
        new G4itExport(TestDesk.shipped(), AS_OF, NAMES, out).add(source, reject -> {});
        return out.toByteArray();
    }

    private static InventorySource source(byte[] content) {
        return InventorySource.of("inventaire", new ByteArrayInputStream(content));
    }

    /** What must survive: category or why it is not known, quantity, purchase, retirement, status, country, entity. */
    private static List<List<String>> essence(InventorySource source) {
        List<List<String>> found = new ArrayList<>();
        var intake = TestDesk.shipped().intake(AS_OF);
        InventoryReader.read(source, new InventoryReader.Sink() {
            @Override
            public void accept(AssetLine line) {
                try {
                    var asset = intake.take(line.copy());
                    AssetProfile profile = asset.profile();
                    String bought = line.has(AssetColumn.BOUGHT_ON)
                            ? line.get(AssetColumn.BOUGHT_ON)
                            : line.get(AssetColumn.IN_SERVICE_ON);
                    found.add(List.of(
                            asset.id(),
                            profile.category(),
                            profile.categoryState(),
                            Integer.toString(asset.quantity()),
                            bought,
                            line.get(AssetColumn.RETIRED_ON),
                            profile.status(),
                            profile.country(),
                            asset.entity()));
                } catch (AssetRefused refused) {
                    // Neither reading has it.
                }
            }

            @Override
            public void reject(Reject reject) {}
        });
        return found;
    }

    @Test
    void the_header_is_that_of_g4it_s_own_template() throws IOException {
        String csv = new String(
                exported(source("id;category\nA;laptop\n".getBytes(StandardCharsets.UTF_8))), StandardCharsets.UTF_8);

        // services/backend/src/main/resources/samples/inputs/2-physicalEquipments.csv
        assertThat(csv)
                .startsWith(
                        "nomEquipementPhysique;modele;quantite;nomCourtDatacenter;dateAchat;dateRetrait;type;statut;"
                                + "paysDUtilisation;consoElecAnnuelle;utilisateur;nomSourceDonnee;nomEntite;nbCoeur");
        assertThat(csv.lines().skip(1)).containsExactly("A;unknown;1;;;;Laptop;;France;;;Choisi;;;;;;");
    }

    @ParameterizedTest
    @ValueSource(strings = {"src/main/resources/demo/estate.csv"})
    void an_inventory_is_read_back_the_same(String file) throws IOException {
        Path path = Path.of(file);

        byte[] csv = exported(InventorySource.of(path));

        assertThat(essence(source(csv)))
                .isEqualTo(essence(InventorySource.of(path)))
                .isNotEmpty();
    }

    @Test
    void every_category_has_a_name_that_is_read_back_as_itself() throws IOException {
        Set<String> codes = TestDesk.shipped().reference().categories().codes();
        var csv = new StringBuilder("id;category;in_service_on;quantity\n");
        codes.forEach(code -> csv.append(code).append(";").append(code).append(";2020-01-02;7\n"));

        byte[] written = exported(source(csv.toString().getBytes(StandardCharsets.UTF_8)));

        assertThat(codes).allSatisfy(code -> assertThat(NAMES.type(code)).isPresent());
        assertThat(essence(source(written))).allSatisfy(asset -> {
            assertThat(asset.get(1)).isEqualTo(asset.get(0));
            assertThat(asset.get(3)).isEqualTo("7");
            assertThat(asset.get(4)).isEqualTo("2020-01-02");
        });
    }

    @Test
    void every_status_has_a_name_that_is_read_back_as_itself() {
        var statuses = TestDesk.shipped().reference().statuses();

        assertThat(statuses.codes())
                .allSatisfy(code -> assertThat(statuses.code(NAMES.status(code).orElseThrow()))
                        .contains(code));
    }

    @Test
    void nobody_is_named() throws IOException {
        String csv =
                "nomEquipementPhysique;modele;quantite;type;paysDUtilisation;utilisateur\nPC;X;1;Laptop;FR;Anne Roy\n";

        assertThat(new String(exported(source(csv.getBytes(StandardCharsets.UTF_8))), StandardCharsets.UTF_8))
                .doesNotContain("Anne");
    }
}
