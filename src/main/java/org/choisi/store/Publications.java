package org.choisi.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.choisi.measure.Text;
import org.choisi.reference.FileSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Which rule sets went live, and when: only ever added to. */
@Repository
public class Publications {

    private final JdbcClient jdbc;
    private final FileSets files;

    Publications(JdbcClient jdbc, FileSets files) {
        this.jdbc = jdbc;
        this.files = files;
    }

    /** The one that is live, if any ever was. */
    public Optional<Publication> latest() {
        return page(new Page.Wanted(1, 1)).items().stream().findFirst();
    }

    /** The most recent first. */
    public Page<Publication> page(Page.Wanted wanted) {
        List<Publication> items = jdbc.sql("select * from publications order by seq desc"
                        + " offset :offset rows fetch next :size rows only")
                .param("offset", wanted.offset())
                .param("size", wanted.size())
                .query(Publications::publication)
                .list();
        long total =
                jdbc.sql("select count(*) from publications").query(Long.class).single();
        return Page.of(items, wanted, total);
    }

    /** The last time that a rule set went live, if it ever did. */
    public Optional<Publication> lastOf(String hash) {
        return jdbc.sql("select * from publications where hash = :hash order by seq desc fetch first 1 rows only")
                .param("hash", hash)
                .query(Publications::publication)
                .optional();
    }

    public Optional<Publication> find(int number) {
        return jdbc.sql("select * from publications where seq = :number")
                .param("number", number)
                .query(Publications::publication)
                .optional();
    }

    /**
     * Keeps a publication together with its files.
     *
     * @param publication its number is given here
     */
    @Transactional
    public Publication add(Publication publication, FileSet rules, FileSet referenceData) {
        files.keep(rules);
        files.keep(referenceData);
        int number = jdbc.sql("select coalesce(max(seq), 0) + 1 from publications")
                .query(Integer.class)
                .single();
        insert(number, publication);
        return find(number).orElseThrow();
    }

    private void insert(int number, Publication publication) {
        jdbc.sql("insert into publications (seq, hash, reference_data, replaces, origin, label, author,"
                        + " second_person, motive, published_at, folder_hash, examples, notes_fr, notes_en, tried,"
                        + " changed) values (:seq, :hash, :data, :replaces, :origin, :label, :author, :second,"
                        + " :motive, :at, :folder, :examples, :fr, :en, :tried, :changed)")
                .param("seq", number)
                .param("hash", publication.hash())
                .param("data", publication.referenceData())
                .param("replaces", publication.replaces())
                .param("origin", publication.origin().name())
                .param("label", Kept.words(publication.label()))
                .param("author", Kept.words(publication.author()))
                .param("second", Kept.words(publication.secondPerson()))
                .param("motive", Kept.sentence(publication.motive()))
                .param("at", Inventories.at(publication.at()))
                .param("folder", publication.folderHash())
                .param("examples", publication.examples())
                .param("fr", lines(publication.notes(), Text::fr))
                .param("en", lines(publication.notes(), Text::en))
                .param("tried", boxed(publication.tried()))
                .param("changed", boxed(publication.changed()))
                .update();
    }

    private static Long boxed(OptionalLong count) {
        return count.isPresent() ? count.getAsLong() : null;
    }

    private static String lines(List<Text> notes, Function<Text, String> language) {
        return notes.stream().map(language).map(Kept::sentence).collect(Collectors.joining("\n"));
    }

    private static Publication publication(ResultSet row, int number) throws SQLException {
        return new Publication(
                row.getInt("seq"),
                row.getString("hash"),
                row.getString("reference_data"),
                row.getString("replaces"),
                Publication.Origin.valueOf(row.getString("origin")),
                row.getString("label"),
                row.getString("author"),
                row.getString("second_person"),
                row.getString("motive"),
                row.getObject("published_at", OffsetDateTime.class).toInstant(),
                row.getString("folder_hash"),
                row.getInt("examples"),
                Kept.texts(row.getString("notes_fr"), row.getString("notes_en")),
                count(row.getObject("tried", Long.class)),
                count(row.getObject("changed", Long.class)));
    }

    private static OptionalLong count(Long boxed) {
        return boxed == null ? OptionalLong.empty() : OptionalLong.of(boxed);
    }
}
