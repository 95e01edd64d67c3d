package org.choisi.impact.maker;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.choisi.measure.Refused;
import org.choisi.reference.Figure;
import org.choisi.reference.ModelNames;
import org.choisi.reference.ModelNames.Name;
import org.choisi.reference.ReferenceData;

/**
 * What makers say their models weigh before and after use. They take the place of a category's figure for that very
 * model and maker; their electricity is never used, nor are makers compared with each other.
 */
public final class ManufacturerFigures {

    private final ModelNames names;
    private final Map<String, Map<String, Figure>> byModel;
    private final List<SetAside> setAside;
    private final int models;

    ManufacturerFigures(
            ModelNames names, Map<String, Map<String, Figure>> byModel, List<SetAside> setAside, int models) {
        this.names = names;
        this.byModel = byModel;
        this.setAside = List.copyOf(setAside);
        this.models = models;
    }

    /**
     * Reads the user's own copy of Boavizta's environmental-footprint-data.
     *
     * @throws Refused in one clear sentence when the file cannot be read to its end or is no such file
     */
    public static ManufacturerFigures read(Path file, ReferenceData reference) {
        var reading = new MakerReading(file, reference);
        MakerFile.read(file, reading::accept);
        return reading.figures();
    }

    /**
     * Making, distribution and end of life of one new device of this model, kgCO2e. A name that leaves a variant open
     * (storage, shape) gets the range of all variants known.
     *
     * @param manufacturer as the inventory writes it, possibly empty
     */
    public Optional<Figure> embodied(String category, String manufacturer, String model) {
        return names.of(manufacturer, model)
                .map(ManufacturerFigures::key)
                .flatMap(key ->
                        Optional.ofNullable(byModel.getOrDefault(key, Map.of()).get(category)));
    }

    /** Rows that are not used, each with its reason, in the order of the file. */
    public List<SetAside> setAside() {
        return setAside;
    }

    /** How many models have a figure. */
    public int models() {
        return models;
    }

    static String key(Name name) {
        return name.maker() + " " + name.model();
    }
}
