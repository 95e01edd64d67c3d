package org.choisi.budget;

import java.util.List;
import org.choisi.measure.KgCo2e;
import org.choisi.measure.Text;
import org.choisi.policy.Hit;
import org.choisi.policy.Row;
import org.choisi.reference.Provenance;

/**
 * What a line weighs.
 *
 * @param method {@code quantity}, {@code activity} or {@code money}
 * @param match the row by which it was recognised
 * @param factor the factor in words: {@code 185,09 kgCO2e/pièce}
 * @param uncertainty how far the figure is to be trusted, and the row that says so
 */
public record Weight(
        KgCo2e kgCo2e,
        String method,
        Hit match,
        Text factor,
        List<Provenance> sources,
        Text uncertainty,
        Row uncertaintyRow) {

    public Weight {
        sources = List.copyOf(sources);
    }
}
