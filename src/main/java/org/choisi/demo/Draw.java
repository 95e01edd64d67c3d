package org.choisi.demo;

import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Chance that is the same every time. Each part of the story draws from its own well, named by what it is about, so that
 * changing one part leaves the others as they were.
 */
final class Draw {

    private final Random random;

    private Draw(long seed) {
        this.random = new Random(seed);
    }

    static Draw about(long seed, String what) {
        long mixed = seed;
        for (int i = 0; i < what.length(); i++) {
            mixed = mixed * 0x5DEECE66DL + what.charAt(i) + 0xBL;
        }
        return new Draw(mixed ^ (mixed >>> 31));
    }

    boolean percent(double share) {
        return random.nextDouble() * 100 < share;
    }

    /** Both included. */
    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    int within(Bounds bounds) {
        return between(bounds.least(), bounds.most());
    }

    /** Around nought, with a standard deviation of one. */
    double spread() {
        return random.nextGaussian();
    }

    <T> T of(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** One of the names, each as often as its weight says. */
    String weighted(Map<String, Double> weights) {
        double left = random.nextDouble()
                * weights.values().stream().mapToDouble(Double::doubleValue).sum();
        String last = "";
        for (Map.Entry<String, Double> choice : weights.entrySet()) {
            last = choice.getKey();
            left -= choice.getValue();
            if (left < 0) {
                break;
            }
        }
        return last;
    }

    /** The whole number below or above, more often the nearer one. */
    int rounded(double number) {
        return (int) Math.floor(number + random.nextDouble());
    }
}
