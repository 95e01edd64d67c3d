package org.choisi.reference;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.choisi.measure.Finding;

/**
 * Says of a model which category it is, for inventories that give a family only. The first row that matches answers;
 * a model that no row names stays without an answer, which is better than a wrong one.
 */
public final class Models {

    /**
     * The category of a model.
     *
     * @param code category code
     * @param provenance the row of {@code models.csv} that says so
     */
    public record Match(String code, Provenance provenance) {}

    private final PatternTable<Match> rows = new PatternTable<>();
    private final Remembered<Optional<Match>> answers = new Remembered<>(model -> rows.first(Folded.words(model)));

    private Models() {}

    static Models read(FileSet files, Set<String> codes, List<Finding> findings) {
        var models = new Models();
        for (Table.Line line : Table.lines(files, "models.csv", findings, "id code patterns source note")) {
            models.rows.add(line.patterns("patterns"), new Match(line.oneOf("code", codes), line.provenance()));
        }
        return models;
    }

    /**
     * The category of a model among those that its label leaves open.
     *
     * @param manufacturer empty when the model names it or nobody does
     * @return empty when no row matches, or when the first that does says something that the label excludes
     */
    public Optional<Match> find(String manufacturer, String model, Collection<String> candidates) {
        return answers.of(manufacturer.isBlank() ? model : manufacturer + " " + model)
                .filter(match -> candidates.contains(match.code()));
    }
}
