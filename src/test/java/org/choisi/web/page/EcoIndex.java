package org.choisi.web.page;

/**
 * The EcoIndex of a page, by the quantiles of cnumr/GreenIT-Analysis ({@code script/ecoIndex.js}): more than 80 is an A.
 */
final class EcoIndex {

    private static final double[] DOM = {
        0, 47, 75, 159, 233, 298, 358, 417, 476, 537, 603, 674, 753, 843, 949, 1076, 1237, 1459, 1801, 2479, 594601
    };
    private static final double[] REQUESTS = {
        0, 2, 15, 25, 34, 42, 49, 56, 63, 70, 78, 86, 95, 105, 117, 130, 147, 170, 205, 281, 3920
    };
    private static final double[] KILOBYTES = {
        0, 1.37, 144.7, 319.53, 479.46, 631.97, 783.38, 937.91, 1098.62, 1265.47, 1448.32, 1648.27, 1876.08, 2142.06,
        2465.37, 2866.31, 3401.59, 4155.73, 5400.08, 8037.54, 223212.26
    };

    private EcoIndex() {}

    static double of(long domElements, long requests, double kilobytes) {
        double dom = position(DOM, domElements);
        double sent = position(REQUESTS, requests);
        double size = position(KILOBYTES, kilobytes);
        return 100 - 5 * (3 * dom + 2 * sent + size) / 6;
    }

    private static double position(double[] quantiles, double value) {
        for (int index = 1; index < quantiles.length; index++) {
            if (value < quantiles[index]) {
                return index - 1 + (value - quantiles[index - 1]) / (quantiles[index] - quantiles[index - 1]);
            }
        }
        return quantiles.length - 1;
    }
}
