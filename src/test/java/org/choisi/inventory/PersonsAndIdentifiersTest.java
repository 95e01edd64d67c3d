package org.choisi.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.choisi.lifecycle.AssetColumn.ENTITY;
import static org.choisi.lifecycle.AssetColumn.ID;
import static org.choisi.lifecycle.AssetColumn.MODEL;
import static org.choisi.lifecycle.AssetColumn.NAME;
import static org.choisi.lifecycle.AssetColumn.SERIAL;

import org.junit.jupiter.api.Test;

class PersonsAndIdentifiersTest {

    @Test
    void addresses_are_cut_out_of_what_is_kept() {
        var read = Reading.of(
                "id,category,name,entity,model",
                "1,laptop,PC de odile.martin@ville.example (prêt),omartin@ville.example,ProBook @home",
                "2,laptop,a@b.fr et c.d@e.fr,DSI,@");

        assertThat(read.all(NAME)).containsExactly("PC de … (prêt)", "… et …");
        assertThat(read.all(ENTITY)).containsExactly("…", "DSI");
        assertThat(read.all(MODEL)).containsExactly("ProBook @home", "@");
    }

    @Test
    void a_rejected_value_is_short_and_names_nobody() {
        var read = Reading.of(
                "id,category,bought_on",
                "1,laptop,vu avec odile.martin@ville.example " + "x".repeat(200),
                "a@b.fr,laptop,");

        assertThat(read.rejects).hasSize(2);
        assertThat(read.rejects.get(0).value()).startsWith("vu avec … xxx").hasSize(80);
        assertThat(read.rejects.get(1).value()).isEqualTo("…");
        assertThat(read.rejects.get(1).reason().fr()).contains("adresse électronique");
    }

    @Test
    void an_identifier_that_became_a_number_is_rejected_and_a_serial_left_out() {
        var read = Reading.of(
                "id;category;serial",
                "3,52214E+14;laptop;S1",
                "3.52214E+14;laptop;S2",
                "A;laptop;3,52E+14",
                "B;laptop;5E10",
                "C;laptop;1.2e+3");

        assertThat(read.all(ID)).containsExactly("A", "B", "C");
        assertThat(read.all(SERIAL)).containsExactly("", "5E10", "");
        assertThat(read.rejects).extracting(Reject::line).containsExactly(2, 3);
        assertThat(read.rejects.get(0).reason().en()).contains("turned into a number by a spreadsheet");
        assertThat(read.notes)
                .extracting(note -> note.en())
                .containsExactly("2 serial number(s) turned into numbers by a spreadsheet (3.5E+14): left out.");
    }

    @Test
    void a_blank_identifier_is_rejected_however_blank_is_written() {
        var read = Reading.of("id;category", ";laptop", "N/A;laptop", "-;laptop", "#REF!;laptop", "na-7;laptop");

        assertThat(read.all(ID)).containsExactly("na-7");
        assertThat(read.rejects).extracting(Reject::column).containsOnly("id").hasSize(4);
    }
}
