package org.choisi.indicators;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.choisi.indicators.register.Service;
import org.choisi.measure.Text;

/** Indicators over the services opened in a year. */
final class ServiceFormulas {

    private static final Text NO_RATE = new Text("taux RGAA manquant", "RGAA rate missing");
    private static final Text NOT_SAID =
            new Text("on ne sait pas si des habitants y ont pris part", "not known whether inhabitants took part");

    private ServiceFormulas() {}

    /** Share of new services that meet enough of the RGAA criteria. */
    static Measured accessible(Question asked) {
        var tally = new Tally("accessible", "opened");
        BigDecimal threshold = asked.goal().threshold();
        if (threshold == null) {
            return Measured.nothing(new Text(
                    "« threshold » manque dans le catalogue : à partir de quel taux ?",
                    "'threshold' is missing in the catalogue: from which rate on?"));
        }
        for (Service row : opened(asked, tally)) {
            if (row.rgaaPercent() == null) {
                tally.leaveOut(row, 1, NO_RATE);
                continue;
            }
            tally.add("opened", 1);
            tally.add("accessible", row.rgaaPercent().compareTo(threshold) >= 0 ? 1 : 0);
        }
        return tally.percent("accessible", "opened");
    }

    /** Share of new services designed with inhabitants. */
    static Measured codesigned(Question asked) {
        var tally = new Tally("codesigned", "opened");
        for (Service row : opened(asked, tally)) {
            if (row.codesigned().equals("unknown")) {
                tally.leaveOut(row, 1, NOT_SAID);
                continue;
            }
            tally.add("opened", 1);
            tally.add("codesigned", row.codesigned().equals("yes") ? 1 : 0);
        }
        return tally.percent("codesigned", "opened");
    }

    private static List<Service> opened(Question asked, Tally tally) {
        return asked.registers().services().stream()
                .filter(row -> asked.isInYear(row.openedOn()))
                .filter(row ->
                        asked.scope().takesGroup(row.kind()) && asked.scope().takesEntity(row.entity()))
                .filter(row -> {
                    Optional<Text> against = asked.against(row, row.openedOn());
                    against.ifPresent(reason -> tally.leaveOut(row, 1, reason));
                    return against.isEmpty();
                })
                .toList();
    }
}
