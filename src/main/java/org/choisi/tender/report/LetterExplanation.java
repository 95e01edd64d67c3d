package org.choisi.tender.report;

import java.util.ArrayList;
import java.util.List;
import org.choisi.measure.Language;
import org.choisi.measure.Text;
import org.choisi.policy.Spoken;
import org.choisi.tender.AwardMethod;
import org.choisi.tender.BidEvaluation;
import org.choisi.tender.Criterion;
import org.choisi.tender.CriterionPoints;
import org.choisi.tender.Mark;
import org.choisi.tender.Scoring;
import org.choisi.tender.Statement.Matter;
import org.choisi.tender.report.BidderLetter.Part;

/** The four things a person may ask about what an algorithm did in its case, for one bidder. */
final class LetterExplanation {

    private final Addressee addressee;

    LetterExplanation(Addressee addressee) {
        this.addressee = addressee;
    }

    List<Part> parts() {
        return List.of(
                part("Degré et mode de contribution", "Degree and mode of contribution", contribution()),
                part("Données traitées et leurs sources", "What was processed, and where it comes from", sources()),
                part("Paramètres et pondérations", "Parameters and weights", parameters()),
                part("Opérations effectuées", "Operations performed", operations()));
    }

    private Part part(String french, String english, List<Text> lines) {
        return new Part(new Text(french, english), lines, addressee.reference(Matter.EXPLANATION));
    }

    private List<Text> contribution() {
        return List.of(
                new Text(
                        "Le programme vérifie les exigences publiées, calcule les points, les totaux et le classement, et signale"
                                + " ce qu'un humain doit regarder.",
                        "The program checks the published demands, calculates points, totals and the ranking, and tells what a"
                                + " human must look at."),
                new Text(
                        "Il ne donne aucune note d'appréciation : elles viennent des évaluateurs. La décision est prise par"
                                + " l'acheteur.",
                        "It gives no mark of appreciation: these come from the evaluators. The decision is the buyer's."));
    }

    private List<Text> sources() {
        List<Text> lines = new ArrayList<>();
        BidEvaluation own = addressee.own();
        Addressee.price(own)
                .ifPresent(price -> lines.add(Sentence.of(
                        "Prix de votre offre : %s %s, tel que vous l'avez remis.",
                        "Price of your bid: %s %s, as you submitted it.",
                        price,
                        own.bid().value().currency())));
        for (Criterion criterion : addressee.lot().lot().criteria()) {
            own.bid().mark(addressee.lot().lot(), criterion).ifPresent(mark -> lines.add(mark(criterion, mark)));
        }
        if (own.bid().lifeCycleCost() != null) {
            lines.add(new Text(
                    "Coûts du cycle de vie, tels que votre offre les déclare.",
                    "Life-cycle costs, as your bid declares them."));
        }
        if (!own.bid().responses().isEmpty()) {
            lines.add(Sentence.of(
                    "Vos réponses aux exigences de la consultation : %s.",
                    "Your answers to the demands of the consultation: %s.",
                    own.bid().responses().size()));
        }
        return lines;
    }

    private Text mark(Criterion criterion, Mark mark) {
        Object figure = mark.number() == null ? mark.word() : mark.number();
        Text said = mark.outOf() == null
                ? Sentence.of("%s : %s", "%s: %s", criterion.name(), figure)
                : Sentence.of("%s : %s sur %s", "%s: %s out of %s", criterion.name(), figure, mark.outOf());
        Text source = Sentence.of(
                "%s, selon les évaluateurs ou votre réponse", "%s, from the evaluators or your answer", said);
        if (mark.reason().isEmpty()) {
            return Sentence.of("%s.", "%s.", source);
        }
        return addressee.namesAnother(mark.reason())
                ? Sentence.of(
                        "%s. Leur commentaire n'est pas repris : il parle d'une autre offre.",
                        "%s. Their comment is left out: it speaks of another bid.", source)
                : Sentence.of("%s : « %s »", "%s: '%s'", source, mark.reason());
    }

    private List<Text> parameters() {
        List<Text> lines = new ArrayList<>();
        AwardMethod award = addressee.lot().lot().award();
        lines.add(Vocabulary.of(award.aggregation()));
        addressee.lot().lot().criteria().forEach(criterion -> lines.add(criterion(criterion)));
        if (award.decimals() != null) {
            lines.add(Sentence.of(
                    "Totaux arrondis avant classement ; décimales : %s.",
                    "Totals rounded before ranking; decimals: %s.", award.decimals()));
        }
        award.tieBreaks().forEach(tieBreak -> lines.add(Vocabulary.of(tieBreak)));
        lines.add(Sentence.of(
                "Règles en vigueur au %s, jeu de règles %s.",
                "Rules in force on %s, rule set %s.",
                new Text(
                        Spoken.day(addressee.evaluation().rulesOn(), Language.FR),
                        Spoken.day(addressee.evaluation().rulesOn(), Language.EN)),
                addressee.evaluation().ruleSet()));
        return lines;
    }

    private static Text criterion(Criterion criterion) {
        Text said = Sentence.of(
                "%s : poids %s, méthode « %s »",
                "%s: weight %s, method '%s'",
                criterion.name(),
                criterion.weight() == null ? "?" : criterion.weight(),
                Vocabulary.of(criterion.scoring()));
        for (Text parameter : parameters(criterion)) {
            said = Sentence.of("%s, %s", "%s, %s", said, parameter);
        }
        return Sentence.of("%s.", "%s.", said);
    }

    private static List<Text> parameters(Criterion criterion) {
        Scoring scoring = criterion.scoring();
        List<Text> parameters = new ArrayList<>();
        add(parameters, "étendue %s", "spread %s", scoring.spread());
        add(parameters, "exposant %s", "exponent %s", scoring.exponent());
        add(parameters, "tous les points à %s", "all points at %s", scoring.low());
        add(parameters, "aucun point à %s", "no point at %s", scoring.high());
        add(parameters, "note sur %s", "mark out of %s", scoring.outOf());
        add(parameters, "barème %s", "grid %s", scoring.table());
        add(parameters, "taux d'actualisation %s", "discount rate %s", scoring.discountRate());
        add(parameters, "durée en années %s", "years %s", scoring.years());
        add(parameters, "note minimale %s", "minimum mark %s", criterion.minimumScore());
        return parameters;
    }

    private static void add(List<Text> parameters, String french, String english, Object parameter) {
        if (parameter != null) {
            parameters.add(Sentence.of(french, english, parameter));
        }
    }

    private List<Text> operations() {
        BidEvaluation own = addressee.own();
        if (!addressee.ranked()) {
            return List.of(new Text(
                    "Les exigences ont été vérifiées ; aucun point n'a été calculé.",
                    "The demands were checked; no points were calculated."));
        }
        List<Text> lines = new ArrayList<>();
        for (int index = 0; index < own.criteria().size(); index++) {
            CriterionPoints points = own.criteria().get(index);
            if (points.points() != null) {
                lines.add(Sentence.of(
                        "%s : %s = %s.",
                        "%s: %s = %s.",
                        points.criterion().name(),
                        points.points(),
                        new LetterFormula(addressee, index).words()));
            }
        }
        lines.add(Sentence.of(
                "Le total est %s ; parmi %s offres classées, le rang est %s.",
                "The total is %s; among %s ranked bids, the rank is %s.",
                addressee.total(own),
                addressee.rankedBids(),
                own.rank()));
        return lines;
    }
}
