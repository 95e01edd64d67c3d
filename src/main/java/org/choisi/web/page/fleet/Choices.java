package org.choisi.web.page.fleet;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.choisi.lifecycle.Verdict;
import org.choisi.store.AdviceFilter;
import org.choisi.store.AdviceOrder;
import org.choisi.store.Tally;
import org.choisi.web.page.CategoryNames;
import org.choisi.web.page.Choice;
import org.choisi.web.page.Speech;

/** What a fleet can be narrowed by. Long lists are cut to the most numerous: every option weighs on the page. */
public record Choices(Speech speech, CategoryNames categories, AdviceFilter filter) {

    private static final int MOST_OPTIONS = 30;

    List<Choice> all(List<Tally> byCategory, List<Tally> byEntity, AdviceOrder order) {
        List<Choice> choices = new ArrayList<>();
        choices.add(verdicts());
        if (byCategory.size() > 1) {
            choices.add(tallied("categorie", "filter.category", byCategory, filter.category()));
        }
        // The empty name cannot be asked for: it would mean all.
        List<Tally> named =
                byEntity.stream().filter(tally -> !tally.of().isEmpty()).toList();
        if (!named.isEmpty() && byEntity.size() > 1) {
            choices.add(tallied("entite", "filter.entity", named, filter.entity()));
        }
        choices.add(new Choice(
                "tri",
                speech.say("filter.order"),
                Arrays.stream(AdviceOrder.values())
                        .map(one -> new Choice.Option(
                                one == AdviceOrder.FILE ? "" : one.name(),
                                one == order,
                                speech.say("filter.order." + one.name())))
                        .toList()));
        return choices;
    }

    private Choice verdicts() {
        List<Choice.Option> options = new ArrayList<>();
        options.add(all(filter.verdict().isEmpty()));
        for (Verdict verdict : Verdict.values()) {
            boolean chosen = filter.verdict().filter(verdict::equals).isPresent();
            options.add(new Choice.Option(verdict.name(), chosen, speech.text(verdict.words())));
        }
        return new Choice("avis", speech.say("filter.verdict"), options);
    }

    private Choice tallied(String name, String label, List<Tally> tallies, String chosen) {
        List<Choice.Option> options = new ArrayList<>();
        tallies.stream()
                .limit(MOST_OPTIONS)
                .map(Tally::of)
                .map(of -> new Choice.Option(of, of.equals(chosen), name(name, of)))
                .sorted(Comparator.comparing(Choice.Option::text, inDictionary()))
                .forEach(options::add);
        options.add(0, all(chosen.isEmpty()));
        if (!chosen.isEmpty() && options.stream().noneMatch(Choice.Option::chosen)) {
            options.add(new Choice.Option(chosen, true, name(name, chosen)));
        }
        return new Choice(name, speech.say(label), options);
    }

    /** É stands beside E. */
    private Comparator<Object> inDictionary() {
        return Collator.getInstance(speech.language().locale());
    }

    private Choice.Option all(boolean chosen) {
        return new Choice.Option("", chosen, speech.say("filter.all"));
    }

    private String name(String choice, String of) {
        return choice.equals("categorie") ? categories.said(of, speech) : of;
    }
}
