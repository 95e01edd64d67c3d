package org.choisi.web.page.fleet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.choisi.lifecycle.Verdict;
import org.choisi.store.AssetDecisions;
import org.choisi.store.AssetDecisions.Decision;
import org.choisi.store.StoredAdvice;
import org.choisi.store.StoredAsset;
import org.choisi.web.AssetDeciding;
import org.choisi.web.DecisionFault;
import org.choisi.web.page.Choice;
import org.choisi.web.page.Link;
import org.choisi.web.page.Speech;
import org.springframework.stereotype.Component;

/** Makes what the page of an asset says of people's decisions, and the form by which they decide. */
@Component
public class DecidingViews {

    private final AssetDecisions decisions;
    private final StoredAdvice advice;
    private final Clock clock;

    DecidingViews(AssetDecisions decisions, StoredAdvice advice, Clock clock) {
        this.decisions = decisions;
        this.advice = advice;
        this.clock = clock;
    }

    /** @param faults what was wrong with what was sent; empty before anything is */
    AssetView.Deciding view(StoredAsset asset, AssetDeciding.Asked sent, List<DecisionFault> faults, Speech speech) {
        List<String> made = decisions.of(asset.row().id()).stream()
                .map(one -> said(one, speech))
                .toList();
        Map<String, String> told = new LinkedHashMap<>();
        faults.forEach(fault -> told.put(fault.field(), speech.text(fault.reason())));
        return new AssetView.Deciding(
                made.isEmpty() ? "" : made.get(0),
                made,
                given(asset, speech),
                asset.inventory().toString(),
                asset.row().id(),
                asset.row().line(),
                choices(asset.row().verdict(), sent.decision(), speech),
                sent.motive(),
                sent.by(),
                told);
    }

    /** Following the advice comes first, where it is something one can decide. */
    private static List<Choice.Option> choices(Verdict advice, String sent, Speech speech) {
        List<Choice.Option> choices = new ArrayList<>();
        for (Verdict verdict : AssetDeciding.CHOICES) {
            String word = speech.text(verdict.words());
            boolean follows = verdict == advice;
            boolean chosen = sent.isEmpty() ? follows : verdict.name().equals(sent);
            choices.add(
                    follows ? 0 : choices.size(),
                    new Choice.Option(verdict.name(), chosen, follows ? speech.say("decide.follow", word) : word));
        }
        return choices;
    }

    /** One decision in words: what, by whom, when, why. */
    public String said(Decision decision, Speech speech) {
        String day = speech.day(LocalDate.ofInstant(decision.at(), clock.getZone()));
        String word = speech.text(decision.decision().words());
        String made = decision.followsAdvice()
                ? speech.say("decision.followed", word, decision.author(), day)
                : speech.say(
                        "decision.other", word, speech.text(decision.advice().words()), decision.author(), day);
        return decision.motive().isEmpty() ? made : speech.say("decision.motive", made, decision.motive());
    }

    private List<Link.Shown> given(StoredAsset asset, Speech speech) {
        List<StoredAdvice.Given> given = advice.history(asset.row().id());
        return given.size() < 2
                ? List.of()
                : given.stream().map(one -> given(one, speech)).toList();
    }

    /** Advice once given, as a link to what was behind it. */
    public static Link.Shown given(StoredAdvice.Given given, Speech speech) {
        return new Link.Shown(
                "/decisions/" + given.decision(),
                speech.say(
                        "decision.given",
                        speech.text(given.verdict().words()),
                        speech.day(given.asOf()),
                        given.fileName()));
    }
}
