package org.choisi.cli;

import java.util.function.Function;
import org.choisi.inventory.InventorySource;
import org.choisi.measure.Refused;
import org.choisi.measure.Text;

/** An inventory named on the command line; one that cannot be read is named in the answer, and ends the command in two. */
final class InventoryFile {

    private InventoryFile() {}

    /** @param file a name, or {@code -} for standard input */
    static <T> T read(String file, Function<InventorySource, T> reading) {
        try (InputFile input = InputFile.needed(file)) {
            return reading.apply(InventorySource.of(input.name(), input.path()));
        } catch (Refused refused) {
            throw unreadable(file, refused);
        }
    }

    static ChoisiCommand.Unusable unreadable(String file, Refused refused) {
        return new ChoisiCommand.Unusable(new Text(
                file + " : " + refused.text().fr(), file + ": " + refused.text().en()));
    }
}
