package org.choisi.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.choisi.lifecycle.AssetColumn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The law: however the same assets are written, the same assets are read. */
class RoundTripTest {

    private static final int MANY = 3000;

    private final Random random = new Random(20_261_121);

    @ParameterizedTest
    @CsvSource({
        "UTF-8,;,yyyy-MM-dd,LF",
        "UTF-8,',',yyyy-MM-dd,CRLF",
        "UTF-8,|,dd/MM/yyyy,CR",
        "UTF-8,TAB,MM/dd/yyyy,LF",
        "windows-1252,;,dd/MM/yyyy,CRLF",
        "windows-1252,TAB,dd.MM.yyyy,LF",
        "windows-1252,',',MM/dd/yyyy,LF",
        "UTF-16,;,dd-MM-yyyy,CRLF",
        "UTF-8,;,yyyy/MM/dd,LF",
        "UTF-8,;,d MMMM yyyy,LF",
    })
    void assets_are_the_same_in_every_writing(String encoding, String separator, String dates, String lineEnd) {
        List<Map<AssetColumn, String>> assets = assets();
        var writing = new Writing(
                separator.equals("TAB") ? "\t" : separator,
                DateTimeFormatter.ofPattern(dates, java.util.Locale.FRENCH),
                lineEnd.replace("CR", "\r").replace("LF", "\n"));

        var read = Reading.of(writing.of(assets, random).getBytes(Charset.forName(encoding)));

        assertThat(read.rejects).isEmpty();
        assertThat(read.assets.stream().map(OtherToolsTest::said).collect(Collectors.toList()))
                .isEqualTo(assets);
    }

    @Test
    void the_order_of_lines_changes_no_asset() {
        List<Map<AssetColumn, String>> assets = assets();
        List<Map<AssetColumn, String>> shuffled = new ArrayList<>(assets);
        Collections.shuffle(shuffled, new Random(7));
        var writing = new Writing(";", DateTimeFormatter.ofPattern("MM/dd/yyyy"), "\n");

        var one = Reading.of(writing.of(assets, new Random(1)).getBytes(StandardCharsets.UTF_8));
        var other = Reading.of(writing.of(shuffled, new Random(1)).getBytes(StandardCharsets.UTF_8));

        assertThat(other.assets.stream().map(OtherToolsTest::said).toList())
                .containsExactlyInAnyOrderElementsOf(
                        one.assets.stream().map(OtherToolsTest::said).toList());
    }

    private List<Map<AssetColumn, String>> assets() {
        return java.util.stream.IntStream.range(0, MANY).mapToObj(this::asset).toList();
    }

    private Map<AssetColumn, String> asset(int number) {
        var asset = new EnumMap<AssetColumn, String>(AssetColumn.class);
        asset.put(AssetColumn.ID, "PC-" + number);
        asset.put(AssetColumn.CATEGORY, one("laptop", "écran", "Poste fixe", "unité; centrale"));
        maybe(
                asset,
                AssetColumn.NAME,
                one("Accueil", "Salle \"B\"", "Été, bas", "deux\nlignes", "a|b", "x\ty", "œuvre"));
        maybe(asset, AssetColumn.ENTITY, one("Ville > DSI", "Hôtel de Ville"));
        maybe(asset, AssetColumn.QUANTITY, "" + (1 + random.nextInt(500)));
        maybe(asset, AssetColumn.BOUGHT_ON, date());
        maybe(asset, AssetColumn.IN_SERVICE_ON, date());
        maybe(asset, AssetColumn.WARRANTY_UNTIL, date());
        maybe(asset, AssetColumn.FUNCTIONAL, one("yes", "no"));
        maybe(asset, AssetColumn.REPAIR_COST, random.nextInt(2000) + "." + (10 + random.nextInt(90)));
        maybe(asset, AssetColumn.RAM_GB, "" + (1 << random.nextInt(7)));
        maybe(asset, AssetColumn.BATTERY_HEALTH, "" + random.nextInt(101));
        return asset;
    }

    private void maybe(Map<AssetColumn, String> asset, AssetColumn column, String value) {
        if (random.nextInt(4) > 0) {
            asset.put(column, value);
        }
    }

    private String date() {
        return LocalDate.of(1995, 1, 1).plusDays(random.nextInt(14_000)).toString();
    }

    private String one(String... values) {
        return values[random.nextInt(values.length)];
    }

    /** One way of writing a table. */
    private record Writing(String separator, DateTimeFormatter dates, String lineEnd) {

        String of(List<Map<AssetColumn, String>> assets, RandomGenerator random) {
            List<AssetColumn> columns = new ArrayList<>(List.of(AssetColumn.values()));
            Collections.shuffle(columns, new Random(random.nextInt()));
            var table = new StringBuilder();
            table.append(columns.stream().map(AssetColumn::label).collect(Collectors.joining(separator)));
            for (Map<AssetColumn, String> asset : assets) {
                table.append(lineEnd)
                        .append(columns.stream()
                                .map(column -> cell(column, asset.getOrDefault(column, "")))
                                .collect(Collectors.joining(separator)));
            }
            return table.append(lineEnd).toString();
        }

        private String cell(AssetColumn column, String value) {
            boolean date = column.label().endsWith("_on") || column == AssetColumn.WARRANTY_UNTIL;
            String written = date && !value.isEmpty() ? dates.format(LocalDate.parse(value)) : value;
            boolean quoted = written.contains(separator) || written.contains("\"") || written.contains("\n");
            return quoted ? '"' + written.replace("\"", "\"\"") + '"' : written;
        }
    }
}
