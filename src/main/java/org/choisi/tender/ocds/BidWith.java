package org.choisi.tender.ocds;

import java.util.List;
import org.choisi.tender.Bid;
import org.choisi.tender.Mark;

/** A bid with one thing changed. */
final class BidWith {

    private BidWith() {}

    static Bid marks(Bid bid, List<Mark> marks) {
        return new Bid(
                bid.id(),
                bid.tenderer(),
                bid.status(),
                bid.lots(),
                bid.value(),
                bid.variant(),
                bid.submittedOn(),
                bid.responses(),
                marks,
                bid.lifeCycleCost(),
                bid.ecoscoreAnswers());
    }

    /** Neither value nor costs: what it asks for cannot be told. */
    static Bid noAmount(Bid bid) {
        return new Bid(
                bid.id(),
                bid.tenderer(),
                bid.status(),
                bid.lots(),
                null,
                bid.variant(),
                bid.submittedOn(),
                bid.responses(),
                bid.marks(),
                null,
                bid.ecoscoreAnswers());
    }
}
