package org.choisi.lifecycle;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.choisi.impact.scenario.ServiceLife;
import org.choisi.policy.Edition;
import org.choisi.policy.Row;
import org.choisi.policy.RowFact;
import org.choisi.reference.Figure;
import org.choisi.reference.Provenance;

/**
 * How long equipment lives by the policy in force: rows of {@code lifetimes.csv}, what was observed, else what is aimed at.
 * Never changes.
 */
public final class Lifetimes {

    private static final String TABLE = "lifetimes";
    private static final String ACTUAL = "actual_years";
    private static final String TARGET = "target_years";

    private final Edition edition;
    private final Map<Kind, Figure> usual = new HashMap<>();

    private record Kind(String category, String usage, String entity) {

        static Kind of(RowFact fact) {
            return new Kind(word(fact, "category"), word(fact, "usage"), word(fact, "entity"));
        }

        private static String word(RowFact fact, String column) {
            return String.valueOf(fact.fields().get(column));
        }

        /** How far it is from the case of which neither usage nor entity is known. */
        int special(Edition edition) {
            boolean ofUsage = !Words.UNKNOWN.equals(usage);
            boolean ofEntity = !edition.coarse("entity", "").equals(entity);
            return (ofUsage ? 1 : 0) + (ofEntity ? 2 : 0);
        }
    }

    Lifetimes(Edition edition) {
        this.edition = edition;
        for (RowFact fact : edition.rows(TABLE)) {
            Row row = fact.row();
            var provenance = new Provenance(row.at(), row.reference(), Kind.word(fact, "status"));
            years(row)
                    .ifPresent(years -> usual.put(Kind.of(fact), new Figure(years, years, years, List.of(provenance))));
        }
    }

    /** More than zero, in years, where rules may see whole months. */
    private Optional<BigDecimal> years(Row row) {
        return edition.written(row, ACTUAL)
                .or(() -> edition.written(row, TARGET))
                .filter(years -> years.signum() > 0);
    }

    /** Years that such equipment lives; empty when the policy says nothing. */
    public Optional<Figure> usualYears(AssetProfile profile) {
        return Optional.ofNullable(usual.get(new Kind(profile.category(), profile.usage(), profile.entity())));
    }

    /** By category code: the row that answers for a device of which neither usage nor entity is known. */
    public Map<String, ServiceLife> byCategory() {
        return byCategory(this::life);
    }

    private Map<String, ServiceLife> byCategory(Function<Row, Optional<ServiceLife>> lifeOf) {
        Map<String, ServiceLife> lives = new HashMap<>();
        Map<String, Integer> least = new HashMap<>();
        for (RowFact fact : edition.rows(TABLE)) {
            Kind kind = Kind.of(fact);
            int special = kind.special(edition);
            if (special < least.getOrDefault(kind.category(), Integer.MAX_VALUE)) {
                lifeOf.apply(fact.row()).ifPresent(life -> {
                    least.put(kind.category(), special);
                    lives.put(kind.category(), life);
                });
            }
        }
        return lives;
    }

    /** By category code: what the policy aims at for a device of which neither usage nor entity is known. */
    public Map<String, ServiceLife> targets() {
        return byCategory(row -> edition.written(row, TARGET)
                .filter(years -> years.signum() > 0)
                .map(years -> new ServiceLife(years, false, row.at(), row.reference())));
    }

    private Optional<ServiceLife> life(Row row) {
        boolean observed = edition.written(row, ACTUAL).isPresent();
        return years(row).map(years -> new ServiceLife(years, observed, row.at(), row.reference()));
    }
}
