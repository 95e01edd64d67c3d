package org.choisi.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.choisi.impact.trajectory.FrozenYear;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Footprints of years that are never worked out again. */
@Repository
public class FrozenYears {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient jdbc;
    private final Documents documents;

    FrozenYears(JdbcClient jdbc, Documents documents) {
        this.jdbc = jdbc;
        this.documents = documents;
    }

    /**
     * One frozen year.
     *
     * @param inventory the one that it was measured on
     */
    public record Frozen(FrozenYear figures, Instant at, String author, UUID inventory) {}

    /** The earliest year first. */
    public List<Frozen> list() {
        return jdbc.sql("select * from frozen_years order by reporting_year")
                .query(this::frozen)
                .list();
    }

    /** The whole report of a year, byte for byte as it was written the day it was frozen. */
    public Optional<byte[]> report(int year) {
        return jdbc.sql("select report from frozen_years where reporting_year = :year")
                .param("year", year)
                .query(UUID.class)
                .optional()
                .map(documents::content);
    }

    /** False, and nothing has changed, when the year is frozen already. */
    @Transactional
    public boolean freeze(Frozen frozen, byte[] report) {
        FrozenYear figures = frozen.figures();
        if (report(figures.year()).isPresent()) {
            return false;
        }
        jdbc.sql("insert into frozen_years (reporting_year, users, frozen_at, author, inventory, figures, report)"
                        + " values (:year, :users, :at, :author, :inventory, :figures, :report)")
                .param("year", figures.year())
                .param("users", figures.users())
                .param("at", Inventories.at(frozen.at()))
                .param("author", Kept.words(frozen.author()))
                .param("inventory", frozen.inventory())
                .param("figures", documents.keep(JSON.writeValueAsBytes(figures)))
                .param("report", documents.keep(report))
                .update();
        return true;
    }

    private Frozen frozen(ResultSet row, int number) throws SQLException {
        byte[] figures = documents.content(row.getObject("figures", UUID.class));
        return new Frozen(
                JSON.readValue(figures, FrozenYear.class),
                row.getObject("frozen_at", OffsetDateTime.class).toInstant(),
                row.getString("author"),
                row.getObject("inventory", UUID.class));
    }
}
