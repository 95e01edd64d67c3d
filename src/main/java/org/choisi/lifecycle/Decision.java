package org.choisi.lifecycle;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.choisi.impact.CarbonOptions;
import org.choisi.policy.Hit;

/**
 * What is advised for every asset of one profile, and why.
 *
 * @param actions what to do, strongest reason first
 * @param reasons the findings that make the verdict, strongest first; never empty
 * @param otherFindings what else was found
 * @param nearMisses what would change the verdict
 * @param destination where it should go; null while it should stay
 * @param carbon greenhouse gases of the options; null when reference data do not tell
 */
public record Decision(
        AssetProfile profile,
        Verdict verdict,
        List<String> actions,
        List<Hit> reasons,
        List<Hit> otherFindings,
        List<NearMiss> nearMisses,
        Destination destination,
        CarbonOptions carbon,
        Basis basis) {

    /** What the decision stands on, so that it can be made again. */
    public record Basis(LocalDate asOf, String ruleSet, String referenceData) {}

    /**
     * Where an asset goes.
     *
     * @param channel transfer, sale, gift, reuse or recycling
     * @param reasons the rows that say so, then those that hold failing it, then how to erase its data
     */
    public record Destination(String channel, List<Hit> reasons) {}

    public Optional<Destination> whereTo() {
        return Optional.ofNullable(destination);
    }
}
