package org.choisi.reference;

import java.nio.file.Path;
import org.choisi.measure.Language;
import org.choisi.measure.Refused;

/** The reference data of this repository, read once for all tests. */
public final class Shipped {

    public static final FileSet FILES = FileSet.ofDirectory("reference-data", Path.of("reference-data"));

    public static final ReferenceData DATA = read();

    private Shipped() {}

    private static ReferenceData read() {
        try {
            return ReferenceData.read(FILES);
        } catch (Refused refused) {
            refused.findings().forEach(finding -> System.err.println(finding.in(Language.EN)));
            throw refused;
        }
    }
}
