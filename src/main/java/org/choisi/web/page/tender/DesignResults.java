package org.choisi.web.page.tender;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.choisi.tender.Check;
import org.choisi.tender.Criterion;
import org.choisi.tender.Evaluation;
import org.choisi.tender.Lot;
import org.choisi.tender.Scoring;
import org.choisi.tender.Severity;
import org.choisi.web.page.Speech;

/** What a page shows of the evaluation of a design: its one lot is the whole of it. */
record DesignResults(Evaluation evaluation, Speech speech) {

    /** Findings with an element of their own; more would weigh on the page. */
    private static final int MOST_CHECKS = 12;

    DesignView.Result result(String download) {
        Lot lot = evaluation.lots().get(0).lot();
        return new DesignView.Result(
                new DesignView.Findings(checks(), null),
                Speech.unbroken(speech.say("design.weights", speech.exact(lot.weightsSum()))),
                lot.criteria().stream()
                        .map(criterion -> new DesignView.How(criterion.name(), Speech.unbroken(how(criterion))))
                        .toList(),
                speech.say("design.basis", speech.day(evaluation.rulesOn()), evaluation.ruleSet()),
                download);
    }

    /** {@code 1 bloquant · 2 risques · 1 à savoir}. */
    String counts() {
        return Speech.joined(Stream.of(Severity.values()).map(this::counted).toList());
    }

    private String counted(Severity severity) {
        long found = count(severity);
        return found == 0 ? "" : speech.count("design.found." + severity.name(), found);
    }

    long count(Severity severity) {
        return evaluation.checks().stream()
                .filter(check -> check.severity() == severity)
                .count();
    }

    /** All of them: what comes after the most findings shares the last one. */
    private List<TenderView.Check> checks() {
        List<TenderView.Check> all =
                evaluation.checks().stream().map(this::check).toList();
        if (all.size() <= MOST_CHECKS) {
            return all;
        }
        List<TenderView.Check> shown = new ArrayList<>(all.subList(0, MOST_CHECKS - 1));
        List<TenderView.Check> rest = all.subList(MOST_CHECKS - 1, all.size());
        shown.add(new TenderView.Check(
                rest.get(0).css(),
                rest.get(0).severity(),
                "",
                String.join(" ", rest.stream().map(DesignResults::sentence).toList()),
                Speech.joined(rest.stream().map(TenderView.Check::proof).toList())));
        return shown;
    }

    private static String sentence(TenderView.Check check) {
        return check.where().isEmpty() ? check.text() : check.where() + " : " + check.text();
    }

    private TenderView.Check check(Check check) {
        return new TenderView.Check(
                TenderWords.css(check.severity()),
                speech.say("severity." + check.severity().name()),
                where(check.where()),
                Speech.unbroken(speech.text(check.text())),
                TenderWords.proof(check, speech));
    }

    /** The number of the only lot says nothing to somebody who typed none. */
    private String where(String where) {
        if (where.equals(DesignReading.LOT) || where.equals(evaluation.tender().id())) {
            return "";
        }
        String lot = DesignReading.LOT + " / ";
        return where.startsWith(lot) ? where.substring(lot.length()) : where;
    }

    private String how(Criterion criterion) {
        Scoring scoring = criterion.scoring();
        String weight = criterion.weight() == null ? "" : speech.exact(criterion.weight());
        String name = new TenderWords(speech, evaluation.lots().get(0)).method(scoring);
        return speech.say("design.how", weight, name, sentence(scoring));
    }

    private String sentence(Scoring scoring) {
        String code = "design.how." + scoring.method().code();
        return switch (scoring.method()) {
            case LINEAR_FROM_LOWEST -> speech.say(code, percent(scoring.spread()));
            case POWER -> speech.say(code, speech.exact(scoring.exponent()));
            case ABSOLUTE -> speech.say(code, speech.exact(scoring.low()), speech.exact(scoring.high()));
            case GRID -> speech.say(code, scoring.table());
            case MARK ->
                scoring.outOf() == null ? speech.say(code + ".any") : speech.say(code, speech.exact(scoring.outOf()));
            case LIFE_CYCLE_COST ->
                speech.say(
                        code,
                        scoring.years() == null ? "" : speech.number(scoring.years()),
                        percent(scoring.discountRate()));
            default -> speech.say(code);
        };
    }

    private String percent(BigDecimal share) {
        return speech.exact(share.movePointRight(2));
    }
}
