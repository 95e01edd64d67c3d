package org.choisi.web.page.catalogue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.choisi.catalogue.Alternative;
import org.choisi.catalogue.AlternativeImpact;
import org.choisi.catalogue.ItemImpact;
import org.choisi.catalogue.Weight;
import org.choisi.ecoscore.Fractions;
import org.choisi.measure.KgCo2e;
import org.choisi.policy.Row;
import org.choisi.web.chart.Scale;
import org.choisi.web.page.Reason;
import org.choisi.web.page.RuleAddress;
import org.choisi.web.page.Speech;

/** Makes the page of an item. */
record CatalogueItemViews(ItemImpact impact, Speech speech, CatalogueWords words) {

    /** Of a bar, in its own units. */
    private static final int MIDDLE = 6;

    static CatalogueItemViews of(ItemImpact impact, Speech speech) {
        return new CatalogueItemViews(impact, speech, new CatalogueWords(speech));
    }

    /** @param counted code of the alternative that was just counted, empty when none was */
    CatalogueItemView view(List<String> entities, String counted) {
        String code = impact.item().code();
        Scale scale = Scale.of(impact.alternatives().stream()
                .flatMap(one -> one.weight().stream())
                .map(weight -> weight.kgPerYear().high())
                .toList());
        return new CatalogueItemView(
                speech.text(impact.item().name()),
                speech.day(impact.asOf()),
                speech.say("catalogue.kind." + impact.item().kind()),
                answer(),
                lightest(),
                impact.alternatives().stream().map(one -> row(one, scale)).toList(),
                reasons(),
                proofs(),
                CatalogueAddress.of(code),
                entities,
                counted(counted),
                CatalogueAddress.of(code) + "/card",
                CatalogueAddress.json(code));
    }

    private String answer() {
        Optional<AlternativeImpact> bought =
                of(Alternative.NEW).filter(one -> one.weight().isPresent());
        if (bought.isEmpty()) {
            return speech.say(impact.isKnown() ? "catalogue.answer.new-unknown" : "catalogue.answer.unknown");
        }
        Weight weight = bought.get().weight().orElseThrow();
        BigDecimal kg = weight.kgOverLifetime().mid();
        return speech.say(
                "catalogue.answer",
                words.name(bought.get()),
                words.kg(kg),
                words.years(weight.years()),
                words.kmFor(kg, impact));
    }

    private Optional<AlternativeImpact> of(Alternative alternative) {
        return impact.alternatives().stream()
                .filter(one -> one.offer().alternative() == alternative)
                .findFirst();
    }

    /** Empty when there is one alternative alone. */
    private String lightest() {
        return lightest(impact)
                .map(one -> speech.say(
                        "catalogue.lightest",
                        words.name(one),
                        words.perYear(one.weight().orElseThrow())))
                .orElse("");
    }

    /** The alternative that weighs least for one year of service, where there are several to compare. */
    static Optional<AlternativeImpact> lightest(ItemImpact impact) {
        List<AlternativeImpact> known = impact.alternatives().stream()
                .filter(one -> one.weight().isPresent())
                .toList();
        return known.size() < 2
                ? Optional.empty()
                : known.stream()
                        .min(Comparator.comparing(
                                one -> one.weight().orElseThrow().kgPerYear().mid()));
    }

    private CatalogueItemView.Row row(AlternativeImpact one, Scale scale) {
        if (one.weight().isEmpty()) {
            return new CatalogueItemView.Row(
                    one.offer().alternative().code(),
                    words.name(one),
                    speech.text(one.offer().depends()),
                    speech.text(one.unknown().orElseThrow()),
                    "0",
                    "0",
                    "",
                    "",
                    "",
                    "",
                    "",
                    "",
                    "",
                    ecoscore(one));
        }
        Weight weight = one.weight().get();
        KgCo2e kg = weight.kgPerYear();
        BigDecimal making =
                weight.parts().map(parts -> parts.makingKgPerYear().mid()).orElse(kg.mid());
        return new CatalogueItemView.Row(
                one.offer().alternative().code(),
                words.name(one),
                speech.text(one.offer().depends()),
                weight.useKnown() ? "" : speech.say("catalogue.use-unknown"),
                scale.width(making),
                scale.width(kg.mid().subtract(making)),
                scale.range(kg.low(), kg.high(), MIDDLE),
                words.years(weight.years()),
                words.kg(kg.mid()),
                words.range(kg),
                words.kmFor(kg.mid(), impact),
                words.kg(weight.kgOverLifetime().mid()),
                weight.savedKgPerYear().map(saved -> words.kg(saved.mid())).orElse(""),
                ecoscore(one));
    }

    private String ecoscore(AlternativeImpact one) {
        return one.ecoscore()
                .map(score -> speech.say(
                        "catalogue.ecoscore.grade",
                        score.scoreGrade().name(),
                        speech.number(Fractions.cut(score.score(), 0).longValue())))
                .orElse("");
    }

    /** How much of the questionnaire the letters rest on; empty where there are none. */
    private String ecoscoreBasis() {
        return impact.alternatives().stream()
                .flatMap(one -> one.ecoscore().stream())
                .findFirst()
                .map(score -> speech.say(
                        "catalogue.ecoscore.basis",
                        speech.number(Fractions.cut(score.completeness().multiply(100), 0)
                                .longValue())))
                .orElse("");
    }

    private List<Reason> reasons() {
        return Stream.concat(
                        Stream.of(impact.item().row()),
                        impact.alternatives().stream().map(one -> one.offer().row()))
                .distinct()
                .map(this::reason)
                .toList();
    }

    private Reason reason(Row row) {
        return new Reason(
                Speech.unbroken(row.reason()),
                Speech.unbroken(Speech.joined(List.of(
                        row.id(),
                        speech.place(row.at()),
                        row.reference(),
                        speech.say("reason.since", speech.day(row.validFrom()))))),
                "",
                RuleAddress.why(impact.ruleSet(), row.id()));
    }

    private List<String> proofs() {
        List<String> proofs = new ArrayList<>();
        if (impact.isKnown()) {
            proofs.add(words.sources(impact));
            proofs.add(words.car(impact));
            proofs.add(speech.say("catalogue.grid", impact.asked().country()));
        }
        proofs.add(ecoscoreBasis());
        return proofs.stream().filter(proof -> !proof.isEmpty()).toList();
    }

    private String counted(String code) {
        return Alternative.of(code)
                .flatMap(this::of)
                .map(one -> speech.say("catalogue.counted", words.name(one)))
                .orElse(null);
    }
}
