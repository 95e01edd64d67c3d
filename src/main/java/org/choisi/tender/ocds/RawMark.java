package org.choisi.tender.ocds;

/**
 * A mark as it was written, before anything is known of what it is for.
 *
 * @param lot empty for any
 * @param value text, {@link Digits} or {@link Boolean}; null when there is none
 * @param outOf the same
 * @param where its place, for messages
 */
record RawMark(String lot, String criterion, Object value, Object outOf, String reason, String proof, String where) {

    static RawMark of(Node node, String bid) {
        String lot = node.text("lot");
        String criterion = node.text("criterion");
        return new RawMark(
                lot,
                criterion,
                node.get("mark"),
                node.get("outOf"),
                node.text("reason"),
                node.text("proof"),
                Quote.place(lot, bid, criterion));
    }
}
