package org.choisi.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.choisi.reference.FileSet;
import org.choisi.workbench.RuleZip;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Changes of the rules that are under way. */
@Repository
public class Drafts {

    private static final String ROOT = "rules";

    private final JdbcClient jdbc;
    private final Documents documents;

    Drafts(JdbcClient jdbc, Documents documents) {
        this.jdbc = jdbc;
        this.documents = documents;
    }

    /**
     * One change under way.
     *
     * @param base hash of the live rule set that it was begun from
     */
    public record Begun(UUID id, String base, Instant begunAt, Instant changedAt) {}

    /** The one changed last first. */
    public List<Begun> list(int most) {
        return jdbc.sql("select id, base, begun_at, changed_at from drafts order by changed_at desc, id"
                        + " fetch first :most rows only")
                .param("most", most)
                .query(Drafts::begun)
                .list();
    }

    public Optional<Begun> find(UUID id) {
        return jdbc.sql("select id, base, begun_at, changed_at from drafts where id = :id")
                .param("id", id)
                .query(Drafts::begun)
                .optional();
    }

    /** The rule set that a draft makes, if there is such a draft. */
    public Optional<FileSet> files(UUID id) {
        return document(id).map(document -> RuleZip.read(ROOT, documents.content(document)));
    }

    @Transactional
    public UUID begin(FileSet files, String base, Instant now) {
        UUID id = UUID.randomUUID();
        jdbc.sql("insert into drafts (id, base, document, begun_at, changed_at)"
                        + " values (:id, :base, :document, :now, :now)")
                .param("id", id)
                .param("base", base)
                .param("document", documents.keep(RuleZip.write(files)))
                .param("now", Inventories.at(now))
                .update();
        return id;
    }

    /** Puts other files in the place of a draft's. */
    @Transactional
    public void change(UUID id, FileSet files, String base, Instant now) {
        Optional<UUID> before = document(id);
        jdbc.sql("update drafts set document = :document, base = :base, changed_at = :now where id = :id")
                .param("document", documents.keep(RuleZip.write(files)))
                .param("base", base)
                .param("now", Inventories.at(now))
                .param("id", id)
                .update();
        before.ifPresent(documents::delete);
    }

    @Transactional
    public void drop(UUID id) {
        Optional<UUID> document = document(id);
        jdbc.sql("delete from drafts where id = :id").param("id", id).update();
        document.ifPresent(documents::delete);
    }

    private Optional<UUID> document(UUID id) {
        return jdbc.sql("select document from drafts where id = :id")
                .param("id", id)
                .query(UUID.class)
                .optional();
    }

    private static Begun begun(ResultSet row, int number) throws SQLException {
        return new Begun(
                row.getObject("id", UUID.class),
                row.getString("base"),
                row.getObject("begun_at", OffsetDateTime.class).toInstant(),
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }
}
