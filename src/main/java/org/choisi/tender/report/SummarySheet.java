package org.choisi.tender.report;

import java.math.BigDecimal;
import org.choisi.measure.Language;
import org.choisi.policy.Spoken;
import org.choisi.tender.BidEvaluation;
import org.choisi.tender.Check;
import org.choisi.tender.Evaluation;
import org.choisi.tender.LotEvaluation;

/** The first sheet: whether the consultation may be published, why not, and who comes first in each lot. */
final class SummarySheet {

    private static final int COLUMNS = 7;
    private static final int TEXT = 3;

    private final Sheet sheet;
    private final Language language;
    private int row;

    SummarySheet(Sheet sheet, Language language) {
        this.sheet = sheet;
        this.language = language;
    }

    void write(Evaluation evaluation) {
        sheet.widths(14, 18, 26, 70, 30, 14, 40);
        sheet.words(0, 0, evaluation.tender().id() + " — " + evaluation.tender().title());
        sheet.title(0);
        sheet.words(1, 0, evaluation.tender().buyer());
        String day = Spoken.day(evaluation.rulesOn(), language);
        sheet.say(2, 0, "Règles en vigueur au " + day, "Rules in force on " + day);
        sheet.words(3, 0, evaluation.ruleSet());
        if (evaluation.publishable()) {
            sheet.say(4, 0, "Publiable : aucun contrôle ne bloque.", "May be published: no check blocks.");
        } else {
            sheet.say(4, 0, "À ne pas publier en l'état.", "Not to be published as it is.");
        }
        row = 6;
        lots(evaluation);
        checks(evaluation);
        sheet.freeze(0, 1);
    }

    private void lots(Evaluation evaluation) {
        sheet.say(row, 0, "Lot", "Lot");
        sheet.say(row, 1, "Classées", "Ranked");
        sheet.say(row, 2, "En tête", "First");
        sheet.say(row, TEXT, "Candidat", "Tenderer");
        sheet.say(row, 4, "Total", "Total");
        heading();
        evaluation.lots().forEach(this::lot);
        if (evaluation.lots().size() > EvaluationWorkbook.MOST_LOTS) {
            sheet.say(
                    row,
                    0,
                    Sentence.of(
                            "Seuls les %s premiers lots ont leur feuille.",
                            "Only the first %s lots have a sheet of their own.", EvaluationWorkbook.MOST_LOTS));
            row++;
        }
        row++;
    }

    private void lot(LotEvaluation lot) {
        sheet.words(row, 0, lot.lot().id());
        long ranked = lot.bids().stream()
                .filter(bid -> bid.status() == BidEvaluation.Status.RANKED)
                .count();
        sheet.number(row, 1, BigDecimal.valueOf(ranked));
        sheet.words(row, 2, String.join(", ", lot.winners()));
        sheet.words(
                row,
                TEXT,
                String.join(
                        ", ",
                        lot.winners().stream()
                                .flatMap(id -> lot.bid(id).stream())
                                .map(bid -> bid.bid().tenderer())
                                .toList()));
        lot.winners().stream().findFirst().flatMap(lot::bid).ifPresent(bid -> sheet.number(row, 4, bid.total()));
        row++;
    }

    private void checks(Evaluation evaluation) {
        sheet.say(row, 0, "Gravité", "Severity");
        sheet.say(row, 1, "Contrôle", "Check");
        sheet.say(row, 2, "Où", "Where");
        sheet.say(row, TEXT, "Constat", "Finding");
        sheet.say(row, 4, "Référence", "Reference");
        sheet.say(row, 5, "Depuis", "Since");
        sheet.say(row, 6, "Ligne de règle", "Row of rule");
        heading();
        evaluation.checks().forEach(this::check);
    }

    private void check(Check check) {
        sheet.say(row, 0, Vocabulary.of(check.severity()));
        sheet.words(row, 1, check.id());
        sheet.words(row, 2, check.where());
        sheet.say(row, TEXT, check.text());
        sheet.wrap(row, TEXT);
        sheet.words(row, 4, check.reference());
        sheet.words(row, 5, check.inForceSince() == null ? "" : Spoken.day(check.inForceSince(), language));
        sheet.words(row, 6, check.at());
        row++;
    }

    private void heading() {
        sheet.heading(row, 0, COLUMNS - 1);
        row++;
    }
}
