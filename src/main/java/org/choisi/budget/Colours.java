package org.choisi.budget;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.choisi.measure.KgCo2e;
import org.choisi.measure.Language;
import org.choisi.measure.Text;
import org.choisi.policy.Edition;
import org.choisi.policy.Hit;
import org.choisi.policy.Spoken;

/** Colours lines and totals by the rules. */
final class Colours {

    private static final BigDecimal KG_A_TONNE = BigDecimal.valueOf(1000);
    private static final BigDecimal EUROS_A_THOUSAND = BigDecimal.valueOf(1000);
    private static final int FIGURES_SHOWN = 2;

    private final Edition edition;

    Colours(Edition edition) {
        this.edition = edition;
    }

    /**
     * What is to be coloured.
     *
     * @param euros before tax, mid figure; null when not known
     * @param unmatchedPercent null for a line
     */
    record Subject(String level, KgCo2e kg, BigDecimal euros, Optional<Target> target, BigDecimal unmatchedPercent) {}

    /** The colour of each, in their order. */
    List<Optional<Colour>> of(List<Subject> subjects) {
        List<ColouredAmount> facts = subjects.stream().map(Colours::fact).toList();
        List<List<Hit>> answers = edition.ask(facts);
        List<Optional<Colour>> colours = new ArrayList<>(subjects.size());
        for (int index = 0; index < subjects.size(); index++) {
            colours.add(colour(answers.get(index), facts.get(index), subjects.get(index)));
        }
        return colours;
    }

    private static ColouredAmount fact(Subject subject) {
        BigDecimal kg = subject.kg().mid();
        BigDecimal share = subject.target()
                .map(target ->
                        kg.movePointRight(2).divide(target.tonnes().multiply(KG_A_TONNE), MathContext.DECIMAL128))
                .orElse(null);
        BigDecimal intensity = subject.euros() == null || subject.euros().signum() <= 0
                ? null
                : kg.multiply(EUROS_A_THOUSAND).divide(subject.euros(), MathContext.DECIMAL128);
        return new ColouredAmount(
                subject.level(),
                share == null ? "not-set" : "set",
                share,
                intensity,
                subject.unmatchedPercent(),
                share == null
                        ? null
                        : new Text(shown(share, Language.FR) + "\u00a0%", shown(share, Language.EN) + "%"));
    }

    /** Two figures, never rounded up to a limit that it does not reach. */
    private static String shown(BigDecimal share, Language language) {
        BigDecimal rounded = share.round(new MathContext(FIGURES_SHOWN, RoundingMode.DOWN));
        return Spoken.number(rounded, Math.max(1, rounded.scale()), language);
    }

    private static Optional<Colour> colour(List<Hit> hits, ColouredAmount fact, Subject subject) {
        return hits.stream().findFirst().map(first -> {
            String name = first.outcome().answer();
            List<Hit> reasons = hits.stream()
                    .filter(hit -> hit.outcome().answer().equals(name))
                    .toList();
            return new Colour(
                    name,
                    reasons,
                    subject.target(),
                    Optional.ofNullable(fact.sharePercent()),
                    Optional.ofNullable(fact.kgPerKeur()));
        });
    }
}
