package org.choisi.web.page;

import java.util.Optional;
import java.util.UUID;
import org.choisi.lifecycle.Verdict;
import org.choisi.measure.Language;
import org.choisi.measure.Text;
import org.choisi.store.AdviceRow;
import org.choisi.store.StoredAsset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds the advice of one line of one inventory. */
@Repository
class OneAsset {

    private static final String SQL = "select a.*, d.rule, d.reason_fr, d.reason_en, d.json_fr, d.json_en"
            + " from assets a join decisions d on d.inventory = a.inventory and d.decision_no = a.decision_no"
            + " where a.inventory = :inventory and a.asset_id = :id and (:line = 0 or a.line = :line)"
            + " order by a.seq fetch first 1 rows only";

    private final JdbcClient jdbc;

    OneAsset(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param line line of the file, 0 for the first with that id */
    Optional<StoredAsset> find(UUID inventory, String id, int line, Language language) {
        return jdbc.sql(SQL)
                .param("inventory", inventory)
                .param("id", id)
                .param("line", line)
                .query((row, number) -> new StoredAsset(
                        inventory,
                        new AdviceRow(
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
                                new Text(row.getString("reason_fr"), row.getString("reason_en"))),
                        row.getString(language == Language.EN ? "json_en" : "json_fr")))
                .optional();
    }
}
