package org.choisi.web.page.fleet;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import org.choisi.measure.Language;
import org.choisi.measure.Text;
import org.choisi.store.Inventories;
import org.choisi.store.Inventory;
import org.choisi.store.Page;
import org.choisi.store.StoredReject;
import org.choisi.web.Repairs;
import org.choisi.web.page.Speech;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The lines of an inventory that could not be used, and their mending. */
@Controller
class RejectsPages {

    private static final String ADDRESS = "/inventaires/{id}/rejets";

    private final Inventories inventories;
    private final Repairs repairs;
    private final MessageSource messages;

    RejectsPages(Inventories inventories, Repairs repairs, MessageSource messages) {
        this.inventories = inventories;
        this.repairs = repairs;
        this.messages = messages;
    }

    @GetMapping(ADDRESS)
    String rejects(@PathVariable UUID id, @RequestParam(defaultValue = "1") int page, Language language, Model model) {
        return show(inventory(id), rejects(id, page, language), Map.of(), Map.of(), language, model);
    }

    /** Cells that were left as they are stay rejected. */
    @PostMapping(ADDRESS)
    String mend(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam Map<String, String> form,
            Language language,
            Model model,
            HttpServletResponse response) {
        Inventory inventory = inventory(id);
        Page<StoredReject> rejects = rejects(id, page, language);
        Map<Integer, String> sent = RejectsView.sent(rejects, form);
        if (sent.isEmpty()) {
            return "redirect:/inventaires/" + id + "/rejets";
        }
        Repairs.Mended mended = repairs.mend(inventory, sent);
        if (mended.inventory().isPresent()) {
            return "redirect:/inventaires/" + mended.inventory().get();
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return show(inventory, rejects, sent, mended.refused(), language, model);
    }

    private String show(
            Inventory inventory,
            Page<StoredReject> rejects,
            Map<Integer, String> sent,
            Map<Integer, Text> refused,
            Language language,
            Model model) {
        model.addAttribute(
                "rejects", RejectsView.of(inventory, rejects, sent, refused, new Speech(messages, language)));
        return "rejects";
    }

    private Page<StoredReject> rejects(UUID id, int page, Language language) {
        if (page < 1) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        return inventories.rejects(id, language, Page.Wanted.page(page));
    }

    private Inventory inventory(UUID id) {
        return inventories.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
