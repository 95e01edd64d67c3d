package org.choisi.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModelsTest {

    private final Models models = Shipped.DATA.models();

    @ParameterizedTest
    @CsvSource({
        "Dell, Latitude 5440, laptop",
        "'', DELL E7470, laptop",
        "Dell Inc., Precision 5480, laptop",
        "Dell Inc., Precision 3660 Tower, workstation",
        "Dell Inc., OptiPlex 7090, desktop",
        "Dell Inc., OptiPlex 7460 AIO, all-in-one",
        "Dell Inc., OptiPlex 3000 Thin Client, thin-client",
        "Dell Inc., Wyse 5070 Thin Client, thin-client",
        "HP, HP EliteBook 840 G8 Notebook PC, laptop",
        "HP, HP EliteDesk 800 G5 Desktop Mini, desktop",
        "HP, HP ZBook Firefly 15 G8, laptop",
        "HP, HP Z2 Tower G9, workstation",
        "HP, HP t640, thin-client",
        "LENOVO, ThinkPad T14 Gen 3, laptop",
        "LENOVO, ThinkCentre M75q, desktop",
        "LENOVO, ThinkStation P350, workstation",
        "Apple Inc., 'MacBookPro15,1', laptop",
        "Apple Inc., 'iMac20,1', all-in-one",
        "Apple Inc., 'Macmini8,1', desktop",
        "Apple, iPad Pro 11, tablet",
        "Microsoft, Surface Laptop Studio, laptop",
        "Microsoft, Surface Studio 2, all-in-one",
    })
    void computers_are_told_apart(String maker, String model, String code) {
        assertThat(found("Personal Computer", maker, model)).contains(code);
    }

    @ParameterizedTest
    @CsvSource({
        "Communication Device, iPhone 14 Pro, smartphone",
        "Communication Device, Samsung Galaxy A54 5G, smartphone",
        "Communication Device, Samsung Galaxy Tab S8, tablet",
        "Communication Device, Crosscall Spider-X4, feature-phone",
        "Phone, Cisco IP Phone 8845, ip-phone",
        "Network Gear, Cisco Catalyst 9300-48P, switch",
        "Network Gear, AIR-ANT2524DW-R, accessory",
        "Network Gear, AIR-AP2802I-E-K9, wifi-access-point",
        "Network Gear, FortiGate 60F, firewall",
        "Consumable, Sacoche 14 pouces, accessory",
        "Consumable, Chargeur MacBook Air, accessory",
        "Consumable, Souris sans fil, mouse",
        "Périphérique, Disque dur externe 2 To, external-hdd",
    })
    void other_families_are_told_apart(String label, String model, String code) {
        assertThat(found(label, "", model)).contains(code);
    }

    @ParameterizedTest
    @CsvSource({
        "Personal Computer, HP RP5810",
        "Personal Computer, VMware Virtual Platform",
        "Personal Computer, Unknown",
        "Communication Device, Crosscall",
        "Personal Computer, Chargeur MacBook Air",
    })
    void a_model_that_could_be_several_things_stays_without_an_answer(String label, String model) {
        assertThat(found(label, "", model)).isEmpty();
    }

    @Test
    void an_answer_names_its_row() {
        Models.Match match = models.find(
                        "", "Latitude 5440", Shipped.DATA.categories().codes())
                .orElseThrow();

        assertThat(match.provenance().at()).matches("reference-data/models\\.csv:\\d+");
    }

    private Optional<String> found(String label, String maker, String model) {
        var generic = (CategoryMatch.Generic) Shipped.DATA.categories().resolve(label);
        return models.find(maker, model, generic.candidates()).map(Models.Match::code);
    }
}
