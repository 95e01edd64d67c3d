package org.choisi.impact.scenario;

import java.util.List;
import java.util.Optional;
import org.choisi.measure.Finding;
import org.choisi.reference.ReferenceData;

/**
 * What was made of a scenario's file.
 *
 * @param scenario empty when there are findings
 * @param findings all that is wrong with it, with line and column
 * @param readable whether it is a file of names and values at all
 */
public record ScenarioReading(Optional<Scenario> scenario, List<Finding> findings, boolean readable) {

    public ScenarioReading {
        findings = List.copyOf(findings);
    }

    /**
     * Reads a scenario; JSON is read as well, being YAML.
     *
     * @param file what findings call it
     * @throws org.choisi.measure.Refused when the reference data have no limits to hold it to
     */
    public static ScenarioReading of(String file, byte[] content, ReferenceData data) {
        return new ScenarioReader(file, data).read(content);
    }
}
