package org.choisi.tender.ocds;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.choisi.measure.Text;
import org.choisi.tender.Criterion;
import org.choisi.tender.Lot;
import org.choisi.tender.Mark;
import org.choisi.tender.Method;

/**
 * What makes a mark a mark, wherever it was written: it is for a criterion of a lot of the bid, a number on its scale, and
 * neither capped nor taken for zero when it is not.
 */
final class MarkRules {

    private final Map<String, Lot> lots;
    private final Faults faults;
    private final Map<String, Map<String, List<Criterion>>> byLot = new HashMap<>();
    private Set<String> several = Set.of();
    private Map<String, List<Criterion>> byNameOfSeveral = Map.of();

    MarkRules(Map<String, Lot> lots, Faults faults) {
        this.lots = lots;
        this.faults = faults;
    }

    Faults faults() {
        return faults;
    }

    /** The criteria a mark is for, across the lots; none when it is for nothing that is judged here, which is told. */
    List<Criterion> criteria(RawMark raw, Set<String> bidLots) {
        if (!raw.lot().isEmpty() && !bidLots.contains(raw.lot())) {
            notOnLot(raw, bidLots);
            return List.of();
        }
        Set<String> where = raw.lot().isEmpty() ? bidLots : Set.of(raw.lot());
        Map<String, List<Criterion>> criteria = where.size() == 1
                ? byLot.computeIfAbsent(where.iterator().next(), lot -> byName(Set.of(lot)))
                : ofSeveral(where);
        List<Criterion> found = criteria.getOrDefault(Names.folded(raw.criterion()), List.of());
        if (found.isEmpty()) {
            unknown(raw, criteria.values());
        }
        return found;
    }

    /** A bid on many lots has many marks: what they can be for is gathered once. */
    private Map<String, List<Criterion>> ofSeveral(Set<String> ids) {
        if (several != ids) {
            several = ids;
            byNameOfSeveral = byName(ids);
        }
        return byNameOfSeveral;
    }

    /** Those that differ from lot to lot, by their capitals or their scale, stay apart. */
    private Map<String, List<Criterion>> byName(Set<String> ids) {
        Map<String, List<Criterion>> named = new LinkedHashMap<>();
        Set<Criterion> seen = new HashSet<>();
        for (String lot : ids) {
            for (Criterion criterion : lots.get(lot).criteria()) {
                if (seen.add(criterion)) {
                    named.computeIfAbsent(Names.folded(criterion.name()), any -> new ArrayList<>(1))
                            .add(criterion);
                }
            }
        }
        return named;
    }

    private void notOnLot(RawMark raw, Set<String> bidLots) {
        boolean exists = lots.containsKey(raw.lot());
        Text nearest = exists ? Text.same("") : Names.nearest(raw.lot(), bidLots);
        String lot = Quote.of(raw.lot());
        faults.warn(
                "DATA-MARK-LOT",
                raw.where(),
                exists
                        ? "Note sur le lot « %s », sur lequel l'offre ne porte pas : elle est ignorée.".formatted(lot)
                        : "Note sur un lot qui n'existe pas, « %s »%s : elle est ignorée.".formatted(lot, nearest.fr()),
                exists
                        ? "Mark on lot '%s', which the bid is not on: it is left out.".formatted(lot)
                        : "Mark on a lot that does not exist, '%s'%s: it is left out.".formatted(lot, nearest.en()));
    }

    private void unknown(RawMark raw, Collection<List<Criterion>> criteria) {
        List<String> known = criteria.stream()
                .limit(Names.MOST_COMPARED)
                .map(named -> named.get(0).name())
                .toList();
        Text nearest = Names.nearest(raw.criterion(), known);
        String said = Quote.of(raw.criterion());
        faults.warn(
                "DATA-MARK-UNKNOWN",
                raw.where(),
                "Note sur un critère qui n'existe pas, « %s »%s : elle est ignorée.".formatted(said, nearest.fr()),
                "Mark on a criterion that does not exist, '%s'%s: it is left out.".formatted(said, nearest.en()));
    }

    /** The mark on a criterion; null when it cannot be one, which is told. */
    Mark mark(RawMark raw, Criterion criterion) {
        boolean grid = criterion.scoring().method() == Method.GRID;
        Answer answer = Answer.of(raw.value());
        if (answer == null || answer.number() == null && !grid) {
            unreadable(raw);
            return null;
        }
        BigDecimal outOf = raw.outOf() == null || criterion.judgesAmount() ? null : Numbers.of(raw.outOf());
        boolean scaled = raw.outOf() == null || criterion.judgesAmount() || outOf != null && outOf.signum() > 0;
        if (!scaled) {
            scale(raw);
            return null;
        }
        if (!grid && !criterion.judgesAmount() && !onScale(raw, answer.number(), outOf, criterion)) {
            return null;
        }
        return new Mark(
                criterion.name(),
                raw.lot(),
                answer.number(),
                answer.word(),
                outOf,
                raw.reason(),
                Proofs.of(raw, faults),
                raw.where());
    }

    private boolean onScale(RawMark raw, BigDecimal mark, BigDecimal outOf, Criterion criterion) {
        if (mark.signum() < 0) {
            negative(raw, mark);
            return false;
        }
        BigDecimal most = most(outOf, criterion);
        if (most == null && criterion.scoring().method() == Method.MARK) {
            unscaled(raw);
            return false;
        }
        if (most != null && mark.compareTo(most) > 0) {
            over(raw, mark, most);
            return false;
        }
        return true;
    }

    /** The mark that earns everything: its own, else the criterion's; null when nothing bounds it. */
    private static BigDecimal most(BigDecimal outOf, Criterion criterion) {
        Method method = criterion.scoring().method();
        if (method == Method.POINTS) {
            return criterion.weight();
        }
        boolean scaled = method == Method.MARK || method == Method.BEST_RELATIVE;
        return outOf == null && scaled ? criterion.scoring().outOf() : outOf;
    }

    private void unreadable(RawMark raw) {
        String said = Quote.of(Node.scalar(raw.value()));
        if (said.isEmpty()) {
            faults.warn("DATA-MARK-MISSING", raw.where(), "Il n'y a pas de note ici.", "There is no mark here.");
            return;
        }
        faults.block(
                "DATA-NUMBER",
                raw.where(),
                "La note « %s » n'est pas un nombre utilisable (%s) : elle est ignorée."
                        .formatted(said, Numbers.RULE_FR),
                "Mark '%s' is no usable number (%s): it is left out.".formatted(said, Numbers.RULE_EN));
    }

    private void scale(RawMark raw) {
        String said = Quote.of(Node.scalar(raw.outOf()));
        faults.block(
                "DATA-MARK-SCALE",
                raw.where(),
                "Le barème « %s » n'est pas un nombre au-dessus de 0 : la note est ignorée.".formatted(said),
                "Scale '%s' is no number above 0: the mark is left out.".formatted(said));
    }

    private void unscaled(RawMark raw) {
        faults.block(
                "DATA-MARK-SCALE",
                raw.where(),
                "Rien ne dit sur combien est cette note (« outOf ») : elle est ignorée.",
                "Nothing says what this mark is out of ('outOf'): it is left out.");
    }

    private void negative(RawMark raw, BigDecimal mark) {
        faults.block(
                "DATA-MARK-NEGATIVE",
                raw.where(),
                "Note négative %s : elle fausserait la pondération annoncée ; elle est ignorée, corrigez-la."
                        .formatted(mark),
                "Negative mark %s: it would distort the announced weights; it is left out, correct it."
                        .formatted(mark));
    }

    private void over(RawMark raw, BigDecimal mark, BigDecimal most) {
        faults.block(
                "DATA-MARK-OVER",
                raw.where(),
                "Note de %s sur %s : elle dépasse son barème ; elle est ignorée, corrigez-la.".formatted(mark, most),
                "Mark of %s out of %s: it is over its scale; it is left out, correct it.".formatted(mark, most));
    }
}
