package org.choisi.tender.score;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.choisi.tender.PolicyAnswers;
import org.choisi.tender.Scoring;
import org.choisi.tender.Stability;

/** How sure the winner of a board is. */
final class HowSure {

    private static final int CENTS = 2;

    private final Scoreboard board;
    private final Order order;
    private final PolicyAnswers policy;

    HowSure(Scoreboard board, Order order, PolicyAnswers policy) {
        this.board = board;
        this.order = order;
        this.policy = policy;
    }

    /** A lead is measured on exact totals: where first place is shared, or owed to rounding or a tie-break, there is none. */
    Stability analysed() {
        Optional<Integer> winner = Optional.of(order.winners().get(0)).filter(this::ahead);
        return new Stability(
                winner.flatMap(first -> WeightTipping.smallest(board, first)).orElse(null),
                winner.flatMap(this::mark).orElse(null),
                winner.flatMap(this::price).orElse(null),
                new Withdrawals(board, order).all(),
                otherMethods(),
                EffectiveWeights.of(board));
    }

    private boolean ahead(int first) {
        return IntStream.range(0, board.size())
                .allMatch(other -> other == first || board.better(board.total(first), board.total(other)) < 0);
    }

    private Optional<Stability.MarkChange> mark(int winner) {
        return FigureTipping.smallest(board, winner, one -> !one.criterion().judgesAmount())
                .map(found -> new Stability.MarkChange(
                        board.id(found.bid()),
                        found.judged().criterion().name(),
                        cents(found.judged().figures()[found.bid()]),
                        cents(found.to()),
                        board.id(found.winner())));
    }

    private Optional<Stability.PriceChange> price(int winner) {
        return FigureTipping.smallest(board, winner, one -> one.criterion().judgesAmount())
                .map(found -> new Stability.PriceChange(
                        board.id(found.bid()),
                        cents(found.judged().figures()[found.bid()]),
                        cents(found.to()),
                        board.id(found.winner())));
    }

    private static BigDecimal cents(BigFraction figure) {
        return Exact.rounded(figure, CENTS);
    }

    private List<Stability.MethodSwap> otherMethods() {
        List<Stability.MethodSwap> swaps = new ArrayList<>();
        for (int at = 0; at < board.judged().size(); at++) {
            Judged judged = board.judged().get(at);
            if (!board.counts(judged)) {
                continue;
            }
            for (Scoring other :
                    policy.lawfulMethods(judged.criterion(), board.lot().percentOf(judged.criterion()))) {
                Order swapped = Order.of(board.with(at, judged.under(other)));
                swaps.add(new Stability.MethodSwap(
                        judged.criterion().name(),
                        other.effective().code(),
                        swapped.winners().stream().map(board::id).toList()));
            }
        }
        return swaps;
    }
}
