package org.choisi.reference;

import java.util.ArrayList;
import java.util.List;
import org.choisi.measure.Finding;
import org.choisi.measure.Refused;
import org.choisi.measure.Text;

/**
 * Everything read from {@code reference-data/} at one moment: what things are called, until when they are supported,
 * what they cost and what they weigh in greenhouse gases. Never changes; safe for any number of threads.
 *
 * @param doubts figures outside the bounds of {@code sanity.csv}: notes, which stand in nobody's way
 * @param hash identity of the files it was read from
 */
public record ReferenceData(
        Categories categories,
        Models models,
        ModelNames modelNames,
        Synonyms statuses,
        Words words,
        OperatingSystems operatingSystems,
        Processors processors,
        Prices prices,
        Factors factors,
        Grids grids,
        Equivalences equivalences,
        ActivityFactors activities,
        Sanity sanity,
        List<Finding> doubts,
        ScenarioSettings scenarioSettings,
        RgesnCriteria rgesn,
        String hash) {

    /** @throws Refused with every finding at once, when a file is missing or a row cannot be used */
    public static ReferenceData read(FileSet files) {
        var findings = new ArrayList<Finding>();
        Categories categories = Categories.read(files, findings);
        Models models = Models.read(files, categories.codes(), findings);
        ModelNames modelNames = ModelNames.read(files, categories.codes(), findings);
        Synonyms statuses = Synonyms.read(files, "statuses.csv", findings);
        Words words = Words.read(files, findings);
        OperatingSystems systems = OperatingSystems.read(files, words.of("os_edition"), findings);
        Processors processors = Processors.read(files, findings);
        Prices prices = Prices.read(files, categories.codes(), findings);
        Factors factors = Factors.read(files, categories.codes(), findings);
        Grids grids = Grids.read(files, findings);
        Equivalences equivalences = Equivalences.read(files, findings);
        ActivityFactors activities = ActivityFactors.read(files, findings);
        Sanity sanity = Sanity.read(files, findings);
        ScenarioSettings scenarios = ScenarioSettings.read(files, categories.codes(), findings);
        RgesnCriteria rgesn = RgesnCriteria.read(files, findings);
        refuseIfAny(findings);
        return new ReferenceData(
                categories,
                models,
                modelNames,
                statuses,
                words,
                systems,
                processors,
                prices,
                factors,
                grids,
                equivalences,
                activities,
                sanity,
                Doubts.of(sanity, categories.codes(), factors, grids, activities),
                scenarios,
                rgesn,
                files.hash());
    }

    private static void refuseIfAny(List<Finding> findings) {
        if (!findings.isEmpty()) {
            throw new Refused(
                    new Text(
                            "Les données de référence ne peuvent pas être utilisées : " + findings.size()
                                    + " à corriger.",
                            "The reference data cannot be used: " + findings.size() + " to correct."),
                    findings);
        }
    }
}
