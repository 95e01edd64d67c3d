package org.choisi.store;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Ways to look at a fleet that somebody named. */
@Repository
public class SavedViews {

    /** More would make a menu of its own. */
    private static final int MOST = 12;

    private static final int LONGEST_ASKED = 2_000;

    private final JdbcClient jdbc;

    SavedViews(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param asked filters and order, as an address asks for them */
    public record View(UUID id, String name, String asked) {}

    /** In the order of their names. */
    public List<View> all() {
        return jdbc.sql("select id, name, asked from saved_views order by name, id")
                .query((row, number) ->
                        new View(row.getObject("id", UUID.class), row.getString("name"), row.getString("asked")))
                .list();
    }

    /** Keeps a view; one of the same name gives way. Nothing is kept without a name, nor beyond the dozen. */
    public void save(String name, String asked, Instant now) {
        String kept = Kept.words(name);
        if (kept.isEmpty() || asked.length() > LONGEST_ASKED) {
            return;
        }
        jdbc.sql("delete from saved_views where name = :name")
                .param("name", kept)
                .update();
        if (all().size() < MOST) {
            jdbc.sql("insert into saved_views (id, name, asked, saved_at) values (:id, :name, :asked, :now)")
                    .param("id", UUID.randomUUID())
                    .param("name", kept)
                    .param("asked", asked)
                    .param("now", Inventories.at(now))
                    .update();
        }
    }

    public void forget(UUID id) {
        jdbc.sql("delete from saved_views where id = :id").param("id", id).update();
    }
}
