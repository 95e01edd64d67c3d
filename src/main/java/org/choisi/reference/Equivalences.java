package org.choisi.reference;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.choisi.measure.Finding;
import org.choisi.measure.Text;

/** What a quantity of greenhouse gases compares to, so that it means something to somebody. */
public final class Equivalences {

    /**
     * One comparison.
     *
     * @param kgCo2e kgCO2e of one unit: one kilometre, one flight, one year
     */
    public record Equivalence(String code, Text name, Text unit, BigDecimal kgCo2e, Provenance provenance) {}

    private final List<Equivalence> all = new ArrayList<>();

    private Equivalences() {}

    static Equivalences read(FileSet files, List<Finding> findings) {
        var equivalences = new Equivalences();
        for (Table.Line line : Table.lines(
                files,
                "equivalences.csv",
                findings,
                "id code name_fr name_en kg_co2e unit_fr unit_en status source note")) {
            var equivalence = new Equivalence(
                    line.text("code"),
                    line.bilingual("name"),
                    line.bilingual("unit"),
                    line.number("kg_co2e"),
                    line.provenance());
            if (equivalence.kgCo2e().signum() <= 0) {
                line.wrong("kg_co2e", new Text("Cette valeur est positive.", "This value is positive."));
            }
            equivalences.all.add(equivalence);
        }
        return equivalences;
    }

    /** All of them, in the order of the file. */
    public List<Equivalence> all() {
        return List.copyOf(all);
    }

    public Optional<Equivalence> of(String code) {
        return all.stream().filter(one -> one.code().equals(code)).findFirst();
    }
}
