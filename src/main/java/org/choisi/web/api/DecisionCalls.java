package org.choisi.web.api;

import org.choisi.lifecycle.Decision;
import org.choisi.lifecycle.Verdict;
import org.choisi.measure.Language;
import org.choisi.measure.Text;
import org.choisi.store.Inventories;
import org.choisi.store.Inventory;
import org.choisi.store.Publications;
import org.choisi.store.StoredAdvice;
import org.choisi.store.StoredAsset;
import org.choisi.web.Explanation;
import org.choisi.web.Replays;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A decision that was kept: what it said, why in plain words, and whether it comes out the same. */
@RestController
@RequestMapping("/api/decisions/{id}")
final class DecisionCalls {

    private final StoredAdvice advice;
    private final Inventories inventories;
    private final Publications publications;
    private final Replays replays;

    DecisionCalls(StoredAdvice advice, Inventories inventories, Publications publications, Replays replays) {
        this.advice = advice;
        this.inventories = inventories;
        this.publications = publications;
        this.replays = replays;
    }

    @GetMapping
    ResponseEntity<byte[]> decision(@PathVariable String id, Language language) {
        StoredAsset stored = find(id, language);
        String whole = stored.json();
        return Answers.written(
                whole.substring(0, whole.length() - 1) + ",\"decision\":\"" + stored.decision() + "\"}", language);
    }

    @GetMapping("/explanation")
    ResponseEntity<Explanation> explanation(@PathVariable String id, Language language) {
        StoredAsset stored = find(id, language);
        Inventory inventory = inventories.find(stored.inventory()).orElseThrow();
        var ruleSet = publications.lastOf(inventory.ruleSet());
        return Answers.ok(Explanation.of(stored, inventory, ruleSet, language), language);
    }

    /** @param same whether the live rules advise the same, for the same first reason, of the same facts on that day */
    record Today(Verdict verdict, String rule, String text, String ruleSet, String referenceData, boolean same) {}

    /** @param same whether the decision's own rules and reference data give it again, byte for byte */
    record Replayed(String decision, String ruleSet, String referenceData, boolean same, Today today) {}

    @GetMapping("/replay")
    ResponseEntity<Replayed> replay(@PathVariable String id, Language language) {
        StoredAsset stored = find(id, language);
        Inventory inventory = inventories.find(stored.inventory()).orElseThrow();
        Replays.Replay replay = replays.of(stored, language);
        return Answers.ok(
                new Replayed(
                        stored.decision(),
                        inventory.ruleSet(),
                        inventory.referenceData(),
                        replay.same(),
                        today(replay.today(), stored, language)),
                language);
    }

    private static Today today(Decision decision, StoredAsset stored, Language language) {
        var first = decision.reasons().get(0);
        boolean same = decision.verdict() == stored.row().verdict()
                && first.row().id().equals(stored.row().rule());
        return new Today(
                decision.verdict(),
                first.row().id(),
                first.text(language),
                decision.basis().ruleSet(),
                decision.basis().referenceData(),
                same);
    }

    private StoredAsset find(String id, Language language) {
        return advice.decided(id, language)
                .orElseThrow(() -> new CallRefused(
                        Problem.unknown(new Text("Aucune décision n'a ce numéro.", "No decision has this number."))));
    }
}
