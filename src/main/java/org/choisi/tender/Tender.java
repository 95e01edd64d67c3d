package org.choisi.tender;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * What a buyer publishes, and the bids it receives.
 *
 * @param id the consultation's own number, such as {@code 2026-017}
 * @param ocid its identifier in OCDS, empty when none
 * @param title its name for people
 * @param buyer name of the public body
 * @param buyerKind which thresholds apply
 * @param launchedOn launch date; null when the file does not say
 * @param procedure OCDS code of the procedure ({@code open}, {@code selective}, {@code limited}, {@code direct}), empty
 *     when not said
 * @param value estimated value before tax of the whole; null when not said
 * @param products what is bought: category codes of equipment, or the words of {@code rules/purchasing/words.yaml}
 * @param texts everything the file says in free text of how bids are judged
 * @param knockOuts demands that a bid must meet
 * @param faults what is wrong with the file itself, each with its place
 */
public record Tender(
        String id,
        String ocid,
        String title,
        String buyer,
        BuyerKind buyerKind,
        LocalDate launchedOn,
        String procedure,
        Money value,
        Set<String> products,
        List<String> texts,
        List<Lot> lots,
        List<KnockOut> knockOuts,
        List<Bid> bids,
        List<Fault> faults) {

    /** Whose thresholds apply: those of the State, or those of local authorities. */
    public enum BuyerKind {
        STATE,
        LOCAL,
        UNKNOWN
    }

    public Tender {
        products = Set.copyOf(products);
        texts = List.copyOf(texts);
        lots = List.copyOf(lots);
        knockOuts = List.copyOf(knockOuts);
        bids = List.copyOf(bids);
        faults = List.copyOf(faults);
    }
}
