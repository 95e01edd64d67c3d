package org.choisi.tender.ocds;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.choisi.tender.Tender;

/** Reads consultations and bids from OCDS files. */
public final class TenderReader {

    private TenderReader() {}

    /**
     * Gives every consultation of a file, in its order.
     *
     * @param name what messages call the file
     * @throws org.choisi.measure.Refused when the file holds none, or cannot be read to its end
     */
    public static void read(Path file, String name, Consumer<Tender> tenders) {}
}
