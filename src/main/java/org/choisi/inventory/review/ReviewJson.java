package org.choisi.inventory.review;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.choisi.measure.KgCo2e;
import org.choisi.measure.Language;
import org.choisi.measure.Text;
import org.choisi.policy.Hit;
import org.choisi.services.DigitalService;
import org.choisi.services.Freed;
import org.choisi.services.NearMiss;
import org.choisi.services.Review;
import org.choisi.services.ServiceColumn;
import org.choisi.services.ServiceFootprint;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A review as one JSON object. */
public final class ReviewJson {

    private static final JsonMapper JSON = new JsonMapper();

    /** More than any source has. */
    private static final MathContext SHOWN = new MathContext(6, RoundingMode.HALF_UP);

    private final Language language;

    public ReviewJson(Language language) {
        this.language = language;
    }

    public String of(Review review) {
        ObjectNode json = JSON.createObjectNode();
        json.put("id", review.service().name().id());
        json.put("line", review.service().line());
        json.put("name", review.service().name().label());
        json.put("entity", review.service().name().entity());
        json.put("function", review.service().name().function());
        facts(json.putObject("facts"), review.service());
        json.put("advice", review.advice().name());
        target(json, review);
        strings(json.putArray("actions"), review.actions());
        hits(json.putArray("reasons"), review.reasons());
        hits(json.putArray("otherFindings"), review.otherFindings());
        misses(json.putArray("nearMisses"), review.nearMisses());
        review.when().ifPresentOrElse(when -> moment(json.putObject("when"), when), () -> json.putNull("when"));
        review.footprint()
                .ifPresentOrElse(
                        footprint -> footprint(json.putObject("footprint"), footprint),
                        () -> json.putNull("footprint"));
        review.freed().ifPresentOrElse(freed -> freed(json.putObject("freed"), freed), () -> json.putNull("freed"));
        strings(json.putArray("inferred"), review.inferred());
        json.put("asOf", review.basis().asOf().toString());
        json.put("ruleSet", review.basis().ruleSet());
        json.put("referenceData", review.basis().referenceData());
        return JSON.writeValueAsString(json);
    }

    /** What the register says, by the names of its columns; what it does not say is null. */
    private static void facts(ObjectNode json, DigitalService service) {
        json.put(ServiceColumn.USERS.label(), service.use().users());
        json.put(ServiceColumn.USES.label(), service.use().uses());
        json.put(ServiceColumn.ACCOUNTS.label(), service.use().accounts());
        json.put(ServiceColumn.YEARLY_COST_EUR_BEFORE_TAX.label(), service.yearlyCost());
        json.put(ServiceColumn.ELECTRICITY_KWH.label(), service.energy().electricityKwh());
        json.put(ServiceColumn.FOOTPRINT_KGCO2E.label(), service.energy().statedKg());
        json.put(ServiceColumn.HOSTING.label(), said(service.energy().hosting()));
        json.put(
                ServiceColumn.HOSTING_COST_EUR_BEFORE_TAX.label(),
                service.energy().hostingCost());
        json.put(ServiceColumn.COUNTRY.label(), said(service.energy().country()));
        json.put(ServiceColumn.SATISFACTION_PERCENT.label(), service.opinion().satisfactionPercent());
        day(json, ServiceColumn.CONTRACT_END.label(), service.contract().end());
        json.put(ServiceColumn.NOTICE_MONTHS.label(), service.contract().noticeMonths());
        json.put(ServiceColumn.MANDATORY.label(), said(service.mandatory()));
        json.put(ServiceColumn.NEED.label(), said(service.opinion().need()));
        strings(json.putArray(ServiceColumn.REPLACES.label()), service.replaces());
    }

    private static String said(String word) {
        return word.isEmpty() || word.equals("unknown") ? null : word;
    }

    private void target(ObjectNode json, Review review) {
        review.target()
                .ifPresentOrElse(
                        target -> json.putObject("mergeInto")
                                .put("id", target.service().name().id())
                                .put("name", target.service().name().label())
                                .put("why", target.why().in(language)),
                        () -> json.putNull("mergeInto"));
    }

    private void hits(ArrayNode json, List<Hit> hits) {
        for (Hit hit : hits) {
            ObjectNode one = json.addObject();
            one.put("rule", hit.row().id());
            one.put("text", hit.text(language));
            one.put("at", hit.row().at());
            one.put("reference", hit.row().reference());
            one.put("inForceSince", hit.inForceSince().toString());
            ObjectNode values = one.putObject("values");
            hit.values().forEach((name, value) -> value(values, name, value));
        }
    }

    private void value(ObjectNode values, String name, Object value) {
        if (value instanceof BigDecimal number) {
            values.put(name, shown(number));
        } else if (value instanceof Integer number) {
            values.put(name, number);
        } else if (value instanceof Long number) {
            values.put(name, number);
        } else if (value instanceof Text text) {
            values.put(name, text.in(language));
        } else if (value != null && !value.toString().isEmpty()) {
            values.put(name, value.toString());
        }
    }

    private void misses(ArrayNode json, List<NearMiss> misses) {
        misses.forEach(miss -> json.addObject()
                .put("text", miss.text().in(language))
                .put("field", "users")
                .put("threshold", miss.users())
                .put("advice", miss.then().name()));
    }

    private void moment(ObjectNode json, Review.Moment when) {
        json.put("answer", when.answer());
        day(json, "noticeOn", when.noticeOn());
        day(json, "contractEnd", when.contractEnd());
        hits(json.putArray("reasons"), when.reasons());
    }

    private static void day(ObjectNode json, String name, LocalDate day) {
        json.put(name, day == null ? null : day.toString());
    }

    private static void footprint(ObjectNode json, ServiceFootprint footprint) {
        json.put("unit", "kgCO2e/year");
        range(json, footprint.perYear());
        json.put("basis", footprint.basis());
        json.put("weak", footprint.weak());
        json.put("rule", footprint.row().id());
        json.put("at", footprint.row().at());
        ArrayNode sources = json.putArray("sources");
        footprint
                .sources()
                .forEach(source -> sources.addObject()
                        .put("at", source.at())
                        .put("source", source.source())
                        .put("status", source.status()));
    }

    private static void freed(ObjectNode json, Freed freed) {
        json.put("eurosPerYear", freed.eurosPerYear());
        if (freed.kgPerYear() == null) {
            json.putNull("kgPerYear");
        } else {
            range(json.putObject("kgPerYear"), freed.kgPerYear());
        }
        json.put("rule", freed.row().id());
        json.put("at", freed.row().at());
        json.put("reason", freed.row().reason());
        json.put("reference", freed.row().reference());
        json.put("inForceSince", freed.inForceSince().toString());
    }

    private static void range(ObjectNode json, KgCo2e kg) {
        json.put("low", shown(kg.low()));
        json.put("mid", shown(kg.mid()));
        json.put("high", shown(kg.high()));
    }

    private static void strings(ArrayNode json, List<String> words) {
        words.forEach(json::add);
    }

    /** Six significant digits at most, without zeros at the end nor exponent. */
    static BigDecimal shown(BigDecimal number) {
        boolean whole = number.stripTrailingZeros().scale() <= 0;
        BigDecimal stripped = (whole ? number : number.round(SHOWN)).stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
