package org.choisi.services;

import java.util.List;
import org.choisi.measure.KgCo2e;
import org.choisi.policy.Row;
import org.choisi.reference.Provenance;

/**
 * What a service emits in a year.
 *
 * @param basis what it was worked out from: {@code stated}, {@code electricity}, {@code hosting-cost}, {@code yearly-cost}
 * @param row the row that says so
 * @param sources the factors that were used; none when the register states the footprint
 */
public record ServiceFootprint(KgCo2e perYear, String basis, Row row, List<Provenance> sources) {

    public ServiceFootprint {
        sources = List.copyOf(sources);
    }

    /** Whether it was worked out from a price, the weakest of measures. */
    public boolean weak() {
        return basis.endsWith("-cost");
    }
}
