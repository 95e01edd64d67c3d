package org.choisi.tender.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;
import org.choisi.measure.Text;
import org.choisi.tender.LotEvaluation;
import org.choisi.tender.Stability;
import org.choisi.tender.score.Exact;

/**
 * How sure a ranking is, in sentences.
 *
 * @param names what a bid of that id is called
 */
public record Surety(LotEvaluation lot, UnaryOperator<String> names) {

    private static final int DECIMALS = 2;
    private static final int WITHDRAWALS_SHOWN = 5;
    private static final int PAIRS_SHOWN = 3;

    private static final Text ALONE = new Text(
            "Une seule offre est classée : il n'y a rien à comparer.",
            "Only one bid is ranked: there is nothing to compare.");
    private static final Text NO_LEAD = new Text(
            "Sur les totaux exacts, la première place n'a pas d'avance : le moindre changement peut la faire changer de main.",
            "On exact totals first place has no lead: the slightest change may give it to another bid.");

    /** The sentence to read first; empty when no bid is ranked. */
    public Text sentence() {
        if (lot.winners().isEmpty()) {
            return Text.same("");
        }
        if (lot.winners().size() > 1) {
            return Sentence.of(
                    "Rien de ce que la consultation déclare ne départage %s.",
                    "Nothing that the tender declares parts %s.", list(lot.winners()));
        }
        return lot.stability() == null ? ALONE : changes().get(0);
    }

    /** What would put another bid first; empty when fewer than two bids are ranked. */
    public List<Text> changes() {
        Stability stability = lot.stability();
        if (stability == null) {
            return List.of();
        }
        return lot.clearLead()
                ? List.of(
                        weight(stability.smallestWeightChange()),
                        mark(stability.smallestMarkChange()),
                        amount(stability.smallestPriceChange()))
                : List.of(NO_LEAD);
    }

    /** What the absence of a bid would change. */
    public List<Text> withdrawals() {
        return lot.stability() == null ? List.of() : withdrawals(lot.stability().withdrawals());
    }

    /** What the other usual methods would change. */
    public List<Text> methods() {
        return lot.stability() == null ? List.of() : methods(lot.stability().methods());
    }

    /** All of it, and what each criterion really weighed. */
    List<Text> all() {
        List<Text> sentences = new ArrayList<>(changes());
        sentences.addAll(withdrawals());
        sentences.addAll(methods());
        if (lot.stability() != null) {
            lot.stability().effectiveWeights().forEach(weight -> sentences.add(effective(weight)));
        }
        return sentences;
    }

    private String name(String bid) {
        return names.apply(bid);
    }

    private Text list(List<String> bids) {
        return Sentence.list(bids.stream().map(names).toList());
    }

    /** Rounded away from where it starts: at the figure shown another bid is first. */
    private static BigDecimal past(Stability.WeightChange change) {
        boolean up = change.to().compareTo(Exact.of(change.from())) >= 0;
        return change.to().bigDecimalValue(DECIMALS, up ? RoundingMode.CEILING : RoundingMode.FLOOR);
    }

    private Text weight(Stability.WeightChange change) {
        return change == null
                ? new Text(
                        "Aucun poids, changé seul, ne ferait passer une autre offre en tête.",
                        "No weight, changed alone, would put another bid first.")
                : Sentence.of(
                        "Il faudrait que le poids de « %s » passe de %s à %s pour que %s arrive en tête.",
                        "The weight of '%s' would have to go from %s to %s for %s to come first.",
                        change.criterion(),
                        change.from(),
                        past(change),
                        name(change.winner()));
    }

    private Text mark(Stability.MarkChange change) {
        return change == null
                ? new Text(
                        "Aucune note, changée seule, ne ferait passer une autre offre en tête.",
                        "No mark, changed alone, would put another bid first.")
                : Sentence.of(
                        "Il faudrait que la note de %s sur « %s » passe de %s à %s pour que %s arrive en tête.",
                        "The mark of %s on '%s' would have to go from %s to %s for %s to come first.",
                        name(change.bid()),
                        change.criterion(),
                        change.from(),
                        change.to(),
                        name(change.winner()));
    }

    private Text amount(Stability.PriceChange change) {
        return change == null
                ? new Text(
                        "Aucun montant, changé seul, ne ferait passer une autre offre en tête.",
                        "No amount, changed alone, would put another bid first.")
                : Sentence.of(
                        "Il faudrait que le montant de %s passe de %s à %s pour que %s arrive en tête.",
                        "The amount of %s would have to go from %s to %s for %s to come first.",
                        name(change.bid()),
                        change.from(),
                        change.to(),
                        name(change.winner()));
    }

    private List<Text> withdrawals(List<Stability.Withdrawal> withdrawals) {
        List<Stability.Withdrawal> upsetting = withdrawals.stream()
                .filter(withdrawal -> !withdrawal.reversed().isEmpty())
                .toList();
        if (upsetting.isEmpty()) {
            return List.of(new Text(
                    "Le retrait d'une offre, quelle qu'elle soit, ne change pas l'ordre des autres.",
                    "Whichever bid is withdrawn, the order of the others stays."));
        }
        List<Text> sentences = new ArrayList<>(upsetting.stream()
                .limit(WITHDRAWALS_SHOWN)
                .map(this::withdrawal)
                .toList());
        int more = upsetting.size() - WITHDRAWALS_SHOWN;
        if (more > 0) {
            sentences.add(Sentence.of(
                    "Le retrait de %s autres offres changerait aussi l'ordre de celles qui restent.",
                    "The withdrawal of %s more bids would change the order of those left as well.", more));
        }
        return sentences;
    }

    private Text withdrawal(Stability.Withdrawal withdrawal) {
        List<Text> pairs = withdrawal.reversed().stream()
                .limit(PAIRS_SHOWN)
                .map(pair -> Sentence.of(
                        "%2$s passerait devant %1$s", "%2$s would pass %1$s", name(pair.get(0)), name(pair.get(1))))
                .toList();
        int more = withdrawal.more() + withdrawal.reversed().size() - pairs.size();
        Text said = Sentence.of("Sans %s, %s", "Without %s, %s", name(withdrawal.without()), joined(pairs));
        return more == 0
                ? Sentence.of("%s.", "%s.", said)
                : Sentence.of("%s (paires de plus : %s).", "%s (more pairs: %s).", said, more);
    }

    private static Text joined(List<Text> parts) {
        return new Text(
                parts.stream().map(Text::fr).collect(Collectors.joining(", ")),
                parts.stream().map(Text::en).collect(Collectors.joining(", ")));
    }

    private List<Text> methods(List<Stability.MethodSwap> methods) {
        List<Text> others = methods.stream()
                .filter(method -> !method.winners().equals(lot.winners()))
                .map(this::method)
                .toList();
        if (others.isEmpty() && !methods.isEmpty()) {
            return List.of(new Text(
                    "Les autres méthodes courantes mettent toutes la même offre en tête.",
                    "The other usual methods all put the same bid first."));
        }
        return others;
    }

    private Text method(Stability.MethodSwap swap) {
        Text method = Vocabulary.method(swap.method());
        return swap.winners().size() == 1
                ? Sentence.of(
                        "Avec « %2$s » sur « %1$s », %3$s arriverait en tête.",
                        "With '%2$s' on '%1$s', %3$s would come first.",
                        swap.criterion(),
                        method,
                        name(swap.winners().get(0)))
                : Sentence.of(
                        "Avec « %2$s » sur « %1$s », %3$s seraient à égalité en tête.",
                        "With '%2$s' on '%1$s', %3$s would share the first place.",
                        swap.criterion(),
                        method,
                        list(swap.winners()));
    }

    private static Text effective(Stability.EffectiveWeight weight) {
        BigFraction effective = weight.effective() == null ? BigFraction.ZERO : weight.effective();
        return Sentence.of(
                "Sur ces offres, « %s » pèse %s ; son poids annoncé est %s.",
                "On these bids, '%s' weighs %s; its declared weight is %s.",
                weight.criterion(),
                effective,
                weight.declared() == null ? "?" : weight.declared());
    }
}
