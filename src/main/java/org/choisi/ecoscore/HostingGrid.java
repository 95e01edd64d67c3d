package org.choisi.ecoscore;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.choisi.measure.Text;
import org.choisi.reference.Grids.Grid;
import org.choisi.reference.ReferenceData;

/** What a kilowatt-hour emits where the servers are, kgCO2e, from the country. */
final class HostingGrid implements Derivation {

    static final String COUNTRY = "hosting_country";

    private final ReferenceData reference;

    HostingGrid(ReferenceData reference) {
        this.reference = reference;
    }

    @Override
    public Derived of(Question question, Given given) {
        if (given.hasNoObject(COUNTRY)) {
            return Derived.notApplicable();
        }
        Optional<Answer.Word> country = given.to(COUNTRY, Answer.Word.class);
        if (country.isEmpty()) {
            return Derived.missing(List.of(given.label(COUNTRY)));
        }
        Grid grid =
                reference.grids().on(country.get().word(), given.questionnaire().asOf());
        Text factor = given.questionnaire().speech().number(grid.kgPerKwh(), question.unit());
        var text = new Text(
                "Électricité (%s), millésime %d : %s".formatted(grid.country(), grid.vintage(), factor.fr()),
                "Electricity (%s), vintage %d: %s".formatted(grid.country(), grid.vintage(), factor.en()));
        return Derived.number(
                grid.kgPerKwh(),
                List.of(new Reason(
                        question.row().id(),
                        text,
                        grid.provenance().at(),
                        grid.provenance().source(),
                        null,
                        Map.of("country", grid.country(), "kgPerKwh", grid.kgPerKwh()))));
    }
}
