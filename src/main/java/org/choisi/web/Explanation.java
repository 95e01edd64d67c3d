package org.choisi.web;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.choisi.measure.Language;
import org.choisi.policy.Spoken;
import org.choisi.store.Inventory;
import org.choisi.store.Publication;
import org.choisi.store.StoredAsset;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One decision in plain words, with what CRPA R311-3-1-2 asks for: what part the computation has, the data and where they
 * come from, the rules applied, what was done with them.
 */
public record Explanation(
        String decision, String advice, List<String> why, List<String> data, List<String> rules, String part) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    public static Explanation of(
            StoredAsset stored, Inventory inventory, Optional<Publication> ruleSet, Language language) {
        JsonNode advice = JSON.readTree(stored.json());
        var words = new Words(language);
        return new Explanation(
                stored.decision(),
                words.advice(stored, inventory.asOf()),
                words.why(advice),
                words.data(stored, inventory, advice),
                words.rules(inventory, ruleSet),
                words.part());
    }

    /** The sentences, in one language. */
    private record Words(Language language) {

        String advice(StoredAsset stored, LocalDate asOf) {
            return say("Équipement %s : %s. Avis à la date du %s.", "Equipment %s: %s. Advice as of %s.")
                    .formatted(
                            stored.row().id(), stored.row().verdict().words().in(language), Spoken.day(asOf, language));
        }

        List<String> why(JsonNode advice) {
            List<String> why = new ArrayList<>();
            advice.path("reasons").forEach(reason -> why.add(reason(reason)));
            advice.path("destination").path("reasons").forEach(reason -> why.add(reason(reason)));
            return why;
        }

        private String reason(JsonNode reason) {
            return say(
                            "%s (Règle %s, %s, en vigueur depuis le %s. Référence : %s.)",
                            "%s (Rule %s, %s, in force since %s. Reference: %s.)")
                    .formatted(
                            reason.path("text").asString(),
                            reason.path("rule").asString(),
                            reason.path("at").asString(),
                            Spoken.day(
                                    LocalDate.parse(reason.path("inForceSince").asString()), language),
                            reason.path("reference").asString());
        }

        List<String> data(StoredAsset stored, Inventory inventory, JsonNode advice) {
            List<String> data = new ArrayList<>();
            data.add(say(
                            "Données : ligne %d du fichier « %s », importé le %s.",
                            "Data: line %d of file '%s', imported on %s.")
                    .formatted(
                            stored.row().line(),
                            inventory.fileName(),
                            Spoken.day(
                                    inventory
                                            .createdAt()
                                            .atOffset(ZoneOffset.UTC)
                                            .toLocalDate(),
                                    language)));
            List<String> inferred = new ArrayList<>();
            advice.path("inferred").forEach(column -> inferred.add(column.asString()));
            if (!inferred.isEmpty()) {
                data.add(say(
                                "Non dit par le fichier, supposé d'après les données de référence : %s.",
                                "Not said by the file, inferred from reference data: %s.")
                        .formatted(String.join(", ", inferred)));
            }
            return data;
        }

        List<String> rules(Inventory inventory, Optional<Publication> ruleSet) {
            List<String> rules = new ArrayList<>();
            ruleSet.ifPresent(publication -> rules.add(say(
                            "Jeu de règles « %s », en service depuis le %s.", "Rule set '%s', live since %s.")
                    .formatted(
                            publication.label(),
                            Spoken.day(publication.at().atOffset(ZoneOffset.UTC).toLocalDate(), language))));
            rules.add(say(
                            "Empreinte des règles %s ; des données de référence %s.",
                            "Hash of the rules %s; of the reference data %s.")
                    .formatted(inventory.ruleSet(), inventory.referenceData()));
            return rules;
        }

        String part() {
            return say(
                    "Cet avis est calculé : chaque fait est comparé aux lignes des tables nommées ci-dessus, et la table"
                            + " de priorité dit quel constat l'emporte. Il ne décide rien : une personne décide.",
                    "This advice is computed: each fact is compared with the rows of the tables named above, and the"
                            + " table of precedence says which finding wins. It decides nothing: a person does.");
        }

        private String say(String fr, String en) {
            return language == Language.EN ? en : fr;
        }
    }
}
