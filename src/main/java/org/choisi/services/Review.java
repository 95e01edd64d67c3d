package org.choisi.services;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.choisi.measure.Text;
import org.choisi.policy.Hit;

/**
 * What is advised for one service, and why.
 *
 * @param target the service to merge with; empty unless that is the advice
 * @param actions what to do, strongest reason first
 * @param reasons the findings that make the advice, strongest first; never empty
 * @param otherFindings what else was found
 * @param when when to act; empty when there is nothing to end
 * @param footprint what it emits in a year; empty when nothing is known that it could follow from
 * @param freed what a year without it frees; empty when it stays
 * @param inferred columns that the register leaves out and that were supposed
 */
public record Review(
        DigitalService service,
        Advice advice,
        Optional<Target> target,
        List<String> actions,
        List<Hit> reasons,
        List<Hit> otherFindings,
        List<NearMiss> nearMisses,
        Optional<Moment> when,
        Optional<ServiceFootprint> footprint,
        Optional<Freed> freed,
        List<String> inferred,
        Basis basis) {

    public Review {
        actions = List.copyOf(actions);
        reasons = List.copyOf(reasons);
        otherFindings = List.copyOf(otherFindings);
        nearMisses = List.copyOf(nearMisses);
        inferred = List.copyOf(inferred);
    }

    /** A service that takes the users of another, and why that one. */
    public record Target(DigitalService service, Text why) {}

    /**
     * When to act.
     *
     * @param answer {@code BEFORE_NOTICE}, {@code AT_NEXT_END}, {@code ANY_TIME}
     * @param noticeOn last day to give notice; null when the end of the contract is not known
     */
    public record Moment(String answer, LocalDate noticeOn, LocalDate contractEnd, List<Hit> reasons) {}

    /** What the review stands on, so that it can be made again. */
    public record Basis(LocalDate asOf, String ruleSet, String referenceData) {}
}
