package org.choisi.impact.maker;

import java.util.List;
import java.util.Locale;

/**
 * A date written in one of the many ways of makers' reports: {@code November 2020}, {@code 2022-4-7},
 * {@code 26/07/2019}, {@code September 14 2021}, {@code 2020}. Zero where nothing is said.
 */
record ReportDate(int year, int month, int day) implements Comparable<ReportDate> {

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    static ReportDate of(String said) {
        int year = 0;
        int month = 0;
        int day = 0;
        boolean yearFirst = true;
        String text = said.length() > 40 ? "" : said.toLowerCase(Locale.ROOT);
        for (String part : text.split("[^a-z0-9]+")) {
            int number = part.length() <= 4 && part.chars().allMatch(Character::isDigit) && !part.isEmpty()
                    ? Integer.parseInt(part)
                    : -1;
            if (number >= 1000) {
                year = number;
                yearFirst = month == 0 && day == 0;
            } else if (part.length() >= 3 && MONTHS.contains(part.substring(0, 3))) {
                month = MONTHS.indexOf(part.substring(0, 3)) + 1;
            } else if (number > 0 && number <= 31) {
                if (month == 0 && year > 0 && yearFirst) {
                    month = number;
                } else if (day == 0) {
                    day = number;
                } else if (month == 0) {
                    month = number;
                }
            }
        }
        return new ReportDate(year, month, day);
    }

    @Override
    public int compareTo(ReportDate other) {
        int years = Integer.compare(year, other.year);
        int months = years != 0 ? years : Integer.compare(month, other.month);
        return months != 0 ? months : Integer.compare(day, other.day);
    }
}
