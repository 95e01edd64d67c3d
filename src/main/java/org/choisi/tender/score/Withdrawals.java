package org.choisi.tender.score;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.choisi.tender.Stability;

/** Takes each bid away in turn: the others should keep their order; where they do not, the method is to blame. */
final class Withdrawals {

    /** Pairs named for one bid: of a thousand bids there may be half a million. */
    private static final int MOST_PAIRS = 50;

    private final Scoreboard board;
    private final List<Integer> sorted;
    private final int[] before;

    Withdrawals(Scoreboard board, Order order) {
        this.board = board;
        this.sorted = order.groups().stream().flatMap(List::stream).toList();
        this.before = order.places(board.size());
    }

    /** One by bid, in the order of the file. Only a bid that sets what others earn can change their order. */
    List<Stability.Withdrawal> all() {
        Set<Integer> movers = new HashSet<>();
        board.judged().stream().filter(board::counts).forEach(one -> movers.addAll(one.movers()));
        List<Stability.Withdrawal> all = new ArrayList<>();
        for (int bid = 0; bid < board.size(); bid++) {
            all.add(movers.contains(bid) ? without(bid) : new Stability.Withdrawal(board.id(bid), List.of(), 0));
        }
        return all;
    }

    private Stability.Withdrawal without(int gone) {
        int[] after = placesWithout(gone);
        List<List<String>> reversed = new ArrayList<>();
        int more = 0;
        for (int at = 0; at < sorted.size(); at++) {
            for (int later = at + 1; later < sorted.size(); later++) {
                int one = sorted.get(at);
                int other = sorted.get(later);
                boolean pair = one != gone && other != gone && before[one] < before[other];
                if (pair && after[one] > after[other]) {
                    if (reversed.size() < MOST_PAIRS) {
                        reversed.add(List.of(board.id(one), board.id(other)));
                    } else {
                        more++;
                    }
                }
            }
        }
        return new Stability.Withdrawal(board.id(gone), reversed, more);
    }

    /** Places of the others once a bid is gone, at their old positions. */
    private int[] placesWithout(int gone) {
        Scoreboard rest = board.without(gone);
        int[] places = Order.of(rest).places(rest.size());
        int[] after = new int[board.size()];
        for (int bid = 0; bid < rest.size(); bid++) {
            after[bid < gone ? bid : bid + 1] = places[bid];
        }
        return after;
    }
}
