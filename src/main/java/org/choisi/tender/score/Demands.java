package org.choisi.tender.score;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.choisi.tender.Bid;
import org.choisi.tender.KnockOut;
import org.choisi.tender.Lot;
import org.choisi.tender.PolicyAnswers.Incident;

/** Holds a bid against what the consultation demands, before anything is scored. */
final class Demands {

    private final List<KnockOut> knockOuts;

    Demands(List<KnockOut> knockOuts, Lot lot) {
        this.knockOuts = knockOuts.stream()
                .filter(knockOut -> knockOut.lots().contains(lot.id()))
                .toList();
    }

    /** What stands in the bid's way; nothing when it meets one group of every demand. */
    List<Incident> unmetBy(Bid bid) {
        List<Incident> incidents = new ArrayList<>(status(bid));
        for (KnockOut knockOut : knockOuts) {
            List<Incident> nearest = null;
            for (List<KnockOut.Requirement> group : knockOut.groups()) {
                List<Incident> unmet = unmet(group, bid);
                nearest = nearest == null || unmet.size() < nearest.size() ? unmet : nearest;
            }
            incidents.addAll(nearest == null ? List.of() : nearest);
        }
        return incidents;
    }

    private static List<Incident> status(Bid bid) {
        return switch (bid.status().toLowerCase(Locale.ROOT)) {
            case "invited" -> List.of(new Incident("not-received", bid.id(), null, null));
            case "withdrawn" -> List.of(new Incident("withdrawn", bid.id(), null, null));
            case "disqualified" -> List.of(new Incident("disqualified", bid.id(), null, null));
            default -> List.of();
        };
    }

    private static List<Incident> unmet(List<KnockOut.Requirement> group, Bid bid) {
        List<Incident> unmet = new ArrayList<>();
        for (KnockOut.Requirement requirement : group) {
            Object answer = bid.responses().get(requirement.id());
            if (requirement.demands() && answer == null) {
                unmet.add(new Incident("demand-unanswered", requirement.title(), null, limit(requirement)));
            } else if (requirement.demands() && !meets(requirement, answer)) {
                unmet.add(new Incident("demand-failed", requirement.title(), answer, limit(requirement)));
            }
        }
        return unmet;
    }

    private static boolean meets(KnockOut.Requirement requirement, Object answer) {
        if (requirement.expected() != null && !same(requirement.expected(), answer)) {
            return false;
        }
        if (requirement.least() == null && requirement.most() == null) {
            return true;
        }
        return answer instanceof BigDecimal number
                && (requirement.least() == null || number.compareTo(requirement.least()) >= 0)
                && (requirement.most() == null || number.compareTo(requirement.most()) <= 0);
    }

    private static boolean same(Object expected, Object answer) {
        if (expected instanceof BigDecimal one && answer instanceof BigDecimal other) {
            return one.compareTo(other) == 0;
        }
        return expected.toString().strip().equalsIgnoreCase(answer.toString().strip());
    }

    /** What would pass: {@code true}, {@code >= 300}, {@code 0..100}. */
    private static String limit(KnockOut.Requirement requirement) {
        if (requirement.expected() != null) {
            return plain(requirement.expected());
        }
        if (requirement.most() == null) {
            return ">= " + plain(requirement.least());
        }
        return requirement.least() == null
                ? "<= " + plain(requirement.most())
                : plain(requirement.least()) + ".." + plain(requirement.most());
    }

    private static String plain(Object value) {
        return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    }
}
