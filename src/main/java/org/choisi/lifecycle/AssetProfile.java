package org.choisi.lifecycle;

import static java.util.Map.entry;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.choisi.measure.Text;
import org.choisi.policy.Edition;

/**
 * The few values of an asset that rules may read, coarse on purpose: assets with the same profile get the same advice,
 * which is worked out once. Words are those of {@code rules/lifecycle/words.yaml}; a number that is not known is null.
 *
 * @param country ISO code of the country whose electricity it uses
 * @param inferred canonical columns whose value the source does not state
 */
public record AssetProfile(
        Kind kind,
        Life life,
        Condition health,
        Repair repair,
        Parts parts,
        SystemSupport system,
        Leaving leaving,
        String country,
        List<String> inferred) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Text NOTHING = Text.same("");

    /**
     * What it is.
     *
     * @param state {@code known}, or why the category is not
     * @param statedCategory the source's own words, empty when the category is known
     * @param statedModel the source's own words, empty when the category is known
     */
    public record Kind(String category, String state, String statedCategory, String statedModel) {}

    /**
     * Its age.
     *
     * @param state {@code known}, or why the age is not
     * @param ageMonths whole months since its life started, until the day of the advice or its retirement
     * @param serviceLeadMonths whole months by which it was in service before it was bought; null when it was not
     * @param startOn only when it contradicts something
     * @param retiredOn only when it contradicts something
     */
    public record Life(
            String state,
            Integer ageMonths,
            Integer serviceLeadMonths,
            LocalDate startOn,
            LocalDate retiredOn,
            String usage,
            String entity) {

        // Written out, here and below, because profiles are compared by the million.
        @Override
        public boolean equals(Object other) {
            return other instanceof Life that
                    && Objects.equals(ageMonths, that.ageMonths)
                    && state.equals(that.state)
                    && usage.equals(that.usage)
                    && entity.equals(that.entity)
                    && Objects.equals(serviceLeadMonths, that.serviceLeadMonths)
                    && Objects.equals(startOn, that.startOn)
                    && Objects.equals(retiredOn, that.retiredOn);
        }

        @Override
        public int hashCode() {
            return Objects.hash(ageMonths, state);
        }

        Life atAge(int months) {
            return new Life(state, months, serviceLeadMonths, startOn, retiredOn, usage, entity);
        }
    }

    /** @param warrantyUntilMonth first day of the month in which the warranty ends; null when not under warranty */
    public record Condition(
            String status, String condition, String defect, String warranty, LocalDate warrantyUntilMonth) {

        @Override
        public boolean equals(Object other) {
            return other instanceof Condition that
                    && status.equals(that.status)
                    && condition.equals(that.condition)
                    && defect.equals(that.defect)
                    && warranty.equals(that.warranty)
                    && Objects.equals(warrantyUntilMonth, that.warrantyUntilMonth);
        }

        @Override
        public int hashCode() {
            return status.hashCode() * 31 + condition.hashCode();
        }
    }

    /** Amounts in euros before tax; both null when no repair is quoted. */
    public record Repair(BigDecimal cost, BigDecimal replacementCost) {

        /** Repair cost in per cent of the replacement cost; null when either is not known. */
        BigDecimal sharePercent() {
            if (cost == null || replacementCost == null || replacementCost.signum() == 0) {
                return null;
            }
            return cost.movePointRight(2)
                    .divide(replacementCost, MathContext.DECIMAL64)
                    .stripTrailingZeros();
        }
    }

    /**
     * What it is made of.
     *
     * @param processor the processor as reference data name it, empty when not recognised
     * @param upgradable whether more memory or a faster disk is worth it: {@code able}, {@code unable}, {@code unknown}
     * @param takesCurrentSystem whether it takes the current system of its maker: the same words
     */
    public record Parts(
            Integer batteryHealth,
            BigDecimal ramGb,
            String disk,
            String processor,
            String upgradable,
            String takesCurrentSystem) {

        @Override
        public boolean equals(Object other) {
            return other instanceof Parts that
                    && Objects.equals(ramGb, that.ramGb)
                    && Objects.equals(batteryHealth, that.batteryHealth)
                    && disk.equals(that.disk)
                    && processor.equals(that.processor)
                    && upgradable.equals(that.upgradable)
                    && takesCurrentSystem.equals(that.takesCurrentSystem);
        }

        @Override
        public int hashCode() {
            return Objects.hash(ramGb, batteryHealth, disk);
        }

        Parts withBattery(int health) {
            return new Parts(health, ramGb, disk, processor, upgradable, takesCurrentSystem);
        }

        Parts withRam(BigDecimal gigabytes) {
            return new Parts(batteryHealth, gigabytes, disk, processor, upgradable, takesCurrentSystem);
        }
    }

    /**
     * Its operating system.
     *
     * @param support {@code supported}, {@code ended}, {@code unknown}, {@code unrecognised} or {@code unstated}
     * @param endsOn the day from which it has no support, null when none is announced
     * @param at where that day is written
     * @param nextStep what reference data say to do first once support has ended
     */
    public record SystemSupport(Text name, String family, String support, LocalDate endsOn, String at, Text nextStep) {}

    /**
     * What bears on where it goes.
     *
     * @param now whether it is on its way out whatever the verdict
     * @param residualValue euros before tax
     */
    public record Leaving(boolean now, BigDecimal residualValue, String acquiredAs) {}

    // The intake gives the same parts again and again: most comparisons end at the first look.

    @Override
    public boolean equals(Object other) {
        return this == other
                || other instanceof AssetProfile that
                        && same(life, that.life)
                        && same(kind, that.kind)
                        && same(system, that.system)
                        && same(health, that.health)
                        && same(parts, that.parts)
                        && same(repair, that.repair)
                        && same(leaving, that.leaving)
                        && country.equals(that.country)
                        && same(inferred, that.inferred);
    }

    private static boolean same(Object one, Object other) {
        return one == other || one.equals(other);
    }

    @Override
    public int hashCode() {
        int hash = kind.category.hashCode() * 31 + (life.ageMonths == null ? -1 : life.ageMonths);
        hash = hash * 31 + health.status.hashCode();
        hash = hash * 31 + system.name.fr().hashCode();
        hash = hash * 31 + (parts.ramGb == null ? 0 : parts.ramGb.hashCode());
        hash = hash * 31 + (parts.batteryHealth == null ? 0 : parts.batteryHealth);
        hash = hash * 31 + (repair.cost == null ? 0 : repair.cost.hashCode());
        hash = hash * 31 + (leaving.residualValue == null ? 0 : leaving.residualValue.hashCode());
        hash = hash * 31 + health.condition.hashCode();
        hash = hash * 31 + parts.processor.hashCode();
        hash = hash * 31 + kind.statedModel.hashCode();
        return hash * 31 + system.support.hashCode();
    }

    // Rules read the values below by these names.

    public String category() {
        return kind.category;
    }

    public String categoryState() {
        return kind.state;
    }

    public String statedCategory() {
        return kind.statedCategory;
    }

    public String statedModel() {
        return kind.statedModel;
    }

    public String startState() {
        return life.state;
    }

    public Integer ageMonths() {
        return life.ageMonths;
    }

    public Integer serviceLeadMonths() {
        return life.serviceLeadMonths;
    }

    public LocalDate startOn() {
        return life.startOn;
    }

    public LocalDate retiredOn() {
        return life.retiredOn;
    }

    public String usage() {
        return life.usage;
    }

    public String entity() {
        return life.entity;
    }

    public String status() {
        return health.status;
    }

    public String condition() {
        return health.condition;
    }

    public String defect() {
        return health.defect;
    }

    public String warranty() {
        return health.warranty;
    }

    public LocalDate warrantyUntilMonth() {
        return health.warrantyUntilMonth;
    }

    public BigDecimal repairCost() {
        return repair.cost;
    }

    public BigDecimal replacementCost() {
        return repair.replacementCost;
    }

    public BigDecimal repairShare() {
        return repair.sharePercent();
    }

    public String repairCostKnown() {
        return known(repair.sharePercent());
    }

    public Integer batteryHealth() {
        return parts.batteryHealth;
    }

    public BigDecimal ramGb() {
        return parts.ramGb;
    }

    public String disk() {
        return parts.disk;
    }

    public String processor() {
        return parts.processor;
    }

    public String upgradable() {
        return parts.upgradable;
    }

    public String takesCurrentSystem() {
        return parts.takesCurrentSystem;
    }

    public Text os() {
        return system.name;
    }

    public String osFamily() {
        return system.family;
    }

    public String support() {
        return system.support;
    }

    public LocalDate supportEndsOn() {
        return system.endsOn;
    }

    public Text nextStep() {
        return system.nextStep;
    }

    public String supportAt() {
        return system.at;
    }

    public BigDecimal residualValue() {
        return leaving.residualValue;
    }

    public String residualKnown() {
        return known(leaving.residualValue);
    }

    public String acquiredAs() {
        return leaving.acquiredAs;
    }

    private static String known(Object value) {
        return value == null ? "unknown" : "known";
    }

    AssetProfile with(Life other) {
        return new AssetProfile(kind, other, health, repair, parts, system, leaving, country, inferred);
    }

    AssetProfile with(Repair other) {
        return new AssetProfile(kind, life, health, other, parts, system, leaving, country, inferred);
    }

    AssetProfile with(Parts other) {
        return new AssetProfile(kind, life, health, repair, other, system, leaving, country, inferred);
    }

    /**
     * The profile that stands for all those that meet the same rows as this one: numbers at the start of their step, and
     * nothing that is only shown.
     */
    AssetProfile coarse(Edition edition) {
        Integer lead = step(edition, "serviceLeadMonths", life.serviceLeadMonths);
        Integer age = step(edition, "ageMonths", life.ageMonths);
        BigDecimal share = step(edition, "repairShare", repair.sharePercent());
        BigDecimal residual = step(edition, "residualValue", leaving.residualValue);
        return new AssetProfile(
                new Kind(kind.category, kind.state, "", ""),
                new Life(life.state, age, lead, null, null, life.usage, life.entity),
                new Condition(health.status, health.condition, health.defect, health.warranty, null),
                share == null ? new Repair(null, null) : new Repair(share, HUNDRED),
                new Parts(
                        step(edition, "batteryHealth", parts.batteryHealth),
                        step(edition, "ramGb", parts.ramGb),
                        parts.disk,
                        "",
                        parts.upgradable,
                        parts.takesCurrentSystem),
                new SystemSupport(NOTHING, system.family, system.support, null, "", NOTHING),
                new Leaving(leaving.now, residual, leaving.acquiredAs),
                "",
                List.of());
    }

    private static BigDecimal step(Edition edition, String field, BigDecimal value) {
        return value == null ? null : edition.step(field, value);
    }

    private static Integer step(Edition edition, String field, Integer value) {
        return value == null
                ? null
                : edition.step(field, BigDecimal.valueOf(value))
                        .setScale(0, RoundingMode.CEILING)
                        .intValueExact();
    }

    /** What findings say of a profile itself, by the name under which rules give it. */
    static final Map<String, Function<AssetProfile, Object>> SHOWN = Map.ofEntries(
            entry("statedCategory", AssetProfile::statedCategory),
            entry("statedModel", AssetProfile::statedModel),
            entry("startOn", AssetProfile::startOn),
            entry("retiredOn", AssetProfile::retiredOn),
            entry("ageMonths", AssetProfile::ageMonths),
            entry("serviceLeadMonths", AssetProfile::serviceLeadMonths),
            entry("warrantyUntilMonth", AssetProfile::warrantyUntilMonth),
            entry("repairCostEuros", AssetProfile::repairCost),
            entry("replacementCostEuros", AssetProfile::replacementCost),
            entry("repairSharePercent", AssetProfile::repairShare),
            entry("batteryHealthPercent", AssetProfile::batteryHealth),
            entry("ramGb", AssetProfile::ramGb),
            entry("processor", AssetProfile::processor),
            entry("os", AssetProfile::os),
            entry("supportEndsOn", AssetProfile::supportEndsOn),
            entry("supportSource", AssetProfile::supportAt),
            entry("nextStep", AssetProfile::nextStep),
            entry("residualValueEuros", AssetProfile::residualValue));
}
