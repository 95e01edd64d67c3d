package org.choisi.impact;

import org.choisi.reference.Provenance;

/**
 * A figure that the request left out and where it was taken from.
 *
 * @param field what it stands for, such as {@code new.embodiedKg}
 * @param at file and line, such as {@code reference-data/factors.csv:3}
 * @param source the publication, or who decided
 * @param status how far it can be trusted
 */
public record Source(String field, String at, String source, String status) {

    static Source of(String field, Provenance provenance) {
        return new Source(field, provenance.at(), provenance.source(), provenance.status());
    }
}
