package org.choisi.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.choisi.lifecycle.AssetColumn.BOUGHT_ON;
import static org.choisi.lifecycle.AssetColumn.CATEGORY;
import static org.choisi.lifecycle.AssetColumn.FUNCTIONAL;
import static org.choisi.lifecycle.AssetColumn.ID;
import static org.choisi.lifecycle.AssetColumn.NAME;
import static org.choisi.lifecycle.AssetColumn.OS;
import static org.choisi.lifecycle.AssetColumn.QUANTITY;
import static org.choisi.lifecycle.AssetColumn.RAM_GB;
import static org.choisi.lifecycle.AssetColumn.REPLACEMENT_COST;
import static org.choisi.lifecycle.AssetColumn.RETIRED_ON;

import org.junit.jupiter.api.Test;

class CanonicalCsvTest {

    @Test
    void a_line_becomes_an_asset_with_its_values() {
        var read = Reading.of(
                "id;name;category;bought_on;os;functional;replacement_cost;ram_gb;quantity",
                "PC-1;Accueil;laptop;2019-05-02;Windows 10;no;899.90;8;3");

        var asset = read.only();
        assertThat(asset.line()).isEqualTo(2);
        assertThat(asset.get(ID)).isEqualTo("PC-1");
        assertThat(asset.get(NAME)).isEqualTo("Accueil");
        assertThat(asset.get(CATEGORY)).isEqualTo("laptop");
        assertThat(asset.get(BOUGHT_ON)).isEqualTo("2019-05-02");
        assertThat(asset.get(OS)).isEqualTo("Windows 10");
        assertThat(asset.get(FUNCTIONAL)).isEqualTo("no");
        assertThat(asset.get(REPLACEMENT_COST)).isEqualTo("899.90");
        assertThat(asset.get(RAM_GB)).isEqualTo("8");
        assertThat(asset.get(QUANTITY)).isEqualTo("3");
        assertThat(read.report().format()).isEqualTo("canonical");
        assertThat(read.report().read()).isEqualTo(1);
        assertThat(read.notes).isEmpty();
    }

    @Test
    void columns_come_in_any_order_and_unknown_ones_are_left() {
        var read = Reading.of("colour,category,id", "red,monitor,E-1");

        assertThat(read.only().get(ID)).isEqualTo("E-1");
        assertThat(read.only().get(CATEGORY)).isEqualTo("monitor");
        assertThat(read.report().sourceColumns()).containsOnlyKeys(ID, CATEGORY);
    }

    @Test
    void a_header_alone_is_an_inventory_of_nothing() {
        var read = Reading.of("id;category");

        assertThat(read.report().read()).isZero();
        assertThat(read.assets).isEmpty();
        assertThat(read.rejects).isEmpty();
    }

    @Test
    void good_lines_go_on_after_a_bad_one() {
        var read = Reading.of(
                "id;category;bought_on;quantity",
                "PC-1;laptop;2019-05-02;1",
                "PC-2;laptop;2019-02-30;1",
                "PC-3;laptop;2019-05-02;1.5",
                ";laptop;2019-05-02;1",
                "PC-5;laptop;;");

        assertThat(read.all(ID)).containsExactly("PC-1", "PC-5");
        assertThat(read.report().read()).isEqualTo(5);
        assertThat(read.rejects).extracting(Reject::line).containsExactly(3, 4, 5);
        assertThat(read.rejects).extracting(Reject::column).containsExactly("bought_on", "quantity", "id");
        assertThat(read.rejects).extracting(Reject::value).containsExactly("2019-02-30", "1.5", "");
        assertThat(read.rejects.get(1).reason().fr()).isEqualTo("nombre entier d'au moins 1 attendu");
    }

    @Test
    void a_cell_between_quotation_marks_may_hold_separators_and_line_ends() {
        var read = Reading.of("id;name;category", "PC-1;\"Salle \"\"A\"\"; bas\nporte 2\";laptop", "PC-2;B;laptop");

        assertThat(read.all(NAME)).containsExactly("Salle \"A\"; bas\nporte 2", "B");
        assertThat(read.assets.get(1).line()).isEqualTo(4);
    }

    @Test
    void short_lines_are_completed_and_long_ones_rejected_unless_the_rest_is_blank() {
        var read = Reading.of("id;category;name", "PC-1;laptop", "PC-2;laptop;B;extra", "PC-3;laptop;C;;; ");

        assertThat(read.all(ID)).containsExactly("PC-1", "PC-3");
        assertThat(read.rejects).extracting(Reject::line).containsExactly(3);
        assertThat(read.rejects.get(0).reason().en()).startsWith("more cells than headers");
    }

    @Test
    void the_first_value_wins_where_a_header_stands_twice() {
        var read = Reading.of("id;category;name;name", "PC-1;laptop;;B", "PC-2;laptop;A;B");

        assertThat(read.all(NAME)).containsExactly("B", "A");
        assertThat(read.notes)
                .singleElement()
                .satisfies(note -> assertThat(note.fr()).contains("« name »"));
    }

    @Test
    void retirement_dates_that_differ_or_are_missing_somewhere_are_kept() {
        var twoDates = Reading.of("id;category;retired_on", "PC-1;laptop;2023-06-16", "PC-2;laptop;2023-06-17");
        var oneBlank = Reading.of("id;category;retired_on", "PC-1;laptop;2023-06-16", "PC-2;laptop;");
        var alone = Reading.of("id;category;retired_on", "PC-1;laptop;2023-06-16");

        assertThat(twoDates.all(RETIRED_ON)).containsExactly("2023-06-16", "2023-06-17");
        assertThat(oneBlank.all(RETIRED_ON)).containsExactly("2023-06-16", "");
        assertThat(alone.all(RETIRED_ON)).containsExactly("2023-06-16");
    }

    @Test
    void everything_may_have_left_on_one_day_for_places_that_are_told() {
        var read = Reading.of(
                "id;category;retired_on;retired_to", "PC-1;laptop;2023-06-16;gift", "PC-2;laptop;2023-06-16;recycling");

        assertThat(read.all(RETIRED_ON)).containsExactly("2023-06-16", "2023-06-16");
    }

    @Test
    void an_extraction_date_is_dropped_on_every_line_and_said() {
        var read = Reading.of("id;category;retired_on", "PC-1;laptop;2023-06-16", "PC-2;laptop;2023-06-16 10:00:00");

        assertThat(read.all(RETIRED_ON)).containsExactly("", "");
        assertThat(read.notes)
                .singleElement()
                .satisfies(note -> assertThat(note.fr()).contains("date d'extraction"));
    }
}
