package org.choisi.web.page.fleet;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.choisi.measure.Language;
import org.choisi.store.FleetChanges;
import org.choisi.store.FleetChanges.Kind;
import org.choisi.store.Inventories;
import org.choisi.store.Inventory;
import org.choisi.web.page.CategoryNames;
import org.choisi.web.page.Link;
import org.choisi.web.page.Speech;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/** What an inventory changes to the fleet, before or after it becomes the fleet; and back again. */
@Controller
class ChangesPages {

    private static final String INVENTORY = "/inventaires/{id}";
    private static final int MOST_LISTED = 10;

    private final Inventories inventories;
    private final FleetChanges changes;
    private final CategoryNames categories;
    private final MessageSource messages;
    private final Clock clock;

    ChangesPages(
            Inventories inventories,
            FleetChanges changes,
            CategoryNames categories,
            MessageSource messages,
            Clock clock) {
        this.inventories = inventories;
        this.changes = changes;
        this.categories = categories;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping(INVENTORY + "/comparaison")
    String compared(@PathVariable UUID id, Language language, Model model) {
        Inventory after = readable(id);
        Inventory before = inventories.before(after).orElseThrow(ChangesPages::notFound);
        model.addAttribute("changes", view(before, after, new Speech(messages, language)));
        return "changes";
    }

    @PostMapping(INVENTORY + "/mettre-en-service")
    String release(@PathVariable UUID id) {
        inventories.release(readable(id).id(), clock.instant());
        return "redirect:/inventaires/" + id;
    }

    @PostMapping(INVENTORY + "/retirer")
    String takeBack(@PathVariable UUID id) {
        inventories.hold(readable(id).id());
        return "redirect:/inventaires/" + id;
    }

    private Inventory readable(UUID id) {
        return inventories.find(id).filter(found -> found.status().isReadable()).orElseThrow(ChangesPages::notFound);
    }

    private ChangesView view(Inventory before, Inventory after, Speech speech) {
        String address = "/inventaires/" + after.id();
        List<String> counts = Arrays.stream(Kind.values())
                .map(kind -> speech.count("changes." + kind.code(), changes.count(kind, before.id(), after.id())))
                .toList();
        boolean held = after.heldBack();
        return new ChangesView(
                speech.say("changes.title", after.fileName()),
                Speech.joined(counts),
                speech.say("changes.compared", before.fileName(), speech.day(before.asOf())),
                changes.transitions(before.id(), after.id()).stream()
                        .map(one -> new ChangesView.Transition(
                                FleetViews.css(one.from()),
                                speech.text(one.from().words()),
                                FleetViews.css(one.to()),
                                speech.text(one.to().words()),
                                speech.number(one.lines())))
                        .toList(),
                Arrays.stream(Kind.values())
                        .map(kind -> group(kind, before, after, speech))
                        .filter(group -> !group.rows().isEmpty())
                        .toList(),
                after.rejected() == 0 ? "" : address + "/rejets",
                speech.count("fleet.rejects", after.rejected()),
                address + (held ? "/mettre-en-service" : "/retirer"),
                speech.say(held ? "trial.release" : "trial.take-back"),
                address);
    }

    private ChangesView.Group group(Kind kind, Inventory before, Inventory after, Speech speech) {
        long all = changes.count(kind, before.id(), after.id());
        List<ChangesView.Row> rows = changes.first(kind, before.id(), after.id(), MOST_LISTED).stream()
                .map(one -> new ChangesView.Row(
                        Link.to(AssetAddress.PATH)
                                .with("inventaire", one.inventory())
                                .with("id", one.id())
                                .with("ligne", one.line())
                                .href(),
                        one.id(),
                        categories.said(one.category(), speech),
                        FleetViews.css(one.verdict()),
                        speech.text(one.verdict().words())))
                .toList();
        return new ChangesView.Group(
                kind.code(),
                speech.count("changes." + kind.code(), all),
                rows,
                all > rows.size() ? speech.say("changes.more", speech.number(all - rows.size())) : "");
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
