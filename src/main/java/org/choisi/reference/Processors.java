package org.choisi.reference;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.choisi.measure.Finding;

/** What a processor says of its machine: worth an upgrade or not, able to run the current Windows or not. */
public final class Processors {

    /**
     * The two facts, each of which may be unknown.
     *
     * @param upgradable whether memory or a disk can be added and is worth it
     * @param takesCurrentWindows whether the maker of Windows supports its current version on it
     */
    public record Facts(Optional<Boolean> upgradable, Optional<Boolean> takesCurrentWindows, Provenance provenance) {}

    private static final Set<String> ANSWERS = Set.of("yes", "no", "*");

    private final PatternTable<Facts> rows = new PatternTable<>();
    private final Remembered<Optional<Facts>> answers = new Remembered<>(name -> rows.first(Folded.words(name)));

    private Processors() {}

    static Processors read(FileSet files, List<Finding> findings) {
        var processors = new Processors();
        for (Table.Line line : Table.lines(
                files, "processors.csv", findings, "id patterns upgradable takes_current_windows status source note")) {
            var facts = new Facts(answer(line, "upgradable"), answer(line, "takes_current_windows"), line.provenance());
            processors.rows.add(line.patterns("patterns"), facts);
        }
        return processors;
    }

    private static Optional<Boolean> answer(Table.Line line, String column) {
        String answer = line.oneOf(column, ANSWERS);
        return answer.equals("*") ? Optional.empty() : Optional.of(answer.equals("yes"));
    }

    /** The first row that a processor's name matches; empty when none does: nothing is then known of it. */
    public Optional<Facts> find(String processor) {
        return answers.of(processor);
    }
}
