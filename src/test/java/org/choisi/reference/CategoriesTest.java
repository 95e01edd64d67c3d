package org.choisi.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CategoriesTest {

    private final Categories categories = Shipped.DATA.categories();

    @ParameterizedTest
    @CsvSource({
        "Laptop, laptop",
        "  NOTEBOOK , laptop",
        "Ordinateurs  portables, laptop",
        "Mini Tower, desktop",
        "All in One, all-in-one",
        "Ecran, monitor",
        "Moniteur, monitor",
        "ServeurCalcul, server",
        "ComputeServer, server",
        "IP Switch, switch",
        "IP Router, router",
        "Imprimantes, printer",
        "point d’accès wifi, wifi-access-point",
        "Téléphone fixe, ip-phone",
    })
    void labels_of_other_tools_are_known_whatever_their_case_accents_and_spaces(String label, String code) {
        assertThat(categories.resolve(label)).isEqualTo(new CategoryMatch.Known(code));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Personal Computer", "Computer", "Ordinateur", "PC", "Network Gear", "Périphérique", "Phone"})
    void a_label_that_says_a_family_only_gives_its_candidates(String label) {
        assertThat(categories.resolve(label))
                .isInstanceOfSatisfying(
                        CategoryMatch.Generic.class,
                        generic -> assertThat(generic.candidates()).hasSizeGreaterThan(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Laptop bag holder", "Cashing System", "toaster", "-"})
    void a_label_is_matched_whole_or_not_at_all(String label) {
        assertThat(categories.resolve(label)).isEqualTo(new CategoryMatch.Unknown());
    }

    @Test
    void every_code_of_the_contract_is_there_and_stands_for_itself() {
        assertThat(categories.codes())
                .contains(
                        "laptop",
                        "desktop",
                        "workstation",
                        "all-in-one",
                        "thin-client",
                        "monitor",
                        "tv-screen",
                        "smartphone",
                        "feature-phone",
                        "tablet",
                        "server",
                        "printer",
                        "copier",
                        "switch",
                        "router",
                        "firewall",
                        "wifi-access-point",
                        "ip-phone",
                        "docking-station",
                        "videoprojector",
                        "keyboard",
                        "mouse",
                        "external-hdd",
                        "external-ssd")
                .allSatisfy(code -> assertThat(categories.resolve(code)).isEqualTo(new CategoryMatch.Known(code)));
    }

    @Test
    void statuses_and_words_are_translated_too() {
        assertThat(Shipped.DATA.statuses().code("réformé")).contains("retired");
        assertThat(Shipped.DATA.statuses().code("IN MAINTENANCE")).contains("in-repair");
        assertThat(Shipped.DATA.statuses().code("on the moon")).isEmpty();
        assertThat(Shipped.DATA.words().of("country").code("Allemagne")).contains("DE");
        assertThat(Shipped.DATA.words().of("usage").code("Intensif")).contains("intensive");
    }
}
