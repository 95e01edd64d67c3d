package org.choisi.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.choisi.inventory.AdviceJson;
import org.choisi.lifecycle.Verdict;
import org.choisi.measure.Language;
import org.choisi.measure.Text;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The advice given to the assets of the imported inventories, page by page or one by one. */
@Repository
public class StoredAdvice {

    private static final String JOINED =
            " join decisions d on d.inventory = a.inventory and d.decision_no = a.decision_no"
                    + " join passages p on p.inventory = a.inventory and p.passage_no = d.reason_no";

    private static final int MOST_GIVEN = 25;

    private final JdbcClient jdbc;

    StoredAdvice(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Assets as a list shows them. */
    public Page<AdviceRow> page(UUID inventory, AdviceFilter filter, AdviceOrder order, Page.Wanted wanted) {
        return found(inventory, filter, order, wanted).map(Found::row);
    }

    /** Whole advice, each a JSON object, in the order of the file. */
    public Page<String> documents(UUID inventory, AdviceFilter filter, Language language, Page.Wanted wanted) {
        Page<Found> found = found(inventory, filter, AdviceOrder.FILE, wanted);
        Map<Integer, String> passages = passages(inventory, found.items(), language);
        return found.map(one -> one.document(passages));
    }

    /** The asset of that id in the latest inventory that holds it. */
    public Optional<StoredAsset> find(String id, Language language) {
        Optional<Found> found = jdbc.sql("select a.*, d.rule, d.passages, p.text_fr, p.text_en"
                        + " from assets a join inventories i on i.id = a.inventory" + JOINED
                        + " where a.asset_id = :id order by i.created_at desc, a.inventory, a.seq"
                        + " fetch first 1 rows only")
                .param("id", Kept.plain(id))
                .query(Found::of)
                .optional();
        return found.map(one -> whole(one, language));
    }

    /** The asset of that number in an inventory, counted from 1 in the order of its lines. */
    public Optional<StoredAsset> find(UUID inventory, int number, Language language) {
        Optional<Found> found = jdbc.sql("select a.*, d.rule, d.passages, p.text_fr, p.text_en from assets a" + JOINED
                        + " where a.inventory = :inventory and a.seq = :number")
                .param("inventory", inventory)
                .param("number", number)
                .query(Found::of)
                .optional();
        return found.map(one -> whole(one, language));
    }

    /** The asset that a decision is about, by the decision's name; empty when there is none of that name. */
    public Optional<StoredAsset> decided(String decision, Language language) {
        return StoredAsset.Named.of(decision).flatMap(named -> find(named.inventory(), named.number(), language));
    }

    /**
     * Advice that one asset was given, in one inventory.
     *
     * @param decision the name under which it can be asked about
     */
    public record Given(String decision, String fileName, LocalDate asOf, Verdict verdict) {}

    /** What an asset was advised, the latest first; of many, the last ones. */
    public List<Given> history(String id) {
        return jdbc.sql("select a.inventory, a.seq, a.verdict, i.file_name, i.as_of from assets a"
                        + " join inventories i on i.id = a.inventory where a.asset_id = :id"
                        + " order by i.created_at desc, a.inventory, a.seq fetch first " + MOST_GIVEN + " rows only")
                .param("id", Kept.plain(id))
                .query((row, number) -> new Given(
                        row.getObject("inventory", UUID.class) + "-" + row.getInt("seq"),
                        row.getString("file_name"),
                        row.getObject("as_of", LocalDate.class),
                        Verdict.valueOf(row.getString("verdict"))))
                .list();
    }

    /** The asset of that id in an inventory; with line 0, the first of them. */
    public Optional<StoredAsset> find(UUID inventory, String id, int line, Language language) {
        return jdbc.sql("select seq from assets where inventory = :inventory and asset_id = :id"
                        + " and (:line = 0 or line = :line) order by seq fetch first 1 rows only")
                .param("inventory", inventory)
                .param("id", Kept.plain(id))
                .param("line", line)
                .query(Integer.class)
                .optional()
                .flatMap(number -> find(inventory, number, language));
    }

    private StoredAsset whole(Found one, Language language) {
        String document = one.document(passages(one.inventory(), List.of(one), language));
        return new StoredAsset(one.inventory(), one.number(), one.row(), document);
    }

    private Page<Found> found(UUID inventory, AdviceFilter filter, AdviceOrder order, Page.Wanted wanted) {
        var where = new Where(inventory, filter);
        // Only the assets of the page meet their decisions.
        String sql = "select a.*, d.rule, d.passages, p.text_fr, p.text_en from (select * from assets where "
                + where.sql() + " order by " + where.order(order) + " offset :offset rows fetch next :size rows only) a"
                + JOINED
                + " order by " + order.columns() + "a.seq";
        List<Found> items = jdbc.sql(sql)
                .params(where.parameters())
                .param("offset", wanted.offset())
                .param("size", wanted.size())
                .query(Found::of)
                .list();
        return Page.of(items, wanted, total(filter, where));
    }

    private Map<Integer, String> passages(UUID inventory, List<Found> found, Language language) {
        Set<Integer> numbers = new TreeSet<>();
        found.forEach(one -> numbers.addAll(Passages.numbers(one.passages())));
        Map<Integer, String> passages = new HashMap<>();
        if (!numbers.isEmpty()) {
            String text = language == Language.EN ? "text_en" : "text_fr";
            jdbc.sql("select passage_no, " + text
                            + " from passages where inventory = :inventory and passage_no in (:numbers)")
                    .param("inventory", inventory)
                    .param("numbers", numbers)
                    .query((row, number) -> passages.put(row.getInt(1), row.getString(2)))
                    .list();
        }
        return passages;
    }

    private long total(AdviceFilter filter, Where where) {
        String sql = filter.text().isEmpty()
                ? "select coalesce(sum(lines), 0) from tallies where "
                : "select count(*) from assets where ";
        return jdbc.sql(sql + where.sql())
                .params(where.parameters())
                .query(Long.class)
                .single();
    }

    /** An asset as it is stored, its advice still in passages. */
    private record Found(UUID inventory, int number, AdviceRow row, String passages) {

        static Found of(ResultSet row, int number) throws SQLException {
            return new Found(
                    row.getObject("inventory", UUID.class), row.getInt("seq"), asset(row), row.getString("passages"));
        }

        String document(Map<Integer, String> texts) {
            return AdviceJson.head(row.id(), row.line(), row.quantity()) + Passages.document(passages, texts);
        }
    }

    private static AdviceRow asset(ResultSet row) throws SQLException {
        return new AdviceRow(
                row.getString("asset_id"),
                row.getInt("line"),
                row.getInt("quantity"),
                row.getString("name"),
                row.getString("entity"),
                row.getString("manufacturer"),
                row.getString("model"),
                row.getString("category"),
                Optional.ofNullable(row.getObject("age_months", Integer.class)),
                Verdict.valueOf(row.getString("verdict")),
                row.getString("rule"),
                new Text(row.getString("text_fr"), row.getString("text_en")));
    }
}
