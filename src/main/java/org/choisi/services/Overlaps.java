package org.choisi.services;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.choisi.measure.Language;
import org.choisi.measure.Text;
import org.choisi.policy.Spoken;
import org.choisi.reference.WordPattern;

/**
 * Finds for every service in use the one that could take its users: the service that declares to replace it, else the most
 * used of the same function. A target is itself neither withdrawn nor merged. The order of the services does not matter.
 */
final class Overlaps {

    private final Map<String, DigitalService> staying = new TreeMap<>();
    private final Map<String, DigitalService> successors = new HashMap<>();
    private final Map<List<String>, List<DigitalService>> byFunction = new HashMap<>();
    private final Map<String, Overlap> found = new HashMap<>();

    /** @param leaving ids of the services that are to be withdrawn whatever the others */
    private Overlaps(List<DigitalService> all, Set<String> leaving) {
        all.stream()
                .filter(service ->
                        service.isUsed() && !leaving.contains(service.name().id()))
                .forEach(service -> staying.put(service.name().id(), service));
    }

    static Overlaps of(List<DigitalService> all, Set<String> leaving) {
        var overlaps = new Overlaps(all, leaving);
        overlaps.declared();
        overlaps.ofFunctions();
        overlaps.ofReplaced();
        return overlaps;
    }

    /** Where a service stands; one that nobody uses or that is to be withdrawn anyway stands alone. */
    Overlap of(DigitalService service) {
        return found.getOrDefault(service.name().id(), Overlap.ALONE);
    }

    /** Where it would stand if it were not to be withdrawn anyway. */
    Overlap ifItStayed(DigitalService service) {
        if (!service.isUsed() || found.containsKey(service.name().id())) {
            return of(service);
        }
        Optional<DigitalService> successor = staying.values().stream()
                .filter(other -> other.replaces().contains(service.name().id()))
                .reduce(Overlaps::moreUsed);
        if (successor.isPresent()) {
            return replacedBy(successor.get());
        }
        List<String> function = function(service);
        if (function.isEmpty()) {
            return Overlap.UNKNOWN;
        }
        List<DigitalService> services = new ArrayList<>(byFunction.getOrDefault(function, List.of()));
        services.add(service);
        return among(service, services, Ranking.of(services));
    }

    /** Of several successors of one service, the one that most people use. */
    private void declared() {
        for (DigitalService successor : staying.values()) {
            for (String id : successor.replaces()) {
                DigitalService replaced = staying.get(id);
                if (replaced != null && replaced != successor) {
                    successors.merge(id, successor, Overlaps::moreUsed);
                }
            }
        }
        // Services that replace each other in a ring replace nobody.
        Set<String> ring = new HashSet<>();
        successors.keySet().stream().filter(this::isInRing).forEach(ring::add);
        ring.forEach(successors::remove);
    }

    private static DigitalService moreUsed(DigitalService one, DigitalService other) {
        Ranking ranking = Ranking.of(List.of(one, other));
        if (ranking == null) {
            return one.name().id().compareTo(other.name().id()) < 0 ? one : other;
        }
        return ranking.order().compare(one, other) > 0 ? one : other;
    }

    private boolean isInRing(String id) {
        Set<String> seen = new HashSet<>();
        DigitalService next = successors.get(id);
        while (next != null && seen.add(next.name().id())) {
            if (next.name().id().equals(id)) {
                return true;
            }
            next = successors.get(next.name().id());
        }
        return false;
    }

    private boolean moves(DigitalService service) {
        return successors.containsKey(service.name().id()) && !service.isMandatory();
    }

    private void ofFunctions() {
        for (DigitalService service : staying.values()) {
            List<String> function = function(service);
            if (function.isEmpty()) {
                found.put(service.name().id(), Overlap.UNKNOWN);
            } else if (!moves(service)) {
                byFunction.computeIfAbsent(function, any -> new ArrayList<>()).add(service);
            }
        }
        byFunction.values().forEach(services -> {
            Ranking ranking = Ranking.of(services);
            services.forEach(service -> found.put(service.name().id(), among(service, services, ranking)));
        });
    }

    /** The words of a function, in whatever order they were written. */
    private static List<String> function(DigitalService service) {
        return List.copyOf(new TreeSet<>(WordPattern.wordsOf(service.name().function())));
    }

    /** @param ranking null when the services have no measure in common */
    private static Overlap among(DigitalService service, List<DigitalService> services, Ranking ranking) {
        if (services.size() == 1) {
            return Overlap.ALONE;
        }
        List<DigitalService> ranked = new ArrayList<>(services);
        if (ranking != null) {
            ranked.sort(ranking.order().reversed());
        }
        List<DigitalService> twins =
                ranked.stream().filter(other -> other != service).toList();
        return ranking == null
                ? new Overlap(Overlap.Word.INCOMPARABLE, null, null, twins, null)
                : ranked(service, ranked, twins, ranking);
    }

    private static Overlap ranked(
            DigitalService service, List<DigitalService> ranked, List<DigitalService> twins, Ranking ranking) {
        DigitalService best = ranked.get(0);
        DigitalService rival = service == best ? ranked.get(1) : best;
        Integer rivalUsers = ranking.isByUsers() ? rival.use().users() : null;
        return service == best
                ? new Overlap(Overlap.Word.BEST, null, null, twins, rivalUsers)
                : new Overlap(Overlap.Word.OTHER, best, ranking.why(best, service), twins, rivalUsers);
    }

    private void ofReplaced() {
        Map<String, Overlap> replaced = new HashMap<>();
        successors.forEach((id, successor) -> replaced.put(id, replacedBy(successor)));
        found.putAll(replaced);
    }

    /** The successor may itself be replaced, or merged with a service that is used more: the last of them counts. */
    private Overlap replacedBy(DigitalService successor) {
        DigitalService last = successor;
        while (moves(last)) {
            last = successors.get(last.name().id());
        }
        Overlap there = of(last);
        if (there.word() == Overlap.Word.OTHER && !last.isMandatory()) {
            last = there.target();
        }
        return new Overlap(Overlap.Word.REPLACED, last, used(last), List.of(), null);
    }

    private static Text used(DigitalService service) {
        boolean byUsers = service.use().users() != null;
        Object number = service.use().users();
        if (!byUsers) {
            number = service.use().uses();
        }
        return new Text(
                (byUsers ? "utilisateurs" : "usages") + " en douze mois : " + Spoken.value("", number, Language.FR),
                (byUsers ? "users" : "uses") + " in twelve months: " + Spoken.value("", number, Language.EN));
    }
}
