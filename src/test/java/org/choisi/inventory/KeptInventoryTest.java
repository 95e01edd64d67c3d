package org.choisi.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.choisi.lifecycle.AssetColumn;
import org.choisi.lifecycle.AssetLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptInventoryTest {

    @TempDir
    Path folder;

    private static List<String> lines(InventorySource source) {
        List<String> lines = new ArrayList<>();
        InventoryReader.read(source, new InventoryReader.Sink() {
            @Override
            public void accept(AssetLine line) {
                lines.add(line.line() + " "
                        + Arrays.stream(AssetColumn.values()).map(line::get).collect(Collectors.joining("|")));
            }

            @Override
            public void reject(Reject reject) {
                // not kept
            }
        });
        return lines;
    }

    private void comesBackTheSame(InventorySource original) {
        Path kept = folder.resolve("kept");

        KeptInventory.write(original, kept);

        assertThat(lines(InventorySource.kept(kept))).isNotEmpty().isEqualTo(lines(original));
    }

    @Test
    void the_demonstration_estate_comes_back_line_by_line() {
        comesBackTheSame(InventorySource.of(Path.of("src/main/resources/demo/estate.csv")));
    }

    @Test
    void cells_that_look_like_formulas_or_hold_separators_come_back_as_they_were() throws Exception {
        Path file = folder.resolve("parc.csv");
        Files.writeString(file, """
                id,category,name,model,bought_on

                PC-1,laptop,"=cmd|' /C calc'!A0","a;b ""c"" é €",2020-01-31
                -2+3,laptop,@x,'y,2021-02-28
                """);

        comesBackTheSame(InventorySource.of(file));
    }

    @Test
    void lines_that_cannot_be_read_are_left_out_and_the_others_keep_their_number() throws Exception {
        Path file = folder.resolve("parc.csv");
        Files.writeString(
                file, "id,category,bought_on\nPC-1,laptop,2020-01-31\n,laptop,2020-01-31\nPC-3,laptop,2021-02-28\n");
        Path kept = folder.resolve("kept");

        KeptInventory.write(InventorySource.of(file), kept);

        assertThat(lines(InventorySource.kept(kept)))
                .hasSize(2)
                .first()
                .asString()
                .startsWith("2 PC-1|");
        assertThat(lines(InventorySource.kept(kept))).last().asString().startsWith("4 PC-3|");
    }
}
