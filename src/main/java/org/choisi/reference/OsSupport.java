package org.choisi.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.choisi.measure.Text;

/**
 * What is known of the maker's support for an operating system, as an inventory names it.
 *
 * @param family code of the system's family, such as {@code windows-10}
 * @param product what was recognised, such as {@code Windows 11 24H2}; the family alone when no version is written
 * @param end day from which support has ended: the latest one of all versions and editions that the name leaves open;
 *     empty when one of them has no announced end
 * @param earliestEnd the earliest of them; the same as {@code end} when nothing is left open
 * @param extendedUntil last day that paid or voluntary extended support can reach, when the version is known
 * @param updateTo the version to move to, {@code *} when it depends on the device
 * @param nextStep what to do first once support has ended; replacing is never it
 * @param assumed what the name did not say and how that was settled
 * @param provenance the row whose date is used
 */
public record OsSupport(
        String family,
        Text product,
        Optional<LocalDate> end,
        Optional<LocalDate> earliestEnd,
        Optional<LocalDate> extendedUntil,
        String updateTo,
        Text nextStep,
        List<Text> assumed,
        Provenance provenance) {

    /** Support on a given day. */
    public enum State {
        /** Every version and edition that the name leaves open is past its end. */
        ENDED,
        /** None of them is. */
        SUPPORTED,
        /** It depends on what the name does not say, or no end has been announced. */
        UNKNOWN
    }

    /** The day of the end itself counts as ended: the last update came out that day. */
    public State state(LocalDate on) {
        if (end.isPresent() && !on.isBefore(end.get())) {
            return State.ENDED;
        }
        boolean allDated = end.isPresent() && earliestEnd.isPresent();
        return allDated && on.isBefore(earliestEnd.get()) ? State.SUPPORTED : State.UNKNOWN;
    }
}
