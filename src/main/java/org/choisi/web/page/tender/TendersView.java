package org.choisi.web.page.tender;

import java.time.ZoneId;
import java.util.List;
import org.choisi.store.Page;
import org.choisi.store.StoredTender;
import org.choisi.web.page.Link;
import org.choisi.web.page.Position;
import org.choisi.web.page.Speech;

/** The consultations that were received, ready to be shown. */
record TendersView(String headline, List<Row> rows, Position pages) {

    record Row(String href, String what, String buyer, String size, String css, String verdict, String received) {}

    static TendersView of(Page<StoredTender> page, ZoneId zone, Speech speech) {
        String headline =
                page.total() == 0 ? speech.say("tenders.none") : speech.count("tenders.headline", page.total());
        return new TendersView(
                headline,
                page.items().stream().map(tender -> row(tender, zone, speech)).toList(),
                Position.of(page, Link.to(TenderAddress.PATH), speech));
    }

    private static Row row(StoredTender tender, ZoneId zone, Speech speech) {
        String what = Speech.joined(List.of(tender.number(), tender.title()));
        return new Row(
                TenderAddress.of(tender.id(), null).page(),
                what.isEmpty() ? tender.fileName() : what,
                tender.buyer(),
                Speech.joined(List.of(
                        speech.count("tender.lots", tender.lots()), speech.count("tender.bids", tender.bids()))),
                tender.publishable() ? "ok" : "block",
                tender.publishable()
                        ? speech.say("tenders.publishable")
                        : speech.count("tenders.blocks", tender.blocks()),
                speech.day(tender.receivedAt().atZone(zone).toLocalDate()));
    }
}
