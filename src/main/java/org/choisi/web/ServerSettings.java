package org.choisi.web;

import java.nio.file.Path;
import org.choisi.install.Installation;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What the installation says of its server.
 *
 * @param dataDir where it keeps what it is given
 * @param rules folder, empty for the usual one
 * @param referenceData folder, empty for the usual one
 * @param demo whether an empty store starts with a demonstration estate and the sample consultations
 * @param demoEstate which one
 */
@ConfigurationProperties("choisi")
record ServerSettings(String dataDir, String rules, String referenceData, boolean demo, DemoKind demoEstate) {

    /** What an empty store starts with. */
    enum DemoKind {
        /** 40 000 assets of an invented metropolis, with its registers. */
        METROPOLIS,
        /** Two hundred assets, read in an instant. */
        SMALL
    }

    Installation installation() {
        return new Installation(folder(rules), folder(referenceData));
    }

    Path uploads() {
        return Path.of(dataDir, "uploads");
    }

    private static Path folder(String name) {
        return name == null || name.isBlank() ? null : Path.of(name);
    }
}
