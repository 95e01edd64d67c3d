package org.choisi.store;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A consultation that was received, as lists show it.
 *
 * @param document where its file is kept
 * @param position which consultation of that file, from 1
 * @param marks where the file of marks that came with it is kept
 * @param marksName name of that file, empty when there is none
 * @param number the consultation's own, such as {@code 2026-017}
 * @param blocks points that stood in the way of publication when it was received
 */
public record StoredTender(
        UUID id,
        UUID document,
        int position,
        String fileName,
        Optional<UUID> marks,
        String marksName,
        String number,
        String title,
        String buyer,
        int lots,
        int bids,
        int blocks,
        Instant receivedAt) {

    public boolean publishable() {
        return blocks == 0;
    }
}
