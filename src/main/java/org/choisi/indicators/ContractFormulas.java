package org.choisi.indicators;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.choisi.indicators.register.Contract;
import org.choisi.measure.Text;

/** Indicators over contracts. */
final class ContractFormulas {

    private static final Text NO_WEIGHT = new Text(
            "poids du critère numérique responsable manquant (0 s'il n'y en a pas)",
            "weight of the responsible-digital criterion missing (0 if there is none)");
    private static final Text NO_EXCHANGE =
            new Text("on ne sait pas si un échange annuel est prévu", "not known whether there is a yearly exchange");
    private static final Text BACKWARDS = new Text("fini avant d'être signé", "ended before it was signed");

    private ContractFormulas() {}

    /** Of the contracts signed in the year, the share whose responsible-digital criterion weighs enough. */
    static Measured responsible(Question asked) {
        var tally = new Tally("responsible", "signed");
        BigDecimal threshold = asked.goal().threshold();
        if (threshold == null) {
            return Measured.nothing(new Text(
                    "« threshold » manque dans le catalogue : à partir de quel poids ?",
                    "'threshold' is missing in the catalogue: from which weight on?"));
        }
        for (Contract row : asked.registers().contracts()) {
            if (!asked.isInYear(row.signedOn()) || !asked.scope().takesEntity(row.entity())) {
                continue;
            }
            Optional<Text> against = asked.against(row, row.signedOn());
            if (against.isPresent() || row.responsiblePercent() == null) {
                tally.leaveOut(row, 1, against.orElse(NO_WEIGHT));
                continue;
            }
            tally.add("signed", 1);
            tally.add("responsible", row.responsiblePercent().compareTo(threshold) >= 0 ? 1 : 0);
        }
        return tally.percent("responsible", "signed");
    }

    /** Of the contracts running in the year, the share with an exchange on the impact report. */
    static Measured yearlyExchange(Question asked) {
        var tally = new Tally("exchanging", "running");
        for (Contract row : asked.registers().contracts()) {
            if (!isRunning(asked, row) || !asked.scope().takesEntity(row.entity())) {
                continue;
            }
            Optional<Text> against = asked.against(row, row.signedOn());
            if (row.endsOn() != null && row.endsOn().isBefore(row.signedOn())) {
                against = Optional.of(BACKWARDS);
            }
            if (against.isPresent() || row.exchange().equals("unknown")) {
                tally.leaveOut(row, 1, against.orElse(NO_EXCHANGE));
                continue;
            }
            tally.add("running", 1);
            tally.add("exchanging", exchanges(asked, row) ? 1 : 0);
        }
        return tally.percent("exchanging", "running");
    }

    private static boolean isRunning(Question asked, Contract row) {
        LocalDate end = LocalDate.of(asked.year(), 12, 31);
        return !row.signedOn().isAfter(end)
                && (row.endsOn() == null || !row.endsOn().isBefore(asked.firstDay()) || asked.isInYear(row.signedOn()));
    }

    /** An exchange with a date counts for its year; without one it counts as provided for. */
    private static boolean exchanges(Question asked, Contract row) {
        return row.exchange().equals("yes") && (row.exchangedOn() == null || asked.isInYear(row.exchangedOn()));
    }
}
