package org.choisi.workbench;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.choisi.policy.RuleBook;

/** Which rows of a table where one row answers are exceptions of which. */
final class Exceptions {

    private final RuleBook.Sheet sheet;
    private final Map<String, String> generalById = new HashMap<>();

    Exceptions(RuleBook.Sheet sheet) {
        this.sheet = sheet;
        for (RuleBook.Line line : sheet.lines()) {
            sheet.lines().stream()
                    .filter(general -> covers(general, line))
                    .min(Comparator.comparingLong(this::stars))
                    .ifPresent(general -> generalById.put(line.id(), general.id()));
        }
    }

    /** The rows that are the exception of none. */
    List<RuleBook.Line> general() {
        return sheet.lines().stream()
                .filter(line -> !generalById.containsKey(line.id()))
                .toList();
    }

    List<RuleBook.Line> of(RuleBook.Line general) {
        return sheet.lines().stream()
                .filter(line -> general.id().equals(generalById.get(line.id())))
                .toList();
    }

    private boolean covers(RuleBook.Line general, RuleBook.Line line) {
        return stars(general) > stars(line)
                && sheet.oneRowBy().stream().allMatch(column -> covers(general.cell(column), line.cell(column)));
    }

    private static boolean covers(String general, String cell) {
        return CellSpeech.ANY.equals(general)
                || general.equals(cell)
                || words(general).containsAll(words(cell));
    }

    private static Set<String> words(String cell) {
        return Arrays.stream(cell.split("\\|", -1)).map(String::strip).collect(Collectors.toCollection(HashSet::new));
    }

    private long stars(RuleBook.Line line) {
        return sheet.oneRowBy().stream()
                .filter(column -> CellSpeech.ANY.equals(line.cell(column)))
                .count();
    }
}
