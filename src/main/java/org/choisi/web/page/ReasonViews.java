package org.choisi.web.page;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.choisi.policy.Spoken;

/**
 * Writes findings for people: the sentence, its proof, the values compared.
 *
 * @param ruleSet hash of the rules that found them
 */
public record ReasonViews(Speech speech, CategoryNames categories, String ruleSet) {

    /** What to do next is no value that was compared, and the sentence says it already. */
    private static final Set<String> NOT_COMPARED = Set.of("nextStep");

    public List<Reason> all(List<AdviceDocument.Finding> findings) {
        return findings.stream().map(this::one).toList();
    }

    private Reason one(AdviceDocument.Finding finding) {
        return new Reason(
                Speech.unbroken(finding.text()),
                Speech.unbroken(proof(finding)),
                Speech.unbroken(values(finding)),
                RuleAddress.why(ruleSet, finding.rule()));
    }

    private String proof(AdviceDocument.Finding finding) {
        return Speech.joined(List.of(
                finding.rule(),
                speech.place(finding.at()),
                finding.reference(),
                speech.say("reason.since", speech.day(LocalDate.parse(finding.inForceSince())))));
    }

    private String values(AdviceDocument.Finding finding) {
        List<String> said = new ArrayList<>();
        finding.values().forEach((name, value) -> {
            if (!NOT_COMPARED.contains(name) && !value.equals("")) {
                said.add(speech.say("reason.value", speech.sayOr("value." + name, name), value(name, value)));
            }
        });
        return Speech.joined(said);
    }

    private String value(String name, Object value) {
        if (value instanceof BigDecimal number) {
            return Spoken.value(name, number, speech.language());
        }
        String words = value.toString();
        if (name.endsWith("On") || name.endsWith("Month")) {
            return Spoken.value(name, LocalDate.parse(words), speech.language());
        }
        if (name.equals("category")) {
            return categories.said(words, speech);
        }
        if (name.equals("supportSource")) {
            return speech.place(words);
        }
        return speech.sayOr("word." + name + "." + words, words);
    }
}
