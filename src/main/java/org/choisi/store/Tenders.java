package org.choisi.store;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.choisi.tender.Evaluation;
import org.choisi.tender.Severity;
import org.choisi.tender.Tender;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The consultations that were received: their files, and what lists show of them. */
@Repository
public class Tenders {

    private final JdbcClient jdbc;
    private final Documents documents;

    Tenders(JdbcClient jdbc, Documents documents) {
        this.jdbc = jdbc;
        this.documents = documents;
    }

    /** A file, and what it is called. */
    public record Received(Path file, String name) {}

    /** What a list shows of one consultation of a file. */
    public record Summary(String number, String title, String buyer, int lots, int bids, int blocks) {

        public static Summary of(Evaluation evaluation) {
            Tender tender = evaluation.tender();
            long blocks = evaluation.checks().stream()
                    .filter(check -> check.severity() == Severity.BLOCK)
                    .count();
            return new Summary(
                    tender.id(),
                    tender.title(),
                    tender.buyer(),
                    tender.lots().size(),
                    tender.bids().size(),
                    Math.toIntExact(blocks));
        }
    }

    /** The most recent first. */
    public Page<StoredTender> page(Page.Wanted wanted) {
        List<StoredTender> items = jdbc.sql("select * from tenders order by received_at desc, document, position_no"
                        + " offset :offset rows fetch next :size rows only")
                .param("offset", wanted.offset())
                .param("size", wanted.size())
                .query(Tenders::tender)
                .list();
        long total = jdbc.sql("select count(*) from tenders").query(Long.class).single();
        return Page.of(items, wanted, total);
    }

    /** The most recent ones, first. */
    public List<StoredTender> latest(int most) {
        return jdbc.sql("select * from tenders order by received_at desc, document, position_no"
                        + " fetch first :most rows only")
                .param("most", most)
                .query(Tenders::tender)
                .list();
    }

    public Optional<StoredTender> find(UUID id) {
        return jdbc.sql("select * from tenders where id = :id")
                .param("id", id)
                .query(Tenders::tender)
                .optional();
    }

    public boolean isEmpty() {
        return jdbc.sql("select count(*) from tenders").query(Long.class).single() == 0;
    }

    /**
     * Keeps a file with all its consultations.
     *
     * @param found what lists show of each, in the order of the file
     * @return their numbers in the store, in the same order
     */
    @Transactional
    public List<UUID> keep(Received document, Optional<Received> marks, List<Summary> found, Instant now) {
        UUID kept = documents.keep(document.file());
        UUID keptMarks = marks.map(Received::file).map(documents::keep).orElse(null);
        String marksName = marks.map(Received::name).orElse("");
        List<UUID> ids = new ArrayList<>();
        for (int position = 1; position <= found.size(); position++) {
            UUID id = UUID.randomUUID();
            Summary summary = found.get(position - 1);
            jdbc.sql("insert into tenders (id, document, position_no, file_name, marks, marks_name, number, title,"
                            + " buyer, lots, bids, blocks, received_at) values (:id, :document, :position, :file,"
                            + " :marks, :marksName, :number, :title, :buyer, :lots, :bids, :blocks, :now)")
                    .param("id", id)
                    .param("document", kept)
                    .param("position", position)
                    .param("file", Kept.words(document.name()))
                    .param("marks", keptMarks)
                    .param("marksName", Kept.words(marksName))
                    .param("number", Kept.words(summary.number()))
                    .param("title", Kept.words(summary.title()))
                    .param("buyer", Kept.words(summary.buyer()))
                    .param("lots", summary.lots())
                    .param("bids", summary.bids())
                    .param("blocks", summary.blocks())
                    .param("now", Inventories.at(now))
                    .update();
            ids.add(id);
        }
        return ids;
    }

    /** Writes a file that was kept, as it was received. */
    public void copy(UUID document, Path file) {
        documents.copy(document, file);
    }

    private static StoredTender tender(ResultSet row, int number) throws SQLException {
        return new StoredTender(
                row.getObject("id", UUID.class),
                row.getObject("document", UUID.class),
                row.getInt("position_no"),
                row.getString("file_name"),
                Optional.ofNullable(row.getObject("marks", UUID.class)),
                row.getString("marks_name"),
                row.getString("number"),
                row.getString("title"),
                row.getString("buyer"),
                row.getInt("lots"),
                row.getInt("bids"),
                row.getInt("blocks"),
                row.getObject("received_at", OffsetDateTime.class).toInstant());
    }
}
