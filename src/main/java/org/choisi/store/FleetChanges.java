package org.choisi.store;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.choisi.lifecycle.Verdict;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What one inventory changes to another: assets are the same when their ids are. */
@Repository
public class FleetChanges {

    private static final String SAME_ID = "select 1 from assets o where o.inventory = %s and o.asset_id = a.asset_id";
    private static final String OTHER_CELLS =
            " and (o.verdict <> a.verdict or o.quantity <> a.quantity or o.name <> a.name"
                    + " or o.entity <> a.entity or o.manufacturer <> a.manufacturer or o.model <> a.model"
                    + " or o.category <> a.category)";

    private final JdbcClient jdbc;

    FleetChanges(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How an asset differs. */
    public enum Kind {
        /** In the later inventory alone. */
        NEW("a.inventory = :after and not exists (" + SAME_ID.formatted(":before") + ")"),
        /** In both, with another advice or another description. */
        CHANGED("a.inventory = :after and exists (" + SAME_ID.formatted(":before") + OTHER_CELLS + ")"),
        /** In the earlier inventory alone. */
        ABSENT("a.inventory = :before and not exists (" + SAME_ID.formatted(":after") + ")");

        private final String which;

        Kind(String which) {
            this.which = which;
        }

        /** The end of the names of sentences about it. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Pieces of equipment that go from one advice to another.
     *
     * @param lines of the later inventory
     */
    public record Transition(Verdict from, Verdict to, long lines) {}

    /** An asset that differs; it is found in {@code inventory} at {@code line}. */
    public record Changed(UUID inventory, String id, int line, String category, Verdict verdict) {}

    public long count(Kind kind, UUID before, UUID after) {
        return jdbc.sql("select count(*) from assets a where " + kind.which)
                .param("before", before)
                .param("after", after)
                .query(Long.class)
                .single();
    }

    /** The first of them, in the order of their file. */
    public List<Changed> first(Kind kind, UUID before, UUID after, int most) {
        return jdbc.sql("select a.inventory, a.asset_id, a.line, a.category, a.verdict from assets a where "
                        + kind.which + " order by a.seq fetch first :most rows only")
                .param("before", before)
                .param("after", after)
                .param("most", most)
                .query((row, number) -> new Changed(
                        row.getObject("inventory", UUID.class),
                        row.getString("asset_id"),
                        row.getInt("line"),
                        row.getString("category"),
                        Verdict.valueOf(row.getString("verdict"))))
                .list();
    }

    /** Assets of both inventories that are advised otherwise, the most numerous transitions first. */
    public List<Transition> transitions(UUID before, UUID after) {
        return jdbc.sql("select o.verdict, a.verdict, count(*) as n from assets a join assets o"
                        + " on o.asset_id = a.asset_id and o.inventory = :before"
                        + " where a.inventory = :after and o.verdict <> a.verdict"
                        + " group by o.verdict, a.verdict order by n desc, o.verdict, a.verdict")
                .param("before", before)
                .param("after", after)
                .query((row, number) -> new Transition(
                        Verdict.valueOf(row.getString(1)), Verdict.valueOf(row.getString(2)), row.getLong(3)))
                .list();
    }
}
