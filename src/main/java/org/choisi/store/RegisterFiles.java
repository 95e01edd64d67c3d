package org.choisi.store;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Registers as they were received. */
@Repository
public class RegisterFiles {

    private final JdbcClient jdbc;
    private final Documents documents;

    RegisterFiles(JdbcClient jdbc, Documents documents) {
        this.jdbc = jdbc;
        this.documents = documents;
    }

    /**
     * One file.
     *
     * @param kinds which registers it holds
     */
    public record Received(
            UUID id, List<String> kinds, String fileName, UUID document, Instant at, int taken, int rejected) {}

    /** The most recent first. */
    public List<Received> list(int most) {
        return jdbc.sql("select * from registers order by received_at desc, id fetch first :most rows only")
                .param("most", most)
                .query(RegisterFiles::received)
                .list();
    }

    /** Those that may still count, the most recent first: of files with the same registers, the last one. */
    public List<Received> latest() {
        return jdbc.sql("select * from registers r where not exists (select 1 from registers n where n.kinds = r.kinds"
                        + " and (n.received_at > r.received_at or n.received_at = r.received_at and n.id < r.id))"
                        + " order by received_at desc, id")
                .query(RegisterFiles::received)
                .list();
    }

    @Transactional
    public UUID keep(Path file, String name, List<String> kinds, int taken, int rejected, Instant now) {
        UUID id = UUID.randomUUID();
        jdbc.sql("insert into registers (id, kinds, file_name, document, received_at, rows_taken, rows_rejected)"
                        + " values (:id, :kinds, :name, :document, :now, :taken, :rejected)")
                .param("id", id)
                .param("kinds", String.join(",", kinds))
                .param("name", Kept.words(name))
                .param("document", documents.keep(file))
                .param("now", Inventories.at(now))
                .param("taken", taken)
                .param("rejected", rejected)
                .update();
        return id;
    }

    /** Writes a file as it was received. */
    public void copy(Received received, Path file) {
        documents.copy(received.document(), file);
    }

    private static Received received(ResultSet row, int number) throws SQLException {
        return new Received(
                row.getObject("id", UUID.class),
                List.of(row.getString("kinds").split(",")),
                row.getString("file_name"),
                row.getObject("document", UUID.class),
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                row.getInt("rows_taken"),
                row.getInt("rows_rejected"));
    }
}
