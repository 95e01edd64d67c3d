package org.choisi.store;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Budgets as they were received; all stay. */
@Repository
public class BudgetFiles {

    private final JdbcClient jdbc;
    private final Documents documents;

    BudgetFiles(JdbcClient jdbc, Documents documents) {
        this.jdbc = jdbc;
        this.documents = documents;
    }

    /**
     * One budget.
     *
     * @param asOf the day whose rules and factors apply
     * @param usualYear the year of lines that name none; null when nobody said
     */
    public record Received(
            UUID id, String fileName, UUID document, Instant at, LocalDate asOf, Integer usualYear, int lines) {}

    /** The most recent first. */
    public List<Received> list(int most) {
        return jdbc.sql("select * from budgets order by received_at desc, id fetch first :most rows only")
                .param("most", most)
                .query(BudgetFiles::received)
                .list();
    }

    public Optional<Received> find(UUID id) {
        return jdbc.sql("select * from budgets where id = :id")
                .param("id", id)
                .query(BudgetFiles::received)
                .optional();
    }

    /** @param usualYear the year of lines that name none; null when nobody says */
    @Transactional
    public UUID keep(Path file, String name, LocalDate asOf, Integer usualYear, int lines, Instant now) {
        UUID id = UUID.randomUUID();
        jdbc.sql("insert into budgets (id, file_name, document, received_at, as_of, usual_year, budget_lines)"
                        + " values (:id, :name, :document, :now, :asOf, :year, :lines)")
                .param("id", id)
                .param("name", Kept.words(name))
                .param("document", documents.keep(file))
                .param("now", Inventories.at(now))
                .param("asOf", asOf)
                .param("year", usualYear, java.sql.Types.INTEGER)
                .param("lines", lines)
                .update();
        return id;
    }

    /** Writes a budget as it was received. */
    public void copy(Received budget, Path file) {
        documents.copy(budget.document(), file);
    }

    private static Received received(ResultSet row, int number) throws SQLException {
        return new Received(
                row.getObject("id", UUID.class),
                row.getString("file_name"),
                row.getObject("document", UUID.class),
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                row.getObject("as_of", LocalDate.class),
                row.getObject("usual_year", Integer.class),
                row.getInt("budget_lines"));
    }
}
