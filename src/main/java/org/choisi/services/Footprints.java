package org.choisi.services;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.choisi.measure.KgCo2e;
import org.choisi.measure.Kwh;
import org.choisi.measure.Refused;
import org.choisi.measure.Text;
import org.choisi.policy.Edition;
import org.choisi.policy.Row;
import org.choisi.policy.RowFact;
import org.choisi.policy.Words;
import org.choisi.reference.ActivityFactors.Factor;
import org.choisi.reference.Figure;
import org.choisi.reference.Grids.Grid;
import org.choisi.reference.ReferenceData;

/** Works out the footprint of services by the first row of {@code footprints.csv} whose fact is known. */
final class Footprints {

    private static final BigDecimal EUROS_A_THOUSAND = new BigDecimal("0.001");

    private final List<RowFact> rows;
    private final ReferenceData reference;
    private final LocalDate asOf;
    private final String country;

    /** @param country whose electricity is supposed when a service names none */
    Footprints(Edition edition, ReferenceData reference, String country) {
        this.rows = edition.rows("footprints");
        this.reference = reference;
        this.asOf = edition.asOf();
        this.country = country;
    }

    /** Empty when nothing is known that it could follow from. */
    Optional<ServiceFootprint> of(DigitalService service) {
        DigitalService.Energy energy = service.energy();
        for (RowFact row : rows) {
            String basis = (String) row.fields().get("basis");
            BigDecimal amount = amount(basis, service);
            if (amount != null && ((Words) row.fields().get("hosting")).accepts(energy.hosting())) {
                return Optional.of(
                        basis.equals("stated")
                                ? new ServiceFootprint(KgCo2e.exactly(amount), basis, row.row(), List.of())
                                : weighed(row, basis, amount, energy.country()));
            }
        }
        return Optional.empty();
    }

    private static BigDecimal amount(String basis, DigitalService service) {
        return switch (basis) {
            case "stated" -> service.energy().statedKg();
            case "electricity" -> service.energy().electricityKwh();
            case "hosting-cost" -> inThousands(service.energy().hostingCost());
            default -> inThousands(service.yearlyCost());
        };
    }

    private static BigDecimal inThousands(BigDecimal euros) {
        return euros == null ? null : euros.multiply(EUROS_A_THOUSAND);
    }

    private ServiceFootprint weighed(RowFact fact, String basis, BigDecimal amount, String stated) {
        Row row = fact.row();
        Factor factor = factor(fact.fields(), row);
        Figure one = factor.perUnit();
        if (!factor.electricity()) {
            KgCo2e kg = new KgCo2e(one.low(), one.mid(), one.high()).times(amount);
            return new ServiceFootprint(kg, basis, row, one.provenance());
        }
        Grid grid = reference.grids().on(stated.isEmpty() ? country : stated, asOf);
        KgCo2e kg = new Kwh(one.low(), one.mid(), one.high()).times(amount).emitting(grid.kgPerKwh());
        return new ServiceFootprint(kg, basis, row, List.of(one.provenance().get(0), grid.provenance()));
    }

    private Factor factor(Map<String, Object> fields, Row row) {
        String activity = (String) fields.get("activity");
        String countedIn = (String) fields.get("countedIn");
        return reference
                .activities()
                .on(activity, countedIn, asOf)
                .orElseThrow(() -> new Refused(new Text(
                        "%s : « %s » n'a pas de facteur en %s dans reference-data/activity-factors.csv ; ajoutez-le"
                                .formatted(row.at(), activity, countedIn),
                        "%s: '%s' has no factor in %s in reference-data/activity-factors.csv; add it"
                                .formatted(row.at(), activity, countedIn))));
    }
}
