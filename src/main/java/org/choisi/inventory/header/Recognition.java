package org.choisi.inventory.header;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.choisi.table.Table;
import org.choisi.table.TableFile;

/**
 * A table whose header is understood.
 *
 * @param others names of the other tables of the file, which are not read
 */
public record Recognition(Table table, Layout layout, List<String> others) {

    /** The table to read of a file, if any has a header that some tool writes. */
    public static Optional<Recognition> of(TableFile file) {
        List<Recognition> understood = file.tables().stream()
                .map(table -> of(table).map(layout -> new Recognition(table, layout, List.of())))
                .flatMap(Optional::stream)
                .toList();
        if (file.rivals()) {
            return firstOfBest(understood);
        }
        return understood.stream()
                .findFirst()
                .map(first -> new Recognition(first.table, first.layout, namesBut(first.table, understood)));
    }

    private static List<String> namesBut(Table read, List<Recognition> understood) {
        return understood.stream()
                .map(recognition -> recognition.table)
                .filter(table -> table != read)
                .map(Table::name)
                .toList();
    }

    private static Optional<Recognition> firstOfBest(List<Recognition> understood) {
        int best = understood.stream()
                .mapToInt(recognition -> recognition.layout.understood())
                .max()
                .orElse(0);
        return understood.stream()
                .filter(recognition -> recognition.layout.understood() == best)
                .findFirst();
    }

    private static Optional<Layout> of(Table table) {
        return table.head().stream()
                .map(Recognition::of)
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** The format that knows most of a row's cells. */
    private static Layout of(Table.HeadRow row) {
        return FormatCatalogue.formats().stream()
                .map(format -> Layout.of(format, row))
                .filter(Layout::isRecognised)
                .reduce((one, other) -> isBetter(other, one) ? other : one)
                .orElse(null);
    }

    /** A header in which nothing is a tool's own was made by hand, though that tool would know every word of it. */
    private static boolean isBetter(Layout other, Layout one) {
        boolean byHand = other.isGuessed() && !one.format().isCanonical();
        return other.understood() > one.understood() || byHand && other.understood() == one.understood();
    }
}
