package org.choisi.impact.scenario;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.choisi.impact.Source;
import org.choisi.measure.KgCo2e;
import org.choisi.measure.Kwh;
import org.choisi.reference.Figure;
import org.choisi.reference.Metric;
import org.choisi.reference.Prices;
import org.choisi.reference.Provenance;
import org.choisi.reference.ReferenceData;
import org.choisi.reference.ScenarioSettings;

/** What policy and reference data say of one category; what is null is not known. */
final class Known {

    private final String category;
    private final List<Source> sources = new ArrayList<>();
    private final ServiceLife habit;
    private final KgCo2e embodied;
    private final Kwh use;
    private final boolean dataCentre;
    private final KgCo2e refurbishing;
    private final BigDecimal secondLife;
    private final BigDecimal priorLife;
    private final BigDecimal euros;
    private final BigDecimal byodUse;

    /** @param habit today's lifetime by the policy; null when it says nothing of the category */
    Known(String category, ServiceLife habit, ReferenceData data) {
        this.category = category;
        this.embodied = data.factors()
                .embodied(category)
                .map(figure -> kg("embodiedKg", figure))
                .orElse(null);
        Optional<Figure> pue = data.factors().of(category, Metric.PUE);
        this.dataCentre = pue.isPresent();
        this.use = data.factors()
                .of(category, Metric.YEARLY_USE)
                .map(this::kwh)
                .map(kwh -> withRoom(kwh, pue))
                .orElse(null);
        this.refurbishing = data.factors()
                .of(category, Metric.REFURBISHING)
                .map(figure -> kg("refurbishingKg", figure))
                .orElse(null);
        this.secondLife = years(data, Metric.SECOND_LIFE_DURATION, "secondLifeYears");
        this.priorLife = years(data, Metric.REFERENCE_LIFETIME, "referenceLifetimeYears");
        this.habit = lifetime(habit, data);
        this.euros = price(data);
        this.byodUse = byodUse(data);
    }

    private ServiceLife lifetime(ServiceLife given, ReferenceData data) {
        ServiceLife life = given == null ? supposed(data) : given;
        if (life != null) {
            String status = given == null ? "supposed" : given.observed() ? "observed" : "target";
            sources.add(new Source(category + ".lifetimeYears", life.at(), life.source(), status));
        }
        return life;
    }

    private BigDecimal price(ReferenceData data) {
        Optional<Prices.Price> price = data.prices().of(category);
        price.ifPresent(found -> add("eurosBeforeTax", found.provenance()));
        return price.map(Prices.Price::eurBeforeTax).orElse(null);
    }

    private BigDecimal byodUse(ReferenceData data) {
        Optional<ScenarioSettings.Setting> own =
                data.scenarioSettings().of(ScenarioSettings.Key.BYOD_USE_SHARE, category);
        own.ifPresent(found -> add("byodUseShare", found.provenance()));
        return own.map(ScenarioSettings.Setting::value).orElse(null);
    }

    private ServiceLife supposed(ReferenceData data) {
        return data.factors()
                .of(category, Metric.REFERENCE_LIFETIME)
                .map(figure -> new ServiceLife(
                        figure.mid(),
                        false,
                        figure.provenance().get(0).at(),
                        figure.provenance().get(0).source()))
                .orElse(null);
    }

    private void add(String field, Provenance provenance) {
        sources.add(new Source(category + "." + field, provenance.at(), provenance.source(), provenance.status()));
    }

    private void add(String field, Figure figure) {
        figure.provenance().forEach(row -> add(field, row));
    }

    private KgCo2e kg(String field, Figure figure) {
        add(field, figure);
        return new KgCo2e(figure.low(), figure.mid(), figure.high());
    }

    private Kwh kwh(Figure figure) {
        add("useKwhPerYear", figure);
        return new Kwh(figure.low(), figure.mid(), figure.high());
    }

    private Kwh withRoom(Kwh kwh, Optional<Figure> pue) {
        if (pue.isEmpty()) {
            return kwh;
        }
        Figure room = pue.get();
        add("pue", room);
        return new Kwh(
                kwh.low().multiply(room.low()),
                kwh.mid().multiply(room.mid()),
                kwh.high().multiply(room.high()));
    }

    private BigDecimal years(ReferenceData data, Metric metric, String field) {
        Optional<Figure> figure = data.factors().of(category, metric);
        figure.ifPresent(found -> add(field, found));
        return figure.map(Figure::mid).map(Known::atLeastOne).orElse(null);
    }

    String category() {
        return category;
    }

    List<Source> sources() {
        return sources;
    }

    /** Years that a new one serves by today's habits; null when nobody says. */
    BigDecimal habit() {
        return habit == null ? null : atLeastOne(habit.years());
    }

    /** Whether today's lifetime is one that was observed. */
    boolean habitObserved() {
        return habit != null && habit.observed();
    }

    /** Flows are counted in whole years: a shorter life counts as one year, as in NumEcoEval. */
    private static BigDecimal atLeastOne(BigDecimal years) {
        return years.max(BigDecimal.ONE);
    }

    boolean inDataCentre() {
        return dataCentre;
    }

    /** Whether an agent can bring one. */
    boolean canBeBrought() {
        return byodUse != null;
    }

    /** Part of a brought device that serves the body; all of it where nobody says. */
    BigDecimal byodUse() {
        return byodUse == null ? BigDecimal.ONE : byodUse;
    }

    /** Years that a refurbished one serves; as long as a new one where no source says. */
    BigDecimal secondLife(BigDecimal firstLife) {
        return secondLife == null ? firstLife : secondLife;
    }

    /** Whether the cut-off convention can be worked out; else the shared life stands in for it. */
    boolean refurbishingKnown() {
        return refurbishing != null && secondLife != null;
    }

    /** Whether the shared life can be worked out; else a refurbished one weighs as much as a new one. */
    boolean sharedLifeKnown() {
        return embodied != null && secondLife != null && priorLife != null;
    }

    /** kgCO2e a year of so many new ones; nothing where not known. */
    KgCo2e newPerYear(BigDecimal quantity, BigDecimal firstLife) {
        return embodied == null || firstLife == null
                ? KgCo2e.NONE
                : embodied.times(quantity).spreadOver(firstLife);
    }

    /** kgCO2e a year of so many refurbished ones that bear their refurbishing alone. */
    KgCo2e refurbishedPerYear(BigDecimal quantity, BigDecimal firstLife) {
        return refurbishingKnown()
                ? refurbishing.times(quantity).spreadOver(secondLife)
                : sharedLifePerYear(quantity, firstLife);
    }

    /** kgCO2e a year of so many refurbished ones that bear their share of the first making. */
    KgCo2e sharedLifePerYear(BigDecimal quantity, BigDecimal firstLife) {
        return sharedLifeKnown()
                ? embodied.times(quantity).spreadOver(priorLife.add(secondLife))
                : newPerYear(quantity, firstLife);
    }

    /** Electricity of one a year, the overhead of the room included. */
    Kwh usePerYear() {
        return use == null ? Kwh.NONE : use;
    }

    BigDecimal euros() {
        return euros == null ? BigDecimal.ZERO : euros;
    }

    /** Names of the figures that nobody gives. */
    List<String> missing() {
        List<String> missing = new ArrayList<>();
        note(missing, embodied, "embodiedKg");
        note(missing, use, "useKwhPerYear");
        note(missing, habit, "lifetimeYears");
        note(missing, euros, "eurosBeforeTax");
        return missing;
    }

    private static void note(List<String> missing, Object figure, String name) {
        if (figure == null) {
            missing.add(name);
        }
    }
}
