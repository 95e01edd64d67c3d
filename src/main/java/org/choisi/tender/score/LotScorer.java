package org.choisi.tender.score;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.numbers.fraction.BigFraction;
import org.choisi.tender.Bid;
import org.choisi.tender.BidEvaluation;
import org.choisi.tender.Criterion;
import org.choisi.tender.CriterionPoints;
import org.choisi.tender.KnockOut;
import org.choisi.tender.Lot;
import org.choisi.tender.LotEvaluation;
import org.choisi.tender.PolicyAnswers;
import org.choisi.tender.Reason;

/**
 * Scores one lot: who may be ranked, the points of each, the order, what to look at, and how sure it is. Bids that may not
 * be ranked set nothing: no lowest price, no best mark.
 */
public final class LotScorer {

    private static final int LEAST_DECIMALS = 6;
    private static final int LEAST_DIGITS = 10;

    private final Lot lot;
    private final PolicyAnswers policy;
    private final Figures figures;
    private final Map<Bid, List<PolicyAnswers.Ruling>> rulings = new IdentityHashMap<>();
    private final List<Bid> bids;

    private LotScorer(Lot lot, List<Bid> bids, List<KnockOut> knockOuts, PolicyAnswers policy) {
        this.lot = lot;
        this.bids = bids;
        this.policy = policy;
        this.figures = new Figures(lot, bids, policy);
        admission(new Demands(knockOuts, lot));
    }

    /**
     * @param bids those on this lot, in the order of the file
     * @param knockOuts the demands of the whole consultation
     */
    public static LotEvaluation score(Lot lot, List<Bid> bids, List<KnockOut> knockOuts, PolicyAnswers policy) {
        return new LotScorer(lot, bids, knockOuts, policy).scored();
    }

    private void admission(Demands demands) {
        List<PolicyAnswers.Incident> all = new ArrayList<>();
        Map<Bid, Integer> counts = new IdentityHashMap<>();
        for (Bid bid : bids) {
            List<PolicyAnswers.Incident> own = new ArrayList<>(demands.unmetBy(bid));
            own.addAll(figures.incidents(bid));
            all.addAll(own);
            counts.put(bid, own.size());
        }
        List<PolicyAnswers.Ruling> ruled = policy.admission(all);
        int from = 0;
        for (Bid bid : bids) {
            int to = from + counts.get(bid);
            rulings.put(bid, ruled.subList(from, to));
            from = to;
        }
    }

    private LotEvaluation scored() {
        List<Bid> admitted =
                bids.stream().filter(bid -> rulings.get(bid).isEmpty()).toList();
        Scoreboard board = board(admitted);
        Order order = Order.of(board);
        var ranked = new Ranked(board, order);
        return new LotEvaluation(
                lot,
                lot.weightsSum(),
                bids.stream().map(bid -> evaluated(bid, ranked)).toList(),
                order.groups().stream()
                        .map(group -> group.stream().map(board::id).toList())
                        .toList(),
                board.size() < 2 ? null : new HowSure(board, order, policy).analysed(),
                new Notes(board, order, ranked.alerts).all());
    }

    private Scoreboard board(List<Bid> admitted) {
        // Without any bid nothing is judged, and a criterion may have no method at all.
        List<Judged> judged = admitted.isEmpty()
                ? List.of()
                : figures.criteria().stream()
                        .map(criterion -> judged(criterion, admitted))
                        .toList();
        BigFraction[] prices =
                admitted.stream().map(bid -> figures.price(bid).orElse(null)).toArray(BigFraction[]::new);
        return new Scoreboard(lot, admitted, judged, prices);
    }

    private Judged judged(Criterion criterion, List<Bid> admitted) {
        List<Figures.Figure> own =
                admitted.stream().map(bid -> figures.of(criterion, bid)).toList();
        boolean scaled = !own.isEmpty() && own.get(0).outOf() != null;
        return Judged.of(
                criterion,
                criterion.scoring(),
                own.stream().map(Figures.Figure::value).toArray(BigFraction[]::new),
                scaled ? own.stream().map(Figures.Figure::outOf).toArray(BigFraction[]::new) : null);
    }

    private BidEvaluation evaluated(Bid bid, Ranked ranked) {
        Integer at = ranked.position.get(bid.id());
        if (at == null) {
            boolean excluded =
                    rulings.get(bid).stream().anyMatch(ruling -> ruling.status() == BidEvaluation.Status.EXCLUDED);
            return new BidEvaluation(
                    bid,
                    excluded ? BidEvaluation.Status.EXCLUDED : BidEvaluation.Status.UNSCORED,
                    null,
                    null,
                    null,
                    Set.of(),
                    reasons(rulings.get(bid), excluded),
                    List.of());
        }
        return ranked.evaluated(bid, at);
    }

    /** Of an excluded bid nobody needs to complete the marks. */
    private static List<Reason> reasons(List<PolicyAnswers.Ruling> ruled, boolean excluded) {
        return ruled.stream()
                .filter(ruling -> !excluded || ruling.status() == BidEvaluation.Status.EXCLUDED)
                .map(PolicyAnswers.Ruling::reason)
                .toList();
    }

    /** What is known of the bids on a board. */
    private final class Ranked {

        private final Scoreboard board;
        private final Map<String, Integer> position = new HashMap<>();
        private final int[] places;
        private final List<Set<BidEvaluation.Alert>> alerts;
        private final List<List<Reason>> lowPrices;
        private final List<Explanations> explanations;

        Ranked(Scoreboard board, Order order) {
            this.board = board;
            this.places = order.places(board.size());
            this.alerts = Alerts.of(board, order);
            this.lowPrices = LowPrices.asked(board, policy, alerts);
            this.explanations = board.judged().stream().map(Explanations::new).toList();
            for (int at = 0; at < board.size(); at++) {
                position.put(board.id(at), at);
            }
        }

        BidEvaluation evaluated(Bid bid, int at) {
            List<CriterionPoints> points = new ArrayList<>();
            for (int criterion = 0; criterion < board.judged().size(); criterion++) {
                points.add(points(board.judged().get(criterion), explanations.get(criterion), bid, at));
            }
            return new BidEvaluation(
                    bid,
                    BidEvaluation.Status.RANKED,
                    board.total(at),
                    total(board.total(at)),
                    places[at] + 1,
                    alerts.get(at),
                    lowPrices.get(at),
                    points);
        }

        private CriterionPoints points(Judged judged, Explanations explanation, Bid bid, int at) {
            Figures.Figure figure = figures.of(judged.criterion(), bid);
            return new CriterionPoints(
                    judged.criterion(),
                    figure.value(),
                    board.counts(judged) ? judged.points(at) : null,
                    judged.scoring().declared(),
                    explanation.of(at, figure),
                    bid.mark(lot, judged.criterion()).orElse(null));
        }
    }

    /** Exact totals are shown to six decimals, and to ten digits where they are small. */
    private BigDecimal total(BigFraction exact) {
        Integer decimals = lot.award().decimals();
        if (decimals != null) {
            return Exact.rounded(exact, decimals);
        }
        return Exact.shown(exact, LEAST_DECIMALS, LEAST_DIGITS);
    }
}
