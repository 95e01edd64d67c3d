package org.choisi.tender.ocds;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.choisi.measure.Text;
import org.choisi.tender.Criterion.Kind;
import org.choisi.tender.Method;
import org.choisi.tender.Scoring;

/** Reads the method of a criterion and holds its parameters against what the method can do. */
final class ScoringReader {

    private static final BigDecimal MOST_EXPONENT = BigDecimal.TEN;
    private static final int EXPONENT_DECIMALS = 2;
    private static final BigDecimal MOST_RATE = new BigDecimal("0.5");
    private static final BigDecimal MOST_YEARS = BigDecimal.valueOf(100);

    private final Fields fields;
    private final Stop stop;
    private final String where;
    private final Node scoring;

    ScoringReader(Fields fields, Stop stop, String where, Node scoring) {
        this.fields = fields;
        this.stop = stop;
        this.where = where;
        this.scoring = scoring;
    }

    Scoring scoring(Kind kind, boolean lowerIsBetter) {
        Method usual = lowerIsBetter ? Method.LOWEST_OVER_PRICE : Method.MARK;
        String declared = scoring.has("method") ? scoring.text("method") : usual.code();
        Method method = Method.named(declared).orElse(null);
        Scoring read = new Scoring(
                declared,
                method,
                number("spread"),
                number("exponent"),
                number("low"),
                number("high"),
                number("outOf"),
                scoring.text("table").isEmpty() ? null : scoring.text("table"),
                number("discountRate"),
                years(),
                then(method));
        if (method == null) {
            unknown("method", declared, Arrays.asList(Method.values()));
        } else {
            suits(method, kind, lowerIsBetter);
            parameters(read);
        }
        return read;
    }

    private BigDecimal number(String key) {
        return fields.number(scoring, key, where);
    }

    private Integer years() {
        BigDecimal years = number("years");
        if (years == null) {
            return null;
        }
        boolean whole = years.stripTrailingZeros().scale() <= 0;
        if (!whole || years.signum() <= 0 || years.compareTo(MOST_YEARS) > 0) {
            unsuitable("years", "un nombre entier de 1 à 100", "a whole number from 1 to 100");
            return null;
        }
        return years.intValueExact();
    }

    private Method then(Method method) {
        if (method != Method.LIFE_CYCLE_COST) {
            return null;
        }
        if (!scoring.has("then")) {
            return Method.LOWEST_OVER_PRICE;
        }
        Method then =
                Method.named(scoring.text("then")).filter(Method::lowestIsBest).orElse(null);
        if (then == null) {
            List<Method> possible =
                    Arrays.stream(Method.values()).filter(Method::lowestIsBest).toList();
            unknown("then", scoring.text("then"), possible);
        }
        return then;
    }

    private void unknown(String key, String declared, List<Method> possible) {
        Text nearest =
                Names.nearest(declared, possible.stream().map(Method::code).toList());
        String said = Quote.of(declared);
        stop.because(
                "DATA-METHOD-UNKNOWN",
                "Méthode de notation inconnue « %s » (%s)%s ; rien n'est noté à sa place."
                        .formatted(said, key, nearest.fr()),
                "Unknown scoring method '%s' (%s)%s; nothing is scored in its place."
                        .formatted(said, key, nearest.en()));
    }

    private void suits(Method method, Kind kind, boolean lowerIsBetter) {
        if (method.suits(kind, lowerIsBetter)) {
            return;
        }
        stop.because(
                "DATA-METHOD-UNFIT",
                ("La méthode « %s » ne convient pas ici : pour un prix, un coût ou « direction: lower » le plus bas est le"
                                + " meilleur, sinon le plus haut.")
                        .formatted(method.code()),
                ("Method '%s' does not suit here: for a price, a cost or 'direction: lower' the lowest is the best, else the"
                                + " highest.")
                        .formatted(method.code()));
    }

    private void parameters(Scoring read) {
        positive("outOf", read.outOf(), false);
        switch (read.method()) {
            case GRID -> {
                if (read.table() == null) {
                    missing("table");
                }
            }
            case LIFE_CYCLE_COST -> {
                lifeCycle(read);
                price(read, read.then());
            }
            default -> price(read, read.method());
        }
    }

    private void price(Scoring read, Method method) {
        if (method == Method.LINEAR_FROM_LOWEST) {
            positive("spread", read.spread(), true);
        } else if (method == Method.POWER) {
            positive("exponent", read.exponent(), true);
            if (read.exponent() != null
                    && (read.exponent().compareTo(MOST_EXPONENT) > 0
                            || read.exponent().stripTrailingZeros().scale() > EXPONENT_DECIMALS)) {
                unsuitable(
                        "exponent", "au plus 10, avec deux décimales au plus", "at most 10, with two decimals at most");
            }
        } else if (method == Method.ABSOLUTE) {
            bounds(read.low(), read.high());
        }
    }

    private void bounds(BigDecimal low, BigDecimal high) {
        if (low == null) {
            missing("low");
        }
        if (high == null) {
            missing("high");
        }
        if (low != null && high != null && low.compareTo(high) >= 0) {
            unsuitable("low", "sous « high »", "under 'high'");
        }
    }

    private void lifeCycle(Scoring read) {
        if (read.years() == null && !scoring.has("years")) {
            missing("years");
        }
        if (read.discountRate() == null) {
            missing("discountRate");
        } else if (read.discountRate().abs().compareTo(MOST_RATE) > 0) {
            unsuitable(
                    "discountRate",
                    "une fraction de -0.5 à 0.5 (3 % s'écrit 0.03)",
                    "a fraction from -0.5 to 0.5 (3% is 0.03)");
        }
    }

    private void positive(String key, BigDecimal value, boolean needed) {
        if (value == null && (needed || scoring.has(key))) {
            missing(key);
        } else if (value != null && value.signum() <= 0) {
            unsuitable(key, "au-dessus de 0", "above 0");
        }
    }

    private void missing(String key) {
        stop.because(
                "DATA-PARAMETER",
                "Il manque « %s », sans quoi la méthode ne dit rien.".formatted(key),
                "'%s' is missing, without which the method says nothing.".formatted(key));
    }

    private void unsuitable(String key, String fr, String en) {
        stop.because(
                "DATA-PARAMETER",
                "« %s » doit être %s : rien n'est noté.".formatted(key, fr),
                "'%s' must be %s: nothing is scored.".formatted(key, en));
    }
}
