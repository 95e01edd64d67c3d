package org.choisi.demo;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;

/** Things that happen some times a year, each on a day of its own. */
final class Yearly {

    private final List<LocalDate> days = new ArrayList<>();

    private Yearly() {}

    /** So many days of a year, in order. */
    static List<LocalDate> days(int year, int count, Draw draw) {
        var yearly = new Yearly();
        int length = LocalDate.of(year, 1, 1).lengthOfYear();
        for (int i = 0; i < count; i++) {
            yearly.days.add(LocalDate.ofYearDay(year, draw.between(1, length)));
        }
        yearly.days.sort(null);
        return yearly.days;
    }

    /** The first days of some months, from a day to another. */
    static List<LocalDate> months(LocalDate from, LocalDate until, List<Integer> months) {
        return from.withDayOfMonth(1)
                .datesUntil(until.plusDays(1), Period.ofMonths(1))
                .filter(month -> months.contains(month.getMonthValue()))
                .toList();
    }
}
