package org.choisi.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.choisi.reference.FileSet;
import org.choisi.workbench.RowChange;
import org.choisi.workbench.RowChanges;

/**
 * The days to come on which a change of rules begins to be felt: those that changed rows name, and the day after, when what
 * ended on one no longer holds.
 */
public final class ChangedDays {

    /** Nobody plans more steps in one change. */
    private static final int MOST = 6;

    private static final Pattern DAY = Pattern.compile("\\b\\d{4}-\\d{2}-\\d{2}\\b");

    private ChangedDays() {}

    /** In order. */
    public static List<LocalDate> after(LocalDate today, FileSet before, FileSet after) {
        return RowChanges.between(before, after).stream()
                .flatMap(ChangedDays::named)
                .flatMap(day -> Stream.of(day, day.plusDays(1)))
                .filter(day -> day.isAfter(today))
                .sorted()
                .distinct()
                .limit(MOST)
                .toList();
    }

    private static Stream<LocalDate> named(RowChange change) {
        Stream<LocalDate> written = change.cells().stream()
                .flatMap(cell -> Stream.of(cell.before(), cell.after()))
                .flatMap(cell -> DAY.matcher(cell).results())
                .flatMap(found -> day(found).stream());
        return Stream.concat(Stream.concat(change.from().stream(), change.to().stream()), written);
    }

    private static Optional<LocalDate> day(MatchResult found) {
        try {
            return Optional.of(LocalDate.parse(found.group()));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }
}
