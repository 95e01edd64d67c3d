package org.choisi.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.choisi.lifecycle.AdviceDesk;
import org.choisi.measure.Refused;
import org.choisi.measure.Text;
import org.choisi.policy.RuleBook;
import org.choisi.policy.WhenAsked;
import org.choisi.policy.drools.DroolsCompiler;
import org.choisi.reference.Categories;
import org.choisi.reference.LawTexts;
import org.choisi.reference.ReferenceData;
import org.choisi.store.FileSets;
import org.choisi.store.Publications;
import org.springframework.stereotype.Component;

/** Rule sets that are or were live, to be read by people. */
@Component
public class Reading {

    private final LivePolicy live;
    private final PolicyFiles folder;
    private final Publications publications;
    private final FileSets kept;

    Reading(LivePolicy live, PolicyFiles folder, Publications publications, FileSets kept) {
        this.live = live;
        this.folder = folder;
        this.publications = publications;
        this.kept = kept;
    }

    public RuleBook live() {
        return book(live.status().desk());
    }

    /** Empty when no rule set of this hash was ever live here, or it cannot be read any more. */
    public Optional<RuleBook> of(String hash) {
        if (hash.equals(live.status().desk().rules().hash())) {
            return Optional.of(live());
        }
        try {
            // Nothing is asked of it: its rules are never compiled.
            return publications
                    .lastOf(hash)
                    .flatMap(publication -> kept.find(hash))
                    .map(files -> AdviceDesk.open(
                            files, ReferenceData.read(folder.referenceData()), new WhenAsked(new DroolsCompiler())))
                    .map(Reading::book);
        } catch (Refused unlike) {
            return Optional.empty();
        }
    }

    /** The legal texts that rules name. */
    public LawTexts law() {
        return LawTexts.read(folder.referenceData());
    }

    private static RuleBook book(AdviceDesk desk) {
        Categories categories = desk.reference().categories();
        Map<String, Text> names = new LinkedHashMap<>();
        categories.codes().forEach(code -> names.put(code, categories.name(code)));
        return desk.rules().book(names);
    }
}
