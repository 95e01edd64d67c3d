package org.choisi.bench;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.choisi.TestDesk;
import org.choisi.inventory.review.ReviewJson;
import org.choisi.lifecycle.AdviceDesk;
import org.choisi.measure.Language;
import org.choisi.services.DigitalService;
import org.choisi.services.Review;
import org.choisi.services.ServiceDesk;
import org.choisi.services.ServiceReviewer;
import org.choisi.services.Services;

/** What the review of a large body's services costs once the rules are compiled: near misses and JSON included. */
final class ServiceReviews {

    private static final int RUNS = 15;
    private static final int SERVICES = 1_600;

    private ServiceReviews() {}

    public static void main(String[] args) {
        AdviceDesk desk = TestDesk.shipped();
        ServiceReviewer reviewer = new ServiceDesk(desk.rules(), desk.reference()).reviewer(LocalDate.of(2026, 11, 24));
        List<DigitalService> services = Services.any(new Random(1_600), SERVICES);
        double[] milliseconds = new double[RUNS];
        long bytes = 0;
        for (int run = -1; run < RUNS; run++) {
            long start = System.nanoTime();
            bytes = 0;
            var json = new ReviewJson(Language.FR);
            for (Review review : reviewer.review(services)) {
                bytes += json.of(review).length();
            }
            double took = (System.nanoTime() - start) / 1e6;
            if (run < 0) {
                Benchmark.say("%d services, first time            %6.0f ms", SERVICES, took);
            } else {
                milliseconds[run] = took;
            }
        }
        Arrays.sort(milliseconds);
        Benchmark.say(
                "%d services reviewed, %d bytes of JSON  %6.0f ms (%.0f to %.0f)",
                SERVICES, bytes, milliseconds[RUNS / 2], milliseconds[0], milliseconds[RUNS - 1]);
    }
}
