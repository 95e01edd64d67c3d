package org.choisi.web.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.choisi.lifecycle.Verdict;
import org.choisi.measure.Language;
import org.choisi.store.ImportStatus;
import org.choisi.store.Inventory;
import org.choisi.store.Tally;

/** An inventory as callers see it. */
record InventoryView(
        UUID id,
        String fileName,
        String format,
        ImportStatus status,
        LocalDate asOf,
        String ruleSet,
        String referenceData,
        long read,
        long advised,
        long rejected,
        Map<Verdict, Long> byVerdict,
        List<String> notes,
        String failure,
        Instant createdAt,
        Instant finishedAt) {

    static InventoryView of(Inventory inventory, Map<Verdict, Tally> byVerdict, Language language) {
        return new InventoryView(
                inventory.id(),
                inventory.fileName(),
                inventory.format(),
                inventory.status(),
                inventory.asOf(),
                inventory.ruleSet(),
                inventory.referenceData(),
                inventory.read(),
                inventory.advised(),
                inventory.rejected(),
                byVerdict.entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, entry -> entry.getValue().lines(), Long::sum, TreeMap::new)),
                inventory.notes().stream().map(note -> note.in(language)).toList(),
                inventory.failure().map(failure -> failure.in(language)).orElse(null),
                inventory.createdAt(),
                inventory.finishedAt().orElse(null));
    }
}
