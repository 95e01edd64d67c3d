package org.choisi.lifecycle;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.choisi.measure.Text;

/**
 * The few values of an asset that rules may read, coarse on purpose: assets with the same profile get the same advice,
 * which is worked out once. Words are those of {@code rules/lifecycle/words.yaml}; a number that is not known is null.
 *
 * @param country ISO code of the country whose electricity it uses
 * @param inferred canonical columns whose value the source does not state
 */
public record AssetProfile(
        AssetFacts.Kind kind,
        AssetFacts.Life life,
        AssetFacts.Condition health,
        AssetFacts.Repair repair,
        AssetFacts.Parts parts,
        AssetFacts.SystemSupport system,
        AssetFacts.Leaving leaving,
        String country,
        List<String> inferred) {

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
        int hash = kind.category().hashCode() * 31 + (life.ageMonths() == null ? -1 : life.ageMonths());
        hash = hash * 31 + health.status().hashCode();
        hash = hash * 31 + system.name().fr().hashCode();
        hash = hash * 31 + (parts.ramGb() == null ? 0 : parts.ramGb().hashCode());
        hash = hash * 31 + (parts.batteryHealth() == null ? 0 : parts.batteryHealth());
        hash = hash * 31 + (repair.cost() == null ? 0 : repair.cost().hashCode());
        hash = hash * 31
                + (leaving.residualValue() == null ? 0 : leaving.residualValue().hashCode());
        hash = hash * 31 + health.condition().hashCode();
        hash = hash * 31 + parts.processor().hashCode();
        hash = hash * 31 + kind.statedModel().hashCode();
        return hash * 31 + system.support().hashCode();
    }

    // Rules read the values below by these names.

    public String category() {
        return kind.category();
    }

    public String categoryState() {
        return kind.state();
    }

    public String statedCategory() {
        return kind.statedCategory();
    }

    public String statedModel() {
        return kind.statedModel();
    }

    public String startState() {
        return life.state();
    }

    public Integer ageMonths() {
        return life.ageMonths();
    }

    public Integer serviceLeadMonths() {
        return life.serviceLeadMonths();
    }

    public LocalDate startOn() {
        return life.startOn();
    }

    public LocalDate retiredOn() {
        return life.retiredOn();
    }

    public String usage() {
        return life.usage();
    }

    public String entity() {
        return life.entity();
    }

    public String status() {
        return health.status();
    }

    public String condition() {
        return health.condition();
    }

    public String defect() {
        return health.defect();
    }

    public String warranty() {
        return health.warranty();
    }

    public LocalDate warrantyUntilMonth() {
        return health.warrantyUntilMonth();
    }

    public BigDecimal repairCost() {
        return repair.cost();
    }

    public BigDecimal replacementCost() {
        return repair.replacementCost();
    }

    public BigDecimal repairShare() {
        return repair.sharePercent();
    }

    public String repairCostKnown() {
        return known(repair.sharePercent());
    }

    public Integer batteryHealth() {
        return parts.batteryHealth();
    }

    public BigDecimal ramGb() {
        return parts.ramGb();
    }

    public String disk() {
        return parts.disk();
    }

    public String processor() {
        return parts.processor();
    }

    public String upgradable() {
        return parts.upgradable();
    }

    public String takesCurrentSystem() {
        return parts.takesCurrentSystem();
    }

    public Text os() {
        return system.name();
    }

    public String osFamily() {
        return system.family();
    }

    public String support() {
        return system.support();
    }

    public LocalDate supportEndsOn() {
        return system.endsOn();
    }

    public Text nextStep() {
        return system.nextStep();
    }

    public String supportAt() {
        return system.at();
    }

    public BigDecimal residualValue() {
        return leaving.residualValue();
    }

    public String residualKnown() {
        return known(leaving.residualValue());
    }

    public String acquiredAs() {
        return leaving.acquiredAs();
    }

    private static String known(Object value) {
        return value == null ? "unknown" : "known";
    }

    AssetProfile with(AssetFacts.Life other) {
        return new AssetProfile(kind, other, health, repair, parts, system, leaving, country, inferred);
    }

    AssetProfile with(AssetFacts.Repair other) {
        return new AssetProfile(kind, life, health, other, parts, system, leaving, country, inferred);
    }

    AssetProfile with(AssetFacts.Parts other) {
        return new AssetProfile(kind, life, health, repair, other, system, leaving, country, inferred);
    }
}
