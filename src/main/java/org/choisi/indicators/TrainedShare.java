package org.choisi.indicators;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.choisi.indicators.register.Training;
import org.choisi.measure.Text;

/** Share of a group that is trained, by the last count of each entity in or before the year. */
final class TrainedShare {

    private static final Text MORE_TRAINED =
            new Text("plus de personnes formées que d'effectif", "more people trained than there are");

    private TrainedShare() {}

    static Measured of(Question asked) {
        var tally = new Tally("trained", "headcount");
        Map<String, Training> last = new LinkedHashMap<>();
        for (Training row : asked.registers().trainings()) {
            if (!asked.scope().takesGroup(row.group())
                    || !asked.scope().takesEntity(row.entity())
                    || row.on().getYear() > asked.year()) {
                continue;
            }
            Optional<Text> against = asked.against(row, row.on());
            if (against.isPresent() || row.trained() > row.headcount()) {
                tally.leaveOut(row, row.headcount(), against.orElse(MORE_TRAINED));
                continue;
            }
            last.merge(
                    row.group() + "|" + row.entity(),
                    row,
                    (one, other) -> one.on().isBefore(other.on()) ? other : one);
        }
        last.values().forEach(row -> {
            tally.add("trained", row.trained());
            tally.add("headcount", row.headcount());
        });
        return tally.percent("trained", "headcount");
    }
}
