package org.choisi.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.choisi.measure.Text;

/**
 * One imported file and what became of it.
 *
 * @param format which tool's, empty until known
 * @param ruleSet hash of the rules that advised it, empty until it is read
 * @param referenceData hash of the reference data that advised it, empty until it is read
 * @param kept its lines as they were understood; empty for one imported before they were kept
 * @param heldBack whether it is on trial or was taken back: its advice can be read, and nothing else rests on it
 * @param read lines met so far, the rejected ones included
 * @param notes what its reader says of the file as a whole
 */
public record Inventory(
        UUID id,
        String fileName,
        String format,
        ImportStatus status,
        LocalDate asOf,
        String ruleSet,
        String referenceData,
        Optional<UUID> kept,
        boolean heldBack,
        long read,
        long advised,
        long rejected,
        List<Text> notes,
        Optional<Text> failure,
        Instant createdAt,
        Optional<Instant> finishedAt) {}
