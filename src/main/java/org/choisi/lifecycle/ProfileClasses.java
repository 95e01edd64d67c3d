package org.choisi.lifecycle;

import static java.util.Map.entry;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.choisi.measure.Text;
import org.choisi.policy.Edition;

/** Which profiles meet the same rows, so that the rules are asked once for all of them. */
final class ProfileClasses {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Text NOTHING = Text.same("");

    private final Edition edition;

    ProfileClasses(Edition edition) {
        this.edition = edition;
    }

    /**
     * The profile that stands for all those that meet the same rows as this one: numbers at the start of their step, and
     * nothing that is only shown.
     */
    AssetProfile of(AssetProfile profile) {
        AssetFacts.Kind kind = profile.kind();
        AssetFacts.Life life = profile.life();
        AssetFacts.Condition health = profile.health();
        AssetFacts.Parts parts = profile.parts();
        BigDecimal share = step("repairShare", profile.repairShare());
        return new AssetProfile(
                new AssetFacts.Kind(kind.category(), kind.state(), "", ""),
                new AssetFacts.Life(
                        life.state(),
                        step("ageMonths", life.ageMonths()),
                        step("serviceLeadMonths", life.serviceLeadMonths()),
                        null,
                        null,
                        life.usage(),
                        life.entity()),
                new AssetFacts.Condition(health.status(), health.condition(), health.defect(), health.warranty(), null),
                share == null ? new AssetFacts.Repair(null, null) : new AssetFacts.Repair(share, HUNDRED),
                new AssetFacts.Parts(
                        step("batteryHealth", parts.batteryHealth()),
                        step("ramGb", parts.ramGb()),
                        parts.disk(),
                        "",
                        parts.upgradable(),
                        parts.takesCurrentSystem()),
                new AssetFacts.SystemSupport(NOTHING, profile.osFamily(), profile.support(), null, "", NOTHING),
                new AssetFacts.Leaving(
                        profile.leaving().now(), step("residualValue", profile.residualValue()), profile.acquiredAs()),
                "",
                List.of());
    }

    private BigDecimal step(String field, BigDecimal value) {
        return value == null ? null : edition.step(field, value);
    }

    private Integer step(String field, Integer value) {
        return value == null ? null : edition.step(field, value.intValue());
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
