package org.choisi.services;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.choisi.policy.Edition;
import org.choisi.policy.RowFact;

/** Looks for the nearest numbers of users, above and below, at which the advice would be another. */
final class NearMisses {

    private static final BigDecimal MOST = BigDecimal.valueOf(Integer.MAX_VALUE);

    /** A service with another number of users; {@code of} is its place among the services. */
    record Moved(int of, int users, ServiceProfile profile) {}

    private final Edition edition;
    private final Profiles profiles;

    NearMisses(Edition edition, Profiles profiles) {
        this.edition = edition;
        this.profiles = profiles;
    }

    /** The profiles to ask about, nearest first on each side. */
    List<Moved> around(int place, DigitalService service, ServiceFootprint footprint, Overlap overlap) {
        Integer users = service.use().users();
        if (users == null || !service.isUsed()) {
            return List.of();
        }
        NavigableSet<Integer> counts = near(users, counts(service, footprint, overlap));
        List<Moved> moved = new ArrayList<>();
        counts.headSet(users, false)
                .descendingSet()
                .forEach(count -> moved.add(at(place, count, service, footprint, overlap)));
        counts.tailSet(users, false).forEach(count -> moved.add(at(place, count, service, footprint, overlap)));
        return moved;
    }

    /** Those that the policy calls near. */
    private NavigableSet<Integer> near(int users, NavigableSet<Integer> counts) {
        return edition.rows("near-misses").stream()
                .findFirst()
                .map(row -> counts.subSet(
                        share(users, row, "leastPercent", RoundingMode.CEILING),
                        true,
                        share(users, row, "mostPercent", RoundingMode.FLOOR),
                        true))
                .orElse(counts);
    }

    private static int share(int users, RowFact row, String field, RoundingMode rounding) {
        return BigDecimal.valueOf(users)
                .multiply((BigDecimal) row.fields().get(field))
                .movePointLeft(2)
                .setScale(0, rounding)
                .min(MOST)
                .intValueExact();
    }

    private Moved at(int place, int users, DigitalService service, ServiceFootprint footprint, Overlap overlap) {
        Overlap there = new Overlap(
                overlap.wordAt(users), overlap.target(), overlap.why(), overlap.twins(), overlap.rivalUsers());
        return new Moved(place, users, profiles.of(service.withUsers(users), footprint, there));
    }

    /** Where some row starts or stops to answer. */
    private NavigableSet<Integer> counts(DigitalService service, ServiceFootprint footprint, Overlap overlap) {
        NavigableSet<Integer> counts = new TreeSet<>();
        if (service.use().uses() == null) {
            counts.add(0);
        }
        thresholds("users").forEach(threshold -> addAround(counts, threshold.setScale(0, RoundingMode.CEILING)));
        shares(counts, service.yearlyCost(), "costPerUser");
        shares(counts, footprint == null ? null : footprint.perYear().mid(), "kgPerUser");
        if (service.use().accounts() != null) {
            BigDecimal accounts = BigDecimal.valueOf(service.use().accounts());
            thresholds("activePercent")
                    .forEach(threshold -> addAround(
                            counts,
                            accounts.multiply(threshold).movePointLeft(2).setScale(0, RoundingMode.CEILING)));
        }
        if (overlap.rivalUsers() != null) {
            addAround(counts, BigDecimal.valueOf(overlap.rivalUsers()));
            addAround(counts, BigDecimal.valueOf(overlap.rivalUsers()).add(BigDecimal.ONE));
        }
        return counts;
    }

    /** Most users among whom a whole is still so much for each, and one more. */
    private void shares(NavigableSet<Integer> counts, BigDecimal whole, String field) {
        if (whole == null) {
            return;
        }
        for (BigDecimal threshold : thresholds(field)) {
            if (threshold.signum() > 0) {
                addAround(counts, whole.divide(threshold, 0, RoundingMode.FLOOR).add(BigDecimal.ONE));
            }
        }
    }

    /** The number itself and the one below, as far as they are numbers of people. */
    private static void addAround(NavigableSet<Integer> counts, BigDecimal number) {
        if (number.compareTo(MOST) < 0) {
            int count = number.intValueExact();
            if (count >= 1) {
                counts.add(count);
            }
            if (count >= 2) {
                counts.add(count - 1);
            }
        }
    }

    private NavigableSet<BigDecimal> thresholds(String field) {
        return edition.thresholds(field, "", "");
    }
}
