package org.choisi.web.page.fleet;

import org.choisi.web.page.Speech;

/** How many can stay, said as one would say it aloud: {@code 3 équipements sur 4}. */
public final class Headline {

    private static final int[] SAID_ALOUD = {2, 3, 4, 5, 10};
    /** A fraction said aloud may be this far from the exact share; the exact counts stand right below. */
    private static final double TOLERATED = 0.025;

    private Headline() {}

    public static String of(long staying, long evaluated, Speech speech) {
        if (evaluated == 0) {
            return speech.say("fleet.stay.unknown");
        }
        if (staying == evaluated) {
            return speech.say("fleet.stay.all");
        }
        if (staying == 0) {
            return speech.say("fleet.stay.none");
        }
        double share = (double) staying / evaluated;
        for (int outOf : SAID_ALOUD) {
            long part = Math.round(share * outOf);
            if (part > 0 && part < outOf && Math.abs(share - (double) part / outOf) <= TOLERATED) {
                return speech.count("fleet.stay.fraction", part, speech.number(outOf));
            }
        }
        return speech.say("fleet.stay.percent", speech.number(percent(staying, evaluated)));
    }

    /** Rounded, but never to nothing nor to all of them. */
    static long percent(long part, long whole) {
        long rounded = Math.round(100.0 * part / whole);
        return part == whole || part == 0 ? rounded : Math.min(99, Math.max(1, rounded));
    }
}
