package org.choisi.inventory;

import java.util.ArrayList;
import java.util.List;
import org.choisi.measure.Text;

/** What is said of a file as a whole, told to the caller at once and kept for the report. */
final class Notes {

    private final List<Text> said = new ArrayList<>();
    private final InventoryReader.Sink sink;

    Notes(InventoryReader.Sink sink) {
        this.sink = sink;
    }

    void say(String fr, String en) {
        var note = new Text(fr, en);
        said.add(note);
        sink.note(note);
    }

    List<Text> said() {
        return said;
    }
}
