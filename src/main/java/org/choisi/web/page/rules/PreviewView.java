package org.choisi.web.page.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.choisi.lifecycle.Decision;
import org.choisi.lifecycle.Verdict;
import org.choisi.measure.Text;
import org.choisi.store.Page;
import org.choisi.web.page.Link;
import org.choisi.web.page.Position;
import org.choisi.web.page.Speech;
import org.choisi.web.page.fleet.FleetViews;
import org.choisi.workbench.preview.ChangedAsset;
import org.choisi.workbench.preview.FleetPreview;
import org.choisi.workbench.preview.Preview;
import org.choisi.workbench.preview.PreviewText;
import org.choisi.workbench.preview.TenderPreview;
import org.choisi.workbench.preview.Transition;

/** What a draft would change, ready to be shown. */
record PreviewView(
        String title,
        List<String> conclusion,
        List<String> verdicts,
        List<Line> matrix,
        List<Asset> assets,
        Position pages,
        List<Row> rows,
        List<String> tenders,
        String json,
        String back) {

    private static final int ASSETS_A_PAGE = 15;
    private static final int MOST_ROWS = 20;
    private static final int MOST_TENDERS = 20;

    /** One row of the matrix: what was advised, and into what it turns. */
    record Line(String from, List<String> to) {}

    record Asset(
            String what, String before, String cssBefore, String why, String after, String cssAfter, String whyNow) {}

    record Row(String rule, String at, String before, String after) {}

    /** @param day null for that of the inventory */
    static PreviewView of(Preview preview, String draft, LocalDate day, int page, Speech speech) {
        Link address = Link.to(draft + "/apercu");
        Link json = Link.to(draft + "/apercu.json");
        if (day != null) {
            address = address.with("date", day.toString());
            json = json.with("date", day.toString());
        }
        FleetPreview fleet = preview.fleet();
        List<String> said = PreviewText.conclusion(fleet).stream()
                .map(text -> said(text, speech))
                .toList();
        List<ChangedAsset> changed = fleet.assets();
        int pages = Math.max(1, (changed.size() + ASSETS_A_PAGE - 1) / ASSETS_A_PAGE);
        int shown = Math.min(page, pages);
        List<Asset> assets = changed.stream()
                .skip((shown - 1L) * ASSETS_A_PAGE)
                .limit(ASSETS_A_PAGE)
                .map(asset -> asset(asset, speech))
                .toList();
        return new PreviewView(
                said.get(0),
                said.subList(1, said.size()),
                List.of(Verdict.values()).stream()
                        .map(verdict -> speech.text(verdict.words()))
                        .toList(),
                matrix(fleet, speech),
                assets,
                Position.of(new Page<>(assets, shown, ASSETS_A_PAGE, changed.size()), address, speech),
                rows(fleet, speech),
                tenders(preview, speech),
                json.href(),
                draft);
    }

    private static String said(Text text, Speech speech) {
        return Speech.unbroken(speech.text(text));
    }

    private static List<Line> matrix(FleetPreview fleet, Speech speech) {
        List<Line> lines = new ArrayList<>();
        for (Verdict from : Verdict.values()) {
            List<String> cells = new ArrayList<>();
            for (Verdict to : Verdict.values()) {
                long pieces = fleet.transitions().stream()
                        .filter(one -> one.from() == from && one.to() == to)
                        .mapToLong((Transition one) -> one.counted().pieces())
                        .sum();
                cells.add(pieces == 0 ? "·" : speech.number(pieces));
            }
            lines.add(new Line(speech.text(from.words()), cells));
        }
        return lines;
    }

    private static Asset asset(ChangedAsset changed, Speech speech) {
        int quantity = changed.asset().quantity();
        String what = Speech.joined(List.of(
                changed.asset().id(),
                changed.asset().name(),
                quantity == 1 ? "" : speech.say("preview.pieces", speech.number(quantity)),
                changed.asset().entity()));
        return new Asset(
                what,
                verdict(changed.before(), speech),
                FleetViews.css(changed.before().verdict()),
                why(changed.before(), speech),
                verdict(changed.after(), speech),
                FleetViews.css(changed.after().verdict()),
                why(changed.after(), speech));
    }

    private static String verdict(Decision decision, Speech speech) {
        return speech.text(decision.verdict().words());
    }

    private static String why(Decision decision, Speech speech) {
        var first = decision.reasons().get(0);
        String where = decision.whereTo()
                .map(destination -> speech.say(
                        "destination.title",
                        speech.sayOr("destination." + destination.channel(), destination.channel())))
                .orElse("");
        return Speech.unbroken(
                Speech.joined(List.of(first.text(speech.language()), first.row().id(), where)));
    }

    private static List<Row> rows(FleetPreview fleet, Speech speech) {
        return fleet.rows().stream()
                .limit(MOST_ROWS)
                .map(row -> new Row(
                        row.rule(), speech.place(row.at()), speech.number(row.before()), speech.number(row.after())))
                .toList();
    }

    private static List<String> tenders(Preview preview, Speech speech) {
        List<String> said = new ArrayList<>();
        List<TenderPreview> changed = preview.changedTenders();
        for (TenderPreview tender : changed.subList(0, Math.min(MOST_TENDERS, changed.size()))) {
            said.add(speech.say(
                    "preview.tender",
                    tender.tender(),
                    ids(tender.appear().stream().map(check -> check.id()).toList(), speech),
                    ids(tender.disappear().stream().map(check -> check.id()).toList(), speech),
                    speech.number(tender.rankings().size())));
        }
        return said;
    }

    private static String ids(List<String> ids, Speech speech) {
        return ids.isEmpty()
                ? speech.say("basis.none")
                : String.join(", ", ids.stream().distinct().toList());
    }
}
