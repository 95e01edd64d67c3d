package org.choisi.web.page.fleet;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.choisi.measure.Language;
import org.choisi.store.Inventories;
import org.choisi.store.Inventory;
import org.choisi.web.LivePolicy;
import org.choisi.web.page.Link;
import org.choisi.web.page.Speech;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The fleet as a whole: which equipment can stay, and why. */
@Controller
class FleetPages {

    private static final String ADDRESS = "/parc";
    private static final int MOST_OTHERS = 5;

    private final Inventories inventories;
    private final FleetViews fleets;
    private final LivePolicy policy;
    private final MessageSource messages;

    FleetPages(Inventories inventories, FleetViews fleets, LivePolicy policy, MessageSource messages) {
        this.inventories = inventories;
        this.policy = policy;
        this.fleets = fleets;
        this.messages = messages;
    }

    /** The latest inventory; while there is none, the one on its way; else the invitation to send one. */
    @GetMapping(ADDRESS)
    String latest(FleetQuery.FleetParameters asked, Language language, Model model) {
        Optional<Inventory> shown =
                inventories.latest().or(() -> inventories.list(1).stream().findFirst());
        if (shown.isEmpty()) {
            model.addAttribute("others", List.of());
            return "empty";
        }
        return show(shown.get(), ADDRESS, asked, language, model);
    }

    @GetMapping("/inventaires/{id}")
    String given(@PathVariable UUID id, FleetQuery.FleetParameters asked, Language language, Model model) {
        return show(inventory(id), "/inventaires/" + id, asked, language, model);
    }

    private Inventory inventory(UUID id) {
        return inventories.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private String show(
            Inventory inventory, String address, FleetQuery.FleetParameters asked, Language language, Model model) {
        var speech = new Speech(messages, language);
        model.addAttribute("others", others(inventory, speech));
        if (!inventory.status().isReadable()) {
            model.addAttribute("progress", ImportView.of(inventory, speech));
            return "import";
        }
        EarlierAdvice.of(inventory, policy.status(), speech)
                .ifPresent(earlier -> model.addAttribute("earlier", earlier));
        model.addAttribute("fleet", fleets.view(inventory, FleetQuery.of(address, asked), speech));
        return "fleet";
    }

    private List<Link.Shown> others(Inventory shown, Speech speech) {
        return inventories.list(MOST_OTHERS + 1).stream()
                .filter(other -> !other.id().equals(shown.id()))
                .limit(MOST_OTHERS)
                .map(other -> new Link.Shown(
                        "/inventaires/" + other.id(),
                        speech.say(
                                "upload.other",
                                other.fileName(),
                                speech.text(other.status().words()))))
                .toList();
    }
}
