package org.choisi.tender.check;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.choisi.policy.Edition;
import org.choisi.policy.Hit;
import org.choisi.tender.Criterion;
import org.choisi.tender.KnockOut;
import org.choisi.tender.Lot;
import org.choisi.tender.Tender;

/** What the texts of a consultation speak of, and what is wrong with their wording. */
final class Topics {

    private static final String MEANING = "meaning";
    private static final Set<String> DIMENSIONS =
            Set.of("trust", "accessibility", "environment", "social", "technical");

    private static final Set<String> ON_COMPANY = Set.of("company-policy", "carbon-balance");

    private final Asked<WrittenText> asked;

    Topics(Edition edition, Tender tender) {
        List<WrittenText> texts = new ArrayList<>(ofTender(tender));
        tender.knockOuts().forEach(demand -> texts.addAll(of(demand)));
        for (Lot lot : tender.lots()) {
            texts.addAll(of(lot));
            lot.criteria().forEach(criterion -> texts.addAll(of(criterion)));
        }
        asked = Asked.of(edition, texts);
    }

    static List<WrittenText> ofTender(Tender tender) {
        List<WrittenText> texts = new ArrayList<>();
        texts.add(WrittenText.of("tender-title", tender.title()));
        tender.texts().forEach(text -> texts.add(WrittenText.of("tender-text", text)));
        return texts;
    }

    static List<WrittenText> of(Lot lot) {
        List<WrittenText> texts = new ArrayList<>();
        texts.add(WrittenText.of("lot-title", lot.title()));
        lot.texts().forEach(text -> texts.add(WrittenText.of("lot-text", text)));
        return texts;
    }

    static List<WrittenText> of(Criterion criterion) {
        List<WrittenText> texts = new ArrayList<>();
        texts.add(name(criterion));
        texts.add(WrittenText.of("criterion-description", criterion.description()));
        criterion.parts().forEach(part -> texts.add(WrittenText.of("part", part.name())));
        return texts;
    }

    static List<WrittenText> of(KnockOut demand) {
        List<WrittenText> texts = new ArrayList<>();
        texts.add(WrittenText.of("demand", demand.title()));
        demand.groups().forEach(group -> group.forEach(asks -> texts.add(WrittenText.of("demand", asks.title()))));
        return texts;
    }

    private static WrittenText name(Criterion criterion) {
        return WrittenText.of("criterion-name", criterion.name());
    }

    /** Everything that some texts speak of. */
    Set<String> of(List<WrittenText> texts) {
        Set<String> topics = new LinkedHashSet<>();
        texts.forEach(text -> topics.addAll(asked.answers(text, MEANING)));
        return topics;
    }

    /** The dimension that the file states, else the one that the name speaks of first, else {@code none}. */
    String dimension(Criterion criterion) {
        if (!criterion.dimension().isEmpty()) {
            return criterion.dimension();
        }
        return asked.answers(name(criterion), MEANING).stream()
                .filter(DIMENSIONS::contains)
                .findFirst()
                .filter(found -> !criterion.judgesAmount())
                .orElse("none");
    }

    /** Whether its wording is found to look at the company rather than at what is bought. */
    boolean judgesCompany(Criterion criterion) {
        return findings(of(criterion)).stream()
                .anyMatch(hit -> ON_COMPANY.contains(hit.outcome().question()));
    }

    /** What is wrong with the wording of these texts. */
    List<Hit> findings(List<WrittenText> texts) {
        return texts.stream().flatMap(text -> asked.findings(text).stream()).toList();
    }
}
