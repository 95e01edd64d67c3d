package org.choisi.web.page.service;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.choisi.inventory.plan.Field;
import org.choisi.measure.KgCo2e;
import org.choisi.measure.Text;
import org.choisi.services.ServiceColumn;
import org.choisi.store.ServiceDecisions.Decision;
import org.choisi.web.page.AdviceDocument;

/** The columns of the list of services as a file: those of the register, so that it can be sent again, then ours. */
final class ServiceFields {

    private ServiceFields() {}

    /** A service with the decision that holds, if there is one. */
    record Line(ReviewDocument review, Optional<Decision> decision) {

        private Object decided(Function<Decision, Object> what) {
            return decision.map(what).orElse(null);
        }
    }

    /** The register's own columns, by the names that are understood in either language. */
    static List<Field<Line>> register() {
        return List.of(
                said("id", "identifiant", "id"),
                said("name", "nom", "name"),
                said("entity", "entité", "entity"),
                said("function", "fonction", "function"),
                fact(ServiceColumn.USERS, "utilisateurs sur 12 mois", "users over 12 months"),
                fact(ServiceColumn.USES, "usages sur 12 mois", "uses over 12 months"),
                fact(ServiceColumn.ACCOUNTS, "comptes ouverts", "open accounts"),
                fact(ServiceColumn.YEARLY_COST_EUR_BEFORE_TAX, "coût annuel € ht", "yearly cost before tax"),
                fact(ServiceColumn.ELECTRICITY_KWH, "kwh par an", "electricity kwh"),
                fact(ServiceColumn.FOOTPRINT_KGCO2E, "empreinte kgCO2e", "carbon kgCO2e"),
                fact(ServiceColumn.HOSTING, "hébergement", "hosting"),
                fact(ServiceColumn.HOSTING_COST_EUR_BEFORE_TAX, "coût d'hébergement ht", "hosting cost"),
                fact(ServiceColumn.COUNTRY, "pays d'hébergement", "hosting country"),
                fact(ServiceColumn.SATISFACTION_PERCENT, "satisfaction %", "satisfaction %"),
                fact(ServiceColumn.CONTRACT_END, "fin de contrat", "contract end"),
                fact(ServiceColumn.NOTICE_MONTHS, "préavis en mois", "notice months"),
                fact(ServiceColumn.MANDATORY, "imposé par la loi", "mandatory by law"),
                fact(ServiceColumn.NEED, "besoin", "need"),
                fact(ServiceColumn.REPLACES, "remplace", "replaces"));
    }

    static List<Field<Line>> all() {
        List<Field<Line>> all = new ArrayList<>(register());
        all.add(said("advice", "avis", "advice"));
        all.add(Field.of(
                "merge_into",
                "fusionner avec",
                "merge into",
                line -> line.review().mergeInto().map(ReviewDocument.Target::id).orElse(null)));
        all.add(Field.of(
                "actions",
                "actions",
                "actions",
                line -> String.join("|", line.review().words("actions"))));
        all.add(first("rule", "règle", "rule", finding -> finding.rule()));
        all.add(first("reason", "raison", "reason", finding -> finding.text()));
        all.add(first("at", "ligne de la règle", "row of the rule", finding -> finding.at()));
        all.add(first("legal_reference", "texte", "legal reference", finding -> finding.reference()));
        all.add(Field.of(
                "notice_on",
                "à dénoncer le",
                "notice on",
                line -> line.review().noticeOn().orElse(null)));
        all.add(figure(
                "footprint_kg_per_year",
                "kgCO2e par an",
                "kgCO2e a year",
                line -> line.review().footprint().map(KgCo2e::mid)));
        all.add(figure(
                "freed_euros_per_year",
                "€ libérés par an",
                "€ freed a year",
                line -> line.review().freedEuros()));
        all.add(figure(
                "freed_low_kg_per_year",
                "kgCO2e libérés par an, bas",
                "kgCO2e freed a year, low",
                line -> line.review().freedKg().map(KgCo2e::low)));
        all.add(figure(
                "freed_mid_kg_per_year",
                "kgCO2e libérés par an",
                "kgCO2e freed a year",
                line -> line.review().freedKg().map(KgCo2e::mid)));
        all.add(figure(
                "freed_high_kg_per_year",
                "kgCO2e libérés par an, haut",
                "kgCO2e freed a year, high",
                line -> line.review().freedKg().map(KgCo2e::high)));
        all.add(Field.of("decision", "décision", "decision", line -> line.decided(Decision::decision)));
        all.add(Field.of("decided_target", "décidé avec", "decided with", line -> line.decided(Decision::target)));
        all.add(Field.of("motive", "motif", "motive", line -> line.decided(Decision::motive)));
        all.add(Field.of("decided_by", "décidé par", "decided by", line -> line.decided(Decision::author)));
        all.add(said("asOf", "à la date du", "as of"));
        all.add(said("ruleSet", "jeu de règles", "rule set"));
        return all;
    }

    private static Field<Line> said(String name, String fr, String en) {
        String header = name.equals("asOf") ? "as_of" : name.equals("ruleSet") ? "rule_set" : name;
        return Field.of(header, fr, en, line -> line.review().text(name));
    }

    private static Field<Line> fact(ServiceColumn column, String fr, String en) {
        return new Field<>(column.label(), new Text(fr, en), line -> {
            Optional<BigDecimal> figure = line.review().figure(column);
            return figure.isPresent()
                    ? figure.get()
                    : line.review().fact(column).orElse(null);
        });
    }

    private static Field<Line> figure(String name, String fr, String en, Function<Line, Optional<BigDecimal>> value) {
        return Field.of(name, fr, en, line -> value.apply(line).orElse(null));
    }

    private static Field<Line> first(
            String name, String fr, String en, Function<AdviceDocument.Finding, Object> value) {
        return Field.of(
                name,
                fr,
                en,
                line -> value.apply(line.review().findings("reasons").get(0)));
    }
}
