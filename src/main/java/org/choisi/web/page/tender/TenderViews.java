package org.choisi.web.page.tender;

import java.util.List;
import org.choisi.store.StoredTender;
import org.choisi.tender.Check;
import org.choisi.tender.Evaluation;
import org.choisi.tender.Severity;
import org.choisi.tender.Tender;
import org.choisi.web.page.Speech;

/** Makes the pages of one consultation from its evaluation. */
record TenderViews(StoredTender stored, Evaluation evaluation, TenderAddress address, Speech speech) {

    TenderView page() {
        return view(LotLimits.page(evaluation.lots().size()));
    }

    TenderView report() {
        return view(LotLimits.report());
    }

    private TenderView view(LotLimits limits) {
        var lots = new LotViews(evaluation, address, limits, speech);
        String what = what();
        List<Check> checks = evaluation.checks();
        return new TenderView(
                speech.say("tender.title", what, answer()),
                what,
                answer(),
                evaluation.publishable() ? "ok" : "block",
                speech.day(evaluation.asOf()),
                lead(),
                evaluation.lots().stream().limit(limits.lots()).map(lots::view).toList(),
                lots.others("tender.more.lots", evaluation.lots().size(), limits.lots()),
                checks.stream().limit(limits.checks()).map(this::check).toList(),
                lots.others("tender.more.checks", checks.size(), limits.checks()),
                basis(),
                address.links());
    }

    String what() {
        Tender tender = evaluation.tender();
        String what = Speech.joined(List.of(tender.id(), tender.title()));
        return what.isEmpty() ? stored.fileName() : what;
    }

    private String answer() {
        long blocks = evaluation.checks().stream()
                .filter(check -> check.severity() == Severity.BLOCK)
                .count();
        return blocks == 0 ? speech.say("tender.publishable") : speech.count("tender.blocks", blocks);
    }

    private String lead() {
        Tender tender = evaluation.tender();
        return Speech.joined(List.of(
                tender.buyer(),
                speech.count("tender.lots", tender.lots().size()),
                speech.count("tender.bids", tender.bids().size())));
    }

    private TenderView.Check check(Check check) {
        return new TenderView.Check(
                TenderWords.css(check.severity()),
                speech.say("severity." + check.severity().name()),
                check.where(),
                Speech.unbroken(speech.text(check.text())),
                TenderWords.proof(check, speech));
    }

    List<TenderView.Fact> basis() {
        String file = stored.marksName().isEmpty()
                ? stored.fileName()
                : speech.say("tender.files", stored.fileName(), stored.marksName());
        return List.of(
                new TenderView.Fact(speech.say("basis.as-of"), speech.day(evaluation.asOf())),
                new TenderView.Fact(speech.say("basis.rules-on"), speech.day(evaluation.rulesOn())),
                new TenderView.Fact(speech.say("basis.rules"), evaluation.ruleSet()),
                new TenderView.Fact(speech.say("basis.document"), file));
    }
}
