package org.choisi.web.page.fleet;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.choisi.measure.Text;
import org.choisi.store.Inventory;
import org.choisi.store.Page;
import org.choisi.store.StoredReject;
import org.choisi.web.page.Link;
import org.choisi.web.page.Position;
import org.choisi.web.page.Speech;

/**
 * The lines of a file that could not be used.
 *
 * @param mend where mended cells are sent; empty when the lines were not kept
 */
record RejectsView(String headline, String asOf, String back, String mend, List<Row> rows, Position pages) {

    /**
     * One line.
     *
     * @param field name of the cell in the form
     * @param value as it stands, or as it was just sent
     * @param refused why what was sent cannot be used either; empty before anything is
     */
    record Row(String line, String field, String column, String value, String reason, String refused) {}

    private static final String FIELD = "ligne-";

    static RejectsView of(
            Inventory inventory,
            Page<StoredReject> rejects,
            Map<Integer, String> sent,
            Map<Integer, Text> refused,
            Speech speech) {
        String address = "/inventaires/" + inventory.id();
        String headline = rejects.total() == 0
                ? speech.say("rejects.headline.none")
                : speech.count("rejects.headline", rejects.total());
        return new RejectsView(
                headline,
                speech.day(inventory.asOf()),
                address,
                inventory.kept().isPresent()
                        ? Link.to(address + "/rejets")
                                .with("page", rejects.page())
                                .href()
                        : "",
                rejects.items().stream()
                        .map(reject -> new Row(
                                speech.number(reject.line()),
                                FIELD + reject.line(),
                                reject.column(),
                                sent.getOrDefault(reject.line(), reject.value()),
                                reject.reason(),
                                refused.containsKey(reject.line()) ? speech.text(refused.get(reject.line())) : ""))
                        .toList(),
                Position.of(rejects, Link.to(address + "/rejets"), speech));
    }

    /** The cells that were sent with another value than the one that was rejected, by line. */
    static Map<Integer, String> sent(Page<StoredReject> rejects, Map<String, String> form) {
        Map<Integer, String> sent = new TreeMap<>();
        for (StoredReject reject : rejects.items()) {
            String cell = form.getOrDefault(FIELD + reject.line(), "").strip();
            if (!cell.isEmpty() && !cell.equals(reject.value().strip())) {
                sent.put(reject.line(), cell);
            }
        }
        return sent;
    }
}
