package org.choisi.workbench.preview;

import java.util.Map;
import org.choisi.measure.Text;

/** Where equipment goes, in words. */
final class Channels {

    private static final Map<String, Text> WORDS = Map.of(
            "transfer", new Text("cession", "transfer"),
            "sale", new Text("vente", "sale"),
            "gift", new Text("don", "gift"),
            "reuse", new Text("réemploi", "reuse"),
            "recycling", new Text("recyclage", "recycling"));

    private Channels() {}

    /** What has no words of ours shows as it is written. */
    static Text words(String channel) {
        return WORDS.getOrDefault(channel, Text.same(channel));
    }
}
