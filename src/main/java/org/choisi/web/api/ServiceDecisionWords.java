package org.choisi.web.api;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.choisi.measure.Language;
import org.choisi.measure.Text;
import org.choisi.services.Advice;
import org.choisi.store.Page;
import org.choisi.store.ReviewedServices;
import org.choisi.store.ReviewedServices.Stored;
import org.choisi.store.ServiceDecisions;
import org.choisi.store.ServiceDecisions.Decision;
import org.springframework.stereotype.Component;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Kept advice as JSON, with what people decided beside it. */
@Component
final class ServiceDecisionWords {

    /** What was kept comes back digit for digit. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final ReviewedServices reviewed;
    private final ServiceDecisions decisions;

    ServiceDecisionWords(ReviewedServices reviewed, ServiceDecisions decisions) {
        this.reviewed = reviewed;
        this.decisions = decisions;
    }

    /** The advice of that name, in capitals or not. */
    static Optional<Advice> advice(String name) {
        String word = name.strip().toUpperCase(Locale.ROOT);
        return Arrays.stream(Advice.values())
                .filter(advice -> advice.name().equals(word))
                .findFirst();
    }

    static Text expected() {
        String known = Arrays.stream(Advice.values()).map(Enum::name).collect(Collectors.joining(", "));
        return new Text("attendu : " + known, "expected: " + known);
    }

    String list(
            ReviewedServices.Register register, Map<Advice, Integer> byAdvice, Page<Stored> found, Language language) {
        Map<String, Decision> latest =
                decisions.latest(found.items().stream().map(Stored::id).toList());
        ObjectNode json = JSON.createObjectNode();
        ObjectNode from = json.putObject("register");
        from.put("id", register.id().toString());
        from.put("fileName", register.fileName());
        from.put("receivedAt", register.receivedAt().toString());
        from.put("asOf", register.basis().asOf().toString());
        from.put("services", register.services());
        from.put("rejected", register.rejected());
        ObjectNode counts = json.putObject("byAdvice");
        byAdvice.forEach((advice, count) -> counts.put(advice.name(), count));
        ArrayNode items = json.putArray("items");
        found.items().forEach(stored -> items.add(item(stored, latest.get(stored.id()))));
        json.put("page", found.page());
        json.put("size", found.size());
        json.put("total", found.total());
        return JSON.writeValueAsString(json);
    }

    private static ObjectNode item(Stored stored, Decision decision) {
        ObjectNode item = (ObjectNode) JSON.readTree(stored.json());
        if (decision == null) {
            return item.putNull("decision");
        }
        item.set("decision", decision(decision));
        return item;
    }

    private static ObjectNode decision(Decision decision) {
        ObjectNode json = JSON.createObjectNode();
        json.put("decision", decision.decision().name());
        json.put("target", decision.target());
        json.put("motive", decision.motive());
        json.put("by", decision.author());
        json.put("at", decision.at().toString());
        json.put("adviceThen", decision.advice().name());
        json.put("followsAdvice", decision.followsAdvice());
        return json;
    }

    /** A service with all that was decided of it, each with the whole advice of then and the file it was given on. */
    String whole(Stored stored, Language language) {
        List<Decision> all = decisions.of(stored.id());
        ObjectNode item = item(stored, all.isEmpty() ? null : all.get(0));
        ArrayNode history = item.putArray("decisions");
        for (Decision decision : all) {
            ObjectNode one = decision(decision);
            reviewed.find(decision.register(), decision.number(), language).ifPresent(then -> {
                one.put("register", then.register().toString());
                one.put("fileName", then.fileName());
                one.put("receivedAt", then.at().toString());
                one.set("advice", JSON.readTree(then.json()));
            });
            history.add(one);
        }
        return JSON.writeValueAsString(item);
    }
}
