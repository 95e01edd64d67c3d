package org.choisi.demo;

import java.time.LocalDate;
import java.util.Map;
import org.choisi.lifecycle.AssetColumn;

/** How equipment left: working or not, and where to. */
final class Departures {

    private final ByYear functional;
    private final ByYear reused;
    private final Map<String, Double> reuse;
    private final Map<String, Double> otherwise;
    private final double restored;
    private final double waits;
    private final double swapped;

    Departures(Settings settings) {
        Settings leaving = settings.at("leaving");
        this.functional = leaving.byYear("functional");
        this.reused = leaving.byYear("reused");
        this.reuse = leaving.numbers("reuse");
        this.otherwise = leaving.numbers("otherwise");
        this.restored = leaving.number("restored_by_recycler");
        this.waits = leaving.number("waits");
        this.swapped = settings.at("flaws").number("retired_before_service");
    }

    void describe(Device device, Line line, Draw draw) {
        LocalDate leftOn = device.leftOn();
        boolean works = device.exit() == Device.Exit.SERVED && draw.percent(functional.on(leftOn));
        boolean again = draw.percent(works ? reused.on(leftOn) : restored);
        boolean waiting = draw.percent(waits);
        String channel = draw.weighted(again ? works ? reuse : Map.of("reuse", 1.0) : otherwise);
        line.with(AssetColumn.RETIRED_ON, leftOn);
        if (device.exit() == Device.Exit.LOST) {
            line.with(AssetColumn.STATUS, "perdu").with(AssetColumn.RETIRED_TO, "lost");
            return;
        }
        line.with(AssetColumn.STATUS, "réformé")
                .with(AssetColumn.FUNCTIONAL, works ? "yes" : "no")
                .with(AssetColumn.RETIRED_TO, waiting ? "" : channel);
        if (draw.percent(swapped)) {
            line.with(AssetColumn.RETIRED_ON, device.inServiceOn()).with(AssetColumn.IN_SERVICE_ON, leftOn);
        }
    }
}
