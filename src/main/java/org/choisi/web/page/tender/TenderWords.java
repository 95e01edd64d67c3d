package org.choisi.web.page.tender;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.numbers.fraction.BigFraction;
import org.choisi.tender.BidEvaluation;
import org.choisi.tender.BidEvaluation.Alert;
import org.choisi.tender.BidEvaluation.Status;
import org.choisi.tender.Check;
import org.choisi.tender.LotEvaluation;
import org.choisi.tender.Scoring;
import org.choisi.tender.Severity;
import org.choisi.web.page.Speech;

/** Words and figures of one lot, as its pages say them. */
record TenderWords(Speech speech, LotEvaluation lot) {

    private static final int FEWEST_DECIMALS = 2;
    private static final int MOST_DECIMALS = 12;
    private static final int DIGITS_OF_POINTS = 4;

    static String css(Severity severity) {
        return switch (severity) {
            case BLOCK -> "block";
            case WARN -> "warn";
            case INFO -> "info";
        };
    }

    static String css(Status status) {
        return switch (status) {
            case RANKED -> "ok";
            case EXCLUDED -> "block";
            case UNSCORED -> "review";
        };
    }

    /** What backs a finding: its row, its text, since when. */
    static String proof(Check check, Speech speech) {
        String since = check.inForceSince() == null ? "" : speech.say("reason.since", speech.day(check.inForceSince()));
        return proof(check.id(), check.at(), check.reference(), since, speech);
    }

    static String proof(String rule, String at, String reference, String since, Speech speech) {
        return Speech.unbroken(Speech.joined(List.of(rule, speech.place(at), reference, since)));
    }

    /** The tenderer's name; with the bid's id where one name stands for several bids. */
    String name(BidEvaluation bid) {
        String tenderer = bid.bid().tenderer();
        if (tenderer.isBlank()) {
            return bid.bid().id();
        }
        long same = lot.bids().stream()
                .filter(other -> other.bid().tenderer().equals(tenderer))
                .count();
        return same == 1 ? tenderer : speech.say("bid.name", tenderer, bid.bid().id());
    }

    String name(String bid) {
        return lot.bid(bid).map(this::name).orElse(bid);
    }

    /** {@code Alpha, Bêta et Gamma}. */
    String names(List<String> bids) {
        List<String> names = bids.stream().map(this::name).toList();
        if (names.size() == 1) {
            return names.get(0);
        }
        int last = names.size() - 1;
        return speech.say("names.and", String.join(", ", names.subList(0, last)), names.get(last));
    }

    String method(Scoring scoring) {
        if (scoring.method() == null) {
            return scoring.declared();
        }
        String name = method(scoring.method().code());
        return scoring.then() == null
                ? name
                : speech.say("method.then", name, method(scoring.then().code()));
    }

    String method(String code) {
        return speech.sayOr("method." + code, code);
    }

    String alerts(Set<Alert> alerts) {
        return String.join(
                ", ",
                alerts.stream()
                        .sorted()
                        .map(alert -> speech.say("alert." + alert.name()))
                        .toList());
    }

    String total(BidEvaluation bid) {
        return speech.fixed(bid.total(), decimals());
    }

    /** As many as a lot declares; else as few as keep apart what is not equal. */
    private int decimals() {
        return Optional.ofNullable(lot.lot().award().decimals()).orElseGet(this::decimalsNeeded);
    }

    private int decimalsNeeded() {
        List<BigDecimal> totals = lot.bids().stream()
                .map(BidEvaluation::total)
                .filter(total -> total != null)
                .toList();
        long different =
                totals.stream().map(BigDecimal::stripTrailingZeros).distinct().count();
        for (int decimals = FEWEST_DECIMALS; decimals < MOST_DECIMALS; decimals++) {
            Set<BigDecimal> shown = new HashSet<>();
            for (BigDecimal total : totals) {
                shown.add(total.setScale(decimals, RoundingMode.HALF_UP));
            }
            if (shown.size() == different) {
                return decimals;
            }
        }
        return MOST_DECIMALS;
    }

    String points(BigFraction points) {
        return speech.fixed(points.bigDecimalValue(DIGITS_OF_POINTS, RoundingMode.HALF_UP), DIGITS_OF_POINTS);
    }

    String rounded(BigFraction figure) {
        return speech.fixed(figure.bigDecimalValue(1, RoundingMode.HALF_UP), 1);
    }

    /** A figure of a criterion; empty when the answer is a word. */
    String value(BigFraction value) {
        return value == null ? "" : speech.exact(value.bigDecimalValue(6, RoundingMode.HALF_UP));
    }
}
