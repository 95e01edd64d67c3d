package org.choisi.inventory.plan;

import static org.choisi.inventory.plan.Field.of;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.choisi.lifecycle.Asset;
import org.choisi.lifecycle.plan.Fate;
import org.choisi.lifecycle.plan.ReplacementPlan;
import org.choisi.lifecycle.plan.Step;
import org.choisi.lifecycle.plan.Tally;
import org.choisi.measure.KgCo2e;
import org.choisi.measure.Text;
import org.choisi.policy.Hit;

/** A plan as tables: its steps, and its sums by year, entity and category. */
final class PlanTables {

    private PlanTables() {}

    /** One row of sums. */
    record Sum(String key, Tally tally) {}

    /** How many pieces have one fate. */
    private record Fated(Fate fate, long pieces) {}

    static Sheet<Step> steps(ReplacementPlan plan, TableWords words) {
        List<Field<Step>> fields = new ArrayList<>();
        fields.add(of("year", "année", "year", step -> step.isFunded() ? step.year() : null));
        fields.add(of("due_year", "année voulue", "due year", Step::due));
        fields.add(of("funded", "financé", "funded", step -> step.isFunded() ? "yes" : "no"));
        fields.add(of("step", "étape", "step", step -> step.kind().name()));
        fields.add(of("urgency", "urgence", "urgency", step -> step.urgency().name()));
        fields.addAll(asset(words));
        fields.add(of("quantity", "pièces", "pieces", Step::quantity));
        fields.add(of("refurbished", "dont reconditionnées", "of which refurbished", Step::refurbished));
        fields.addAll(money());
        fields.add(of(
                "age_months",
                "âge (mois)",
                "age (months)",
                step -> step.decision().profile().ageMonths()));
        fields.add(of(
                "actions",
                "actions",
                "actions",
                step -> String.join("|", step.decision().actions())));
        fields.add(of("destination", "destination", "destination", PlanTables::destination));
        fields.add(of("rule", "règle", "rule", step -> first(step).row().id()));
        fields.add(of("reason", "motif", "reason", step -> first(step).text(words.language())));
        fields.add(of(
                "at",
                "ligne de règle",
                "row of rules",
                step -> first(step).row().at()));
        fields.add(of(
                "reference", "référence", "reference", step -> first(step).row().reference()));
        return new Sheet<>(new Text("Étapes", "Steps"), fields, plan.steps());
    }

    private static List<Field<Step>> asset(TableWords words) {
        return List.of(
                of("id", "id", "id", step -> asset(step).id()),
                of("file", "fichier", "file", step -> step.outlook().file()),
                of("line", "ligne", "line", step -> asset(step).line()),
                of("name", "nom", "name", step -> asset(step).name()),
                of("entity", "entité", "entity", Step::entity),
                of("category", "catégorie", "category", Step::category),
                of(
                        "category_name",
                        "nom de la catégorie",
                        "name of the category",
                        step -> words.category(step.category())),
                of(
                        "manufacturer",
                        "fabricant",
                        "manufacturer",
                        step -> asset(step).manufacturer()),
                of("model", "modèle", "model", step -> asset(step).model()));
    }

    private static List<Field<Step>> money() {
        return List.of(
                of(
                        "unit_eur_before_tax",
                        "prix unitaire (€ HT)",
                        "unit price (EUR before tax)",
                        step -> step.price().eurBeforeTax()),
                of(
                        "refurbished_unit_eur_before_tax",
                        "prix unitaire reconditionné (€ HT)",
                        "unit price, refurbished (EUR before tax)",
                        Step::refurbishedEur),
                of(
                        "total_eur_before_tax",
                        "montant (€ HT)",
                        "amount (EUR before tax)",
                        step -> step.eurBeforeTax().orElse(null)),
                of(
                        "price_from",
                        "source du prix",
                        "source of the price",
                        step -> step.price().from().name().toLowerCase(Locale.ROOT)),
                of("bought_kg_co2e_low", "achat, bas (kgCO2e)", "bought, low (kgCO2e)", step -> low(step.bought())),
                of("bought_kg_co2e_mid", "achat (kgCO2e)", "bought (kgCO2e)", step -> mid(step.bought())),
                of(
                        "bought_kg_co2e_high",
                        "achat, haut (kgCO2e)",
                        "bought, high (kgCO2e)",
                        step -> high(step.bought())));
    }

    static List<Sheet<?>> sums(ReplacementPlan plan, TableWords words) {
        return List.of(
                sums(new Text("Années", "Years"), "year", new Text("année", "year"), plan.byYear()),
                sums(new Text("Entités", "Entities"), "entity", new Text("entité", "entity"), plan.byEntity()),
                categories(plan, words),
                sums(
                        new Text("Sans financement", "Not funded"),
                        "part",
                        new Text("part", "part"),
                        Map.of(new Text("sans financement", "not funded").in(words.language()), plan.unfunded())),
                new Sheet<Fated>(
                        new Text("Non prévu", "Not planned"),
                        List.of(
                                of(
                                        "fate",
                                        "sort",
                                        "fate",
                                        row -> row.fate().words().in(words.language())),
                                of("pieces", "pièces", "pieces", Fated::pieces)),
                        List.of(Fate.values()).stream()
                                .map(fate -> new Fated(fate, plan.pieces().getOrDefault(fate, 0L)))
                                .toList()));
    }

    private static Sheet<Sum> categories(ReplacementPlan plan, TableWords words) {
        Sheet<Sum> sums = sums(
                new Text("Catégories", "Categories"), "category", new Text("catégorie", "category"), plan.byCategory());
        List<Field<Sum>> fields = new ArrayList<>(sums.fields());
        fields.add(
                1,
                of("category_name", "nom de la catégorie", "name of the category", sum -> words.category(sum.key())));
        return new Sheet<>(sums.title(), fields, sums.rows());
    }

    private static <K> Sheet<Sum> sums(Text title, String name, Text words, Map<K, Tally> sums) {
        List<Field<Sum>> fields = new ArrayList<>();
        fields.add(new Field<>(name, words, Sum::key));
        fields.add(of("leaving", "sortent", "leave", sum -> sum.tally().leaving()));
        fields.add(of("bought", "achetés", "bought", sum -> sum.tally().bought()));
        fields.add(of(
                "refurbished",
                "dont reconditionnés",
                "of which refurbished",
                sum -> sum.tally().refurbished()));
        fields.add(
                of("restored", "remis en état", "restored", sum -> sum.tally().restored()));
        fields.add(of(
                "bought_eur_before_tax",
                "achats (€ HT)",
                "purchases (EUR before tax)",
                sum -> sum.tally().boughtEur()));
        fields.add(of(
                "restored_eur_before_tax",
                "remises en état (€ HT)",
                "restorations (EUR before tax)",
                sum -> sum.tally().restoredEur()));
        fields.add(of(
                "total_eur_before_tax",
                "total (€ HT)",
                "total (EUR before tax)",
                sum -> sum.tally().eurBeforeTax()));
        fields.add(of(
                "not_priced", "sans prix", "without price", sum -> sum.tally().notPriced()));
        fields.add(of(
                "bought_kg_co2e_low",
                "achats, bas (kgCO2e)",
                "bought, low (kgCO2e)",
                sum -> low(sum.tally().kgCo2eBought())));
        fields.add(of(
                "bought_kg_co2e_mid",
                "achats (kgCO2e)",
                "bought (kgCO2e)",
                sum -> mid(sum.tally().kgCo2eBought())));
        fields.add(of(
                "bought_kg_co2e_high",
                "achats, haut (kgCO2e)",
                "bought, high (kgCO2e)",
                sum -> high(sum.tally().kgCo2eBought())));
        fields.add(of(
                "carbon_not_known",
                "sans facteur carbone",
                "without carbon factor",
                sum -> sum.tally().carbonNotKnown()));
        List<Sum> rows = sums.entrySet().stream()
                .map(entry -> new Sum(String.valueOf(entry.getKey()), entry.getValue()))
                .toList();
        return new Sheet<>(title, fields, rows);
    }

    private static Asset asset(Step step) {
        return step.outlook().asset();
    }

    private static Hit first(Step step) {
        return step.decision().reasons().get(0);
    }

    static String destination(Step step) {
        return step.leaves()
                ? step.decision().whereTo().map(where -> where.channel()).orElse("")
                : "";
    }

    private static BigDecimal low(KgCo2e kg) {
        return kg == null ? null : kg.low();
    }

    private static BigDecimal mid(KgCo2e kg) {
        return kg == null ? null : kg.mid();
    }

    private static BigDecimal high(KgCo2e kg) {
        return kg == null ? null : kg.high();
    }
}
