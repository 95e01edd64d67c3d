package org.choisi.tender.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.choisi.measure.Text;
import org.choisi.tender.Aggregation;
import org.choisi.tender.BidEvaluation;
import org.choisi.tender.CriterionPoints;
import org.choisi.tender.Method;
import org.choisi.tender.Reason;
import org.choisi.tender.Statement;
import org.choisi.tender.Statement.Matter;
import org.choisi.tender.report.BidderLetter.Part;

/** What the law on public contracts has a bidder told: its own case, why, who was chosen, and until when it can act. */
final class LetterFacts {

    private final Addressee addressee;

    LetterFacts(Addressee addressee) {
        this.addressee = addressee;
    }

    List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part(new Text("Votre offre", "Your bid"), own(), decision()));
        addressee.winner().ifPresent(winner -> parts.add(chosen(winner)));
        stated(new Text("Avant la signature", "Before signature"), Matter.STANDSTILL, parts);
        if (!addressee.wins()) {
            stated(new Text("Si vous demandez plus", "If you ask for more"), Matter.ON_REQUEST, parts);
        }
        stated(new Text("Traitement algorithmique", "Use of an algorithm"), Matter.MENTION, parts);
        return parts;
    }

    /** What a decision need not say by itself, a bidder may ask for. */
    private String decision() {
        String reference = addressee.reference(Matter.DECISION);
        return reference.isEmpty() ? addressee.reference(Matter.ON_REQUEST) : reference;
    }

    private void stated(Text title, Matter matter, List<Part> parts) {
        List<Text> lines = addressee.evaluation().statements(matter).stream()
                .map(Statement::text)
                .toList();
        if (!lines.isEmpty()) {
            parts.add(new Part(title, lines, addressee.reference(matter)));
        }
    }

    private List<Text> own() {
        List<Text> lines = new ArrayList<>();
        BidEvaluation own = addressee.own();
        lines.add(Sentence.of(
                "Consultation %s, lot %s, offre %s présentée par %s.",
                "Consultation %s, lot %s, bid %s by %s.",
                addressee.evaluation().tender().id(),
                addressee.lot().lot().id(),
                own.bid().id(),
                own.bid().tenderer()));
        if (addressee.ranked()) {
            ranked(lines);
            return lines;
        }
        lines.add(
                own.status() == BidEvaluation.Status.EXCLUDED
                        ? new Text(
                                "Elle n'est pas classée, pour les motifs qui suivent.",
                                "It is not ranked, for the reasons that follow.")
                        : new Text(
                                "Elle n'est pas encore notée : il manque ce qui suit.",
                                "It is not scored yet: what follows is missing."));
        own.reasons().forEach(reason -> lines.add(reason(reason)));
        return lines;
    }

    private void ranked(List<Text> lines) {
        BidEvaluation own = addressee.own();
        lines.add(Sentence.of(
                "Elle est classée %s sur %s, avec un total de %s.",
                "It ranks %s of %s, with a total of %s.", own.rank(), addressee.rankedBids(), addressee.total(own)));
        for (CriterionPoints points : own.criteria()) {
            if (points.points() != null && points.criterion().weight() != null) {
                lines.add(Sentence.of(
                        "%s : %s points sur %s.",
                        "%s: %s points out of %s.",
                        points.criterion().name(),
                        points.points(),
                        points.criterion().weight()));
            }
        }
        if (addressee.wins()) {
            lines.add(new Text(
                    "C'est l'offre la mieux classée selon les critères publiés.",
                    "It is the best ranked bid under the published criteria."));
        } else if (addressee.shareFirstPlace()) {
            lines.add(new Text(
                    "La première place est partagée : l'acheteur doit dire selon quelle règle publiée il choisit.",
                    "The first place is shared: the buyer must say by which published rule it chooses."));
        }
    }

    private Text reason(Reason reason) {
        boolean safe = !addressee.namesAnother(reason.text().fr())
                && !addressee.namesAnother(reason.text().en());
        String behind = reason.reference().isEmpty() ? reason.rule() : reason.reference();
        return safe
                ? Sentence.of("%s (%s)", "%s (%s)", reason.text(), behind)
                : Sentence.of(
                        "Motif tiré de la règle %s ; l'acheteur le précise sans rien révéler d'une autre offre.",
                        "Reason drawn from rule %s; the buyer details it without telling anything of another bid.",
                        behind);
    }

    private Part chosen(BidEvaluation winner) {
        List<Text> lines = new ArrayList<>();
        lines.add(Sentence.of(
                "L'offre retenue est celle que présente %s.",
                "The chosen bid is that of %s.", winner.bid().tenderer()));
        if (!totalIsCost()) {
            lines.add(Sentence.of("Son total : %s.", "Its total: %s.", addressee.total(winner)));
        }
        Addressee.price(winner)
                .ifPresent(price -> lines.add(price(price, winner.bid().value().currency())));
        if (addressee.ranked()) {
            advantages(lines, winner);
        }
        return new Part(new Text("L'offre retenue", "The chosen bid"), lines, decision());
    }

    private static Text price(BigDecimal price, String currency) {
        Text amount = Sentence.of("Son prix global : %s", "Its overall price: %s", price);
        return Sentence.of("%s.", "%s.", currency.isEmpty() ? amount : Sentence.of("%s %s", "%s %s", amount, currency));
    }

    /** A total that is a life-cycle cost would tell, less the price, what the winner says its offer consumes. */
    private boolean totalIsCost() {
        return addressee.lot().lot().award().aggregation() == Aggregation.LOWEST_COST
                && addressee.lot().lot().criteria().stream()
                        .anyMatch(criterion -> criterion.scoring().method() == Method.LIFE_CYCLE_COST);
    }

    private void advantages(List<Text> lines, BidEvaluation winner) {
        List<String> more = addressee.compared(winner, true);
        List<String> fewer = addressee.compared(winner, false);
        if (!more.isEmpty()) {
            lines.add(Sentence.of(
                    "Ses avantages : elle a plus de points que la vôtre sur %s.",
                    "Its advantages: it has more points than yours on %s.", Sentence.list(more)));
        }
        if (!fewer.isEmpty()) {
            lines.add(Sentence.of(
                    "La vôtre a plus de points sur %s.", "Yours has more points on %s.", Sentence.list(fewer)));
        }
    }
}
