package org.choisi.demo;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.stream.Stream;

/** Days on which things happen that happen every year. */
final class Calendar {

    private Calendar() {}

    /** So many days of a year, in order. */
    static List<LocalDate> days(int year, int count, Draw draw) {
        int length = LocalDate.of(year, 1, 1).lengthOfYear();
        return Stream.generate(() -> LocalDate.ofYearDay(year, draw.between(1, length)))
                .limit(count)
                .sorted()
                .toList();
    }

    /** The first days of some months of the year, from the month of a day to another day. */
    static List<LocalDate> months(LocalDate from, LocalDate until, List<Integer> months) {
        LocalDate first = from.withDayOfMonth(1);
        if (until.isBefore(first)) {
            return List.of();
        }
        return first.datesUntil(until.plusDays(1), Period.ofMonths(1))
                .filter(month -> months.contains(month.getMonthValue()))
                .toList();
    }
}
