package org.choisi.ecoscore;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.choisi.measure.Quoted;
import org.choisi.measure.Text;
import org.choisi.policy.Nearest;
import org.choisi.reference.ReferenceData;
import org.choisi.reference.RgesnCriteria.Criterion;

/**
 * A self-assessment of the RGESN, in the shapes in which it is found: the list of MiNumEco ({@code numero}, and the answer),
 * the referential's export ({@code criteres}, {@code id}), an audit of NumEcoDiag ({@code byCriteria}, {@code state}), a map
 * from number to answer, or one line, {@code 1.1 conforme | 1.2 non conforme}.
 */
final class CriteriaReading {

    private static final List<String> NUMBER = List.of("numero", "id", "number");
    private static final List<String> STATE = List.of(
            "reponse", "réponse", "statut", "etat", "état", "state", "status", "conformite", "conformité", "answer");
    private static final Pattern LINE = Pattern.compile("(\\d{1,2}\\.\\d{1,2})\\s*[:=]?\\s*(\\S.*)");
    private static final int LONGEST = 10_000;

    private final ReferenceData reference;
    private final BiConsumer<String, String> fault;
    private final Map<String, CriterionState> states = new TreeMap<>();
    private final Set<String> contradicted = new HashSet<>();

    CriteriaReading(ReferenceData reference, BiConsumer<String, String> fault) {
        this.reference = reference;
        this.fault = fault;
    }

    Optional<Answer> read(Object written) {
        if (written instanceof List<?> list) {
            list.forEach(this::entry);
        } else if (written instanceof Map<?, ?> map) {
            map(map);
        } else if (written instanceof String text && text.length() <= LONGEST) {
            Stream.of(text.split("\\|")).map(String::strip).forEach(this::line);
        }
        if (states.isEmpty()) {
            fault.accept(
                    "aucun critère du RGESN n'y a de réponse (numero et reponse attendus)",
                    "no RGESN criterion has an answer in it (numero and reponse are expected)");
            return Optional.empty();
        }
        return Optional.of(new Answer.Criteria(states));
    }

    private void map(Map<?, ?> map) {
        if (map.get("criteres") instanceof List<?> list) {
            list.forEach(this::entry);
        } else if (map.get("byCriteria") instanceof Map<?, ?> audit) {
            map(audit);
        } else {
            map.forEach((number, state) ->
                    state(String.valueOf(number), state instanceof Map<?, ?> said ? first(said, STATE) : state));
        }
    }

    private void entry(Object entry) {
        if (entry instanceof Map<?, ?> fields) {
            Object number = first(fields, NUMBER);
            state(number == null ? "" : String.valueOf(number), first(fields, STATE));
        } else {
            fault.accept(
                    "« %s » n'est pas un critère".formatted(Quoted.of(String.valueOf(entry))),
                    "'%s' is no criterion".formatted(Quoted.of(String.valueOf(entry))));
        }
    }

    private static Object first(Map<?, ?> fields, List<String> names) {
        return names.stream()
                .filter(name -> fields.get(name) != null)
                .findFirst()
                .<Object>map(fields::get)
                .orElse(null);
    }

    private void line(String text) {
        Matcher line = LINE.matcher(text);
        if (line.matches()) {
            state(line.group(1), line.group(2));
        } else if (!text.isEmpty()) {
            fault.accept(
                    "« %s » ne se lit pas : un numéro puis une réponse (1.1 conforme)".formatted(Quoted.of(text)),
                    "'%s' cannot be read: a number, then an answer (1.1 conforme)".formatted(Quoted.of(text)));
        }
    }

    /** @param said null when the criterion has no answer */
    private void state(String number, Object said) {
        Optional<Criterion> criterion = reference.rgesn().numbered(number.strip());
        if (criterion.isEmpty()) {
            Text nearest = Nearest.to(number, reference.rgesn().numbers());
            fault.accept(
                    "le RGESN 2024 n'a pas de critère « %s »%s".formatted(Quoted.of(number), nearest.fr()),
                    "RGESN 2024 has no criterion '%s'%s".formatted(Quoted.of(number), nearest.en()));
            return;
        }
        if (said == null || said instanceof String text && text.isBlank()) {
            return;
        }
        understood(said).ifPresentOrElse(state -> keep(criterion.get(), state), () -> notUnderstood(number, said));
    }

    private Optional<CriterionState> understood(Object said) {
        return reference
                .words()
                .of("rgesn_state")
                .code(String.valueOf(said))
                .map(word ->
                        CriterionState.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_')));
    }

    private void notUnderstood(String number, Object said) {
        fault.accept(
                "critère %s : conforme, non conforme ou non applicable est attendu, pas « %s »"
                        .formatted(number, Quoted.of(String.valueOf(said))),
                "criterion %s: conforme, non conforme or non applicable is expected, not '%s'"
                        .formatted(number, Quoted.of(String.valueOf(said))));
    }

    private void keep(Criterion criterion, CriterionState state) {
        if (state == CriterionState.NOT_APPLICABLE && criterion.alwaysApplies()) {
            fault.accept(
                    "critère %s : applicable à tous les services, « non applicable » n'est pas compté"
                            .formatted(criterion.number()),
                    "criterion %s: applies to every service, 'not applicable' is not counted"
                            .formatted(criterion.number()));
            return;
        }
        if (contradicted.contains(criterion.number())) {
            return;
        }
        CriterionState before = states.putIfAbsent(criterion.number(), state);
        if (before != null && before != state) {
            contradicted.add(criterion.number());
            fault.accept(
                    "critère %s : deux réponses contraires, aucune n'est comptée".formatted(criterion.number()),
                    "criterion %s: two opposite answers, neither is counted".formatted(criterion.number()));
            states.remove(criterion.number());
        }
    }
}
