package org.choisi.cli;

import java.nio.file.Path;
import org.choisi.install.Installation;
import picocli.CommandLine.Option;

/** Where rules and reference data are read from. */
final class FolderOptions {

    @Option(
            names = "--rules",
            paramLabel = "DIR",
            description = "Dossier des règles (défaut : ./rules, sinon celles du jar). / Folder of rules.")
    private Path rules;

    @Option(
            names = "--reference-data",
            paramLabel = "DIR",
            description = "Dossier des données de référence (défaut : ./reference-data, sinon celles du jar)."
                    + " / Folder of reference data.")
    private Path referenceData;

    Installation installation() {
        return new Installation(rules, referenceData);
    }
}
