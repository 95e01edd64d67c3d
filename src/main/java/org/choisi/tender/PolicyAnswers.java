package org.choisi.tender;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.choisi.measure.Text;

/** What the policy's tables decide while a lot is scored. */
public interface PolicyAnswers {

    /**
     * Something about a bid that may keep it from being ranked.
     *
     * @param kind a word of {@code rules/purchasing/words.yaml}, such as {@code demand-failed}
     * @param about the demand, criterion or amount concerned
     * @param found what the bid says; null when nothing
     * @param limit what is expected; null when nothing in particular
     */
    record Incident(String kind, String about, Object found, Object limit) {}

    /** What the policy makes of an incident. */
    record Ruling(BidEvaluation.Status status, Reason reason) {}

    /** What the policy makes of each incident, in their order. */
    List<Ruling> admission(List<Incident> incidents);

    /** The points that a row of a grid gives to an answer, out of how many, and why. */
    record GridPoints(BigDecimal points, BigDecimal outOf, Text why, String at, String reference) {}

    /** What the grid says of each answer, in their order; empty where no row, or more than one, answers. */
    List<Optional<GridPoints>> grid(String table, List<Mark> answers);

    /**
     * What the Ecoscore gives to what a bid answers.
     *
     * @param share from 0 to 100; null when nothing that counts is answered
     * @param why each answer, its points, its row
     * @param open the questions that are left without an answer that can be used
     */
    record EcoscorePoints(BigFraction share, Text why, List<Text> open) {

        public EcoscorePoints {
            open = List.copyOf(open);
        }
    }

    /** What the Ecoscore gives to the answers of a bid; empty when the policy has no such questionnaire, or no such part. */
    Optional<EcoscorePoints> ecoscore(EcoscoreTable table, Map<String, Object> answers);

    /**
     * The other methods that the policy lets this criterion use at its weight, with the parameters the policy sets for them.
     *
     * @param weightPercent share of the criterion in the lot's weights
     */
    List<Scoring> lawfulMethods(Criterion criterion, BigDecimal weightPercent);

    /**
     * One test of an alert rule for low prices. A price is asked about when all the tests of one alternative hold.
     *
     * @param alternative tests of the same number must hold together; one alternative is enough
     * @param reference what a price is held against: {@code mean}, {@code median}, {@code budget}, {@code second-lowest},
     *     {@code next-lowest}
     * @param without which bids the reference leaves out, a word of the policy
     * @param abovePercent how far above the mean a bid is left out, in percent of it; null where the word needs none
     * @param ownBid whether the bid itself counts in the reference
     * @param underPercent how far under the reference an amount must be to be asked about, in percent of it
     * @param limitIncluded whether an amount exactly so far under is asked about too
     */
    record LowPriceTest(
            String id,
            int alternative,
            String reference,
            String without,
            BigDecimal abovePercent,
            boolean ownBid,
            BigDecimal underPercent,
            boolean limitIncluded,
            Text why,
            String at,
            String legalReference) {}

    /** The tests of an alert rule for so many priced bids; empty when the rule asks for more bids, or is none. */
    List<LowPriceTest> lowPriceTests(String rule, int bids);
}
