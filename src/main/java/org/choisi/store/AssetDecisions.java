package org.choisi.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.choisi.lifecycle.Verdict;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What people decided about assets, and on which advice; nothing is ever changed or taken away. */
@Repository
public class AssetDecisions {

    private static final String LATEST_FIRST = " order by decided_at desc, id";

    private final JdbcClient jdbc;

    AssetDecisions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One decision.
     *
     * @param inventory the inventory in which the advice was given, {@code number} its place there
     * @param advice what was advised then
     * @param motive empty when the advice is followed without a word
     * @param author who decided, in their own words: a name, a role, a committee
     */
    public record Decision(
            String asset,
            UUID inventory,
            int number,
            Verdict advice,
            Verdict decision,
            String motive,
            String author,
            Instant at) {

        public boolean followsAdvice() {
            return advice == decision;
        }

        /** The name under which the advice can be asked about. */
        public String advised() {
            return inventory + "-" + number;
        }
    }

    public void add(Decision decision) {
        jdbc.sql(
                        "insert into asset_decisions (id, asset_id, inventory, seq, advice, decision, motive, author, decided_at)"
                                + " values (:id, :asset, :inventory, :seq, :advice, :decision, :motive, :author, :at)")
                .param("id", UUID.randomUUID())
                .param("asset", Kept.plain(decision.asset()))
                .param("inventory", decision.inventory())
                .param("seq", decision.number())
                .param("advice", decision.advice().name())
                .param("decision", decision.decision().name())
                .param("motive", Kept.sentence(decision.motive()))
                .param("author", Kept.words(decision.author()))
                .param("at", Inventories.at(decision.at()))
                .update();
    }

    /** All that was decided of an asset, the latest first. */
    public List<Decision> of(String asset) {
        return jdbc.sql("select * from asset_decisions where asset_id = :id" + LATEST_FIRST)
                .param("id", Kept.plain(asset))
                .query(AssetDecisions::decision)
                .list();
    }

    /** The decision that holds for each of these assets, by id; those without one are left out. */
    public Map<String, Decision> latest(Collection<String> assets) {
        Map<String, Decision> latest = new HashMap<>();
        if (!assets.isEmpty()) {
            jdbc.sql("select * from asset_decisions where asset_id in (:ids)" + LATEST_FIRST)
                    .param("ids", assets)
                    .query(AssetDecisions::decision)
                    .list()
                    .forEach(decision -> latest.putIfAbsent(decision.asset(), decision));
        }
        return latest;
    }

    /** All decisions, the latest first. */
    public Page<Decision> page(Page.Wanted wanted) {
        List<Decision> items = jdbc.sql("select * from asset_decisions" + LATEST_FIRST
                        + " offset :offset rows fetch next :size rows only")
                .param("offset", wanted.offset())
                .param("size", wanted.size())
                .query(AssetDecisions::decision)
                .list();
        return Page.of(items, wanted, count("1 = 1"));
    }

    /** Every decision, the latest first. */
    public List<Decision> all() {
        return jdbc.sql("select * from asset_decisions" + LATEST_FIRST)
                .query(AssetDecisions::decision)
                .list();
    }

    /** How many decisions are other than the advice. */
    public long otherThanAdvice() {
        return count("advice <> decision");
    }

    private long count(String which) {
        return jdbc.sql("select count(*) from asset_decisions where " + which)
                .query(Long.class)
                .single();
    }

    private static Decision decision(ResultSet row, int number) throws SQLException {
        return new Decision(
                row.getString("asset_id"),
                row.getObject("inventory", UUID.class),
                row.getInt("seq"),
                Verdict.valueOf(row.getString("advice")),
                Verdict.valueOf(row.getString("decision")),
                row.getString("motive"),
                row.getString("author"),
                row.getObject("decided_at", OffsetDateTime.class).toInstant());
    }
}
