package org.choisi.lifecycle;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.choisi.policy.Edition;
import org.choisi.policy.Row;
import org.choisi.policy.RowFact;
import org.choisi.reference.Figure;
import org.choisi.reference.Provenance;

/** How long equipment lives by the policy in force: rows of {@code lifetimes.csv}. Never changes. */
public final class Lifetimes {

    private static final String TABLE = "lifetimes";

    private final Map<Kind, Figure> usual = new HashMap<>();

    private record Kind(String category, String usage, String entity) {}

    Lifetimes(Edition edition) {
        for (RowFact fact : edition.rows(TABLE)) {
            usualYears(edition, fact).ifPresent(years -> usual.put(kind(fact), years));
        }
    }

    private static Kind kind(RowFact fact) {
        return new Kind(word(fact, "category"), word(fact, "usage"), word(fact, "entity"));
    }

    private static String word(RowFact fact, String column) {
        return String.valueOf(fact.fields().get(column));
    }

    private static Optional<Figure> usualYears(Edition edition, RowFact fact) {
        Row row = fact.row();
        Optional<BigDecimal> years =
                edition.written(row, "actual_years").or(() -> edition.written(row, "target_years"));
        var provenance = new Provenance(row.at(), row.reference(), word(fact, "status"));
        return years.map(figure -> new Figure(figure, figure, figure, List.of(provenance)));
    }

    /** Years that such equipment lives: those observed, else those aimed at; empty when the policy says nothing. */
    public Optional<Figure> usualYears(AssetProfile profile) {
        return Optional.ofNullable(usual.get(new Kind(profile.category(), profile.usage(), profile.entity())));
    }
}
