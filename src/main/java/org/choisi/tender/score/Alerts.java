package org.choisi.tender.score;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.choisi.tender.BidEvaluation.Alert;

/** What a human must look at among ranked bids, low prices apart. */
final class Alerts {

    private final Scoreboard board;
    private final List<Set<Alert>> byBid = new ArrayList<>();

    private Alerts(Scoreboard board) {
        this.board = board;
        for (int bid = 0; bid < board.size(); bid++) {
            byBid.add(EnumSet.noneOf(Alert.class));
        }
    }

    /** One set by bid. */
    static List<Set<Alert>> of(Scoreboard board, Order order) {
        var alerts = new Alerts(board);
        order.tiedByRounding().forEach(bid -> alerts.byBid.get(bid).add(Alert.TIE_BY_ROUNDING));
        alerts.samePrices();
        alerts.dominated();
        return alerts.byBid;
    }

    private void samePrices() {
        Map<BigFraction, List<Integer>> byPrice = new HashMap<>();
        for (int bid = 0; bid < board.size(); bid++) {
            if (board.prices()[bid] != null) {
                byPrice.computeIfAbsent(board.prices()[bid], any -> new ArrayList<>())
                        .add(bid);
            }
        }
        byPrice.values().stream()
                .filter(bids -> bids.size() > 1)
                .forEach(bids -> bids.forEach(bid -> byBid.get(bid).add(Alert.SAME_PRICE)));
    }

    /** Places on each criterion are whole numbers, so that a thousand bids can be compared two by two. */
    private void dominated() {
        List<int[]> places = new ArrayList<>();
        for (Judged judged : board.judged()) {
            if (board.counts(judged)) {
                places.add(places(judged.shares(), Comparator.reverseOrder()));
            }
        }
        if (board.usesAmountItself()) {
            places.add(places(
                    IntStream.range(0, board.size()).mapToObj(board::amount).toArray(BigFraction[]::new),
                    Comparator.naturalOrder()));
        }
        for (int bid = 0; bid < board.size(); bid++) {
            for (int other = 0; other < board.size(); other++) {
                if (dominates(places, other, bid)) {
                    byBid.get(bid).add(Alert.DOMINATED);
                    break;
                }
            }
        }
    }

    private static boolean dominates(List<int[]> places, int one, int other) {
        boolean better = false;
        for (int[] place : places) {
            if (place[one] > place[other]) {
                return false;
            }
            better |= place[one] < place[other];
        }
        return better;
    }

    private static int[] places(BigFraction[] figures, Comparator<BigFraction> bestFirst) {
        BigFraction[] sorted = figures.clone();
        Arrays.sort(sorted, bestFirst);
        Map<BigFraction, Integer> first = new HashMap<>();
        for (int at = 0; at < sorted.length; at++) {
            first.putIfAbsent(sorted[at], at);
        }
        return Arrays.stream(figures).mapToInt(first::get).toArray();
    }
}
