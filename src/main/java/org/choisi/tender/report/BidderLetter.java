package org.choisi.tender.report;

import java.util.List;
import org.choisi.measure.Text;
import org.choisi.tender.BidEvaluation;
import org.choisi.tender.Evaluation;
import org.choisi.tender.LotEvaluation;

/**
 * What one bidder must be told of one lot, and nothing that is another's secret: of the winner its name, its total and its
 * price, of the other bidders nothing.
 *
 * @param facts what a letter of rejection or award must carry, with the text behind each
 * @param explanation the four parts that explain what the program did
 */
public record BidderLetter(String lot, String bid, List<Part> facts, List<Part> explanation) {

    /** @param reference the texts that demand it; empty when none does */
    public record Part(Text title, List<Text> lines, String reference) {

        public Part {
            lines = List.copyOf(lines);
        }
    }

    public BidderLetter {
        facts = List.copyOf(facts);
        explanation = List.copyOf(explanation);
    }

    /** @throws IllegalArgumentException when there is no such lot or bid */
    public static BidderLetter of(Evaluation evaluation, String lot, String bid) {
        LotEvaluation evaluated = evaluation.lots().stream()
                .filter(each -> each.lot().id().equals(lot))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such lot"));
        BidEvaluation own =
                evaluated.bid(bid).orElseThrow(() -> new IllegalArgumentException("no such bid on this lot"));
        Addressee addressee = new Addressee(evaluation, evaluated, own);
        return new BidderLetter(lot, bid, new LetterFacts(addressee).parts(), new LetterExplanation(addressee).parts());
    }
}
