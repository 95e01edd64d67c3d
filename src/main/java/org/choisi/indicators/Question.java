package org.choisi.indicators;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.choisi.indicators.register.RegisterRow;
import org.choisi.indicators.register.Registers;
import org.choisi.measure.Text;

/**
 * One indicator asked of the registers for one year.
 *
 * @param scope the rows that are looked at: the goal's own scope, or a part of it
 * @param goal null when no target is asked about
 * @param faults rows that say the same as another, or contradict it
 * @param asOf what is dated later has not happened yet
 */
record Question(
        Scope scope,
        Goal goal,
        Registers registers,
        Map<RegisterRow, Text> faults,
        PolicyTables tables,
        int year,
        LocalDate asOf) {

    static final Text IN_FUTURE = new Text("date postérieure au jour du calcul", "dated after the day of calculation");

    static final Text UNKNOWN_CATEGORY = new Text(
            "catégorie d'équipement manquante ou non reconnue", "category of equipment missing or not recognised");

    boolean isInYear(LocalDate date) {
        return date != null && date.getYear() == year;
    }

    LocalDate firstDay() {
        return LocalDate.of(year, 1, 1);
    }

    /** Last day of the year, or the day of calculation while the year is running. */
    LocalDate lastDay() {
        LocalDate end = LocalDate.of(year, 12, 31);
        return end.isAfter(asOf) ? asOf : end;
    }

    /** What stands against a row of this year, whatever the formula. */
    Optional<Text> against(RegisterRow row, LocalDate date) {
        if (date.isAfter(asOf)) {
            return Optional.of(IN_FUTURE);
        }
        boolean undecided = row.category().isEmpty() && !scope.category().isAny() && goal.isOfEquipment();
        return Optional.ofNullable(undecided ? UNKNOWN_CATEGORY : faults.get(row));
    }
}
