package org.choisi.web.page;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.choisi.store.Inventories;
import org.choisi.store.Inventory;
import org.choisi.web.Imports;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/** Takes an inventory in and leads to the page that follows its import. */
@Controller
class UploadPage {

    private final Imports imports;
    private final Inventories inventories;
    private final Clock clock;

    UploadPage(Imports imports, Inventories inventories, Clock clock) {
        this.imports = imports;
        this.inventories = inventories;
        this.clock = clock;
    }

    @PostMapping("/inventaires")
    String upload(@RequestParam("fichier") MultipartFile file, @RequestParam(required = false) String essai) {
        LocalDate today = LocalDate.now(clock);
        UUID id = essai == null
                ? imports.submit(file.getOriginalFilename(), today, file::transferTo)
                : imports.tryOut(file.getOriginalFilename(), today, file::transferTo);
        return "redirect:/inventaires/" + id;
    }

    /** Advises a fleet again under the rules that are live now. */
    @PostMapping("/inventaires/{id}/refaire")
    String again(@PathVariable UUID id) {
        Inventory inventory = inventories
                .find(id)
                .filter(found -> found.kept().isPresent())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return "redirect:/inventaires/" + imports.again(inventory, LocalDate.now(clock));
    }
}
