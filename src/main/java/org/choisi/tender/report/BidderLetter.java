package org.choisi.tender.report;

import java.util.List;
import org.choisi.measure.Text;
import org.choisi.tender.Evaluation;

/**
 * What one bidder must be told of one lot, and nothing that is another's secret.
 *
 * @param facts what a letter of rejection or award must carry (CCP R2181-1 to R2181-4), with the text behind each
 * @param explanation the four parts of CRPA R311-3-1-2
 */
public record BidderLetter(String lot, String bid, List<Part> facts, List<Part> explanation) {

    /** @param reference the text that demands it */
    public record Part(Text title, List<Text> lines, String reference) {}

    /** @throws IllegalArgumentException when there is no such lot or bid */
    public static BidderLetter of(Evaluation evaluation, String lot, String bid) {
        return new BidderLetter(lot, bid, List.of(), List.of());
    }
}
