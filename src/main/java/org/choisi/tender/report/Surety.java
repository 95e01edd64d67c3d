package org.choisi.tender.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;
import org.choisi.measure.Text;
import org.choisi.tender.LotEvaluation;
import org.choisi.tender.Stability;

/** How sure a ranking is, in sentences. */
public final class Surety {

    private static final int WITHDRAWALS_SHOWN = 5;
    private static final int PAIRS_SHOWN = 3;

    private static final Text NO_LEAD = new Text(
            "Sur les totaux exacts, la première place n'a pas d'avance : le moindre changement peut la faire changer de main.",
            "On exact totals first place has no lead: the slightest change may give it to another bid.");

    private Surety() {}

    /** Empty when there is nothing to be sure of: fewer than two ranked bids. */
    public static List<Text> of(LotEvaluation lot) {
        Stability stability = lot.stability();
        if (stability == null) {
            return List.of();
        }
        List<Text> sentences = new ArrayList<>();
        if (lot.clearLead()) {
            sentences.add(weight(stability.smallestWeightChange()));
            sentences.add(mark(stability.smallestMarkChange()));
            sentences.add(price(stability.smallestPriceChange()));
        } else {
            sentences.add(NO_LEAD);
        }
        sentences.addAll(withdrawals(stability.withdrawals()));
        sentences.addAll(methods(stability.methods(), lot.winners()));
        stability.effectiveWeights().forEach(weight -> sentences.add(effective(weight)));
        return sentences;
    }

    private static Text weight(Stability.WeightChange change) {
        return change == null
                ? new Text(
                        "Aucun poids, changé seul, ne ferait passer une autre offre en tête.",
                        "No weight, changed alone, would put another bid first.")
                : Sentence.of(
                        "Il faudrait que le poids de « %s » passe de %s à %s pour que %s arrive en tête.",
                        "The weight of '%s' would have to go from %s to %s for %s to come first.",
                        change.criterion(),
                        change.from(),
                        change.to(),
                        change.winner());
    }

    private static Text mark(Stability.MarkChange change) {
        return change == null
                ? new Text(
                        "Aucune note, changée seule, ne ferait passer une autre offre en tête.",
                        "No mark, changed alone, would put another bid first.")
                : Sentence.of(
                        "Il faudrait que la note de %s sur « %s » passe de %s à %s pour que %s arrive en tête.",
                        "The mark of %s on '%s' would have to go from %s to %s for %s to come first.",
                        change.bid(),
                        change.criterion(),
                        change.from(),
                        change.to(),
                        change.winner());
    }

    private static Text price(Stability.PriceChange change) {
        return change == null
                ? new Text(
                        "Aucun montant, changé seul, ne ferait passer une autre offre en tête.",
                        "No amount, changed alone, would put another bid first.")
                : Sentence.of(
                        "Il faudrait que le montant de %s passe de %s à %s pour que %s arrive en tête.",
                        "The amount of %s would have to go from %s to %s for %s to come first.",
                        change.bid(),
                        change.from(),
                        change.to(),
                        change.winner());
    }

    private static List<Text> withdrawals(List<Stability.Withdrawal> withdrawals) {
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
                .map(Surety::withdrawal)
                .toList());
        int more = upsetting.size() - WITHDRAWALS_SHOWN;
        if (more > 0) {
            sentences.add(Sentence.of(
                    "Le retrait de %s autres offres changerait aussi l'ordre de celles qui restent.",
                    "The withdrawal of %s more bids would change the order of those left as well.", more));
        }
        return sentences;
    }

    private static Text withdrawal(Stability.Withdrawal withdrawal) {
        List<Text> pairs = withdrawal.reversed().stream()
                .limit(PAIRS_SHOWN)
                .map(pair ->
                        Sentence.of("%2$s passerait devant %1$s", "%2$s would pass %1$s", pair.get(0), pair.get(1)))
                .toList();
        int more = withdrawal.more() + withdrawal.reversed().size() - pairs.size();
        Text said = Sentence.of("Sans %s, %s", "Without %s, %s", withdrawal.without(), joined(pairs));
        return more == 0
                ? Sentence.of("%s.", "%s.", said)
                : Sentence.of("%s (paires de plus : %s).", "%s (more pairs: %s).", said, more);
    }

    private static Text joined(List<Text> parts) {
        return new Text(
                parts.stream().map(Text::fr).collect(Collectors.joining(", ")),
                parts.stream().map(Text::en).collect(Collectors.joining(", ")));
    }

    private static List<Text> methods(List<Stability.MethodSwap> methods, List<String> winners) {
        List<Text> others = methods.stream()
                .filter(method -> !method.winners().equals(winners))
                .map(Surety::method)
                .toList();
        if (others.isEmpty() && !methods.isEmpty()) {
            return List.of(new Text(
                    "Les autres méthodes courantes mettent toutes la même offre en tête.",
                    "The other usual methods all put the same bid first."));
        }
        return others;
    }

    private static Text method(Stability.MethodSwap swap) {
        Text method = Vocabulary.method(swap.method());
        return swap.winners().size() == 1
                ? Sentence.of(
                        "Avec « %2$s » sur « %1$s », %3$s arriverait en tête.",
                        "With '%2$s' on '%1$s', %3$s would come first.",
                        swap.criterion(),
                        method,
                        swap.winners().get(0))
                : Sentence.of(
                        "Avec « %2$s » sur « %1$s », %3$s seraient à égalité en tête.",
                        "With '%2$s' on '%1$s', %3$s would share the first place.",
                        swap.criterion(),
                        method,
                        Sentence.list(swap.winners()));
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
