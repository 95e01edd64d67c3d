package org.choisi.workbench.preview;

import java.io.OutputStream;
import java.math.BigDecimal;
import org.choisi.lifecycle.Decision;
import org.choisi.measure.KgCo2e;
import org.choisi.measure.Language;
import org.choisi.policy.Hit;
import org.choisi.tender.Check;
import org.choisi.tender.report.JsonLine;

/** Previews as JSON: the same preview, the same bytes. */
public final class PreviewJson {

    private final JsonLine json;
    private final Language language;

    private PreviewJson(JsonLine json, Language language) {
        this.json = json;
        this.language = language;
    }

    /** One object on one line, UTF-8, without a line end; the stream stays open. */
    public static void write(Preview preview, Language language, OutputStream out) {
        try (JsonLine json = new JsonLine(out)) {
            new PreviewJson(json, language).write(preview);
        }
    }

    private void write(Preview preview) {
        FleetPreview fleet = preview.fleet();
        json.object(() -> {
            head(fleet);
            json.objects("transitions", fleet.transitions(), this::transition);
            json.objects("assets", fleet.assets(), this::asset);
            whole("assetsNotListed", fleet.changed().lines() - fleet.assets().size());
            json.objects("rows", fleet.rows(), this::row);
            json.object("carbon", () -> carbon(fleet.carbon()));
            json.object("budget", () -> budget(fleet.budget()));
            whole("tendersRead", preview.tenders().size());
            json.objects("tenders", preview.changedTenders(), this::tender);
        });
    }

    private void head(FleetPreview fleet) {
        json.words("asOf", fleet.before().asOf().toString());
        json.words("draftAsOf", fleet.after().asOf().toString());
        json.words("ruleSet", fleet.before().ruleSet());
        json.words("draft", fleet.after().ruleSet());
        json.words("referenceData", fleet.after().referenceData());
        whole("read", fleet.read());
        whole("advised", fleet.advised().lines());
        whole("rejected", fleet.rejected());
        whole("changed", fleet.changed().lines());
        whole("quantityAdvised", fleet.advised().pieces());
        whole("quantityChanged", fleet.changed().pieces());
        json.number("share", fleet.share());
        json.object("changes", () -> {
            counted("verdict", fleet.changed(Change.VERDICT));
            counted("destination", fleet.changed(Change.DESTINATION));
            counted("actions", fleet.changed(Change.ACTIONS));
            counted("sameAdviceOtherRow", fleet.changed(Change.ROW));
        });
    }

    private void counted(String name, Counted counted) {
        json.object(name, () -> counted(counted));
    }

    private void counted(Counted counted) {
        whole("lines", counted.lines());
        whole("quantity", counted.pieces());
    }

    private void transition(Transition transition) {
        json.words("from", transition.from().name());
        json.words("to", transition.to().name());
        counted(transition.counted());
    }

    private void asset(ChangedAsset changed) {
        json.words("id", changed.asset().id());
        json.number("line", changed.asset().line());
        json.number("quantity", changed.asset().quantity());
        json.words("name", changed.asset().name());
        json.words("category", changed.after().profile().category());
        json.words("entity", changed.asset().entity());
        json.words("change", changed.change().name());
        json.object("before", () -> advice(changed.before()));
        json.object("after", () -> advice(changed.after()));
    }

    private void advice(Decision decision) {
        json.words("verdict", decision.verdict().name());
        json.strings("actions", decision.actions());
        json.object("reason", () -> reason(decision.reasons().get(0)));
        json.words(
                "destination",
                decision.whereTo().map(Decision.Destination::channel).orElse(null));
    }

    private void reason(Hit hit) {
        json.words("rule", hit.row().id());
        json.words("text", hit.text(language));
        json.words("at", hit.row().at());
        json.words("reference", hit.row().reference());
    }

    private void row(RowReach row) {
        json.words("rule", row.rule());
        json.words("finds", row.finds());
        json.words("at", row.at());
        whole("before", row.before());
        whole("after", row.after());
        whole("gained", row.gained());
        whole("lost", row.lost());
    }

    private void carbon(CarbonChange carbon) {
        KgCo2e change = carbon.kgCo2ePerYear();
        json.words("unit", "kgCO2e/year");
        json.object("change", () -> {
            json.number("low", change.low());
            json.number("mid", change.mid());
            json.number("high", change.high());
        });
        whole("notKnown", carbon.notKnown());
    }

    private void budget(BudgetChange budget) {
        json.words("unit", "EUR");
        json.number("change", budget.euros());
        whole("notKnown", budget.notKnown());
    }

    private void tender(TenderPreview tender) {
        json.words("tender", tender.tender());
        json.object("publishable", () -> {
            json.yesNo("before", tender.publishableBefore());
            json.yesNo("after", tender.publishableAfter());
        });
        json.objects("appear", tender.appear(), this::check);
        json.objects("disappear", tender.disappear(), this::check);
        json.objects("rankings", tender.rankings(), ranking -> {
            json.words("lot", ranking.lot());
            json.lists("before", ranking.before());
            json.lists("after", ranking.after());
            json.yesNo("winnerChanges", ranking.winnerChanges());
        });
    }

    private void check(Check check) {
        json.words("id", check.id());
        json.words("severity", check.severity().name());
        json.words("where", check.where());
        json.words("text", check.text().in(language));
        json.words("at", check.at());
        json.words("reference", check.reference());
    }

    private void whole(String name, long number) {
        json.number(name, BigDecimal.valueOf(number));
    }
}
