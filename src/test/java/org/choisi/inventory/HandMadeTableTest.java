package org.choisi.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.choisi.lifecycle.AssetColumn.BOUGHT_ON;
import static org.choisi.lifecycle.AssetColumn.CATEGORY;
import static org.choisi.lifecycle.AssetColumn.ENTITY;
import static org.choisi.lifecycle.AssetColumn.ID;
import static org.choisi.lifecycle.AssetColumn.MODEL;
import static org.choisi.lifecycle.AssetColumn.NAME;
import static org.choisi.lifecycle.AssetColumn.RAM_GB;
import static org.choisi.lifecycle.AssetColumn.SERIAL;
import static org.choisi.lifecycle.AssetColumn.STATUS;
import static org.choisi.lifecycle.AssetColumn.WARRANTY_UNTIL;

import java.util.Map;
import org.junit.jupiter.api.Test;

class HandMadeTableTest {

    @Test
    void headers_are_guessed_and_separators_titles_and_sums_left_out() {
        var read = Reading.of(
                "Parc informatique de la commune;;;;;;;;",
                "Mis à jour le 05/01/2026;;;;;;;;",
                ";;;;;;;;",
                "ID actif;Type d'équipement;Marque / Modèle;Numéro de série;Utilisateur;Localisation;Date d'achat;"
                        + "Fin de garantie;Statut",
                "M-1;Ordinateur portable;Dell Latitude 5420;SN1;Odile Martin;Bureau 2;15/03/2022;15/03/2025;En service",
                ";;;;;;;;",
                "M-2;Écran;Dell P2419H;SN2;Odile Martin;Bureau 2;03/04/2019;;En service",
                "Total;2;;;;;;;");

        assertThat(read.report().format()).isEqualTo("spreadsheet");
        assertThat(read.report().read()).isEqualTo(2);
        assertThat(OtherToolsTest.said(read.assets.get(0)))
                .isEqualTo(Map.of(
                        ID,
                        "M-1",
                        CATEGORY,
                        "Ordinateur portable",
                        MODEL,
                        "Dell Latitude 5420",
                        SERIAL,
                        "SN1",
                        BOUGHT_ON,
                        "2022-03-15",
                        WARRANTY_UNTIL,
                        "2025-03-15",
                        STATUS,
                        "En service"));
        assertThat(read.all(BOUGHT_ON)).containsExactly("2022-03-15", "2019-04-03");
        assertThat(read.assets).extracting(asset -> asset.line()).containsExactly(5, 7);
        assertThat(read.notes).extracting(note -> note.fr()).containsExactly("1 ligne(s) de total ignorée(s).");
        assertThat(read.rejects).isEmpty();
    }

    @Test
    void a_heading_in_between_is_rejected_where_it_stands() {
        var read = Reading.of("N°;Matériel;Modèle", "1;PC;Latitude", "Bâtiment B;;", "2;PC;Latitude");

        assertThat(read.all(ID)).containsExactly("1", "2");
        assertThat(read.rejects).extracting(Reject::line).containsExactly(3);
    }

    @Test
    void a_name_beside_a_first_name_is_a_person_and_is_not_read() {
        var read = Reading.of("N° inventaire;Nom;Prénom;Type;Service", "I-1;Martin;Odile;PC;DSI");

        assertThat(OtherToolsTest.said(read.only())).isEqualTo(Map.of(ID, "I-1", CATEGORY, "PC", ENTITY, "DSI"));
    }

    @Test
    void a_name_alone_is_the_devices_and_stands_for_a_missing_identifier() {
        var read = Reading.of("Nom du poste;Modèle;RAM (Go)", "PC-ACCUEIL;OptiPlex 3080;16 Go");

        assertThat(OtherToolsTest.said(read.only()))
                .isEqualTo(Map.of(ID, "PC-ACCUEIL", NAME, "PC-ACCUEIL", MODEL, "OptiPlex 3080", RAM_GB, "16"));
        assertThat(read.report().sourceColumns()).containsEntry(ID, "Nom du poste");
    }

    @Test
    void the_header_again_at_the_top_of_a_page_is_no_asset() {
        var read = Reading.of("Réf;Type;Modèle", "1;PC;Latitude", "Réf;Type;Modèle", "2;PC;Latitude");

        assertThat(read.all(ID)).containsExactly("1", "2");
        assertThat(read.rejects).isEmpty();
    }

    @Test
    void english_headers_are_guessed_too() {
        var read = Reading.of(
                "Asset ID,Device type,Brand,Model,Serial No.,Purchase date,Warranty end date,Owner",
                "A1,Laptop,HP,ProBook,S1,03/25/2021,03/25/2024,Jane Doe");

        assertThat(read.report().format()).isEqualTo("spreadsheet");
        assertThat(read.only().get(BOUGHT_ON)).isEqualTo("2021-03-25");
        assertThat(read.only().get(WARRANTY_UNTIL)).isEqualTo("2024-03-25");
        assertThat(read.only().get(SERIAL)).isEqualTo("S1");
    }

    @Test
    void a_sum_is_known_in_whatever_column_its_word_stands() {
        var read = Reading.of("Réf;Bureau;Type;Modèle", ";12;PC;Latitude", "2;12;PC;Latitude", ";Total : 2;;", ";x;;");

        assertThat(read.all(ID)).containsExactly("2");
        assertThat(read.rejects).extracting(Reject::line).containsExactly(2, 5);
        assertThat(read.notes).hasSize(1);
    }

    @Test
    void a_first_name_makes_a_person_of_the_name_beside_it_in_any_table() {
        var read = Reading.of("Nom;Prénom;Type;Modèle;Numéro de série", "Martin;Odile;PC;Latitude;SN1");

        assertThat(OtherToolsTest.said(read.only()))
                .isEqualTo(Map.of(ID, "SN1", SERIAL, "SN1", CATEGORY, "PC", MODEL, "Latitude"));
    }

    @Test
    void words_that_a_tool_uses_too_do_not_make_a_table_that_tools() {
        var read = Reading.of("Nom;Type;Modèle;Numéro de série", "PC-1;PC;Latitude;SN1", "Total;1;;");

        assertThat(read.report().format()).isEqualTo("spreadsheet");
        assertThat(read.all(NAME)).containsExactly("PC-1");
        assertThat(read.notes).hasSize(1);
    }
}
