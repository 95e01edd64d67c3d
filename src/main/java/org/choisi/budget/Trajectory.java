package org.choisi.budget;

import java.math.BigDecimal;
import java.util.Optional;
import org.choisi.policy.Edition;
import org.choisi.policy.RowFact;

/** The targets of years, for the whole body and for entities that have their own. */
final class Trajectory {

    private static final String EVERY_OTHER = "other";

    private final Edition edition;

    Trajectory(Edition edition) {
        this.edition = edition;
    }

    /** The target of the whole body. */
    Optional<Target> ofAll(Integer year) {
        return find(year, EVERY_OTHER).map(row -> target(row, false));
    }

    /** The entity's own target, else that of the whole body. */
    Optional<Target> of(Integer year, String entity) {
        String word = edition.coarse("entity", entity);
        Optional<Target> own = word.equals(EVERY_OTHER)
                ? Optional.empty()
                : find(year, word).filter(row -> !isForAll(year, row)).map(row -> target(row, true));
        return own.or(() -> ofAll(year));
    }

    private boolean isForAll(Integer year, RowFact row) {
        return find(year, EVERY_OTHER)
                .filter(all -> all.row().equals(row.row()))
                .isPresent();
    }

    private Optional<RowFact> find(Integer year, String entity) {
        return edition.rows("trajectory").stream()
                .filter(row -> String.valueOf(year).equals(row.fields().get("year")))
                .filter(row -> entity.equals(row.fields().get("entity")))
                .findFirst();
    }

    private static Target target(RowFact row, boolean ofEntity) {
        return new Target((BigDecimal) row.fields().get("targetTonnes"), ofEntity, row.row());
    }
}
