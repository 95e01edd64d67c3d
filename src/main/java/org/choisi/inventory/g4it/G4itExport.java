package org.choisi.inventory.g4it;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Consumer;
import org.choisi.inventory.InventoryReader;
import org.choisi.inventory.InventoryReport;
import org.choisi.inventory.InventorySource;
import org.choisi.inventory.Reject;
import org.choisi.inventory.Rejects;
import org.choisi.lifecycle.AdviceDesk;
import org.choisi.lifecycle.AssetColumn;
import org.choisi.lifecycle.AssetIntake;
import org.choisi.lifecycle.AssetLine;
import org.choisi.lifecycle.AssetRefused;
import org.choisi.reference.G4itNames;

/** Turns any inventory that is read here into G4IT's physical equipment, line by line. For one thread. */
public final class G4itExport {

    private final AssetIntake intake;
    private final G4itWriter writer;

    /** @param out takes the header at once; stays open */
    public G4itExport(AdviceDesk desk, LocalDate asOf, G4itNames names, OutputStream out) throws IOException {
        this.intake = desk.intake(asOf);
        this.writer = new G4itWriter(names, out);
    }

    /**
     * Adds one inventory.
     *
     * @param rejected takes the lines that cannot be used
     * @throws org.choisi.measure.Refused when the file cannot be read to its end or nothing in it is recognisable
     * @throws UncheckedIOException when the result cannot be written
     */
    public InventoryReport add(InventorySource source, Consumer<Reject> rejected) {
        return InventoryReader.read(source, new Filling(rejected));
    }

    private final class Filling implements InventoryReader.Sink {

        private final Consumer<Reject> rejected;
        private Map<AssetColumn, String> sourceColumns = Map.of();

        private Filling(Consumer<Reject> rejected) {
            this.rejected = rejected;
        }

        @Override
        public void columns(Map<AssetColumn, String> names) {
            sourceColumns = names;
        }

        @Override
        public void accept(AssetLine line) {
            try {
                writer.write(line, intake.take(line.copy()));
            } catch (AssetRefused why) {
                String column =
                        sourceColumns.getOrDefault(why.column(), why.column().label());
                rejected.accept(Rejects.of(line.line(), column, why.value(), why.reason()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void reject(Reject reject) {
            rejected.accept(reject);
        }
    }
}
