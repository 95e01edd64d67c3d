package org.choisi.web.api;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.choisi.measure.Language;
import org.choisi.measure.Text;
import org.choisi.store.AdviceFilter;
import org.choisi.store.ImportStatus;
import org.choisi.store.Inventories;
import org.choisi.store.Inventory;
import org.choisi.store.Page;
import org.choisi.store.StoredAdvice;
import org.choisi.store.StoredReject;
import org.choisi.web.Imports;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Inventories sent as files: their import, their advice, their rejects. */
@RestController
@RequestMapping("/api/inventories")
final class InventoryCalls {

    private final Inventories inventories;
    private final StoredAdvice advice;
    private final Imports imports;
    private final Clock clock;

    InventoryCalls(Inventories inventories, StoredAdvice advice, Imports imports, Clock clock) {
        this.inventories = inventories;
        this.advice = advice;
        this.imports = imports;
        this.clock = clock;
    }

    record Accepted(UUID id, ImportStatus status) {}

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<Accepted> send(@RequestPart MultipartFile file, @RequestParam(required = false) String asOf) {
        var day = Asked.day("asOf", asOf, clock);
        UUID id = imports.submit(file.getOriginalFilename(), day, file::transferTo);
        return ResponseEntity.accepted()
                .location(URI.create("/api/inventories/" + id))
                .body(new Accepted(id, ImportStatus.PENDING));
    }

    @GetMapping("/{id}")
    ResponseEntity<InventoryView> inventory(@PathVariable String id, Language language) {
        Inventory inventory = find(id);
        return Answers.ok(InventoryView.of(inventory, inventories.byVerdict(inventory.id()), language), language);
    }

    @GetMapping("/{id}/advice")
    ResponseEntity<byte[]> advice(
            @PathVariable String id,
            @RequestParam(required = false) String verdict,
            @RequestParam(required = false) String category,
            @RequestParam(required = false) String entity,
            @RequestParam(required = false) String q,
            @RequestParam(required = false) String page,
            @RequestParam(required = false) String size,
            Language language) {
        Page.Wanted wanted = Asked.page(page, size);
        var filter = new AdviceFilter(Asked.verdict(verdict), category, entity, q);
        Page<String> found = advice.documents(readable(id).id(), filter, language, wanted);
        return Answers.written(
                "{\"items\":[" + String.join(",\n", found.items()) + "],\"page\":" + found.page() + ",\"size\":"
                        + found.size() + ",\"total\":" + found.total() + "}",
                language);
    }

    @GetMapping("/{id}/rejects")
    ResponseEntity<Rejected> rejects(
            @PathVariable String id,
            @RequestParam(required = false) String page,
            @RequestParam(required = false) String size,
            Language language) {
        Page.Wanted wanted = Asked.page(page, size);
        Page<StoredReject> found = inventories.rejects(readable(id).id(), language, wanted);
        return Answers.ok(new Rejected(found.items(), found.page(), found.size(), found.total()), language);
    }

    record Rejected(List<StoredReject> items, int page, int size, long total) {}

    private Inventory find(String id) {
        return Asked.number(id)
                .flatMap(inventories::find)
                .orElseThrow(() -> new CallRefused(
                        Problem.unknown(new Text("Aucun inventaire n'a ce numéro.", "No inventory has this number."))));
    }

    /** Half an inventory is no answer. */
    private Inventory readable(String id) {
        Inventory inventory = find(id);
        if (!inventory.status().isReadable()) {
            throw new CallRefused(new Problem(
                    409,
                    "not-imported",
                    new Text("Inventaire non disponible", "Inventory not available"),
                    inventory
                            .failure()
                            .orElse(new Text(
                                    "L'import n'est pas terminé ; suivez-le à /api/inventories/" + inventory.id() + ".",
                                    "The import is not done; follow it at /api/inventories/" + inventory.id() + "."))));
        }
        return inventory;
    }
}
