package org.choisi.tender.score;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.choisi.tender.AwardMethod;

/**
 * The order of the bids of one board.
 *
 * @param groups positions of bids, the best first; bids that nothing parts stand in one group, in the order of the file
 * @param tiedByRounding bids whose totals are equal only because they were rounded
 * @param parted bids with equal totals that a declared rule put in order
 */
record Order(List<List<Integer>> groups, Set<Integer> tiedByRounding, Set<Integer> parted) {

    static Order of(Scoreboard board) {
        Comparator<Integer> byTotal = byTotal(board);
        Comparator<Integer> byRules = byRules(board);
        List<Integer> sorted = IntStream.range(0, board.size())
                .boxed()
                .sorted(byTotal.thenComparing(byRules))
                .toList();
        var order = new Order(new ArrayList<>(), new HashSet<>(), new HashSet<>());
        for (List<Integer> equals : runs(sorted, byTotal)) {
            if (equals.stream().map(board::total).distinct().count() > 1) {
                order.tiedByRounding.addAll(equals);
            }
            List<List<Integer>> groups = runs(equals, byRules);
            if (groups.size() > 1) {
                order.parted.addAll(equals);
            }
            order.groups.addAll(groups);
        }
        return order;
    }

    private static List<List<Integer>> runs(List<Integer> sorted, Comparator<Integer> comparator) {
        List<List<Integer>> runs = new ArrayList<>();
        for (int at = 0; at < sorted.size(); at++) {
            if (at == 0 || comparator.compare(sorted.get(at - 1), sorted.get(at)) != 0) {
                runs.add(new ArrayList<>());
            }
            runs.get(runs.size() - 1).add(sorted.get(at));
        }
        return runs;
    }

    private static Comparator<Integer> byTotal(Scoreboard board) {
        Integer decimals = board.lot().award().decimals();
        if (decimals == null) {
            return (one, other) -> board.better(board.total(one), board.total(other));
        }
        BigDecimal[] rounded = IntStream.range(0, board.size())
                .mapToObj(bid -> Exact.rounded(board.total(bid), decimals))
                .toArray(BigDecimal[]::new);
        Comparator<Integer> ascending = Comparator.comparing(bid -> rounded[bid]);
        return board.lot().award().aggregation().lowestWins() ? ascending : ascending.reversed();
    }

    private static Comparator<Integer> byRules(Scoreboard board) {
        Comparator<Integer> all = (one, other) -> 0;
        for (AwardMethod.TieBreak rule : board.lot().award().tieBreaks()) {
            all = all.thenComparing(byRule(rule, board));
        }
        return all;
    }

    private static Comparator<Integer> byRule(AwardMethod.TieBreak rule, Scoreboard board) {
        if (rule.byPrice()) {
            BigFraction[] prices = board.prices();
            return Comparator.comparing(bid -> prices[bid], Comparator.nullsLast(Comparator.naturalOrder()));
        }
        return board.judged().stream()
                .filter(one -> one.criterion().name().equals(rule.criterion()))
                .findFirst()
                .map(judged -> Comparator.<Integer, BigFraction>comparing(bid -> judged.shares()[bid])
                        .reversed())
                .orElse((one, other) -> 0);
    }

    /** Positions of the bids in first place. */
    List<Integer> winners() {
        return groups.isEmpty() ? List.of() : groups.get(0);
    }

    /** Place of each bid, from 0; equal for bids that nothing parts. */
    int[] places(int bids) {
        int[] places = new int[bids];
        int before = 0;
        for (List<Integer> group : groups) {
            for (int bid : group) {
                places[bid] = before;
            }
            before += group.size();
        }
        return places;
    }
}
