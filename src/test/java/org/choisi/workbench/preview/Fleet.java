package org.choisi.workbench.preview;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.choisi.TestDesk;
import org.choisi.inventory.InventorySource;
import org.choisi.lifecycle.AssetColumn;
import org.choisi.lifecycle.AssetLine;

/** Inventories and sides that several tests preview. */
final class Fleet {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private static final String LIFETIMES = "lifecycle/lifetimes.csv";
    private static final String LAPTOPS = "L-07;laptop;*;*;7;";
    private static Side sixYears;

    private Fleet() {}

    static Side live() {
        return new Side(TestDesk.shipped(), TODAY);
    }

    /** The shipped rules, but laptops serve six years instead of seven. */
    static synchronized Side laptopsForSixYears() {
        if (sixYears == null) {
            sixYears = changed(LIFETIMES, LAPTOPS, "L-07;laptop;*;*;6;");
        }
        return sixYears;
    }

    static Side changed(String path, String from, String to) {
        return new Side(TestDesk.open(TestDesk.rulesWith(path, from, to)), TODAY);
    }

    static InventorySource csv(String header, String... lines) {
        String text = header + "\n" + String.join("\n", lines) + "\n";
        return InventorySource.of("parc.csv", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    static InventorySource of(List<AssetLine> lines) {
        return csv(
                row(Arrays.stream(AssetColumn.values()).map(AssetColumn::label).toList()),
                lines.stream().map(Fleet::row).toArray(String[]::new));
    }

    private static String row(AssetLine line) {
        return row(Arrays.stream(AssetColumn.values()).map(line::get).toList());
    }

    private static String row(List<String> cells) {
        return cells.stream().collect(Collectors.joining(";"));
    }
}
