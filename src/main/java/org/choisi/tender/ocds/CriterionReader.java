package org.choisi.tender.ocds;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.choisi.measure.Text;
import org.choisi.tender.Aggregation;
import org.choisi.tender.Criterion;
import org.choisi.tender.Criterion.Kind;
import org.choisi.tender.Criterion.Part;
import org.choisi.tender.Fault;
import org.choisi.tender.Scoring;
import org.choisi.tender.Severity;

/** Reads one award criterion. Whatever keeps bids from being scored on it becomes its problem. */
final class CriterionReader {

    private static final Map<String, Kind> KINDS =
            Map.of("price", Kind.PRICE, "cost", Kind.COST, "quality", Kind.QUALITY);

    private static final Set<String> DIMENSIONS =
            Set.of("trust", "accessibility", "environment", "social", "technical");

    private final LotCriteria lot;
    private final Fields fields;
    private final Node node;
    private final String name;
    private final String where;
    private Fault problem;

    CriterionReader(LotCriteria lot, Node node) {
        this.lot = lot;
        this.fields = lot.fields();
        this.node = node;
        this.name = node.text("name").isEmpty() ? node.text("type") : node.text("name");
        this.where = Quote.place(lot.lot(), name);
        this.problem = lot.award().problem().orElse(null);
    }

    Criterion criterion() {
        checkName();
        Kind kind = kind();
        boolean lower = lower(kind);
        var weight = new WeightReader(fields, this::stop, where, needsWeight(kind)).weight(node);
        checkUnit(weight);
        Node declared = fields.node(node, "scoring", where).orElse(Node.EMPTY);
        Scoring scoring = new ScoringReader(fields, this::stop, where, declared).scoring(kind, lower);
        return new Criterion(
                name,
                kind,
                dimension(),
                node.text("description"),
                weight.value(),
                weight.unit(),
                lower,
                scoring,
                minimumScore(),
                parts(),
                problem);
    }

    private void stop(String id, String fr, String en) {
        stop(Severity.BLOCK, id, fr, en);
    }

    private void stop(Severity severity, String id, String fr, String en) {
        Fault fault = fields.faults().add(new Fault(id, severity, where, new Text(fr, en)));
        problem = problem == null ? fault : problem;
    }

    private void checkName() {
        if (node.text("name").isEmpty()) {
            fields.faults()
                    .warn(
                            "DATA-CRITERION-NAME",
                            where,
                            "Un critère sans nom : les notes ne peuvent pas s'y rattacher sûrement ; nommez-le.",
                            "A criterion without a name: marks cannot be tied to it safely; name it.");
        }
        if (!lot.isNew(name)) {
            stop(
                    "DATA-CRITERION-TWICE",
                    "Deux critères de même nom dans ce lot : on ne sait pas lequel les notes visent ; renommez-en un.",
                    "Two criteria of the same name in this lot: which one marks are for cannot be told; rename one.");
        }
    }

    private Kind kind() {
        String type = node.text("type");
        Kind kind = KINDS.get(type);
        if (kind == null) {
            Text nearest = Names.nearest(type, KINDS.keySet());
            stop(
                    "DATA-CRITERION-KIND",
                    "Type de critère inconnu « %s »%s.".formatted(Quote.of(type), nearest.fr()),
                    "Unknown type of criterion '%s'%s.".formatted(Quote.of(type), nearest.en()));
        }
        return kind == null ? Kind.QUALITY : kind;
    }

    private boolean lower(Kind kind) {
        String direction = node.text("direction");
        boolean known = direction.isEmpty() && !node.has("direction")
                || direction.equals("lower")
                || direction.equals("higher") && kind == Kind.QUALITY;
        if (!known) {
            stop(
                    "DATA-DIRECTION",
                    "« direction » doit être « lower » ou « higher », et pas « higher » pour un prix ou un coût.",
                    "'direction' must be 'lower' or 'higher', and not 'higher' for a price or a cost.");
        }
        return kind != Kind.QUALITY || direction.equals("lower");
    }

    private boolean needsWeight(Kind kind) {
        return switch (lot.award().aggregation()) {
            case WEIGHTED_SUM -> true;
            case PRICE_DEDUCTION, QUALITY_PRICE_RATIO -> kind == Kind.QUALITY;
            case LOWEST_COST -> false;
        };
    }

    private void checkUnit(WeightReader.Weight weight) {
        if (lot.fits(weight.unit()) || lot.award().aggregation() == Aggregation.LOWEST_COST) {
            return;
        }
        stop(
                "DATA-WEIGHT-MIXED",
                "Les poids de ce lot sont en unités différentes (pourcentages, décimales, points) : ils ne s'ajoutent pas ;"
                        + " choisissez-en une.",
                "The weights of this lot are in different units (percentages, decimals, points): they do not add up; choose"
                        + " one.");
    }

    private String dimension() {
        String dimension = node.text("dimension");
        if (dimension.isEmpty() || DIMENSIONS.contains(dimension)) {
            return dimension;
        }
        Text nearest = Names.nearest(dimension, DIMENSIONS);
        fields.faults()
                .warn(
                        "DATA-DIMENSION",
                        where,
                        "Dimension inconnue « %s »%s : elle est ignorée.".formatted(Quote.of(dimension), nearest.fr()),
                        "Unknown dimension '%s'%s: it is left out.".formatted(Quote.of(dimension), nearest.en()));
        return "";
    }

    private BigDecimal minimumScore() {
        BigDecimal minimum = null;
        for (Node number : node.nodes("numbers")) {
            if (number.text("threshold").equals("minimumScore")) {
                BigDecimal read = fields.number(number, "number", where);
                if (read == null || minimum != null) {
                    stop(
                            "DATA-MINIMUM",
                            "La note éliminatoire est illisible ou donnée plusieurs fois ; corrigez-la.",
                            "The minimum score cannot be read or is given several times; correct it.");
                }
                minimum = minimum == null ? read : minimum;
            }
        }
        return minimum;
    }

    private List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        for (Node part : fields.nodes(node, "subCriteria", where)) {
            String place = Quote.place(lot.lot(), name, part.text("name"));
            BigDecimal weight = fields.number(part, "weight", place);
            for (Node number : part.nodes("numbers")) {
                if (weight == null && number.has("weight")) {
                    weight = fields.number(number, "number", place);
                }
            }
            parts.add(new Part(part.text("name"), weight));
        }
        return parts;
    }
}
