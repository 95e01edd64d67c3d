package org.choisi.store;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.choisi.lifecycle.Verdict;
import org.choisi.measure.Language;
import org.choisi.measure.Text;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The imported inventories: how each import went, and its counts. */
@Repository
public class Inventories {

    private static final String READABLE = "status in ('DONE', 'DONE_WITH_REJECTS')";
    private static final String IN_SERVICE = READABLE + " and not held_back";

    private static final String LAST_IN_SERVICE = " order by in_service_at desc, id fetch first 1 rows only";

    private final JdbcClient jdbc;
    private final Documents documents;

    Inventories(JdbcClient jdbc, Documents documents) {
        this.jdbc = jdbc;
        this.documents = documents;
    }

    /** The most recent inventories, newest first. */
    public List<Inventory> list(int most) {
        return jdbc.sql("select * from inventories order by created_at desc, id fetch first :most rows only")
                .param("most", most)
                .query(Inventories::inventory)
                .list();
    }

    public Optional<Inventory> find(UUID id) {
        return jdbc.sql("select * from inventories where id = :id")
                .param("id", id)
                .query(Inventories::inventory)
                .optional();
    }

    /** The one that was put in service last, on arrival or by somebody, and is not held back: the fleet as it is. */
    public Optional<Inventory> latest() {
        return jdbc.sql("select * from inventories where " + IN_SERVICE + LAST_IN_SERVICE)
                .query(Inventories::inventory)
                .optional();
    }

    /** The one that was the fleet before another; for one that is held back, the fleet as it is. Empty when none is. */
    public Optional<Inventory> before(Inventory later) {
        if (later.heldBack()) {
            return latest();
        }
        return jdbc.sql("select * from inventories where " + IN_SERVICE + " and id <> :id and in_service_at <="
                        + " (select in_service_at from inventories where id = :id)" + LAST_IN_SERVICE)
                .param("id", later.id())
                .query(Inventories::inventory)
                .optional();
    }

    /** Holds an inventory back from all that rests on the fleet. */
    public void hold(UUID id) {
        jdbc.sql("update inventories set held_back = true where id = :id")
                .param("id", id)
                .update();
    }

    /** Makes an inventory held back the fleet, also where others came since; one without a good line stays held back. */
    public void release(UUID id, Instant now) {
        jdbc.sql("update inventories set held_back = false, in_service_at = :now where id = :id and held_back"
                        + " and advised > 0")
                .param("id", id)
                .param("now", at(now))
                .update();
    }

    /** The most recent one whose lines were kept, so that other rules can be tried on it. */
    public Optional<Inventory> latestWithLines() {
        return jdbc.sql("select * from inventories where kept is not null and " + IN_SERVICE + LAST_IN_SERVICE)
                .query(Inventories::inventory)
                .optional();
    }

    /** The one that most lines were advised of, among those whose lines were kept; the last of equal ones. */
    public Optional<Inventory> largestWithLines() {
        return jdbc.sql("select * from inventories where kept is not null and " + IN_SERVICE
                        + " order by advised desc, created_at desc, id fetch first 1 rows only")
                .query(Inventories::inventory)
                .optional();
    }

    /** Writes the lines of an inventory as they were understood, to be read by {@code InventorySource.kept}. */
    public void copyLines(UUID kept, Path file) {
        documents.copy(kept, file);
    }

    public boolean isEmpty() {
        return jdbc.sql("select count(*) from inventories").query(Long.class).single() == 0;
    }

    /** Every verdict, in order, also those of no asset. */
    public Map<Verdict, Tally> byVerdict(UUID inventory) {
        var tallies = new EnumMap<Verdict, Tally>(Verdict.class);
        for (Verdict verdict : Verdict.values()) {
            tallies.put(verdict, new Tally(verdict.name(), 0, 0));
        }
        tallies(inventory, "verdict").forEach(tally -> tallies.put(Verdict.valueOf(tally.of()), tally));
        return tallies;
    }

    /** Categories, the most numerous first. */
    public List<Tally> byCategory(UUID inventory) {
        return tallies(inventory, "category");
    }

    /** Entities, the most numerous first; the empty name stands for assets that name none. */
    public List<Tally> byEntity(UUID inventory) {
        return tallies(inventory, "entity");
    }

    public Page<StoredReject> rejects(UUID inventory, Language language, Page.Wanted wanted) {
        List<StoredReject> items = jdbc.sql("select line, source_column, source_value, reason_fr, reason_en"
                        + " from rejects where inventory = :inventory order by seq"
                        + " offset :offset rows fetch next :size rows only")
                .param("inventory", inventory)
                .param("offset", wanted.offset())
                .param("size", wanted.size())
                .query((row, number) -> new StoredReject(
                        row.getInt(1),
                        row.getString(2),
                        row.getString(3),
                        new Text(row.getString(4), row.getString(5)).in(language)))
                .list();
        long total = jdbc.sql("select count(*) from rejects where inventory = :inventory")
                .param("inventory", inventory)
                .query(Long.class)
                .single();
        return Page.of(items, wanted, total);
    }

    /** Registers an import that waits for its turn. */
    public UUID register(String fileName, LocalDate asOf, Instant now) {
        return register(fileName, asOf, false, now);
    }

    /** @param heldBack on trial: it does not become the fleet when it is read */
    public UUID register(String fileName, LocalDate asOf, boolean heldBack, Instant now) {
        UUID id = UUID.randomUUID();
        jdbc.sql("insert into inventories (id, file_name, format, status, as_of, rule_set, reference_data,"
                        + " lines_read, advised, rejected, notes_fr, notes_en, created_at, in_service_at, held_back)"
                        + " values (:id, :file, '', 'PENDING', :asOf, '', '', 0, 0, 0, '', '', :now, :now, :heldBack)")
                .param("id", id)
                .param("file", Kept.words(fileName))
                .param("asOf", asOf)
                .param("now", at(now))
                .param("heldBack", heldBack)
                .update();
        return id;
    }

    public List<UUID> withStatus(ImportStatus status) {
        return jdbc.sql("select id from inventories where status = :status order by created_at, id")
                .param("status", status.name())
                .query(UUID.class)
                .list();
    }

    public void start(UUID id) {
        jdbc.sql("update inventories set status = 'RUNNING' where id = :id")
                .param("id", id)
                .update();
    }

    public void progress(UUID id, long read) {
        jdbc.sql("update inventories set lines_read = :read where id = :id")
                .param("read", read)
                .param("id", id)
                .update();
    }

    /** @param why one sentence that its user can act upon */
    public void fail(UUID id, Text why, Instant now) {
        jdbc.sql("update inventories set status = 'FAILED', failure_fr = :fr, failure_en = :en, finished_at = :now"
                        + " where id = :id")
                .param("fr", Kept.sentence(why.fr()))
                .param("en", Kept.sentence(why.en()))
                .param("now", at(now))
                .param("id", id)
                .update();
    }

    static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private List<Tally> tallies(UUID inventory, String column) {
        return jdbc.sql("select " + column + ", sum(lines) as n, sum(pieces) from tallies where inventory = :inventory"
                        + " group by " + column + " order by n desc, " + column)
                .param("inventory", inventory)
                .query((row, number) -> new Tally(row.getString(1), row.getLong(2), row.getLong(3)))
                .list();
    }

    private static Inventory inventory(ResultSet row, int number) throws SQLException {
        return new Inventory(
                row.getObject("id", UUID.class),
                row.getString("file_name"),
                row.getString("format"),
                ImportStatus.valueOf(row.getString("status")),
                row.getObject("as_of", LocalDate.class),
                row.getString("rule_set"),
                row.getString("reference_data"),
                Optional.ofNullable(row.getObject("kept", UUID.class)),
                row.getBoolean("held_back"),
                row.getLong("lines_read"),
                row.getLong("advised"),
                row.getLong("rejected"),
                Kept.texts(row.getString("notes_fr"), row.getString("notes_en")),
                Kept.texts(row.getString("failure_fr"), row.getString("failure_en")).stream()
                        .findFirst(),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("finished_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }
}
