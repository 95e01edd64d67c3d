package org.choisi.web.page.fleet;

import java.util.List;
import org.choisi.store.Inventory;
import org.choisi.store.Page;
import org.choisi.store.StoredReject;
import org.choisi.web.page.Link;
import org.choisi.web.page.Position;
import org.choisi.web.page.Speech;

/** The lines of a file that could not be used. */
record RejectsView(String headline, String asOf, String back, List<Row> rows, Position pages) {

    record Row(String line, String column, String value, String reason) {}

    static RejectsView of(Inventory inventory, Page<StoredReject> rejects, Speech speech) {
        String address = "/inventaires/" + inventory.id();
        String headline = rejects.total() == 0
                ? speech.say("rejects.headline.none")
                : speech.count("rejects.headline", rejects.total());
        return new RejectsView(
                headline,
                speech.day(inventory.asOf()),
                address,
                rejects.items().stream()
                        .map(reject ->
                                new Row(speech.number(reject.line()), reject.column(), reject.value(), reject.reason()))
                        .toList(),
                Position.of(rejects, Link.to(address + "/rejets"), speech));
    }
}
