package org.choisi.inventory;

import java.nio.file.Path;
import java.util.Map;
import org.choisi.inventory.agent.AgentFile;
import org.choisi.inventory.header.Recognition;
import org.choisi.lifecycle.AssetColumn;
import org.choisi.lifecycle.AssetLine;
import org.choisi.measure.Refused;
import org.choisi.measure.Text;
import org.choisi.table.CsvFile;
import org.choisi.table.Kind;
import org.choisi.table.TableFile;
import org.choisi.table.WorkbookFile;

/** Reads the inventory of any tool known, told from its content, line by line. */
public final class InventoryReader {

    private InventoryReader() {}

    /** Takes what is read, in the order of the file. */
    public interface Sink {

        /** What the source calls the canonical columns that it has; told once, before the first line. */
        default void columns(Map<AssetColumn, String> sourceColumns) {}

        void accept(AssetLine line);

        void reject(Reject reject);

        /** @param line all that could be read of it, the cells at fault as they stand */
        default void reject(Reject reject, AssetLine line) {
            reject(reject);
        }

        /** Something the user should know of the file as a whole; also in the report. */
        default void note(Text note) {}
    }

    /**
     * Reads a whole inventory. Memory does not grow with it.
     *
     * @throws Refused in one clear sentence when it cannot be read to its end or nothing in it is recognisable; lines
     *     may have been accepted before that is found out
     */
    public static InventoryReport read(InventorySource source, Sink sink) {
        try (InventorySource.Content content = source.open()) {
            if (source.isKept()) {
                return KeptInventory.read(content.file(), sink);
            }
            var notes = new Notes(sink);
            return switch (Kind.of(content.file())) {
                case WORKBOOK -> readTables(WorkbookFile.open(content.file()), sink, notes);
                case JSON -> readAgents(content.file(), sink, notes);
                case TEXT -> readTables(CsvFile.open(content.file()), sink, notes);
            };
        }
    }

    private static InventoryReport readAgents(Path file, Sink sink, Notes notes) {
        var reading = new AgentReading(sink, notes);
        AgentFile.read(file, reading::accept);
        return reading.report();
    }

    private static InventoryReport readTables(TableFile file, Sink sink, Notes notes) {
        Recognition found = Recognition.of(file).orElseThrow(InventoryReader::nothingRecognised);
        return new TableReading(found, sink, notes).read();
    }

    private static Refused nothingRecognised() {
        return new Refused(new Text(
                "Aucune ligne d'en-têtes reconnue : il faut au moins une colonne qui identifie le matériel (id, numéro"
                        + " d'inventaire, nom) et une qui dit ce que c'est (category, type ou modèle).",
                "No header line recognised: at least one column that identifies the device (id, inventory number, name)"
                        + " and one that says what it is (category, type or model) are needed."));
    }
}
