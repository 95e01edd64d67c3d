package org.choisi.web.page.tender;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.choisi.tender.Criterion.Kind;
import org.choisi.tender.Method;
import org.choisi.tender.Tender.BuyerKind;
import org.choisi.web.page.Speech;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes of what was typed the document that the consultation would be: the one reader of documents then says the rest, and
 * what is downloaded is what was checked. What cannot be read is told by field.
 */
final class DesignReading {

    static final String LOT = "LOT-1";

    private static final String NUMBER = "conception";
    private static final int LONGEST = 200;
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final DesignForm form;
    private final DesignWords words;
    private final Set<String> products;
    private final Map<String, String> faults = new TreeMap<>();
    private final Map<String, Object> release;

    /** @param products the words of what can be bought */
    DesignReading(DesignForm form, DesignWords words, Set<String> products) {
        this.form = form;
        this.words = words;
        this.products = products;
        this.release = release();
    }

    /** What is wrong, by the name of the field. */
    Map<String, String> faults() {
        return faults;
    }

    /** An OCDS release, in UTF-8. */
    byte[] document() {
        return JSON.writeValueAsBytes(release);
    }

    private Map<String, Object> release() {
        Map<String, Object> tender = new LinkedHashMap<>();
        tender.put("id", NUMBER);
        tender.put("title", named(DesignForm.TITLE, form.value(DesignForm.TITLE)));
        value().ifPresent(amount -> tender.put("value", Map.of("amount", amount, "currency", "EUR")));
        code(DesignForm.BUYER, Set.of(code(BuyerKind.STATE), code(BuyerKind.LOCAL)), "design.wrong.buyer")
                .ifPresent(buyer -> tender.put("buyerKind", buyer));
        code(DesignForm.PRODUCT, products, "design.wrong.product")
                .ifPresent(product -> tender.put("products", List.of(product)));
        tender.put("lots", List.of(lot()));
        Map<String, Object> release = new LinkedHashMap<>();
        release.put("id", NUMBER);
        release.put("tag", List.of("tender"));
        release.put("tender", tender);
        return release;
    }

    static String code(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT);
    }

    private Map<String, Object> lot() {
        Map<String, Object> lot = new LinkedHashMap<>();
        lot.put("id", LOT);
        lot.put("title", form.value(DesignForm.TITLE));
        lot.put("clauses", DesignForm.CLAUSES.stream().filter(form::ticked).toList());
        List<Map<String, Object>> criteria = new ArrayList<>();
        form.rows().stream().filter(row -> !row.empty()).forEach(row -> criteria.add(criterion(row)));
        lot.put("awardCriteria", Map.of("criteria", criteria));
        return lot;
    }

    private Map<String, Object> criterion(DesignForm.Row row) {
        Kind kind = kind(row);
        Map<String, Object> criterion = new LinkedHashMap<>();
        criterion.put("type", code(kind));
        criterion.put("name", named(row.field("nom"), row.name()));
        if (row.name().isEmpty()) {
            wrong(row.field("nom"), "design.wrong.name");
        }
        weight(row)
                .ifPresent(weight ->
                        criterion.put("numbers", List.of(Map.of("number", weight, "weight", "percentageExact"))));
        method(row, kind).ifPresent(method -> criterion.put("scoring", scoring(row, method)));
        dimension(row).ifPresent(dimension -> criterion.put("dimension", dimension));
        return criterion;
    }

    private Kind kind(DesignForm.Row row) {
        Optional<Kind> kind = Arrays.stream(Kind.values())
                .filter(one -> code(one).equals(row.kind()))
                .findFirst();
        if (kind.isEmpty()) {
            wrong(row.field("genre"), "design.wrong.kind");
        }
        return kind.orElse(Kind.QUALITY);
    }

    private Optional<BigDecimal> weight(DesignForm.Row row) {
        Optional<BigDecimal> weight = DesignFigures.percent(row.weight());
        if (weight.isEmpty()) {
            wrong(row.field("poids"), "design.wrong.weight");
        }
        return weight;
    }

    /** Empty for the usual method of its kind, which the reader of documents knows. */
    private Optional<Method> method(DesignForm.Row row, Kind kind) {
        if (row.method().isEmpty()) {
            if (!row.setting().isEmpty() && kind != Kind.QUALITY) {
                wrong(row.field("reglage"), "design.wrong.setting.none");
            }
            return kind == Kind.QUALITY && !row.setting().isEmpty() ? Optional.of(Method.MARK) : Optional.empty();
        }
        Optional<Method> method = words.method(row.method());
        String possible = String.join(", ", words.methods(kind));
        if (method.isEmpty()) {
            wrong(row.field("methode"), "design.wrong.method", possible);
        } else if (!method.get().suits(kind, kind != Kind.QUALITY)) {
            wrong(row.field("methode"), "design.wrong.unfit", words.said(kind), possible);
            return Optional.empty();
        }
        return method;
    }

    private Map<String, Object> scoring(DesignForm.Row row, Method method) {
        Map<String, Object> scoring = new LinkedHashMap<>();
        scoring.put("method", method.code());
        Optional<Map<String, Object>> setting = DesignSetting.read(method, row.setting());
        setting.ifPresent(scoring::putAll);
        if (setting.isEmpty()) {
            wrong(row.field("reglage"), DesignSetting.wanted(method));
        }
        return scoring;
    }

    private Optional<String> dimension(DesignForm.Row row) {
        if (row.dimension().isEmpty()) {
            return Optional.empty();
        }
        Optional<String> dimension = words.dimension(row.dimension());
        if (dimension.isEmpty()) {
            wrong(row.field("dimension"), "design.wrong.dimension", String.join(", ", words.dimensions()));
        }
        return dimension;
    }

    private Optional<BigDecimal> value() {
        String typed = form.value(DesignForm.VALUE);
        Optional<BigDecimal> value = DesignFigures.read(typed);
        if (value.isEmpty() && !typed.isEmpty()) {
            wrong(DesignForm.VALUE, "design.wrong.value");
        }
        return value;
    }

    private Optional<String> code(String field, Set<String> known, String otherwise) {
        String typed = form.value(field);
        if (typed.isEmpty() || known.contains(typed)) {
            return Optional.of(typed).filter(code -> !code.isEmpty());
        }
        wrong(field, otherwise);
        return Optional.empty();
    }

    private String named(String field, String name) {
        if (name.length() > LONGEST) {
            wrong(field, "design.wrong.long", words.speech().number(LONGEST));
        }
        return name;
    }

    private void wrong(String field, String code, Object... said) {
        faults.putIfAbsent(field, Speech.unbroken(words.speech().say(code, said)));
    }
}
