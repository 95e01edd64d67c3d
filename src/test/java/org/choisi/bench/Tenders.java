package org.choisi.bench;

import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.choisi.lifecycle.AdviceDesk;
import org.choisi.measure.Language;
import org.choisi.tender.Draft;
import org.choisi.tender.Method;
import org.choisi.tender.Scoring;
import org.choisi.tender.Tender;
import org.choisi.tender.TenderDesk;
import org.choisi.tender.report.EvaluationJson;

/** What one consultation costs, checks and the whole of “how sure” included. */
final class Tenders {

    private static final int RUNS = 15;
    private static final int CRITERIA = 20;

    private Tenders() {}

    static void evaluate(AdviceDesk desk, LocalDate asOf) {
        TenderDesk tenders = new TenderDesk(desk.rules(), desk.reference());
        for (int bids : new int[] {50, 1_000}) {
            Tender tender = tender(bids);
            double[] milliseconds = new double[RUNS];
            for (int run = -3; run < RUNS; run++) {
                long start = System.nanoTime();
                EvaluationJson.write(tenders.evaluate(tender, asOf), Language.FR, new ByteArrayOutputStream());
                milliseconds[Math.max(0, run)] = (System.nanoTime() - start) / 1e6;
            }
            Arrays.sort(milliseconds);
            Benchmark.say(
                    "tender of %d bids, %d criteria      %6.0f ms (%.0f to %.0f)",
                    bids, CRITERIA, milliseconds[RUNS / 2], milliseconds[0], milliseconds[RUNS - 1]);
        }
    }

    /** Prices and marks drawn from a seed; a third of the criteria compare bids with each other. */
    static Tender tender(int bids) {
        var random = new Random(bids);
        Draft draft = Draft.lot().price("40");
        for (int criterion = 1; criterion < CRITERIA; criterion++) {
            switch (criterion % 3) {
                case 0 -> draft.least("C" + criterion, "3", Scoring.of(Method.LOWEST_OVER_PRICE));
                case 1 -> draft.quality("C" + criterion, "3", Scoring.of(Method.BEST_RELATIVE));
                default -> draft.quality("C" + criterion, "3");
            }
        }
        for (int bid = 0; bid < bids; bid++) {
            List<String> marks = new ArrayList<>();
            for (int criterion = 1; criterion < CRITERIA; criterion++) {
                marks.add(Double.toString(random.nextInt(1, 2_000) / 100.0));
            }
            draft.bid(
                    "B" + bid,
                    Double.toString(random.nextInt(8_000_000, 12_000_000) / 100.0),
                    marks.toArray(String[]::new));
        }
        return draft.tender();
    }
}
