package org.choisi.lifecycle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.choisi.TestDesk;

/** Inventory lines of every kind, made from a seed: the same seed, the same lines. */
public final class SampleAssets {

    private static final LocalDate FIRST = LocalDate.of(2010, 1, 1);

    private final SplittableRandom random;
    private final List<String> categories = TestDesk.shipped().reference().categories().codes().stream()
            .sorted()
            .toList();

    private SampleAssets(long seed) {
        this.random = new SplittableRandom(seed);
    }

    public static List<AssetLine> seeded(long seed, int count) {
        var samples = new SampleAssets(seed);
        List<AssetLine> lines = new ArrayList<>();
        for (int index = 0; index < count; index++) {
            lines.add(samples.line(index + 2));
        }
        return lines;
    }

    private AssetLine line(int number) {
        var line = new AssetLine(number).set(AssetColumn.ID, "A-" + number);
        line.set(AssetColumn.CATEGORY, mostly(oneOf(categories), "Ordinateur", "Grille-pain", ""));
        sometimes(line, AssetColumn.MODEL, "Latitude 5410", "OptiPlex 3060", "Borne");
        sometimes(line, AssetColumn.STATUS, "en service", "en stock", "réformé", "volé", "à réformer");
        sometimes(line, AssetColumn.USAGE, "light", "standard", "intensive");
        sometimes(line, AssetColumn.BOUGHT_ON, day(), day(), day());
        sometimes(line, AssetColumn.IN_SERVICE_ON, day());
        sometimes(line, AssetColumn.WARRANTY_UNTIL, day());
        sometimes(line, AssetColumn.FUNCTIONAL, "yes", "no");
        sometimes(line, AssetColumn.DEFECT, "battery", "screen", "board");
        sometimes(line, AssetColumn.REPAIR_COST, amount(900));
        sometimes(line, AssetColumn.REPLACEMENT_COST, amount(1_500));
        sometimes(line, AssetColumn.RESIDUAL_VALUE, amount(600));
        sometimes(line, AssetColumn.RAM_GB, "4", "8", "16");
        sometimes(line, AssetColumn.DISK, "hdd", "ssd");
        sometimes(line, AssetColumn.PROCESSOR, "Intel Core i5-6500", "Intel Core i5-10500", "Z80");
        sometimes(line, AssetColumn.BATTERY_HEALTH, Integer.toString(random.nextInt(101)));
        sometimes(line, AssetColumn.OS, "Windows 10 Pro 22H2", "Windows 11 Enterprise 25H2", "Android 12", "Debian 13");
        sometimes(line, AssetColumn.ACQUIRED_AS, "new", "lease", "byod");
        sometimes(line, AssetColumn.RETIRED_ON, day());
        return line;
    }

    private void sometimes(AssetLine line, AssetColumn column, String... values) {
        if (random.nextInt(3) > 0) {
            line.set(column, oneOf(List.of(values)));
        }
    }

    private String mostly(String usual, String... others) {
        return random.nextInt(10) > 0 ? usual : oneOf(List.of(others));
    }

    private String oneOf(List<String> values) {
        return values.get(random.nextInt(values.size()));
    }

    private String day() {
        return FIRST.plusDays(random.nextInt(365 * 17)).toString();
    }

    private String amount(int most) {
        return (1 + random.nextInt(most)) + "." + (10 + random.nextInt(90));
    }
}
