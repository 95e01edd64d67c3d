package org.choisi.web.page.fleet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.choisi.lifecycle.Verdict;
import org.choisi.measure.Text;
import org.choisi.policy.Spoken;
import org.choisi.store.AdviceRow;
import org.choisi.store.Inventory;
import org.choisi.store.StoredAsset;
import org.choisi.web.AssetDeciding;
import org.choisi.web.DecisionFault;
import org.choisi.web.page.AdviceDocument;
import org.choisi.web.page.CategoryNames;
import org.choisi.web.page.Fact;
import org.choisi.web.page.ReasonViews;
import org.choisi.web.page.Speech;
import org.springframework.stereotype.Component;

/** Makes the page of one asset from the advice that was stored. */
@Component
class AssetViews {

    private static final int SHORT_HASH = 19; // "sha256:" and twelve digits: enough to compare by eye

    private final CategoryNames categories;
    private final DecidingViews deciding;

    AssetViews(CategoryNames categories, DecidingViews deciding) {
        this.categories = categories;
        this.deciding = deciding;
    }

    /** @param faults what was wrong with the decision that was sent; empty before one is */
    AssetView view(
            Inventory inventory,
            StoredAsset asset,
            AssetDeciding.Asked sent,
            List<DecisionFault> faults,
            Speech speech) {
        AdviceRow row = asset.row();
        var advice = AdviceDocument.of(asset.json());
        var reasons = new ReasonViews(speech, categories, advice.text("ruleSet"));
        String answer = answer(row, advice, speech);
        return new AssetView(
                speech.say("asset.title", row.id(), answer),
                speech.day(LocalDate.parse(advice.text("asOf"))),
                what(row, speech),
                FleetViews.css(row.verdict()),
                answer,
                where(row, speech),
                reasons.all(advice.findings("reasons")),
                advice.nearMisses().stream().map(Speech::unbroken).toList(),
                destination(advice, reasons, speech),
                CarbonView.of(advice, speech),
                reasons.all(advice.findings("otherFindings")),
                basis(inventory, advice, speech),
                "/inventaires/" + inventory.id(),
                AssetAddress.json(inventory.id(), row).href(),
                "/decisions/" + asset.decision(),
                row.verdict() == Verdict.OUT_OF_SCOPE ? null : deciding.view(asset, sent, faults, speech));
    }

    private String what(AdviceRow row, Speech speech) {
        Text category = categories.of(row.category());
        String kind = category == null ? "" : speech.text(category);
        String model = Speech.phrase(kind, row.manufacturer(), row.model());
        String quantity = row.quantity() == 1 ? "" : speech.say("where.quantity", speech.number(row.quantity()));
        return Speech.joined(List.of(row.id(), model, quantity));
    }

    private static String where(AdviceRow row, Speech speech) {
        return Speech.joined(List.of(row.name(), row.entity(), speech.say("where.line", speech.number(row.line()))));
    }

    private static String answer(AdviceRow row, AdviceDocument advice, Speech speech) {
        String verdict = speech.text(row.verdict().words());
        if (row.verdict() == Verdict.KEEP) {
            return remaining(advice)
                    .map(months -> speech.say(
                            "asset.answer",
                            verdict,
                            speech.say("asset.remaining", Spoken.duration(months, speech.language()))))
                    .orElse(verdict);
        }
        List<String> actions = advice.words("actions").stream()
                .map(action -> speech.sayOr("action." + action, action))
                .toList();
        return actions.isEmpty() ? verdict : speech.say("asset.title", verdict, String.join(", ", actions));
    }

    private static Optional<Integer> remaining(AdviceDocument advice) {
        for (AdviceDocument.Finding reason : advice.findings("reasons")) {
            Map<String, Object> values = reason.values();
            if (values.get("lifetimeMonths") instanceof BigDecimal lifetime
                    && values.get("ageMonths") instanceof BigDecimal age) {
                return Optional.of(lifetime.subtract(age).intValue());
            }
        }
        return Optional.empty();
    }

    private static AssetView.Destination destination(AdviceDocument advice, ReasonViews reasons, Speech speech) {
        return advice.channel()
                .map(channel -> new AssetView.Destination(
                        speech.say("destination.title", speech.sayOr("destination." + channel, channel)),
                        reasons.all(advice.destinationReasons())))
                .orElse(null);
    }

    private static List<Fact> basis(Inventory inventory, AdviceDocument advice, Speech speech) {
        List<String> inferred = advice.words("inferred").stream()
                .map(column -> speech.sayOr("inferred." + column, column))
                .toList();
        return List.of(
                new Fact(
                        speech.say("basis.inferred"),
                        inferred.isEmpty() ? speech.say("basis.none") : String.join(", ", inferred)),
                new Fact(speech.say("basis.file"), inventory.fileName()),
                new Fact(speech.say("basis.rules"), brief(advice.text("ruleSet"))),
                new Fact(speech.say("basis.reference"), brief(advice.text("referenceData"))));
    }

    private static String brief(String hash) {
        return hash.length() <= SHORT_HASH ? hash : hash.substring(0, SHORT_HASH) + "…";
    }
}
