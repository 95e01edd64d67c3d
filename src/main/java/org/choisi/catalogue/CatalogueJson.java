package org.choisi.catalogue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.List;
import org.choisi.ecoscore.Ecoscore;
import org.choisi.ecoscore.Fractions;
import org.choisi.impact.Source;
import org.choisi.measure.KgCo2e;
import org.choisi.measure.Language;
import org.choisi.policy.Row;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The catalogue as JSON: what is not known is null, never zero. */
public final class CatalogueJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    /** Grams, and metres by car: far beyond what any source knows. */
    private static final int DECIMALS = 3;

    private static final String PAGES = "/catalogue/";
    private static final String CALLS = "/api/catalogue/";

    private CatalogueJson() {}

    /** The items, in the order of the table. */
    public static byte[] items(Catalogue catalogue, Language language) {
        ObjectNode json = JSON.createObjectNode();
        ArrayNode items = json.putArray("items");
        catalogue.items().forEach(item -> {
            ObjectNode one = named(items.addObject(), item, language);
            ArrayNode alternatives = one.putArray("alternatives");
            catalogue
                    .offers(item)
                    .forEach(offer -> alternatives.add(offer.alternative().code()));
        });
        basis(json, catalogue.asOf().toString(), catalogue.ruleSet(), catalogue.referenceData());
        return JSON.writeValueAsBytes(json);
    }

    private static ObjectNode named(ObjectNode json, CatalogueItem item, Language language) {
        json.put("item", item.code());
        json.put("name", item.name().in(language));
        json.put("kind", item.kind());
        json.put("page", PAGES + item.code());
        json.put("card", PAGES + item.code() + "/card");
        json.put("impact", CALLS + item.code() + "/impact");
        return json;
    }

    private static void basis(ObjectNode json, String asOf, String ruleSet, String referenceData) {
        json.put("asOf", asOf);
        json.put("ruleSet", ruleSet);
        json.put("referenceData", referenceData);
    }

    /** The alternatives for one item. */
    public static byte[] impact(ItemImpact impact, Language language) {
        ObjectNode json = named(JSON.createObjectNode(), impact.item(), language);
        json.put("known", impact.isKnown());
        json.put("quantity", impact.asked().quantity());
        json.put("country", impact.asked().country());
        quantity(json, impact.item());
        ArrayNode alternatives = json.putArray("alternatives");
        impact.alternatives()
                .forEach(one -> new AlternativeWriter(alternatives.addObject(), impact, language).write(one));
        reason(json.putArray("reasons").addObject(), impact.item().row());
        equivalence(json, impact, language);
        basis(json, impact.asOf().toString(), impact.ruleSet(), impact.referenceData());
        return JSON.writeValueAsBytes(json);
    }

    /** What was chosen in some months; an entity with few choices is not named. */
    public static byte[] choices(
            Catalogue catalogue, YearMonth first, YearMonth last, ToldChoices told, Language language) {
        ObjectNode json = JSON.createObjectNode();
        json.put("from", first.atDay(1).toString());
        json.put("to", last.atEndOfMonth().toString());
        json.put("leastChoicesOfAnEntity", told.least());
        json.put("choices", told.all());
        ArrayNode totals = json.putArray("byAlternative");
        told.totals()
                .forEach(total -> chosen(totals.addObject(), catalogue, total.item(), total.alternative(), language)
                        .put("choices", total.choices()));
        ArrayNode byEntity = json.putArray("byEntity");
        told.byEntity().forEach(line -> {
            ObjectNode one = chosen(byEntity.addObject(), catalogue, line.item(), line.alternative(), language);
            boolean named = line.whose() == ToldChoices.Whose.NAMED;
            one.put("entity", named ? line.entity() : null);
            one.put("grouped", line.whose() == ToldChoices.Whose.GROUPED);
            one.put("choices", line.choices());
        });
        return JSON.writeValueAsBytes(json);
    }

    private static ObjectNode chosen(
            ObjectNode json, Catalogue catalogue, String item, String alternative, Language language) {
        json.put("item", item);
        json.put("name", catalogue.nameOf(item).in(language));
        json.put("alternative", alternative);
        json.put("text", catalogue.nameOf(item, alternative).in(language));
        return json;
    }

    private static void quantity(ObjectNode json, CatalogueItem item) {
        if (item.activity().isPresent()) {
            json.put("activity", item.activity().get());
            json.put("yearlyQuantityPerUser", item.yearlyQuantity());
            json.put("unit", item.unit());
        }
    }

    private static void equivalence(ObjectNode json, ItemImpact impact, Language language) {
        if (impact.car().isEmpty()) {
            json.putNull("equivalence");
            return;
        }
        var car = impact.car().get().car();
        ObjectNode row = json.putObject("equivalence");
        row.put("code", car.code());
        row.put("name", car.name().in(language));
        row.put("kgCo2ePerKm", car.kgCo2e());
        row.put("at", car.provenance().at());
        row.put("source", car.provenance().source());
        row.put("status", car.provenance().status());
    }

    private static void reason(ObjectNode json, Row row) {
        json.put("rule", row.id());
        json.put("text", row.reason());
        json.put("at", row.at());
        json.put("reference", row.reference());
        json.put("inForceSince", row.validFrom().toString());
    }

    private static BigDecimal shown(BigDecimal figure) {
        BigDecimal rounded = figure.setScale(DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }

    /** One alternative. */
    private record AlternativeWriter(ObjectNode json, ItemImpact impact, Language language) {

        void write(AlternativeImpact one) {
            json.put("alternative", one.offer().alternative().code());
            json.put("text", one.offer().text().in(language));
            json.put("dependsOn", one.offer().depends().in(language));
            json.put("people", one.people());
            one.weight().ifPresentOrElse(this::weight, () -> nothing(one));
            one.ecoscore().ifPresentOrElse(this::ecoscore, () -> json.putNull("ecoscore"));
            reason(json.putArray("reasons").addObject(), one.offer().row());
            sources(one.weight().map(Weight::sources).orElse(List.of()));
        }

        private void ecoscore(Ecoscore score) {
            ObjectNode told = json.putObject("ecoscore");
            told.put("score", Fractions.cut(score.score(), 1));
            told.put("scoreGrade", score.scoreGrade().name());
            told.put("completeness", Fractions.cut(score.completeness(), 2));
            ArrayNode lines = told.putArray("answers");
            score.dimensions().stream().flatMap(part -> part.lines().stream()).forEach(line -> {
                ObjectNode answered = lines.addObject();
                answered.put("question", line.question().id());
                answered.put("answer", line.answer().in(language));
                answered.put("points", line.points() == null ? null : Fractions.cut(line.points(), 1));
                ArrayNode rows = answered.putArray("rows");
                line.reasons().forEach(reason -> rows.add(reason.rule()));
            });
        }

        private void nothing(AlternativeImpact one) {
            json.put("known", false);
            json.put("why", one.unknown().orElseThrow().in(language));
            json.putNull("lifetimeYears");
            List.of("kgPerYear", "kgOverLifetime", "savedKgPerYear").forEach(json::putNull);
        }

        private void weight(Weight weight) {
            json.put("known", true);
            json.put("lifetimeYears", shown(weight.years()));
            json.put("useKnown", weight.useKnown());
            weight.parts().ifPresent(parts -> {
                range("makingKgPerYear", parts.makingKgPerYear());
                range("useKgPerYear", parts.useKgPerYear());
            });
            range("kgPerYear", weight.kgPerYear());
            range("kgOverLifetime", weight.kgOverLifetime());
            km("carKmPerYear", weight.kgPerYear());
            km("carKmOverLifetime", weight.kgOverLifetime());
            weight.savedKgPerYear().ifPresentOrElse(kg -> saved(kg), () -> json.putNull("savedKgPerYear"));
        }

        private void saved(KgCo2e kg) {
            range("savedKgPerYear", kg);
            km("savedCarKmPerYear", kg);
        }

        private void range(String name, KgCo2e kg) {
            range(name, kg.low(), kg.mid(), kg.high());
        }

        private void range(String name, BigDecimal low, BigDecimal mid, BigDecimal high) {
            ObjectNode range = json.putObject(name);
            range.put("low", shown(low));
            range.put("mid", shown(mid));
            range.put("high", shown(high));
        }

        private void km(String name, KgCo2e kg) {
            impact.car().map(car -> car.of(kg)).ifPresent(km -> range(name, km.low(), km.mid(), km.high()));
        }

        private void sources(List<Source> sources) {
            ArrayNode array = json.putArray("sources");
            for (Source source : sources) {
                ObjectNode row = array.addObject();
                row.put("field", source.field());
                row.put("at", source.at());
                row.put("source", source.source());
                row.put("status", source.status());
            }
        }
    }
}
