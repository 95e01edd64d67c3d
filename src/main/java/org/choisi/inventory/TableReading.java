package org.choisi.inventory;

import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import org.choisi.inventory.header.Layout;
import org.choisi.inventory.header.Recognition;
import org.choisi.inventory.header.Source;
import org.choisi.lifecycle.AssetColumn;
import org.choisi.lifecycle.AssetLine;
import org.choisi.measure.Text;
import org.choisi.table.Rows;

/** Reads a recognised table, row by row. */
final class TableReading {

    private final Recognition found;
    private final Layout layout;
    private final InventoryReader.Sink sink;
    private final Notes notes;
    private final Serials serials = new Serials();
    private final RepeatedIds ids = new RepeatedIds();
    private final DateColumns dates;
    private final Field[] fields;
    private long read;

    TableReading(Recognition found, InventoryReader.Sink sink, Notes notes) {
        this.found = found;
        this.layout = found.layout();
        this.sink = sink;
        this.notes = notes;
        sayHowItIsRead();
        this.dates = new DateColumns(found, notes);
        this.fields = fields();
    }

    InventoryReport read() {
        var columns = new EnumMap<AssetColumn, String>(AssetColumn.class);
        layout.sources()
                .forEach((column, sources) -> columns.put(column, sources.get(0).header()));
        sink.columns(columns);
        try (var assets = new AssetRows(found, layout.sources().keySet())) {
            while (assets.next()) {
                read++;
                read(assets.row());
            }
            sayWhatWasLeftOut(assets.sums());
            dates.sayUnbelieved();
            ids.say(notes);
        }
        return new InventoryReport(layout.format().name(), read, notes.said(), columns);
    }

    private Field[] fields() {
        Optional<String> extraction = ExtractionDate.of(found);
        extraction.ifPresent(date -> notes.say(
                "La date de retrait est la même sur toutes les lignes (" + date + ") : c'est la date d'extraction, elle"
                        + " n'est pas lue comme un retrait.",
                "The retirement date is the same on every line (" + date + "): it is the date of extraction and is not"
                        + " read as a retirement."));
        boolean canonical = layout.format().isCanonical();
        var cleaners = new Cleaners(dates, serials, canonical);
        return layout.sources().entrySet().stream()
                .filter(entry -> extraction.isEmpty() || entry.getKey() != AssetColumn.RETIRED_ON)
                .map(entry -> new Field(entry.getKey(), entry.getValue(), cleaners))
                .toArray(Field[]::new);
    }

    private void read(Rows row) {
        if (row.filled() > layout.headers().size()) {
            reject(row, "", row.filled() + "", tooManyCells());
            return;
        }
        if (isVirtual(row)) {
            reject(row, layout.virtual().orElseThrow().header(), "", virtualMachine());
            return;
        }
        var asset = new AssetLine(row.line());
        Reject first = null;
        for (Field field : fields) {
            Optional<Reject> reject = field.read(row, asset);
            if (reject.isPresent()) {
                // Stands where it stood, so that it can be mended; nothing takes it for what its column means.
                asset.set(field.column(), reject.get().value());
                first = first == null ? reject.get() : first;
            }
        }
        if (first == null) {
            take(row, asset);
        } else {
            sink.reject(first, asset);
        }
    }

    private void take(Rows row, AssetLine asset) {
        if (!asset.has(AssetColumn.ID)) {
            reject(row, header(AssetColumn.ID), "", withoutId());
        } else if (layout.isGuessed() && !asset.has(AssetColumn.CATEGORY) && !asset.has(AssetColumn.MODEL)) {
            reject(row, "", asset.get(AssetColumn.ID), withoutKind());
        } else {
            ids.see(asset.get(AssetColumn.ID), row.line());
            sink.accept(asset);
        }
    }

    private boolean isVirtual(Rows row) {
        if (layout.virtual().isEmpty()) {
            return false;
        }
        String said = row.cell(layout.virtual().get().cell());
        return !said.isEmpty() && (said.equalsIgnoreCase("true") || said.equals("1") || said.equalsIgnoreCase("yes"));
    }

    private void reject(Rows row, String column, String value, Text reason) {
        sink.reject(Rejects.of(row.line(), column, value, reason));
    }

    private String header(AssetColumn column) {
        List<Source> sources = layout.sources().get(column);
        return sources.get(0).header();
    }

    private void sayHowItIsRead() {
        layout.repeated()
                .forEach(header -> notes.say(
                        "La colonne « " + header
                                + " » figure plusieurs fois : la première valeur non vide est retenue.",
                        "Column \"" + header + "\" stands more than once: the first value that is not blank is kept."));
        if (!found.others().isEmpty()) {
            String others = String.join(", ", found.others());
            notes.say(
                    "Seule la feuille « " + found.table().name() + " » est lue ; feuilles laissées : " + others + ".",
                    "Only sheet \"" + found.table().name() + "\" is read; sheets left out: " + others + ".");
        }
    }

    private void sayWhatWasLeftOut(long sums) {
        if (sums > 0) {
            notes.say(sums + " ligne(s) de total ignorée(s).", sums + " line(s) of totals left out.");
        }
        if (serials.mangled() > 0) {
            notes.say(
                    serials.mangled()
                            + " numéro(s) de série transformé(s) en nombre par un tableur (3.5E+14) : laissé(s)"
                            + " de côté.",
                    serials.mangled() + " serial number(s) turned into numbers by a spreadsheet (3.5E+14): left out.");
        }
    }

    private static Text tooManyCells() {
        return new Text(
                "plus de cellules que d'en-têtes ; un séparateur non protégé par des guillemets ?",
                "more cells than headers; a separator not protected by quotation marks?");
    }

    static Text virtualMachine() {
        return new Text("machine virtuelle : aucun matériel à conseiller", "virtual machine: no device to advise on");
    }

    static Text withoutId() {
        return new Text("identifiant manquant", "identifier missing");
    }

    private static Text withoutKind() {
        return new Text(
                "ni type ni modèle sur cette ligne ; un titre intercalé ?",
                "neither type nor model on this line; a heading in between?");
    }
}
