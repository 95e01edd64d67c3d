package org.choisi.inventory;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.choisi.lifecycle.AssetColumn;
import org.choisi.lifecycle.AssetLine;
import org.choisi.measure.Text;

/** Everything that came out of reading one inventory. */
final class Reading implements InventoryReader.Sink {

    final List<AssetLine> assets = new ArrayList<>();
    final List<Reject> rejects = new ArrayList<>();
    final List<Text> notes = new ArrayList<>();
    private InventoryReport report;

    static Reading of(String... lines) {
        return of((String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    static Reading of(byte[] content) {
        return of(InventorySource.of("inventaire", new ByteArrayInputStream(content)));
    }

    static Reading of(Path file) {
        return of(InventorySource.of(file));
    }

    private static Reading of(InventorySource source) {
        var reading = new Reading();
        reading.report = InventoryReader.read(source, reading);
        return reading;
    }

    InventoryReport report() {
        return report;
    }

    /** The values of one column, in the order of the file. */
    List<String> all(AssetColumn column) {
        return assets.stream().map(asset -> asset.get(column)).toList();
    }

    AssetLine only() {
        if (assets.size() != 1 || !rejects.isEmpty()) {
            throw new AssertionError(assets.size() + " assets, rejects " + rejects);
        }
        return assets.get(0);
    }

    @Override
    public void accept(AssetLine line) {
        assets.add(line);
    }

    @Override
    public void reject(Reject reject) {
        rejects.add(reject);
    }

    @Override
    public void note(Text note) {
        notes.add(note);
    }
}
