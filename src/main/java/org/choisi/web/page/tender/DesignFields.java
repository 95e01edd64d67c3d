package org.choisi.web.page.tender;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.choisi.measure.Text;
import org.choisi.tender.Criterion.Kind;
import org.choisi.tender.Tender.BuyerKind;
import org.choisi.web.page.Choice;
import org.choisi.web.page.Speech;

/** The fields of a design with all that was typed, right or wrong. */
record DesignFields(DesignForm form, DesignWords words, Map<String, Text> products, Map<String, String> faults) {

    private static final String METHODS = "methodes-";
    private static final String DIMENSIONS = "dimensions";

    DesignView.Form all() {
        return new DesignView.Form(
                form.value(DesignForm.DAY),
                field(DesignForm.TITLE, say("design.name")),
                field(DesignForm.VALUE, say("design.value")),
                choices(
                        field(DesignForm.BUYER, say("design.buyer")),
                        Stream.of(BuyerKind.UNKNOWN, BuyerKind.STATE, BuyerKind.LOCAL)
                                .map(kind -> option(
                                        kind == BuyerKind.UNKNOWN ? "" : DesignReading.code(kind),
                                        say("design.buyer." + kind.name()),
                                        DesignForm.BUYER))
                                .toList()),
                choices(field(DesignForm.PRODUCT, say("design.product")), productOptions()),
                DesignForm.CLAUSES.stream()
                        .map(clause -> new DesignView.Box(
                                DesignForm.CLAUSE + clause, say("design.clause." + clause), form.ticked(clause)))
                        .toList(),
                form.rows().stream().map(this::row).toList(),
                names(),
                !form.asked().isEmpty());
    }

    private List<Choice.Option> productOptions() {
        List<Choice.Option> options = new ArrayList<>();
        options.add(option("", say("design.product.none"), DesignForm.PRODUCT));
        products.forEach((code, name) -> options.add(option(code, words.speech().text(name), DesignForm.PRODUCT)));
        return options;
    }

    private DesignView.Row row(DesignForm.Row row) {
        boolean amount = Stream.of(Kind.PRICE, Kind.COST)
                .anyMatch(kind -> DesignReading.code(kind).equals(kind(row)));
        return new DesignView.Row(
                field(row, "nom"),
                choices(
                        new DesignView.Field(
                                row.field("genre"), label(row, "genre"), kind(row), faults.get(row.field("genre"))),
                        Stream.of(Kind.values())
                                .map(kind -> new Choice.Option(
                                        DesignReading.code(kind),
                                        DesignReading.code(kind).equals(kind(row)),
                                        words.said(kind)))
                                .toList()),
                field(row, "poids"),
                said(row, "methode", words.method(row.method()).map(words::said).orElse(row.method())),
                METHODS + DesignReading.code(amount ? Kind.PRICE : Kind.QUALITY),
                field(row, "reglage"),
                said(
                        row,
                        "dimension",
                        words.dimension(row.dimension())
                                .map(code -> say(DesignWords.DIMENSION + code))
                                .orElse(row.dimension())));
    }

    /** Price first, as nearly every consultation has one; what was typed is never changed. */
    private static String kind(DesignForm.Row row) {
        if (!row.kind().isEmpty()) {
            return row.kind();
        }
        return DesignReading.code(row.number() == 1 ? Kind.PRICE : Kind.QUALITY);
    }

    private List<DesignView.Names> names() {
        return List.of(
                new DesignView.Names(METHODS + DesignReading.code(Kind.PRICE), words.methods(Kind.PRICE)),
                new DesignView.Names(METHODS + DesignReading.code(Kind.QUALITY), words.methods(Kind.QUALITY)),
                new DesignView.Names(DIMENSIONS, words.dimensions()));
    }

    private DesignView.Field field(DesignForm.Row row, String what) {
        return said(row, what, form.value(row.field(what)));
    }

    private DesignView.Field said(DesignForm.Row row, String what, String value) {
        return new DesignView.Field(row.field(what), label(row, what), value, faults.get(row.field(what)));
    }

    private String label(DesignForm.Row row, String what) {
        return Speech.unbroken(
                words.speech().say("design.row", words.speech().number(row.number()), say("design.row." + what)));
    }

    private DesignView.Field field(String name, String label) {
        return new DesignView.Field(name, label, form.value(name), faults.get(name));
    }

    private Choice.Option option(String value, String text, String field) {
        return new Choice.Option(value, value.equals(form.value(field)), text);
    }

    /** What the list does not know stays in it as typed. */
    private static DesignView.Choices choices(DesignView.Field field, List<Choice.Option> known) {
        List<Choice.Option> options = new ArrayList<>(known);
        if (known.stream().noneMatch(Choice.Option::chosen)) {
            options.add(new Choice.Option(field.value(), true, field.value()));
        }
        return new DesignView.Choices(field, options);
    }

    private String say(String code) {
        return words.speech().say(code);
    }
}
