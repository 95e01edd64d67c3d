package org.choisi.tender.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.choisi.measure.Text;
import org.choisi.tender.BidEvaluation.Alert;

/** Says what was settled where the arithmetic alone says nothing. */
final class Notes {

    private final Scoreboard board;
    private final Order order;
    private final List<Set<Alert>> alerts;
    private final List<Text> notes = new ArrayList<>();

    Notes(Scoreboard board, Order order, List<Set<Alert>> alerts) {
        this.board = board;
        this.order = order;
        this.alerts = alerts;
    }

    List<Text> all() {
        if (board.size() == 0) {
            say("Aucune offre ne peut être classée.", "No bid can be ranked.");
            return notes;
        }
        if (board.size() == 1) {
            say(
                    "Une seule offre est classée : elle a le meilleur prix par définition, rien ne la compare.",
                    "A single bid is ranked: its price is the best by definition, nothing is compared.");
        }
        board.judged().stream().filter(board::counts).forEach(this::criterion);
        provisional();
        belowZero();
        if (order.winners().size() > 1) {
            say(
                    "Égalité en tête entre %d offres : aucune règle annoncée ne les départage ; ni l'ordre ni le sort ne le font."
                            .formatted(order.winners().size()),
                    "%d bids are equal in first place: no declared rule parts them; neither order nor chance does."
                            .formatted(order.winners().size()));
        }
        if (!order.parted().isEmpty()) {
            say(
                    "Des totaux égaux ont été départagés par la règle annoncée.",
                    "Equal totals were parted by the declared rule.");
        }
        if (!order.tiedByRounding().isEmpty()) {
            say(
                    "L'arrondi des totaux rend égales des offres que le calcul exact sépare.",
                    "Rounding the totals makes bids equal that the exact figures tell apart.");
        }
        return notes;
    }

    /** An explanation that does not convince takes the bid out, and with it what it set for the others. */
    private void provisional() {
        String asked = IntStream.range(0, board.size())
                .filter(bid -> alerts.get(bid).contains(Alert.ABNORMALLY_LOW))
                .mapToObj(board::id)
                .collect(Collectors.joining(", "));
        if (!asked.isEmpty()) {
            say(
                    "Classement provisoire : %s doit d'abord justifier son prix.".formatted(asked),
                    "Provisional ranking: %s must first justify its price.".formatted(asked));
        }
    }

    private void belowZero() {
        boolean below = board.usesAmountItself()
                && IntStream.range(0, board.size())
                        .anyMatch(bid -> board.total(bid).signum() <= 0);
        if (below) {
            say(
                    "La qualité retire plus que le prix entier : les poids dépassent 100 %, revoyez-les.",
                    "Quality takes off more than the whole price: the weights exceed 100%, look at them again.");
        }
    }

    private void criterion(Judged judged) {
        String name = judged.criterion().name();
        if (judged.weight().signum() == 0) {
            say(
                    "« %s » pèse 0 : ce critère ne compte pas.".formatted(name),
                    "'%s' weighs 0: this criterion does not count.".formatted(name));
        } else if (board.size() > 1 && sameForAll(judged)) {
            say(
                    "« %s » : toutes les offres ont les mêmes points, ce critère ne départage personne."
                            .formatted(name),
                    "'%s': every bid has the same points, this criterion parts nobody.".formatted(name));
        }
    }

    private static boolean sameForAll(Judged judged) {
        Formula.Field shares = Formula.Field.of(judged.shares());
        return shares.lowest().equals(shares.highest());
    }

    private void say(String fr, String en) {
        notes.add(new Text(fr, en));
    }
}
