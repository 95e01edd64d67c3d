package org.choisi.services;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.choisi.measure.Refused;
import org.choisi.measure.Text;
import org.choisi.policy.Edition;
import org.choisi.policy.Hit;
import org.choisi.reference.ReferenceData;

/**
 * Reviews services together, under the rules in force on one day: each is first judged by itself, then among those of the same
 * function that are not to be withdrawn. Any number of threads may ask.
 */
public final class ServiceReviewer {

    private final Edition edition;
    private final Footprints footprints;
    private final Profiles profiles;
    private final NearMisses nearMisses;
    private final Savings savings;
    private final Review.Basis basis;

    ServiceReviewer(Edition edition, ReferenceData reference, String country, Review.Basis basis) {
        this.edition = edition;
        this.footprints = new Footprints(edition, reference, country);
        this.profiles = new Profiles(edition);
        this.nearMisses = new NearMisses(edition, profiles);
        this.savings = new Savings(edition);
        this.basis = basis;
    }

    /**
     * The review of each service, in their order.
     *
     * @throws Refused when two services have the same id
     */
    public List<Review> review(List<DigitalService> services) {
        mustDiffer(services);
        List<Subject> subjects = new ArrayList<>(services.size());
        services.forEach(service ->
                subjects.add(new Subject(service, footprints.of(service).orElse(null), Overlap.ALONE)));
        Overlaps overlaps = Overlaps.of(services, leaving(subjects));
        subjects.replaceAll(subject -> subject.with(overlaps.of(subject.service())));
        List<Ruling> rulings = rulings(subjects);
        List<List<NearMiss>> misses = misses(subjects, rulings, overlaps);
        List<Review> reviews = new ArrayList<>(services.size());
        for (int index = 0; index < subjects.size(); index++) {
            reviews.add(review(subjects.get(index), rulings.get(index), misses.get(index)));
        }
        return reviews;
    }

    private record Subject(DigitalService service, ServiceFootprint footprint, Overlap overlap) {

        Subject with(Overlap found) {
            return new Subject(service, footprint, found);
        }
    }

    private static void mustDiffer(List<DigitalService> services) {
        Set<String> ids = new HashSet<>();
        for (DigitalService service : services) {
            if (!ids.add(service.name().id())) {
                throw new Refused(new Text(
                        "deux services portent l'identifiant « %s » : donnez-en un à chacun"
                                .formatted(service.name().id()),
                        "two services have the identifier '%s': give each its own"
                                .formatted(service.name().id())));
            }
        }
    }

    private Set<String> leaving(List<Subject> subjects) {
        List<Ruling> alone = rulings(subjects);
        Set<String> leaving = new HashSet<>();
        for (int index = 0; index < alone.size(); index++) {
            if (alone.get(index).advice() == Advice.WITHDRAW) {
                leaving.add(subjects.get(index).service().name().id());
            }
        }
        return leaving;
    }

    private List<Ruling> rulings(List<Subject> subjects) {
        return edition
                .ask(subjects.stream()
                        .map(subject -> profiles.of(subject.service(), subject.footprint(), subject.overlap()))
                        .toList())
                .stream()
                .map(Ruling::of)
                .toList();
    }

    private List<List<NearMiss>> misses(List<Subject> subjects, List<Ruling> rulings, Overlaps overlaps) {
        List<NearMisses.Moved> moved = new ArrayList<>();
        for (int index = 0; index < subjects.size(); index++) {
            if (rulings.get(index).advice() != Advice.COMPLETE) {
                Subject subject = subjects.get(index);
                moved.addAll(nearMisses.around(
                        index, subject.service(), subject.footprint(), overlaps.ifItStayed(subject.service())));
            }
        }
        List<List<Hit>> answers =
                edition.ask(moved.stream().map(NearMisses.Moved::profile).toList());
        Map<String, NearMiss> nearest = new HashMap<>();
        for (int index = 0; index < moved.size(); index++) {
            NearMisses.Moved there = moved.get(index);
            Advice then = Ruling.of(answers.get(index)).advice();
            boolean fewer =
                    there.users() < subjects.get(there.of()).service().use().users();
            if (then != rulings.get(there.of()).advice() && then != Advice.COMPLETE) {
                nearest.putIfAbsent(there.of() + (fewer ? "-" : "+"), NearMiss.at(there.users(), fewer, then));
            }
        }
        List<List<NearMiss>> misses = new ArrayList<>();
        for (int index = 0; index < subjects.size(); index++) {
            misses.add(Stream.of(nearest.get(index + "-"), nearest.get(index + "+"))
                    .filter(miss -> miss != null)
                    .toList());
        }
        return misses;
    }

    private Review review(Subject subject, Ruling ruling, List<NearMiss> misses) {
        DigitalService service = subject.service();
        boolean leaves = ruling.advice() == Advice.WITHDRAW || ruling.advice() == Advice.MERGE;
        List<Hit> others = new ArrayList<>(ruling.others());
        List<String> actions = new ArrayList<>(ruling.actions());
        if (leaves || service.isMandatory()) {
            others.addAll(ruling.law());
        }
        if (leaves) {
            ruling.law().stream().map(hit -> hit.outcome().action()).forEach(actions::add);
        }
        Overlap overlap = subject.overlap();
        return new Review(
                service,
                ruling.advice(),
                ruling.advice() == Advice.MERGE
                        ? Optional.of(new Review.Target(overlap.target(), overlap.why()))
                        : Optional.empty(),
                actions.stream().filter(action -> !action.isEmpty()).distinct().toList(),
                ruling.reasons(),
                others,
                misses,
                leaves ? moment(subject, ruling) : Optional.empty(),
                Optional.ofNullable(subject.footprint()),
                savings.of(ruling.advice(), service, subject.footprint()),
                leaves ? inferred(service) : List.of(),
                basis);
    }

    private Optional<Review.Moment> moment(Subject subject, Ruling ruling) {
        ServiceProfile profile = profiles.of(subject.service(), subject.footprint(), subject.overlap());
        return ruling.when().stream()
                .findFirst()
                .map(first -> new Review.Moment(
                        first.outcome().answer(), profile.noticeOn(), profile.contractEndOn(), ruling.when()));
    }

    private static List<String> inferred(DigitalService service) {
        List<String> inferred = new ArrayList<>();
        if (service.mandatory().equals(DigitalService.UNKNOWN)) {
            inferred.add(ServiceColumn.MANDATORY.label());
        }
        if (service.contract().end() != null && service.contract().noticeMonths() == null) {
            inferred.add(ServiceColumn.NOTICE_MONTHS.label());
        }
        return inferred;
    }
}
