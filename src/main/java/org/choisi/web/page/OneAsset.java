package org.choisi.web.page;

import java.util.Optional;
import java.util.UUID;
import org.choisi.measure.Language;
import org.choisi.store.AdviceFilter;
import org.choisi.store.Page;
import org.choisi.store.StoredAdvice;
import org.choisi.store.StoredAsset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds the advice of one line of one inventory. */
@Repository
class OneAsset {

    private final JdbcClient jdbc;
    private final StoredAdvice advice;

    OneAsset(JdbcClient jdbc, StoredAdvice advice) {
        this.jdbc = jdbc;
        this.advice = advice;
    }

    /** @param line line of the file, 0 for the first with that id */
    Optional<StoredAsset> find(UUID inventory, String id, int line, Language language) {
        // Assets are numbered from 1 in the order in which lists show them: the number is a page of one.
        return jdbc.sql("select seq from assets where inventory = :inventory and asset_id = :id"
                        + " and (:line = 0 or line = :line) order by seq fetch first 1 rows only")
                .param("inventory", inventory)
                .param("id", id)
                .param("line", line)
                .query(Integer.class)
                .optional()
                .map(number -> new Page.Wanted(number, 1))
                .map(wanted -> new StoredAsset(
                        inventory,
                        advice.page(inventory, AdviceFilter.ALL, wanted).items().get(0),
                        advice.documents(inventory, AdviceFilter.ALL, language, wanted)
                                .items()
                                .get(0)));
    }
}
