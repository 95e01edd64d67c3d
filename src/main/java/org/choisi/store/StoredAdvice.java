package org.choisi.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.choisi.inventory.AdviceJson;
import org.choisi.lifecycle.Verdict;
import org.choisi.measure.Language;
import org.choisi.measure.Text;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The advice given to the assets of the imported inventories, page by page or one by one. */
@Repository
public class StoredAdvice {

    private static final String JOINED =
            " join decisions d on d.inventory = a.inventory and d.decision_no = a.decision_no";

    private final JdbcClient jdbc;

    StoredAdvice(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Assets as a list shows them, in the order of the file. */
    public Page<AdviceRow> page(UUID inventory, AdviceFilter filter, Page.Wanted wanted) {
        return page(inventory, filter, wanted, "", (row, number) -> row(row));
    }

    /** Whole advice, each a JSON object, in the order of the file. */
    public Page<String> documents(UUID inventory, AdviceFilter filter, Language language, Page.Wanted wanted) {
        return page(inventory, filter, wanted, ", d." + json(language), (row, number) -> document(row, language));
    }

    /** The asset of that id in the latest inventory that holds it. */
    public Optional<StoredAsset> find(String id, Language language) {
        return jdbc.sql("select a.*, d.rule, d.reason_fr, d.reason_en, d." + json(language)
                        + " from assets a join inventories i on i.id = a.inventory" + JOINED
                        + " where a.asset_id = :id order by i.created_at desc, a.inventory, a.seq"
                        + " fetch first 1 rows only")
                .param("id", id)
                .query((row, number) ->
                        new StoredAsset(row.getObject("inventory", UUID.class), row(row), document(row, language)))
                .optional();
    }

    private <T> Page<T> page(
            UUID inventory, AdviceFilter filter, Page.Wanted wanted, String columns, RowMapper<T> reader) {
        var where = new Where(inventory, filter);
        // Only the assets of the page meet their decisions.
        String sql = "select a.*, d.rule, d.reason_fr, d.reason_en" + columns + " from (select * from assets where "
                + where.sql() + " order by seq offset :offset rows fetch next :size rows only) a" + JOINED
                + " order by a.seq";
        List<T> items = jdbc.sql(sql)
                .params(where.parameters())
                .param("offset", wanted.offset())
                .param("size", wanted.size())
                .query(reader)
                .list();
        return Page.of(items, wanted, total(filter, where));
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

    private static String json(Language language) {
        return language == Language.EN ? "json_en" : "json_fr";
    }

    private static String document(ResultSet row, Language language) throws SQLException {
        return AdviceJson.head(row.getString("asset_id"), row.getInt("line"), row.getInt("quantity"))
                + row.getString(json(language));
    }

    private static AdviceRow row(ResultSet row) throws SQLException {
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
                new Text(row.getString("reason_fr"), row.getString("reason_en")));
    }
}
