package org.choisi.reference;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.choisi.measure.Finding;
import org.choisi.measure.Text;

/** Greenhouse gases of a kilowatt-hour, by country and by the day one looks at. */
public final class Grids {

    /** The row that answers for a country without one. */
    private static final String WORLD = "WORLD";

    /**
     * One factor.
     *
     * @param country ISO 3166 code, {@code EU} or {@code WORLD}
     * @param vintage year that the figure describes
     * @param kgPerKwh kgCO2e for one kWh used, upstream included
     */
    public record Grid(
            String country,
            int vintage,
            BigDecimal kgPerKwh,
            LocalDate validFrom,
            Optional<LocalDate> validTo,
            Provenance provenance) {}

    private final Map<String, List<Grid>> byCountry = new TreeMap<>();

    private Grids() {}

    static Grids read(FileSet files, List<Finding> findings) {
        var grids = new Grids();
        for (Table.Line line : Table.lines(
                files,
                "grids.csv",
                findings,
                "id country vintage kg_co2e_per_kwh valid_from valid_to status source note")) {
            grids.add(line);
        }
        grids.byCountry.values().forEach(rows -> rows.sort(Comparator.comparing(Grid::validFrom)));
        if (!grids.byCountry.containsKey(WORLD)) {
            findings.add(new Finding(
                    files.nameOf("grids.csv"),
                    0,
                    0,
                    new Text(
                            "Il manque la ligne WORLD, qui répond pour les pays sans ligne.",
                            "Row WORLD is missing; it answers for countries without a row.")));
        }
        return grids;
    }

    private void add(Table.Line line) {
        var grid = new Grid(
                line.text("country"),
                line.number("vintage").intValue(),
                line.number("kg_co2e_per_kwh"),
                line.dateOrOpen("valid_from").orElse(LocalDate.MIN),
                line.dateOrOpen("valid_to"),
                line.provenance());
        if (grid.kgPerKwh().signum() < 0) {
            line.wrong("kg_co2e_per_kwh", new Text("Un facteur n'est pas négatif.", "A factor is not negative."));
        }
        if (grid.validTo().isPresent() && grid.validTo().get().isBefore(grid.validFrom())) {
            line.wrong("valid_to", new Text("La fin précède le début.", "The end comes before the start."));
        }
        List<Grid> rows = byCountry.computeIfAbsent(grid.country(), country -> new ArrayList<>());
        if (rows.stream().anyMatch(other -> overlap(other, grid))) {
            line.wrong(
                    "valid_from",
                    new Text(
                            "Deux lignes du même pays valent le même jour.",
                            "Two rows of the same country hold on the same day."));
        }
        rows.add(grid);
    }

    private static boolean overlap(Grid a, Grid b) {
        return !a.validFrom().isAfter(b.validTo().orElse(LocalDate.MAX))
                && !b.validFrom().isAfter(a.validTo().orElse(LocalDate.MAX));
    }

    /** The countries that have a row, {@code EU} and {@code WORLD} among them. */
    public Set<String> countries() {
        return Collections.unmodifiableSet(byCountry.keySet());
    }

    /**
     * The factor of a country on a day: the row then valid, else the latest one before, else the first one there is.
     * A country without a row gets the world average.
     */
    public Grid on(String country, LocalDate day) {
        List<Grid> rows = byCountry.getOrDefault(country, byCountry.get(WORLD));
        Grid answer = rows.get(0);
        for (Grid row : rows) {
            if (!row.validFrom().isAfter(day)) {
                answer = row;
            }
        }
        return answer;
    }

    /** Every row, by country. */
    List<Grid> all() {
        return byCountry.values().stream().flatMap(List::stream).toList();
    }
}
