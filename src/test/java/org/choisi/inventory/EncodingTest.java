package org.choisi.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.choisi.lifecycle.AssetColumn.CATEGORY;
import static org.choisi.lifecycle.AssetColumn.ENTITY;
import static org.choisi.lifecycle.AssetColumn.ID;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingTest {

    private static final String TABLE = "id;category;entity\nPC-1;écran;Hôtel de Ville – Œuvre\nPC-2;écran;Été\n";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16", "UTF-16LE-BOM", "UTF-8-BOM"})
    void accents_survive_every_encoding(String encoding) {
        byte[] bytes = switch (encoding) {
            case "UTF-8-BOM" -> ("\uFEFF" + TABLE).getBytes(StandardCharsets.UTF_8);
            case "UTF-16LE-BOM" -> ("\uFEFF" + TABLE).getBytes(StandardCharsets.UTF_16LE);
            default -> TABLE.getBytes(Charset.forName(encoding));
        };

        var read = Reading.of(bytes);

        assertThat(read.all(ID)).containsExactly("PC-1", "PC-2");
        assertThat(read.all(CATEGORY)).containsExactly("écran", "écran");
        assertThat(read.all(ENTITY)).containsExactly("Hôtel de Ville – Œuvre", "Été");
    }

    @Test
    void one_accent_at_the_very_end_tells_the_encoding_of_the_whole() {
        String table = "id;category\n" + "PC;laptop\n".repeat(20_000) + "PC-9;écran\n";

        assertThat(Reading.of(table.getBytes(Charset.forName("windows-1252"))).all(CATEGORY))
                .endsWith("écran");
        assertThat(Reading.of(table.getBytes(StandardCharsets.UTF_8)).all(CATEGORY))
                .endsWith("écran");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void every_kind_of_line_end_is_read(String end) {
        var read = Reading.of(TABLE.replace("\n", end).getBytes(StandardCharsets.UTF_8));

        assertThat(read.assets).extracting(asset -> asset.line()).containsExactly(2, 3);
    }

    @ParameterizedTest
    @ValueSource(strings = {";", ",", "\t", "|"})
    void every_separator_is_told_from_the_header(String separator) {
        String table = "id;category;name\nPC-1;laptop;\"a;b,c|d\te\"\n".replace(";", separator);

        assertThat(Reading.of(table.getBytes(StandardCharsets.UTF_8)).all(CATEGORY))
                .containsExactly("laptop");
    }

    @Test
    void no_break_spaces_around_a_cell_are_trimmed() {
        assertThat(Reading.of("id ; category", "\u00A0PC-1 ;\u202Flaptop\u00A0")
                        .only()
                        .get(CATEGORY))
                .isEqualTo("laptop");
    }
}
