package org.choisi.web;

import java.util.List;
import java.util.Optional;
import org.choisi.impact.scenario.Scenario;
import org.choisi.impact.scenario.ScenarioReading;
import org.choisi.reference.FileSet;
import org.choisi.reference.ReferenceData;
import org.springframework.stereotype.Component;

/** The scenarios that lie beside the reference data, to be tried as they are and changed. */
@Component
public class ShippedScenarios {

    private static final String FOLDER = "scenarios/";

    private final PolicyFiles files;
    private volatile Read last = new Read("", List.of());

    ShippedScenarios(PolicyFiles files) {
        this.files = files;
    }

    private record Read(String referenceData, List<Scenario> scenarios) {}

    /** In the order of their files; one that cannot be read by these reference data is not offered. */
    public List<Scenario> under(ReferenceData reference) {
        Read known = last;
        if (!known.referenceData().equals(reference.hash())) {
            known = new Read(reference.hash(), read(reference));
            last = known;
        }
        return known.scenarios();
    }

    private List<Scenario> read(ReferenceData reference) {
        FileSet all = files.referenceData();
        return all.paths(".yaml").stream()
                .filter(path -> path.startsWith(FOLDER))
                .map(path -> ScenarioReading.of(
                                all.nameOf(path), all.content(path).orElseThrow(), reference)
                        .scenario())
                .flatMap(Optional::stream)
                .toList();
    }
}
