package org.choisi.store;

import java.util.Optional;
import java.util.UUID;
import org.choisi.reference.FileSet;
import org.choisi.workbench.RuleZip;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Owners' files as they were at some moment, by their hash: whatever a decision names can be read again. */
@Repository
public class FileSets {

    private final JdbcClient jdbc;
    private final Documents documents;

    FileSets(JdbcClient jdbc, Documents documents) {
        this.jdbc = jdbc;
        this.documents = documents;
    }

    /** Keeps a set, once. */
    @Transactional
    public void keep(FileSet files) {
        String hash = files.hash();
        if (document(hash).isEmpty()) {
            jdbc.sql("insert into file_sets (hash, root, document) values (:hash, :root, :document)")
                    .param("hash", hash)
                    .param("root", files.root())
                    .param("document", documents.keep(RuleZip.write(files)))
                    .update();
        }
    }

    /** The files that have this hash, if they were ever kept. */
    public Optional<FileSet> find(String hash) {
        return document(hash).map(kept -> RuleZip.read(kept.root, documents.content(kept.document)));
    }

    private record Kept(String root, UUID document) {}

    private Optional<Kept> document(String hash) {
        return jdbc.sql("select root, document from file_sets where hash = :hash")
                .param("hash", hash)
                .query((row, number) -> new Kept(row.getString("root"), row.getObject("document", UUID.class)))
                .optional();
    }
}
