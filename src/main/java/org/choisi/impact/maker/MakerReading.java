package org.choisi.impact.maker;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.choisi.reference.Figure;
import org.choisi.reference.ModelNames;
import org.choisi.reference.ModelNames.Name;
import org.choisi.reference.ReferenceData;

/** Reads rows, keeps the newest of each model, and makes the range of those that a shorter name leaves open. */
final class MakerReading {

    private record Kept(MakerRow row, Name name, Set<String> categories) {}

    private final String file;
    private final ModelNames names;
    private final Plausibility plausibility;
    private final Map<String, Kept> newest = new HashMap<>();
    private final List<SetAside> setAside = new ArrayList<>();

    MakerReading(Path file, ReferenceData reference) {
        this.file = String.valueOf(file.getFileName());
        this.names = reference.modelNames();
        this.plausibility = new Plausibility(reference.sanity());
    }

    void accept(MakerRow row) {
        Set<String> categories = names.categories(row.cell(MakerColumn.SUBCATEGORY));
        Optional<SetAside> fault = plausibility.fault(row, categories);
        if (fault.isPresent()) {
            setAside.add(fault.get());
            return;
        }
        Optional<Name> name = name(row, row.cell(MakerColumn.NAME));
        if (name.isEmpty()) {
            setAside.add(Plausibility.aside(
                    row,
                    MakerColumn.MANUFACTURER,
                    "constructeur inconnu de reference-data/makers.csv",
                    "maker not in reference-data/makers.csv"));
            return;
        }
        keep(new Kept(row, name.get(), categories));
    }

    private Optional<Name> name(MakerRow row, String model) {
        return names.of(row.cell(MakerColumn.MANUFACTURER), model);
    }

    private void keep(Kept kept) {
        String key = ManufacturerFigures.key(kept.name());
        Kept before = newest.get(key);
        boolean older = before != null && kept.row().isOlderThan(before.row());
        if (!older) {
            newest.put(key, kept);
        }
        if (before != null) {
            int stays = older ? before.row().line() : kept.row().line();
            setAside.add(Plausibility.aside(
                    older ? kept.row() : before.row(),
                    MakerColumn.REPORT_DATE,
                    "la ligne " + stays + " dit la même chose ou plus récent de ce modèle",
                    "line " + stays + " says the same or something newer of this model"));
        }
    }

    ManufacturerFigures figures() {
        var byModel = new HashMap<String, Map<String, Figure>>();
        newest.forEach((key, kept) -> byModel.put(key, byCategory(List.of(kept))));
        shorterNames().forEach((key, several) -> byModel.putIfAbsent(key, byCategory(several)));
        setAside.sort(Comparator.comparingInt(SetAside::line));
        return new ManufacturerFigures(names, byModel, setAside, newest.size());
    }

    /** Names that leave a variant open, and the several names of one report. */
    private Map<String, List<Kept>> shorterNames() {
        var open = new HashMap<String, List<Kept>>();
        for (Kept kept : newest.values()) {
            Name name = kept.name();
            if (!name.isBase() && !name.base().isEmpty()) {
                add(open, name.maker() + " " + name.base(), kept);
            }
            for (String alias : Aliases.of(kept.row().cell(MakerColumn.NAME))) {
                name(kept.row(), alias).ifPresent(other -> add(open, ManufacturerFigures.key(other), kept));
            }
        }
        return open;
    }

    private static void add(Map<String, List<Kept>> open, String key, Kept kept) {
        open.computeIfAbsent(key, any -> new ArrayList<>()).add(kept);
    }

    private Map<String, Figure> byCategory(List<Kept> several) {
        var rows = new HashMap<String, List<MakerRow>>();
        several.forEach(kept -> kept.categories()
                .forEach(category ->
                        rows.computeIfAbsent(category, any -> new ArrayList<>()).add(kept.row())));
        var figures = new HashMap<String, Figure>();
        rows.forEach((category, variants) -> figures.put(category, Variants.figure(file, variants)));
        return Map.copyOf(figures);
    }
}
