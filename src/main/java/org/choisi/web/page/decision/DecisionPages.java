package org.choisi.web.page.decision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.choisi.lifecycle.Verdict;
import org.choisi.measure.Language;
import org.choisi.store.AssetDecisions;
import org.choisi.store.Inventories;
import org.choisi.store.Inventory;
import org.choisi.store.Page;
import org.choisi.store.Publications;
import org.choisi.store.StoredAdvice;
import org.choisi.store.StoredAsset;
import org.choisi.web.Explanation;
import org.choisi.web.Replays;
import org.choisi.web.page.Link;
import org.choisi.web.page.Position;
import org.choisi.web.page.Speech;
import org.choisi.web.page.fleet.DecidingViews;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Decisions: what people decided, what was advised, why, and whether it comes out the same. */
@Controller
class DecisionPages {

    private static final String PATH = "/decisions";

    private final AssetDecisions decisions;
    private final StoredAdvice advice;
    private final Inventories inventories;
    private final Publications publications;
    private final Replays replays;
    private final DecidingViews words;
    private final MessageSource messages;
    private final Clock clock;

    // Everything that a decision rests on.
    DecisionPages(
            AssetDecisions decisions,
            StoredAdvice advice,
            Inventories inventories,
            Publications publications,
            Replays replays,
            DecidingViews words,
            MessageSource messages,
            Clock clock) {
        this.decisions = decisions;
        this.advice = advice;
        this.inventories = inventories;
        this.publications = publications;
        this.replays = replays;
        this.words = words;
        this.messages = messages;
        this.clock = clock;
    }

    /** @param q id of an asset; the latest decisions without one */
    @GetMapping(PATH)
    String list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "1") int page,
            Language language,
            Model model) {
        if (page < 1) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        var speech = new Speech(messages, language);
        String id = q.strip();
        Page<AssetDecisions.Decision> made =
                id.isEmpty() ? decisions.page(Page.Wanted.page(page)) : all(decisions.of(id));
        long total = id.isEmpty()
                ? made.total()
                : decisions.page(Page.Wanted.page(1)).total();
        model.addAttribute(
                "decisions",
                new DecisionsView(
                        total == 0
                                ? speech.say("decisions.none")
                                : speech.count("decisions.answer", total, speech.number(decisions.otherThanAdvice())),
                        id,
                        id.isEmpty()
                                ? List.of()
                                : advice.history(id).stream()
                                        .map(given -> DecidingViews.given(given, speech))
                                        .toList(),
                        speech.count("decisions.caption", made.total()),
                        made.items().stream().map(one -> row(one, speech)).toList(),
                        Position.of(made, Link.to(PATH), speech)));
        return "decisions";
    }

    private static Page<AssetDecisions.Decision> all(List<AssetDecisions.Decision> of) {
        List<AssetDecisions.Decision> shown = of.subList(0, Math.min(of.size(), Page.Wanted.LARGEST_SIZE));
        return new Page<>(shown, 1, Page.Wanted.LARGEST_SIZE, shown.size());
    }

    private DecisionsView.Row row(AssetDecisions.Decision one, Speech speech) {
        return new DecisionsView.Row(
                PATH + "/" + one.advised(),
                one.asset(),
                speech.day(LocalDate.ofInstant(one.at(), clock.getZone())),
                speech.text(one.decision().words()),
                css(one.decision()),
                speech.text(one.advice().words()),
                one.motive(),
                one.author());
    }

    private static String css(Verdict verdict) {
        return verdict.name().toLowerCase(Locale.ROOT);
    }

    @GetMapping(PATH + "/{id}")
    String decision(@PathVariable String id, Language language, Model model) {
        return show(find(id, language), null, language, model);
    }

    @GetMapping(PATH + "/{id}/rejouer")
    String replay(@PathVariable String id, Language language, Model model) {
        StoredAsset stored = find(id, language);
        return show(stored, replay(replays.of(stored, language), stored, language), language, model);
    }

    private DecisionView.Replay replay(Replays.Replay replay, StoredAsset stored, Language language) {
        var speech = new Speech(messages, language);
        var first = replay.today().reasons().get(0);
        Verdict today = replay.today().verdict();
        boolean sameToday = today == stored.row().verdict()
                && first.row().id().equals(stored.row().rule());
        return new DecisionView.Replay(
                replay.same() ? "note" : "alert",
                speech.say(replay.same() ? "replay.same" : "replay.other"),
                sameToday
                        ? speech.say("replay.today.same")
                        : speech.say(
                                "replay.today.other",
                                speech.text(today.words()),
                                first.text(language),
                                first.row().id()));
    }

    private String show(StoredAsset stored, DecisionView.Replay replay, Language language, Model model) {
        var speech = new Speech(messages, language);
        Inventory inventory = inventories.find(stored.inventory()).orElseThrow(DecisionPages::notFound);
        Explanation told = Explanation.of(stored, inventory, publications.lastOf(inventory.ruleSet()), language);
        model.addAttribute(
                "decision",
                new DecisionView(
                        told.advice(),
                        List.of(
                                new DecisionView.Part(speech.say("asset.why"), told.why()),
                                new DecisionView.Part(speech.say("decision.data"), told.data()),
                                new DecisionView.Part(speech.say("decision.rules"), told.rules()),
                                new DecisionView.Part(speech.say("decision.part"), List.of(told.part()))),
                        decisions.of(stored.row().id()).stream()
                                .filter(one -> one.advised().equals(stored.decision()))
                                .map(one -> words.said(one, speech))
                                .toList(),
                        replay,
                        PATH + "/" + stored.decision() + "/rejouer",
                        Link.to("/equipements")
                                .with("inventaire", stored.inventory())
                                .with("id", stored.row().id())
                                .with("ligne", stored.row().line())
                                .href(),
                        "/api/decisions/" + stored.decision()));
        return "decision";
    }

    private StoredAsset find(String id, Language language) {
        return advice.decided(id, language).orElseThrow(DecisionPages::notFound);
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
